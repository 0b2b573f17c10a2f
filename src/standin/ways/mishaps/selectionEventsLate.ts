import { everywhere, type Way } from "../way.ts";

const milliseconds = 5_000;

export const selectionEventsLate: Way = {
  says: "Selection events come seconds after the selection moved, when it may be elsewhere again.",
  sources: ["OfficeDev/office-js-docs#976", "OfficeDev/office-js#2964"],
  ...everywhere,
  events: (event, send, later) => {
    if (event === "documentSelectionChanged") later(send, milliseconds);
    else send();
  },
};
