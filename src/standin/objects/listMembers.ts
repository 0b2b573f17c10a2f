import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { insertParagraph } from "../paper/editSpan.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { setListLevel } from "../paper/listWriting.ts";
import { listLevel, listMarks, listPlace } from "../paper/numbering.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { defineClass, found, numberValue } from "./classTable.ts";
import type { HostObject } from "./hostObject.ts";

/** A list has nine levels (ECMA-376-1 § 17.9.6). */
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

const twips = 20;

const alignments: Readonly<Record<string, string>> = { Left: "left", Centered: "center", Right: "right" };

/** Office.js's bullets, as the sign and the font Word writes. */
const bullets: Readonly<Record<string, readonly [string, string]>> = {
  Solid: ["\uf0b7", "Symbol"],
  Hollow: ["o", "Courier New"],
  Square: ["\uf0a7", "Wingdings"],
  Diamonds: ["\uf076", "Wingdings"],
  Arrow: ["\uf0d8", "Wingdings"],
  Checkmark: ["\uf0fc", "Wingdings"],
};

const numberings: Readonly<Record<string, string>> = {
  None: "none",
  Arabic: "decimal",
  UpperRoman: "upperRoman",
  LowerRoman: "lowerRoman",
  UpperLetter: "upperLetter",
  LowerLetter: "lowerLetter",
};

/** Word.List. */
export const listClass = defineClass("List", {
  values: {
    Id: ({ id }) => id,
    LevelExistences: ({ id }, { document }) => {
      const used = new Set(paragraphsOfList(document, id).map((node) => listPlace(document, node)?.level));
      return levels.map((level) => used.has(level));
    },
    LevelTypes: ({ id }, { document }) =>
      levels.map((level) =>
        listLevel(document, id, level)?.first("w:numFmt")?.get("w:val") === "bullet" ? "Bullet" : "Number",
      ),
  },
  objects: {
    Paragraphs: ({ id }, _, { document }) => asParagraphs(() => paragraphsOfList(document, id)),
    GetLevelParagraphs: ({ id }, args, { document }) => {
      const level = levelIn(args.number(0), "List.getLevelParagraphs");
      return asParagraphs(() =>
        paragraphsOfList(document, id).filter((node) => listPlace(document, node)?.level === level),
      );
    },
  },
  calls: {
    GetLevelString: ({ id }, args, { document }) => {
      const level = levelIn(args.number(0), "List.getLevelString");
      const first = paragraphsOfList(document, id).find((node) => listPlace(document, node)?.level === level);
      const shown = first === undefined ? undefined : listMarks(document).get(first)?.text;
      return shown ?? listLevel(document, id, level)?.first("w:lvlText")?.get("w:val") ?? "";
    },
  },
  inserts: {
    InsertParagraph: ({ id }, args, { document }) => {
      const where = args.choice(1, ["End", "Start", "Before", "After"]);
      const early = where === "Start" || where === "Before";
      const own = paragraphsOfList(document, id);
      const beside = early ? own[0] : own.at(-1);
      if (beside === undefined)
        throw new HostRefusal("ItemNotFound", "List.insertParagraph", "The list has no paragraph left.");
      // Before and after are outside the list.
      const like = where === "Start" || where === "End" ? beside : null;
      const node = insertParagraph(document, beside, early ? "Before" : "After", args.text(0), like);
      return { class: "Paragraph", node };
    },
  },
  acts: {
    SetLevelAlignment: ({ id }, args, { document }) => {
      const jc = alignments[args.text(1)];
      if (jc === undefined) throw new HostRefusal("InvalidArgument", "List.setLevelAlignment", "No such alignment.");
      setListLevel(document, id, levelIn(args.number(0), "List.setLevelAlignment"), { "w:lvlJc": jc });
    },
    SetLevelBullet: ({ id }, args, { document }) => {
      const level = levelIn(args.number(0), "List.setLevelBullet");
      const [sign, font] = bullets[args.text(1)] ?? [
        String.fromCodePoint(args.numberOr(2, 0x2022)),
        args.textOr(3, "Symbol"),
      ];
      setListLevel(document, id, level, { "w:numFmt": "bullet", "w:lvlText": sign }, { font });
    },
    SetLevelIndents: ({ id }, args, { document }) => {
      const level = levelIn(args.number(0), "List.setLevelIndents");
      const left = Math.round(args.number(1) * twips);
      setListLevel(document, id, level, {}, { left, hanging: left - Math.round(args.number(2) * twips) });
    },
    SetLevelNumbering: ({ id }, args, { document }) => {
      const level = levelIn(args.number(0), "List.setLevelNumbering");
      const format = numberings[args.text(1)];
      if (format === undefined)
        throw new HostRefusal("InvalidArgument", "List.setLevelNumbering", "No such numbering.");
      const shape: unknown = args.json(2);
      const text = Array.isArray(shape)
        ? shape.map((part) => (typeof part === "number" ? `%${part + 1}` : String(part))).join("")
        : `%${level + 1}.`;
      setListLevel(document, id, level, { "w:numFmt": format, "w:lvlText": text });
    },
    SetLevelStartingNumber: ({ id }, args, { document }) =>
      setListLevel(document, id, levelIn(args.number(0), "List.setLevelStartingNumber"), {
        "w:start": String(args.number(1)),
      }),
  },
});

