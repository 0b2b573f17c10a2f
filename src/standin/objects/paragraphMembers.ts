import { levelOf } from "../../docx/levelOf.ts";
import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { defineClass, found, numberValue, textValue, type Surroundings } from "./classTable.ts";
import { wrapParagraphs } from "../paper/contentControls.ts";
import { removeBlock } from "../paper/editText.ts";
import type { HostObject, Json } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { addList, putInList } from "../paper/listWriting.ts";
import { localId } from "../paper/localIds.ts";
import { listLevel, listPlace } from "../paper/numbering.ts";
import { paragraphText } from "../paper/paragraphPieces.ts";
import {
  builtInStyle,
  paragraphProperty,
  setStyle,
  styleBuiltIn,
  styleOf,
  styleTitle,
  styleTitled,
} from "../paper/styles.ts";
import { tableDepth } from "../paper/wordTree.ts";
import { setParagraphProperty } from "../paper/paragraphProperties.ts";
import { givenTextRanges, splitRanges } from "./textRanges.ts";
import { mayEdit, parentMembers, spanMembers } from "./spanMembers.ts";
import { writingMembers } from "./writing.ts";
import { insertTable } from "./tableWriting.ts";

type ParagraphObject = { readonly class: "Paragraph"; readonly node: XmlElement };

/** Word's lengths are points; the file's are twentieths of one. */
const twips = 20;

/** w:spacing counts hundredths of a line where lengths are twentieths of a point. */
const linesPerPoint = 100 / twips;

const alignments: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

