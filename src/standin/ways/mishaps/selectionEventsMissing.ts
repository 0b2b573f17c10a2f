import { everywhere, type Way } from "../way.ts";

export const selectionEventsMissing: Way = {
  says: "The selection moves and no event tells the add-in.",
  sources: [
    "OfficeDev/office-js#2964",
    "OfficeDev/office-js#2473",
    "OfficeDev/office-js#4394 (by design, for comments)",
  ],
  ...everywhere,
  events: (event, send) => {
    if (event !== "documentSelectionChanged") send();
  },
};
