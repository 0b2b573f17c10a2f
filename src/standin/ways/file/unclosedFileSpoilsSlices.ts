import { onTheWeb, type Way } from "../way.ts";

export const unclosedFileSpoilsSlices: Way = {
  says: "After a file that was not closed, the next one has the right size and number of slices in the browser, and the wrong bytes.",
  sources: ["OfficeDev/office-js#750 (by design)", "OfficeDev/office-js#1191"],
  ...onTheWeb,
  spoilsAfterUnclosed: true,
};
