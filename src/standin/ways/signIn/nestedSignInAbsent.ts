import { everyHost, type Way } from "../way.ts";

/** Done by saying nothing of the set. */
export const nestedSignInAbsent: Way = {
  says: "Word 2019 and 2021 cannot sign people in for add-ins: they do not have the set NestedAppAuth.",
  sources: ["OfficeDev/office-js-docs-reference: nested-app-auth-requirement-sets"],
  hosts: everyHost,
  editions: ["perpetual"],
};
