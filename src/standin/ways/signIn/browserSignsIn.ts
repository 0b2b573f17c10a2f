import { onTheWeb, type Way } from "../way.ts";

/** Done by putting no broker in the pane's window. */
export const browserSignsIn: Way = {
  says: "Word on the web says that it can sign people in for add-ins and has no broker: MSAL then does it as the browser's ordinary sign-in, which knows no account (no_account_error) until it is given a login hint.",
  sources: [
    "AzureAD/microsoft-authentication-library-for-js#7723",
    "Microsoft: enable-nested-app-authentication-in-your-add-in (2025-11-24)",
  ],
  ...onTheWeb,
};
