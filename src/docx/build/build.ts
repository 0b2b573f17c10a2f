import { BuiltPackage, type DocxOptions, type Piece } from "./builtPackage.ts";
import type { BuiltNumbering } from "./builtStyles.ts";
import { parseXml } from "../xml/parseXml.ts";
import { XmlElement, XmlText, type XmlNode } from "../xml/xmlTree.ts";

/** What a paragraph holds: words, or a piece. */
export type Words = string | Piece;

/** A whole .docx. The same pieces always give the same bytes. */
export function docx(options: DocxOptions, ...body: readonly Piece[]): Uint8Array {
  const built = new BuiltPackage(options);
  return built.finish(body.flatMap((piece) => piece(built)));
}

/** A paragraph in the style Normal. */
export function paragraph(...words: readonly Words[]): Piece {
  return styled("Normal", ...words);
}

/** A heading of a level 1–9. */
export function heading(level: number, ...words: readonly Words[]): Piece {
  return styled(`Overskrift${level}`, ...words);
}

/** The document's title, in Word's Title style. */
export function title(...words: readonly Words[]): Piece {
  return styled("Tittel", ...words);
}

/** A caption with a number of its own: "Tabell 1", "Figur 2". */
export function caption(label: "Tabell" | "Figur", ...words: readonly Words[]): Piece {
  return styled(
    "Bildetekst",
    `${label} `,
    field(`SEQ ${label} \\* ARABIC`, (built) => run(String(built.count(label)))(built)),
    ...words,
  );
}

/** A paragraph in a style, by the style's id. */
export function styled(style: string, ...words: readonly Words[]): Piece {
  return (built) => [
    w("p", {}, ...(style === "Normal" ? [] : [w("pPr", {}, w("pStyle", { val: style }))]), ...inlines(built, words)),
  ];
}

/** Bold, italic and the other marks on words. `mark` is raw run properties' local names: "b", "i", "strike". */
export function marked(marks: readonly string[], ...words: readonly Words[]): Piece {
  return (built) => inlines(built, words).map((node) => withMarks(node, marks));
}

export function bold(...words: readonly Words[]): Piece {
  return marked(["b"], ...words);
}

export function italic(...words: readonly Words[]): Piece {
  return marked(["i"], ...words);
}

/** Words in another language than the document's (BCP 47). */
export function inLanguage(language: string, text: string): Piece {
  return () => [w("r", {}, w("rPr", {}, w("lang", { val: language })), textElement(text))];
}

/** A link to an address outside the document. */
export function link(address: string, ...words: readonly Words[]): Piece {
  return (built) => [
    new XmlElement("w:hyperlink", [["r:id", built.relate("hyperlink", address, true)]], inlines(built, words)),
  ];
}

/** A link to a bookmark in the document. */
export function linkTo(bookmarkName: string, ...words: readonly Words[]): Piece {
  return (built) => [w("hyperlink", { anchor: bookmarkName }, ...inlines(built, words))];
}

/** A bookmark around words. */
export function bookmark(name: string, ...words: readonly Words[]): Piece {
  return (built) => {
    const id = String(built.nextId());
    return [w("bookmarkStart", { id, name }), ...inlines(built, words), w("bookmarkEnd", { id })];
  };
}

/** A field by its instruction, with the result Word last showed. */
export function field(instruction: string, ...result: readonly Words[]): Piece {
  return (built) => [
    w("r", {}, w("fldChar", { fldCharType: "begin" })),
    w("r", {}, new XmlElement("w:instrText", [["xml:space", "preserve"]], [new XmlText(` ${instruction} `)])),
    w("r", {}, w("fldChar", { fldCharType: "separate" })),
    ...inlines(built, result),
    w("r", {}, w("fldChar", { fldCharType: "end" })),
  ];
}

/** A footnote, at the words before it. */
export function footnote(...words: readonly Words[]): Piece {
  return (built) => {
    const id = String(built.addNote("footnote", inlines(built, words)));
    return [w("r", {}, w("rPr", {}, w("rStyle", { val: "Fotnotereferanse" })), w("footnoteReference", { id }))];
  };
}

/** An endnote, at the words before it. */
export function endnote(...words: readonly Words[]): Piece {
  return (built) => {
    const id = String(built.addNote("endnote", inlines(built, words)));
    return [w("r", {}, w("rPr", {}, w("rStyle", { val: "Sluttnotereferanse" })), w("endnoteReference", { id }))];
  };
}

/** An item of a list: words, with lists or paragraphs under it. */
export interface Item {
  readonly words: readonly Words[];
  readonly under: readonly ((level: number, built: BuiltPackage, numbering: number) => readonly XmlNode[])[];
}

