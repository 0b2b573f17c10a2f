import { onTheWeb, type Way } from "../way.ts";

export const controlsRenumbered: Way = {
  says: "When a document is opened again in the browser, its content controls have other numbers than before.",
  sources: ["OfficeDev/office-js#2501", "OfficeDev/office-js#2315 (closed as not seen again)"],
  ...onTheWeb,
  renumbersControls: true,
};
