import { brokerThat } from "./broker.ts";
import type { Way } from "../way.ts";

export const brokerWithoutAccount: Way = {
  says: "Word's broker is there and has no account to give a token for, which is no error that asks for interaction.",
  sources: ["AzureAD/microsoft-authentication-library-for-js#7723", "OfficeDev/office-js#4846"],
  hosts: ["windows", "mac", "ipad"],
  editions: ["microsoft365"],
  inPane(pane) {
    pane.nestedAppAuthBridge = brokerThat(() => ({ error: { status: "ACCOUNT_UNAVAILABLE" } }));
  },
};
