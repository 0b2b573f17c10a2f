import { spanOf, withoutMark } from "../../objects/spanOf.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { overlapOf } from "../../objects/overlap.ts";
import { everywhere, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ target, args, location, around: { document } }, go) => {
  if (overlapOf(document, withoutMark(spanOf(target))).some((overlap) => overlap === "part"))
    throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
  return go(args);
};

export const partOverlapRefused: Way = {
  says: "A content control round a stretch that holds one end of another control is refused as GeneralException.",
  sources: ["OfficeDev/office-js#1169 (by design; some browsers let it through)"],
  ...everywhere,
  members: { Range: { InsertContentControl: refuse } },
};
