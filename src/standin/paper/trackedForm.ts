import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { isTracking, revision } from "./tracking.ts";
import { rowsOf } from "./wordTree.ts";

/** What keeps the form as it was, by the properties it is of (ECMA-376-1 § 17.13.5.29 to 17.13.5.39). */
const keepers: Readonly<Record<string, string>> = {
  "w:rPr": "w:rPrChange",
  "w:pPr": "w:pPrChange",
  "w:tblPr": "w:tblPrChange",
  "w:trPr": "w:trPrChange",
  "w:tcPr": "w:tcPrChange",
};

/** What stands among the properties and is not kept as the form they had. */
const apart: ReadonlySet<string> = new Set([...Object.values(keepers), "w:rPr", "w:sectPr", "w:ins", "w:del"]);

/**
 * Keeps the form that properties have now, before they become another: while changes are tracked, once, and not of what
 * was itself inserted with tracking, nor where the document does not track form (w:doNotTrackFormatting, § 17.15.1.38).
 */
export function keepForm(document: OpenedDocument, properties: XmlElement): void {
  const name = keepers[properties.name];
  if (name === undefined || !tracksForm(document) || isNew(properties) || properties.first(name) !== undefined) return;
  const former = new XmlElement(properties.name);
  for (const child of properties.elements) if (!apart.has(child.name)) former.append(child.clone());
  document.journal.append(properties, revision(document, name, [former]));
}

/** Marks the rows of a table that has just been put in, or rows put into one, as inserted (§ 17.13.5.16). */
export function markRows(document: OpenedDocument, rows: readonly XmlElement[], name: "w:ins" | "w:del"): void {
  for (const row of rows) {
    const properties = rowProperties(document, row);
    if (properties.first(name) !== undefined) continue;
    const keeper = properties.first("w:trPrChange");
    const at = keeper === undefined ? properties.children.length : properties.indexOf(keeper);
    document.journal.insert(properties, at, revision(document, name));
  }
}

/** The properties of a row, made where it has none: after exceptions to the table's (§ 17.4.78). */
export function rowProperties(document: OpenedDocument, row: XmlElement): XmlElement {
  const there = row.first("w:trPr");
  if (there !== undefined) return there;
  const made = new XmlElement("w:trPr");
  const exceptions = row.first("w:tblPrEx");
  document.journal.insert(row, exceptions === undefined ? 0 : row.indexOf(exceptions) + 1, made);
  return made;
}

/** Whether a row was inserted with tracking, so that deleting it takes it out. */
export function isInsertedRow(row: XmlElement): boolean {
  return row.first("w:trPr")?.first("w:ins") !== undefined;
}

/** The rows that are a block, or that a table is made of; none of another block. */
export function rowsOfBlock(block: XmlElement): readonly XmlElement[] {
  if (block.name === "w:tr") return [block];
  return block.name === "w:tbl" ? rowsOf(block) : [];
}

function tracksForm(document: OpenedDocument): boolean {
  return isTracking(document) && document.relatedRoot("settings")?.first("w:doNotTrackFormatting") === undefined;
}

/** Whether what these are properties of was inserted with tracking. */
function isNew(properties: XmlElement): boolean {
  const of = properties.parent;
  if (of === null) return true;
  if (properties.name === "w:rPr") return of.parent?.name === "w:ins";
  if (properties.name === "w:pPr") return properties.first("w:rPr")?.first("w:ins") !== undefined;
  if (properties.name === "w:trPr") return properties.first("w:ins") !== undefined;
  const row = properties.name === "w:tblPr" ? rowsOf(of)[0] : of.parent;
  return row !== undefined && row !== null && isInsertedRow(row);
}
