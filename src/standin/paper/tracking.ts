import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "./openedDocument.ts";

/** Whose changes those tracked here are said to be. */
const author = "Plantråd";

/** Whether changes are tracked in the document (w:trackRevisions, ECMA-376-1 § 17.15.1.90). */
export function isTracking(document: OpenedDocument): boolean {
  const mark = document.relatedRoot("settings")?.first("w:trackRevisions");
  return mark !== undefined && !["0", "false", "off"].includes(mark.get("w:val") ?? "");
}

/** Turns tracking on or off, in the document's settings, which are made where it has none. Call within a step. */
export function setTracking(document: OpenedDocument, on: boolean): void {
  const { journal } = document;
  let settings = document.relatedRoot("settings");
  if (settings === null) {
    settings = new XmlElement("w:settings", [
      ["xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
    ]);
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
    document.addPart("word/settings.xml", settings, type, document.main, "settings");
  }
  const before = settings.first("w:trackRevisions");
  if (before !== undefined) journal.remove(before);
  if (!on) return;
  const early = ["w:writeProtection", "w:view", "w:zoom", "w:removePersonalInformation", "w:mirrorMargins"];
  const at = settings.elements.findIndex((each) => !early.includes(each.name));
  journal.insert(settings, at < 0 ? settings.children.length : at, new XmlElement("w:trackRevisions"));
}

/** Marks of changes, each of which has a number of its own. */
const marks: ReadonlySet<string> = new Set([
  "w:ins",
  "w:del",
  "w:rPrChange",
  "w:pPrChange",
  "w:tblPrChange",
  "w:trPrChange",
  "w:tcPrChange",
]);

/** A mark that what is in it was inserted or deleted (§ 17.13.5.18, 17.13.5.14), or what keeps a form that was changed. */
export function revision(document: OpenedDocument, name: string, held: readonly XmlElement[] = []): XmlElement {
  const used = [...document.body.descendants()].filter((each) => marks.has(each.name));
  const id = Math.max(0, ...used.map((each) => Number(each.get("w:id") ?? 0))) + 1;
  return new XmlElement(
    name,
    [
      ["w:id", String(id)],
      ["w:author", author],
    ],
    held,
  );
}

/** Whether a run was inserted with tracking, so that deleting it takes it out. */
export function isInserted(run: XmlElement): boolean {
  return run.parent?.name === "w:ins";
}

/** Marks runs as deleted: they stay, their text as w:delText (§ 17.3.3.7). */
export function markDeleted(document: OpenedDocument, runs: Iterable<XmlElement>): void {
  const { journal } = document;
  for (const run of runs) {
    const { parent } = run;
    if (parent === null || parent.name === "w:del") continue;
    for (const text of run.all("w:t")) {
      const deleted = new XmlElement("w:delText", text.attributes);
      journal.insert(run, run.indexOf(text), deleted);
      journal.setText(deleted, text.text);
      journal.remove(text);
    }
    const mark = revision(document, "w:del");
    journal.insert(parent, parent.indexOf(run), mark);
    journal.move(run, mark, 0);
  }
}

/** Marks a paragraph's mark as inserted or deleted (§ 17.13.5.15, 17.13.5.20). */
export function markParagraph(document: OpenedDocument, paragraph: XmlElement, name: "w:ins" | "w:del"): void {
  const { journal } = document;
  let properties = paragraph.first("w:pPr");
  if (properties === undefined) {
    properties = new XmlElement("w:pPr");
    journal.insert(paragraph, 0, properties);
  }
  let format = properties.first("w:rPr");
  if (format === undefined) {
    format = new XmlElement("w:rPr");
    const after = properties.elements.find((each) => ["w:sectPr", "w:pPrChange"].includes(each.name));
    journal.insert(properties, after === undefined ? properties.children.length : properties.indexOf(after), format);
  }
  if (format.first(name) === undefined) journal.insert(format, 0, revision(document, name));
}

/** Marks a paragraph that stands in no document yet as inserted: its runs, and its mark. */
export function trackAsNew(document: OpenedDocument, paragraph: XmlElement): void {
  for (const run of paragraph.all("w:r")) {
    const at = paragraph.indexOf(run);
    run.remove();
    paragraph.insert(at, revision(document, "w:ins", [run]));
  }
  markParagraph(document, paragraph, "w:ins");
}
