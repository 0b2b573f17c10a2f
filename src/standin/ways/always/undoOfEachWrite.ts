import { everywhere, type Way } from "../way.ts";

export const undoOfEachWrite: Way = {
  says: "Each write of an add-in is a step to undo by itself: there is no way to group what belongs together.",
  sources: ["OfficeDev/office-js#1827", "OfficeDev/office-js#2720"],
  ...everywhere,
  undoesEachWrite: true,
};
