import { everyHost, type Way } from "../way.ts";

export const nestedSignInOffered: Way = {
  says: "Word in Microsoft 365 says that it can sign people in for add-ins (the set NestedAppAuth 1.1), and getAuthContext tells whom it is signed in as.",
  sources: [
    "Microsoft: enable-nested-app-authentication-in-your-add-in (2025-11-24)",
    "Office.Auth.getAuthContext in the reference",
  ],
  hosts: everyHost,
  editions: ["microsoft365"],
  sets: { NestedAppAuth: "1.1" },
  inPane(pane, account) {
    Object.assign(pane.Office.auth, {
      getAuthContext: () =>
        account === null
          ? Promise.reject(new Error("Word is not signed in"))
          : Promise.resolve({ userPrincipalName: account.userPrincipalName, authorityType: "aad" }),
    });
  },
};
