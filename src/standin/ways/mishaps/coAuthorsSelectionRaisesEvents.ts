import { onTheWeb, type Way } from "../way.ts";

export const coAuthorsSelectionRaisesEvents: Way = {
  says: "Selection events come when a co-author moves about or writes, though the own selection stands still.",
  sources: ["OfficeDev/office-js#4114 (fix pending, closed for lack of activity)"],
  ...onTheWeb,
  receivesOthersEvents: true,
};
