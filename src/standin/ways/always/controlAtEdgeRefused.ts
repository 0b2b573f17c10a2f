import { spanOf, withoutMark } from "../../objects/spanOf.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { overlapOf } from "../../objects/overlap.ts";
import { onTheWeb, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ target, args, location, around: { document } }, go) => {
  if (overlapOf(document, withoutMark(spanOf(target))).some((overlap) => overlap === "atEdge"))
    throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
  return go(args);
};

export const controlAtEdgeRefused: Way = {
  says: "A content control round a stretch that begins or ends with another control, and has more, is refused as GeneralException in the browser.",
  sources: ["OfficeDev/office-js#6103", "OfficeDev/office-js#1771"],
  ...onTheWeb,
  members: { Range: { InsertContentControl: refuse } },
};
