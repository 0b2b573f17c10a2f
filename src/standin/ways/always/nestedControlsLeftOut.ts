import { parseXml } from "../../../docx/xml/parseXml.ts";
import { writeXml } from "../../../docx/xml/writeXml.ts";
import type { XmlElement } from "../../../docx/xml/xmlTree.ts";
import { onTheWeb, type Way } from "../way.ts";

export const nestedControlsLeftOut: Way = {
  says: "The OOXML of a content control lacks the controls within it in the browser; their text is there.",
  sources: ["OfficeDev/office-js#3098"],
  ...onTheWeb,
  members: {
    ContentControl: {
      GetOoxml: ({ args }, go) => {
        const ooxml = go(args);
        const tree = typeof ooxml === "string" ? parseXml(ooxml) : null;
        if (tree?.ok !== true) return ooxml;
        for (const control of [...tree.value.root.descendants("w:sdt")]) if (isNested(control)) unwrap(control);
        return writeXml(tree.value);
      },
    },
  },
};

function isNested(control: XmlElement): boolean {
  for (let at = control.parent; at !== null; at = at.parent) if (at.name === "w:sdt") return true;
  return false;
}

/** Puts what a control holds in its place, in a tree of its own. */
function unwrap(control: XmlElement): void {
  const { parent } = control;
  if (parent === null) return;
  const held = control.first("w:sdtContent")?.takeChildren() ?? [];
  const at = parent.indexOf(control);
  control.remove();
  held.forEach((child, number) => parent.insert(at + number, child));
}