/** Word.Paragraph. */
export const paragraphClass = defineClass("Paragraph", {
  values: {
    Text: ({ node }) => paragraphText(node),
    Style: ({ node }, { document, language }) => styleTitle(styleOf(document, node), language),
    StyleBuiltIn: ({ node }, { document }) => styleBuiltIn(styleOf(document, node)),
    OutlineLevel: ({ node }, { document }) => {
      const level = levelOf(paragraphProperty(document, node, "w:outlineLvl")?.get("w:val")) ?? 9;
      return level >= 9 ? 10 : level + 1;
    },
    IsListItem: ({ node }, { document }) => listPlace(document, node) !== null,
    UniqueLocalId: ({ node }) => localId(node),
    IsLastParagraph: ({ node }, { document }) => document.paragraphs().at(-1) === node,
    TableNestingLevel: ({ node }) => tableDepth(node),
    Alignment: ({ node }, { document }) =>
      alignments[paragraphProperty(document, node, "w:jc")?.get("w:val") ?? "left"] ?? "Unknown",
    FirstLineIndent: ({ node }, around) => indent(node, around, "w:firstLine") - indent(node, around, "w:hanging"),
    LeftIndent: ({ node }, around) => indent(node, around, "w:left") || indent(node, around, "w:start"),
    RightIndent: ({ node }, around) => indent(node, around, "w:right") || indent(node, around, "w:end"),
    SpaceBefore: ({ node }, around) => spacing(node, around, "w:before"),
    SpaceAfter: ({ node }, around) => spacing(node, around, "w:after"),
    LineUnitAfter: ({ node }, around) => spacing(node, around, "w:afterLines") / linesPerPoint,
    LineUnitBefore: ({ node }, around) => spacing(node, around, "w:beforeLines") / linesPerPoint,
    LineSpacing: ({ node }, around) => spacing(node, around, "w:line") || 12,
  },
  puts: {
    Style: ({ node }, value, { document, language }) => {
      mayEdit(node, "Paragraph.style");
      const style = styleTitled(document, textValue(value, "Paragraph.style"), "paragraph", language);
      if (style === null) throw new HostRefusal("ItemNotFound", "Paragraph.style", "The document has no such style.");
      setStyle(document, node, style);
    },
    StyleBuiltIn: ({ node }, value, { document }) => {
      mayEdit(node, "Paragraph.styleBuiltIn");
      const style = builtInStyle(textValue(value, "Paragraph.styleBuiltIn"));
      if (style === null)
        throw new HostRefusal("ApiNotFound", "Paragraph.styleBuiltIn", "This built-in style is not known here.");
      setStyle(document, node, style);
    },
    OutlineLevel: ({ node }, value, { document }) => {
      const level = numberValue(value, "Paragraph.outlineLevel");
      if (!Number.isInteger(level) || level < 1 || level > 10)
        throw new HostRefusal("InvalidArgument", "Paragraph.outlineLevel", "The level is from 1 to 10.");
      setParagraphProperty(document, node, "w:outlineLvl", { "w:val": String(level - 1) });
    },
    Alignment: ({ node }, value, { document }) => {
      const word = Object.entries(alignments).find(([, name]) => name === value)?.[0];
      if (word === undefined)
        throw new HostRefusal("InvalidArgument", "Paragraph.alignment", "There is no such alignment.");
      setParagraphProperty(document, node, "w:jc", { "w:val": word });
    },
    FirstLineIndent: ({ node }, value, around) => {
      const points = numberValue(value, "Paragraph.firstLineIndent");
      const length = String(Math.round(Math.abs(points) * twips));
      setIndent(node, around, { "w:firstLine": points >= 0 ? length : null, "w:hanging": points < 0 ? length : null });
    },
    LeftIndent: ({ node }, value, around) =>
      setIndent(node, around, { "w:left": points(value, "Paragraph.leftIndent") }),
    RightIndent: ({ node }, value, around) =>
      setIndent(node, around, { "w:right": points(value, "Paragraph.rightIndent") }),
    SpaceBefore: ({ node }, value, { document }) =>
      setParagraphProperty(document, node, "w:spacing", { "w:before": points(value, "Paragraph.spaceBefore") }),
    LineUnitAfter: ({ node }, value, { document }) =>
      setParagraphProperty(document, node, "w:spacing", { "w:afterLines": lines(value, "Paragraph.lineUnitAfter") }),
    LineUnitBefore: ({ node }, value, { document }) =>
      setParagraphProperty(document, node, "w:spacing", { "w:beforeLines": lines(value, "Paragraph.lineUnitBefore") }),
    LineSpacing: ({ node }, value, { document }) =>
      setParagraphProperty(document, node, "w:spacing", { "w:line": points(value, "Paragraph.lineSpacing") }),
    SpaceAfter: ({ node }, value, { document }) =>
      setParagraphProperty(document, node, "w:spacing", { "w:after": points(value, "Paragraph.spaceAfter") }),
  },
  objects: {
    ...spanMembers.objects,
    ...parentMembers.objects,
    GetTextRanges: (object, args, { document }) => givenTextRanges(document, object, args),
    Split: (object, args, { document }) => splitRanges(document, object, args, 1),
    GetNext: (object, _, around) => found(neighbour(object, around, 1), "Paragraph.getNext"),
    GetNextOrNullObject: (object, _, around) => neighbour(object, around, 1),
    GetPrevious: (object, _, around) => found(neighbour(object, around, -1), "Paragraph.getPrevious"),
    GetPreviousOrNullObject: (object, _, around) => neighbour(object, around, -1),
    List: (object, _, around) => found(listOf(object, around), "Paragraph.list"),
    ListOrNullObject: (object, _, around) => listOf(object, around),
    ListItem: (object, _, around) => found(listItemOf(object, around), "Paragraph.listItem"),
    ListItemOrNullObject: (object, _, around) => listItemOf(object, around),
  },
  calls: spanMembers.calls,
  inserts: {
    ...writingMembers.inserts,
    InsertContentControl: ({ node }, _, { document }) => {
      mayEdit(node, "Paragraph.insertContentControl");
      return { class: "ContentControl", node: wrapParagraphs(document, node, node) };
    },
    InsertTable: (object, args, { document }) => insertTable(document, object, args),
    StartNewList: ({ node }, _, { document }) => {
      const id = addList(document);
      putInList(document, node, id, 0);
      return { class: "List", id };
    },
    AttachToList: ({ node }, args, { document }) => {
      const id = args.number(0);
      if (listLevel(document, id, 0) === undefined)
        throw new HostRefusal("ItemNotFound", "Paragraph.attachToList", "The document has no such list.");
      putInList(document, node, id, args.number(1));
      return { class: "List", id };
    },
  },
  acts: {
    ...writingMembers.acts,
    Delete: ({ node }, _, { document }) => {
      mayEdit(node, "Paragraph.delete");
      removeBlock(document, node);
    },
    DetachFromList: ({ node }, _, { document }) => {
      const made = new XmlElement(
        "w:numPr",
        [],
        [new XmlElement("w:ilvl", [["w:val", "0"]]), new XmlElement("w:numId", [["w:val", "0"]])],
      );
      setParagraphProperty(document, node, "w:numPr", {}, made);
    },
  },
});

function neighbour(object: ParagraphObject, { document }: Surroundings, step: 1 | -1): HostObject | null {
  const number = document.paragraphNumber(object.node);
  const node = number < 0 ? undefined : document.paragraphs()[number + step];
  return node === undefined ? null : { class: "Paragraph", node };
}

function listOf(object: ParagraphObject, { document }: Surroundings): HostObject | null {
  const at = listPlace(document, object.node);
  return at === null ? null : { class: "List", id: at.listId };
}

function listItemOf(object: ParagraphObject, { document }: Surroundings): HostObject | null {
  return listPlace(document, object.node) === null ? null : { class: "ListItem", node: object.node };
}

function indent(node: XmlElement, { document }: Surroundings, name: string): number {
  return Number(paragraphProperty(document, node, "w:ind")?.get(name) ?? 0) / twips;
}

function spacing(node: XmlElement, { document }: Surroundings, name: string): number {
  return Number(paragraphProperty(document, node, "w:spacing")?.get(name) ?? 0) / twips;
}

function setIndent(
  node: XmlElement,
  { document }: Surroundings,
  values: Readonly<Record<string, string | null>>,
): void {
  setParagraphProperty(document, node, "w:ind", values);
}

function points(value: Json, location: string): string {
  return String(Math.round(numberValue(value, location) * twips));
}

function lines(value: Json, location: string): string {
  return String(Math.round(numberValue(value, location) * 100));
}
