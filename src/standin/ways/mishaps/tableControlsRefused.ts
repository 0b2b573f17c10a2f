import { HostRefusal } from "../../paper/hostRefusal.ts";
import { closest } from "../../paper/wordTree.ts";
import { spanOf } from "../../objects/spanOf.ts";
import { onTheWeb, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ target, args, location }, go) => {
  if (closest(spanOf(target).start.paragraph, "w:tc") !== null)
    throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
  return go(args);
};

export const tableControlsRefused: Way = {
  says: "A content control round a part of a cell's text is refused as GeneralException in the browser: only a whole cell may have one.",
  sources: ["OfficeDev/office-js#3367", "OfficeDev/office-js#3704"],
  ...onTheWeb,
  members: { Range: { InsertContentControl: refuse }, Paragraph: { InsertContentControl: refuse } },
};
