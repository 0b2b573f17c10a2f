import type { XmlElement } from "../../docx/xml/xmlTree.ts";

/**
 * A stretch of a paragraph that belongs to one element: the characters of a w:t, or one thing
 * (tab, line break, picture, note reference). Offsets count characters of w:t and one for each
 * thing; what has no text in Word's `text` has length 1 all the same, so that a range can hold it.
 */
export interface Piece {
  /** The w:t, or the thing itself. */
  readonly node: XmlElement;
  /** The run it stands in, or the thing itself where it stands in none (an equation). */
  readonly run: XmlElement;
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

const containers: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:del",
  "w:moveTo",
  "w:moveFrom",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:customXml",
  "w:bdo",
  "w:dir",
]);

const things: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
  "w:footnoteReference": "",
  "w:endnoteReference": "",
  "w:drawing": "",
  "w:pict": "",
  "w:object": "",
  "mc:AlternateContent": "",
};

/** What a paragraph consists of, in order. Field codes, comments and bookmarks take no room. */
export function paragraphPieces(paragraph: XmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (node: XmlElement, run: XmlElement, text: string, length: number): void => {
    pieces.push({ node, run, start, length, text });
    start += length;
  };
  const walk = (parent: XmlElement): void => {
    for (const child of parent.children) {
      if (child.type !== "element") continue;
      if (child.name === "w:r") {
        for (const part of child.children) {
          if (part.type !== "element") continue;
          if (part.name === "w:t" || part.name === "w:delText") add(part, child, part.text, part.text.length);
          else if (part.name === "w:sym") add(part, child, symbol(part), 1);
          else {
            const text = things[part.name];
            if (text !== undefined) add(part, child, text, 1);
          }
        }
      } else if (child.name === "m:oMath" || child.name === "m:oMathPara") add(child, child, child.text, 1);
      else if (containers.has(child.name)) walk(child);
    }
  };
  walk(paragraph);
  return pieces;
}

/** How many offsets a paragraph has before its mark. */
export function paragraphLength(paragraph: XmlElement): number {
  const last = paragraphPieces(paragraph).at(-1);
  return last === undefined ? 0 : last.start + last.length;
}

/** A paragraph's text between two offsets, as Word's `text` gives it. */
export function paragraphText(paragraph: XmlElement, from = 0, to = Number.POSITIVE_INFINITY): string {
  let text = "";
  for (const piece of paragraphPieces(paragraph)) {
    if (piece.start + piece.length <= from || piece.start >= to) continue;
    text += isText(piece)
      ? piece.text.slice(Math.max(0, from - piece.start), Math.max(0, to - piece.start))
      : piece.text;
  }
  return text;
}

/** Whether a piece is characters, and not one thing. */
export function isText(piece: Piece): boolean {
  return piece.node.name === "w:t" || piece.node.name === "w:delText";
}

function symbol(node: XmlElement): string {
  const code = Number.parseInt(node.get("w:char") ?? "", 16);
  return Number.isNaN(code) ? "" : String.fromCodePoint(code);
}
