import { eachParagraph } from "../../src/document/blocks/eachParagraph.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { toHtml } from "../../src/document/html/toHtml.ts";
import { toText } from "../../src/document/blocks/toText.ts";
import { sayMessage } from "../../src/document/blocks/sayMessage.ts";
import { parseXml } from "../../src/docx/xml/parseXml.ts";

/**
 * What is wrong with how a file was read, in words; empty where nothing is. A refusal is never
 * wrong; a page must be closed, escaped, without doubled addresses, and lead only where links may.
 */
export function faultsOf(file: Uint8Array): readonly string[] {
  const read = readDocx(file);
  if (!read.ok) return [];
  const { document } = read.value;
  const faults: string[] = [];
  toText(document);
  for (const message of document.messages) sayMessage(message, "nb");
  const places = [...eachParagraph(document)].map(({ block }) => block.at);
  if (places.some((place) => place < 0 || place > document.paragraphCount))
    faults.push("a paragraph outside the body's count");
  for (const control of document.controls) {
    if (control.story === "body" && (control.first < 0 || control.last >= document.paragraphCount + 1))
      faults.push("a content control outside the body's count");
  }
  const html = toHtml(document, { topLevel: 1, language: "nb", mediaAddress: (part) => part, passages: [] });
  const tree = parseXml(`<page>${html.replace(/<(img|br|hr)\b((?:"[^"]*"|[^">])*)>/g, "<$1$2/>")}</page>`);
  if (!tree.ok)
    return [...faults, `the page does not hold together: ${tree.refusal.code} ${String(tree.refusal.detail["why"])}`];
  const ids = new Set<string>();
  for (const element of tree.value.root.descendants()) {
    const id = element.get("id");
    if (id !== undefined && ids.has(id)) faults.push(`two things at #${id}`);
    if (id !== undefined) ids.add(id);
    if (element.name === "script" || [...element.attributes.keys()].some((name) => /^on|^style$/.test(name)))
      faults.push(`script or style: <${element.name}>`);
    if (element.name === "img" && element.get("alt") === undefined) faults.push("a picture without alt");
  }
  for (const link of tree.value.root.descendants("a")) {
    const href = link.get("href") ?? "";
    if (href.startsWith("#") ? !ids.has(href.slice(1)) : !/^(https?|mailto|tel):/i.test(href))
      faults.push(`a link to ${href}`);
  }
  return faults;
}
