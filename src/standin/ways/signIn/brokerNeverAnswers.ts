import { brokerThat } from "./broker.ts";
import type { Way } from "../way.ts";

export const brokerNeverAnswers: Way = {
  says: "Word's broker says that it is there, and then answers nothing that it is asked, neither quietly nor with a window: MSAL waits for it without limit.",
  sources: [
    "@azure/msal-browser: src/naa/BridgeProxy.ts (a request has no time limit; that a broker stays silent is told in no thread known here)",
    "OfficeDev/office-js#702 and #719 (other calls that are never answered)",
  ],
  hosts: ["windows", "mac", "ipad"],
  editions: ["microsoft365"],
  inPane(pane) {
    pane.nestedAppAuthBridge = brokerThat(() => null);
  },
};
