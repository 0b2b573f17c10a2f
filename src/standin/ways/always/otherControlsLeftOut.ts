import { isHostObject } from "../../objects/classTable.ts";
import { kindOf } from "../../objects/contentControlMembers.ts";
import type { HostObject, Json } from "../../objects/hostObject.ts";
import { HostRefusal } from "../../paper/hostRefusal.ts";
import { closest } from "../../paper/wordTree.ts";
import { everywhere, type MemberWay, type Way } from "../way.ts";

const richText = (object: HostObject): boolean =>
  object.class !== "ContentControl" || kindOf(object.node) === "RichText";

/** The collection without what is not rich text. */
const listed: MemberWay = ({ args }, go) => {
  const given = go(args);
  return isHostObject(given) && given.class === "ContentControlCollection"
    ? { class: "ContentControlCollection", find: () => given.find().filter(richText) }
    : given;
};

/** The rich text control around, past those of other kinds; which of the two Word gives of nested ones is not told. */
function around(given: Json | HostObject): HostObject | null {
  if (!isHostObject(given)) return null;
  if (given.class !== "ContentControl" || richText(given)) return given;
  const outer = closest(given.node, "w:sdt");
  return outer === null ? null : around({ class: "ContentControl", node: outer });
}

const parent: MemberWay = ({ args, location }, go) => {
  const found = around(go(args));
  if (found === null) throw new HostRefusal("ItemNotFound", location, "The item was not found.");
  return found;
};

const parentOrNull: MemberWay = ({ args }, go) => around(go(args));

const parents = { ParentContentControl: parent, ParentContentControlOrNullObject: parentOrNull };

export const otherControlsLeftOut: Way = {
  says: "The lists of content controls of WordApi 1.1 hold those of rich text alone: plain text, check boxes, lists to choose from and date pickers are not in them, and are no control around the cursor.",
  sources: ["OfficeDev/office-js#2160 (by design)", "OfficeDev/office-js#6144", "OfficeDev/office-js#1302"],
  ...everywhere,
  members: {
    Document: { ContentControls: listed },
    Body: { ContentControls: listed, ...parents },
    Range: { ContentControls: listed, ...parents },
    Paragraph: { ContentControls: listed, ...parents },
    ContentControl: { ContentControls: listed, ...parents },
  },
};
