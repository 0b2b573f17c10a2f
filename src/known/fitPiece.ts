import type { XmlElement } from "../docx/xml/xmlTree.ts";
import type { OoxmlParts } from "./ooxmlParts.ts";

const related: readonly string[] = ["r:id", "r:embed", "r:link", "r:pict", "r:dm", "r:lo", "r:qs", "r:cs"];

/**
 * Makes paragraphs and tables of a piece mean the same in the whole: styles Word has added are added,
 * relations lead to the same targets. Gives false, and then the piece is not to be put in, where its
 * numbers, notes or pictures are not those the whole has under the same names: Word names them anew in
 * what it hands over, and may do so otherwise than in the whole.
 */
export function fitPiece(elements: readonly XmlElement[], piece: OoxmlParts, whole: OoxmlParts): boolean {
  const all = elements.flatMap((element) => [element, ...element.descendants()]);
  return fitPrefixes(piece, whole) && all.every((element) => fitsOne(element, piece, whole)) && addStyles(piece, whole);
}

function fitsOne(element: XmlElement, piece: OoxmlParts, whole: OoxmlParts): boolean {
  const id = element.get(element.name === "w:numId" ? "w:val" : "w:id") ?? "";
  if (element.name === "w:numId" && id !== "0") return sameNumbering(id, piece, whole);
  if (element.name === "w:footnoteReference") return sameEntry("footnotes", "w:footnote", id, piece, whole);
  if (element.name === "w:endnoteReference") return sameEntry("endnotes", "w:endnote", id, piece, whole);
  if (element.name === "w:altChunk" || element.name === "w:subDoc") return false;
  for (const name of related) {
    const value = element.get(name);
    if (value === undefined || value === "") continue;
    const relation = piece.relation(value);
    if (relation === undefined) return false;
    if (!relation.outside && !whole.hasSame(relation.target, piece)) return false;
    const known = whole.relationTo(relation);
    if (known === null) return false;
    element.set(name, known);
  }
  return true;
}

function sameEntry(type: string, name: string, id: string, piece: OoxmlParts, whole: OoxmlParts): boolean {
  const own = piece.entry(type, name, "w:id", id);
  return own !== "" && own === whole.entry(type, name, "w:id", id);
}

/** Whether a number is of the same list in both: by its definition, since the pieces Word gives hold only the lists they use. */
function sameNumbering(id: string, piece: OoxmlParts, whole: OoxmlParts): boolean {
  const own = piece.entry("numbering", "w:num", "w:numId", id);
  const known = whole.entry("numbering", "w:num", "w:numId", id);
  const abstract = (text: string): string => /w:abstractNumId w:val="(\d+)"/.exec(text)?.[1] ?? "";
  if (own === "" || known === "") return false;
  return (
    own === known &&
    piece.entry("numbering", "w:abstractNum", "w:abstractNumId", abstract(own)) ===
      whole.entry("numbering", "w:abstractNum", "w:abstractNumId", abstract(known))
  );
}

/** Declares in the whole the prefixes of the piece; false where one means something else there. */
function fitPrefixes(piece: OoxmlParts, whole: OoxmlParts): boolean {
  const [from, to] = [piece.root(piece.main), whole.root(whole.main)];
  if (from === null || to === null) return false;
  for (const [name, value] of from.attributes) {
    if (!name.startsWith("xmlns")) continue;
    const known = to.get(name);
    if (known !== undefined && known !== value) return false;
    to.set(name, value);
  }
  return true;
}

/** Adds the styles of the piece that the whole lacks: Word adds one the first time it is used. */
function addStyles(piece: OoxmlParts, whole: OoxmlParts): boolean {
  const [from, to] = [piece.partOf("styles"), whole.partOf("styles")];
  if (from === null || to === null) return from === to;
  const [own, known] = [piece.root(from), whole.root(to)];
  if (own === null || known === null) return false;
  const names = new Set(known.all("w:style").map((style) => style.get("w:styleId")));
  for (const style of own.all("w:style")) {
    if (names.has(style.get("w:styleId"))) continue;
    known.append(style.clone());
    whole.touch(to);
  }
  return true;
}
