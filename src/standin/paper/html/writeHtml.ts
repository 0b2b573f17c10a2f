import type { XmlElement } from "../../../docx/xml/xmlTree.ts";
import { listMarks } from "../numbering.ts";
import type { OpenedDocument } from "../openedDocument.ts";
import { paragraphPieces } from "../paragraphPieces.ts";
import { styleBuiltIn, styleOf } from "../styles.ts";
import { cellsOf, rowsOf } from "../wordTree.ts";

/**
 * Blocks as HTML: headings, paragraphs, list items and tables with bold and italic words. Word writes far more
 * (styles, fonts, a head); what add-ins look for in it is the words and their structure.
 */
export function writeHtml(document: OpenedDocument, blocks: readonly XmlElement[]): string {
  return `<html><head></head><body>${blocks.map((block) => blockHtml(document, block)).join("")}</body></html>`;
}

function blockHtml(document: OpenedDocument, block: XmlElement): string {
  if (block.name === "w:sdt") {
    const held = block.first("w:sdtContent")?.elements ?? [];
    return held.map((each) => blockHtml(document, each)).join("");
  }
  if (block.name === "w:tbl") {
    const rows = rowsOf(block).map((row) => {
      const cells = cellsOf(row).map(
        (cell) => `<td>${cell.elements.map((each) => blockHtml(document, each)).join("")}</td>`,
      );
      return `<tr>${cells.join("")}</tr>`;
    });
    return `<table>${rows.join("")}</table>`;
  }
  if (block.name !== "w:p") return "";
  const level = /^Heading([1-6])$/.exec(styleBuiltIn(styleOf(document, block)))?.[1];
  const name = level === undefined ? (listMarks(document).has(block) ? "li" : "p") : `h${level}`;
  return `<${name}>${words(block)}</${name}>`;
}

function words(paragraph: XmlElement): string {
  return paragraphPieces(paragraph)
    .map((piece) => {
      if (piece.text === "\v") return "<br>";
      const text = escaped(piece.text);
      const format = piece.run.first("w:rPr");
      const bold = format?.first("w:b") === undefined ? text : `<b>${text}</b>`;
      return format?.first("w:i") === undefined ? bold : `<i>${bold}</i>`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