/** Word.ListItem. */
export const listItemClass = defineClass("ListItem", {
  values: {
    Level: ({ node }, { document }) => listPlace(document, node)?.level ?? 0,
    ListString: ({ node }, { document }) => listMarks(document).get(node)?.text ?? "",
    SiblingIndex: ({ node }, { document }) => {
      const marks = listMarks(document);
      const own = marks.get(node);
      const siblings = document
        .paragraphs()
        .filter((each) => marks.get(each)?.listId === own?.listId && marks.get(each)?.level === own?.level);
      return siblings.indexOf(node);
    },
  },
  puts: {
    Level: ({ node }, value, { document }) => {
      const level = levelIn(numberValue(value, "ListItem.level"), "ListItem.level");
      const at = node.first("w:pPr")?.first("w:numPr")?.first("w:ilvl");
      if (at !== undefined) document.journal.setAttribute(at, "w:val", String(level));
    },
  },
  objects: {
    GetAncestor: ({ node }, args, { document }) =>
      found(ancestorOf(document, node, args.flag(0)), "ListItem.getAncestor"),
    GetAncestorOrNullObject: ({ node }, args, { document }) => ancestorOf(document, node, args.flag(0)),
    GetDescendants: ({ node }, args, { document }) => asParagraphs(() => descendantsOf(document, node, args.flag(0))),
  },
});

function asParagraphs(find: () => readonly XmlElement[]): HostObject {
  return { class: "ParagraphCollection", find: () => find().map((node): HostObject => ({ class: "Paragraph", node })) };
}

function paragraphsOfList(document: OpenedDocument, id: number): readonly XmlElement[] {
  return document.paragraphs().filter((node) => listPlace(document, node)?.listId === id);
}

function levelIn(level: number, location: string): number {
  if (!levels.includes(level)) throw new HostRefusal("InvalidArgument", location, "A level is from 0 to 8.");
  return level;
}

/** The nearest item above on a higher level; with `parentOnly`, the one just above it. */
function ancestorOf(document: OpenedDocument, node: XmlElement, parentOnly: boolean): HostObject | null {
  const own = listPlace(document, node);
  if (own === null) return null;
  const above = paragraphsOfList(document, own.listId);
  for (let at = above.indexOf(node) - 1; at >= 0; at--) {
    const item = above[at];
    const level = item === undefined ? undefined : listPlace(document, item)?.level;
    if (item === undefined || level === undefined || level >= own.level) continue;
    return parentOnly && level !== own.level - 1 ? null : { class: "Paragraph", node: item };
  }
  return null;
}

function descendantsOf(document: OpenedDocument, node: XmlElement, directOnly: boolean): readonly XmlElement[] {
  const own = listPlace(document, node);
  if (own === null) return [];
  const all = paragraphsOfList(document, own.listId);
  const below: XmlElement[] = [];
  for (const item of all.slice(all.indexOf(node) + 1)) {
    const level = listPlace(document, item)?.level ?? 0;
    if (level <= own.level) break;
    if (!directOnly || level === own.level + 1) below.push(item);
  }
  return below;
}
