import { levelOf } from "../../docx/levelOf.ts";
import { indentOf } from "../ooxml/indentOf.ts";
import { isOn } from "../ooxml/partElement.ts";
import type { ParagraphDraft } from "../draft/paragraphDraft.ts";
import type { TagAttributes } from "../ooxml/xmlEvents.ts";

/** Takes one property of a paragraph (ECMA-376-1 § 17.3.1.26, w:pPr) into its draft. What says nothing here is left. */
export function paragraphProperty(paragraph: ParagraphDraft, name: string, attributes: TagAttributes): void {
  switch (name) {
    case "w:pStyle":
      paragraph.styleId = attributes.get("w:val") ?? null;
      break;
    case "w:numId":
      paragraph.numberId = attributes.get("w:val") ?? null;
      break;
    case "w:ilvl":
      paragraph.numberLevel = levelOf(attributes.get("w:val"));
      break;
    case "w:outlineLvl":
      paragraph.outline = levelOf(attributes.get("w:val"));
      break;
    case "w:ind":
      paragraph.indent = indentOf(attributes) ?? paragraph.indent;
      break;
    case "w:framePr":
      // § 17.3.1.11: a drop cap is a paragraph of its own in the file, and the first letter of the next to a reader.
      if (attributes.get("w:dropCap") === "drop" || attributes.get("w:dropCap") === "margin")
        paragraph.joinsNext = true;
      break;
    case "w:top":
    case "w:bottom":
      // A border of whatever kind but none is a line.
      if (attributes.get("w:val") !== "nil" && attributes.get("w:val") !== "none") paragraph.ruled = true;
      break;
    case "w:bidi":
      paragraph.rightToLeft = isOn(attributes.get("w:val"));
      break;
  }
}
