import { onTheWeb, type MemberWay, type Way } from "../way.ts";

/** The member as it is, and a step to undo in which nothing changes. */
const noted: MemberWay = ({ args, around: { document } }, go) => {
  const { body, journal } = document;
  journal.step("range", () => journal.make({ at: body, redo: () => undefined, undo: () => undefined }));
  return go(args);
};

export const combinedRangesAreUndone: Way = {
  says: "A range put together of two, or what two have in common, becomes a step to undo in the browser though nothing was written, so that whoever undoes must do so once more for each.",
  sources: ["OfficeDev/office-js#5715", "OfficeDev/office-js#2225", "OfficeDev/office-js#2720"],
  ...onTheWeb,
  members: {
    Range: { ExpandTo: noted, ExpandToOrNullObject: noted, IntersectWith: noted, IntersectWithOrNullObject: noted },
  },
};
