import { spanOf } from "../../objects/spanOf.ts";
import { paragraphsOf } from "../../paper/editSpan.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { onTheWeb, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ target, args, location, around: { document } }, go) => {
  const off = paragraphsOf(document, spanOf(target)).some((paragraph) =>
    [...paragraph.descendants("w:snapToGrid")].some((each) => ["0", "false", "off"].includes(each.get("w:val") ?? "1")),
  );
  if (off) throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
  return go(args);
};

export const snapToGridRefused: Way = {
  says: "A content control round text that is not to snap to the grid (w:snapToGrid off, as in documents from old .doc files) is refused in the browser.",
  sources: ["OfficeDev/office-js#2336"],
  ...onTheWeb,
  members: { Range: { InsertContentControl: refuse }, Paragraph: { InsertContentControl: refuse } },
};
