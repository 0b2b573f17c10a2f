import { brokerThat, tokenFor } from "./broker.ts";
import type { Way } from "../way.ts";

export const brokerSignsIn: Way = {
  says: "Word in Microsoft 365 on the desktop puts a broker in the pane's window, which gives tokens for the account that Word is signed in with, and none where it is signed in with none.",
  sources: ["Microsoft: enable-nested-app-authentication-in-your-add-in (2025-11-24)"],
  hosts: ["windows", "mac", "ipad"],
  editions: ["microsoft365"],
  inPane(pane, account) {
    pane.nestedAppAuthBridge = brokerThat((scopes) =>
      account === null ? { error: { status: "ACCOUNT_UNAVAILABLE" } } : tokenFor(account, scopes),
    );
  },
};
