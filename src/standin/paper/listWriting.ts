import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { listLevel } from "./numbering.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { setParagraphProperty } from "./paragraphProperties.ts";

/** Order of what describes a level (ECMA-376-1 § 17.9.6). */
const order = ["w:start", "w:numFmt", "w:lvlRestart", "w:pStyle", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr"];

/** Makes a list of bullets of its own, as Word's startNewList does; gives its number. Call within a step. */
export function addList(document: OpenedDocument): number {
  const { journal } = document;
  const root = document.relatedRoot("numbering") ?? addNumbering(document);
  const next = (name: string, attribute: string): number =>
    Math.max(0, ...root.all(name).map((each) => Number(each.get(attribute) ?? 0))) + 1;
  const [abstractId, id] = [next("w:abstractNum", "w:abstractNumId"), next("w:num", "w:numId")];
  const abstract = new XmlElement("w:abstractNum", [["w:abstractNumId", String(abstractId)]]);
  for (let level = 0; level < 9; level++) abstract.append(bulletLevel(level));
  const firstList = root.first("w:num");
  journal.insert(root, firstList === undefined ? root.children.length : root.indexOf(firstList), abstract);
  const reference = new XmlElement("w:abstractNumId", [["w:val", String(abstractId)]]);
  journal.append(root, new XmlElement("w:num", [["w:numId", String(id)]], [reference]));
  return id;
}

/** Puts a paragraph into a list, on a level from 0. Call within a step. */
export function putInList(document: OpenedDocument, paragraph: XmlElement, id: number, level: number): void {
  const made = new XmlElement(
    "w:numPr",
    [],
    [new XmlElement("w:ilvl", [["w:val", String(level)]]), new XmlElement("w:numId", [["w:val", String(id)]])],
  );
  setParagraphProperty(document, paragraph, "w:numPr", {}, made);
}

/** Sets what describes a level of a list: values of its elements, and the font of its bullet or its indents in twips. */
export function setListLevel(
  document: OpenedDocument,
  id: number,
  level: number,
  values: Readonly<Record<string, string>>,
  form: { readonly font?: string; readonly left?: number; readonly hanging?: number } = {},
): void {
  const described = listLevel(document, id, level);
  if (described === undefined) return;
  const put = (made: XmlElement): void => {
    const before = described.first(made.name);
    if (before !== undefined) document.journal.remove(before);
    const rank = order.indexOf(made.name);
    const at = described.children.findIndex((child) => child.type === "element" && order.indexOf(child.name) > rank);
    document.journal.insert(described, at < 0 ? described.children.length : at, made);
  };
  for (const [name, value] of Object.entries(values)) put(new XmlElement(name, [["w:val", value]]));
  if (form.left !== undefined) put(new XmlElement("w:pPr", [], [indent(form.left, form.hanging ?? 0)]));
  if (form.font !== undefined) put(new XmlElement("w:rPr", [], [fonts(form.font)]));
}

function bulletLevel(level: number): XmlElement {
  return new XmlElement(
    "w:lvl",
    [["w:ilvl", String(level)]],
    [
      new XmlElement("w:start", [["w:val", "1"]]),
      new XmlElement("w:numFmt", [["w:val", "bullet"]]),
      new XmlElement("w:lvlText", [["w:val", "\uf0b7"]]),
      new XmlElement("w:lvlJc", [["w:val", "left"]]),
      new XmlElement("w:pPr", [], [indent(720 * (level + 1), 360)]),
      new XmlElement("w:rPr", [], [fonts("Symbol")]),
    ],
  );
}

function indent(left: number, hanging: number): XmlElement {
  return new XmlElement("w:ind", [
    ["w:left", String(left)],
    ["w:hanging", String(hanging)],
  ]);
}

function fonts(name: string): XmlElement {
  return new XmlElement("w:rFonts", [
    ["w:ascii", name],
    ["w:hAnsi", name],
    ["w:hint", "default"],
  ]);
}

function addNumbering(document: OpenedDocument): XmlElement {
  const root = new XmlElement("w:numbering", [
    ["xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ]);
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
  document.addPart("word/numbering.xml", root, type, document.main, "numbering");
  return root;
}
