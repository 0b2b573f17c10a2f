import { brokerThat } from "./broker.ts";
import type { Way } from "../way.ts";

export const brokerFails: Way = {
  says: "Word's broker says that it is there, and refuses every request with an error that has neither code nor words, without asking anyone.",
  sources: ["OfficeDev/office-js#5209", "OfficeDev/office-js#6691"],
  hosts: ["mac"],
  editions: ["microsoft365"],
  inPane(pane) {
    pane.nestedAppAuthBridge = brokerThat(() => ({ error: { status: "", code: "", description: "" } }));
  },
};