export function item(...words: readonly Words[]): Item {
  return { words, under: [] };
}

/** An item with a list of its own under it. */
export function itemWith(words: readonly Words[], ...under: readonly Item[]): Item {
  return { words, under: [(level, built, numbering) => listItems(built, numbering, level + 1, under)] };
}

/** A list with bullets or numbers, nested by `itemWith`. Each list counts from 1. */
export function list(kind: BuiltNumbering, ...items: readonly (string | Item)[]): Piece {
  return (built) =>
    listItems(
      built,
      built.addList(kind),
      0,
      items.map((entry) => (typeof entry === "string" ? item(entry) : entry)),
    );
}

/** A content control around whole paragraphs, with the tag and title of it. */
export function control(tag: string, controlTitle: string, ...blocks: readonly Piece[]): Piece {
  return (built) => [
    w(
      "sdt",
      {},
      controlProperties(built, tag, controlTitle),
      w("sdtContent", {}, ...blocks.flatMap((piece) => piece(built))),
    ),
  ];
}

/** A content control around words in a paragraph. */
export function inlineControl(tag: string, controlTitle: string, ...words: readonly Words[]): Piece {
  return (built) => [
    w("sdt", {}, controlProperties(built, tag, controlTitle), w("sdtContent", {}, ...inlines(built, words))),
  ];
}

/** A table of contents field, with no result until Word updates it. */
export function tableOfContents(): Piece {
  return styled("Normal", field('TOC \\o "1-3" \\h \\z \\u', "Oppdater feltet for å vise innholdsfortegnelsen."));
}

/** XML as it is, for what has no builder: the prefixes w, r, wp, a, pic, mc, m, v, wps, wpc and c are known. */
export function rawXml(xml: string): Piece {
  return () => {
    const tree = parseXml(`<all>${xml}</all>`);
    if (!tree.ok) throw new Error(`not XML: ${xml.slice(0, 1_000)} (${String(tree.refusal.detail["why"])})`);
    return tree.value.root.takeChildren();
  };
}

/** A part of its own beside the document, and the relationship id that leads to it. */
export function withPart(
  name: string,
  contentType: string,
  content: string | Uint8Array,
  relation: string,
  use: (id: string) => Piece,
): Piece {
  return (built) => use(built.addPart(name, contentType, content, relation))(built);
}

/** An element in Word's namespace with attributes in it. */
export function w(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlNode[]
): XmlElement {
  return new XmlElement(
    `w:${name}`,
    Object.entries(attributes).map(([key, value]) => [`w:${key}`, value] as const),
    children,
  );
}

function run(text: string): Piece {
  return () => [w("r", {}, textElement(text))];
}

function textElement(text: string): XmlElement {
  return new XmlElement("w:t", [["xml:space", "preserve"]], [new XmlText(text)]);
}

function inlines(built: BuiltPackage, words: readonly Words[]): readonly XmlNode[] {
  return words.flatMap((word) => (typeof word === "string" ? run(word)(built) : word(built)));
}

function withMarks(node: XmlNode, marks: readonly string[]): XmlNode {
  if (node.type !== "element") return node;
  if (node.name !== "w:r") {
    const children = [...node.children];
    for (const child of children) withMarks(child, marks);
    return node;
  }
  const properties = node.first("w:rPr") ?? w("rPr", {});
  if (properties.parent === null) node.insert(0, properties);
  for (const mark of marks) properties.append(w(mark, {}));
  return node;
}

function listItems(built: BuiltPackage, numbering: number, level: number, items: readonly Item[]): readonly XmlNode[] {
  return items.flatMap((entry) => [
    w(
      "p",
      {},
      w(
        "pPr",
        {},
        w("pStyle", { val: "Listeavsnitt" }),
        w("numPr", {}, w("ilvl", { val: String(level) }), w("numId", { val: String(numbering) })),
      ),
      ...inlines(built, entry.words),
    ),
    ...entry.under.flatMap((under) => under(level, built, numbering)),
  ]);
}

function controlProperties(built: BuiltPackage, tag: string, controlTitle: string): XmlElement {
  return w(
    "sdtPr",
    {},
    w("alias", { val: controlTitle }),
    w("tag", { val: tag }),
    w("id", { val: String(built.nextId()) }),
  );
}

/** An element from its XML. */
export function raw(xml: string): XmlElement {
  const tree = parseXml(xml);
  if (!tree.ok) throw new Error(`not XML: ${xml}`);
  return tree.value.root;
}
