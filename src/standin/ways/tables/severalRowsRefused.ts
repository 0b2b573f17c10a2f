import { spanOf } from "../../objects/spanOf.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { closest, rowsOf } from "../../paper/wordTree.ts";
import { onTheWeb, type MemberWay, type Way } from "../way.ts";

const refuse: MemberWay = ({ target, args, location }, go) => {
  const { start, end } = spanOf(target);
  const table = closest(start.paragraph, "w:tbl");
  const acrossCells = closest(start.paragraph, "w:tc") !== closest(end.paragraph, "w:tc");
  if (table !== null && acrossCells && closest(end.paragraph, "w:tbl") === table && rowsOf(table).length > 1)
    throw new HostRefusal("GeneralException", location, "Sorry, something went wrong.");
  return go(args);
};

export const severalRowsRefused: Way = {
  says: "A content control round several cells is refused as GeneralException in the browser where the table has more than one row.",
  sources: ["OfficeDev/office-js#4251 (open)", "OfficeDev/office-js-docs#979 (on the desktop it works)"],
  ...onTheWeb,
  members: { Range: { InsertContentControl: refuse } },
};
