import type { Package } from "../../src/docx/openPackage.ts";
import { parseXml } from "../../src/docx/xml/parseXml.ts";
import type { XmlElement } from "../../src/docx/xml/xmlTree.ts";

/** Words with how many times each stands there. */
export type WordBag = ReadonlyMap<string, number>;

/** The words of text, apart from everything that is neither letter nor digit. */
function wordsOfText(text: string): WordBag {
  const bag = new Map<string, number>();
  for (const word of text
    .replaceAll("\u00ad", "")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The words a page shows: tags that part words part them here, marks inside a word do not. */
export function wordsOfHtml(html: string): WordBag {
  const text = html
    .replace(/<a [^>]*role="doc-(noteref|backlink)"[^>]*>[^<]*<\/a>/g, "")
    .replace(/<\/?(strong|em|a|span|s|sub|sup)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return wordsOfText(text);
}

/**
 * The words of `w:t` in a file's body and notes, by a plain walk over the XML that shares nothing with the
 * reader it judges: tracked deletions, the second telling of alternate content, what runs and the styles of
 * paragraphs hide, and what is kept in controls that are bound to a store are left out.
 */
export function wordsOfPackage(pkg: Package): WordBag {
  const parts = pkg.names.filter((name) => name === pkg.main || /(foot|end)notes\.xml$/.test(name));
  const lines: string[] = [];
  const hiding = hidingStyles(pkg);
  for (const part of parts) {
    const text = pkg.text(part);
    const tree = text.ok ? parseXml(text.value) : text;
    if (tree.ok) gather(tree.value.root, lines, hiding, false);
  }
  return wordsOfText(lines.join(""));
}

/** How much of what should be there is there, 0 to 1; 1 where there is nothing to find. */
export function recall(expected: WordBag, found: WordBag): number {
  let all = 0;
  let kept = 0;
  for (const [word, count] of expected) {
    all += count;
    kept += Math.min(count, found.get(word) ?? 0);
  }
  return all === 0 ? 1 : kept / all;
}

/** The words most missed, for those who look for the cause. */
export function missed(expected: WordBag, found: WordBag): readonly string[] {
  return [...expected]
    .map(([word, count]) => ({ word, missing: count - (found.get(word) ?? 0) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing)
    .map(({ word, missing }) => (missing > 1 ? `${word} × ${missing}` : word));
}

const partsWords = new Set(["p", "tab", "br", "cr", "tc", "noBreakHyphen", "ptab"]);

/** Ids of the paragraph styles that hide what stands in them; "" where the one of paragraphs that say none does. */
function hidingStyles(pkg: Package): ReadonlySet<string> {
  const hiding = new Set<string>();
  const text = pkg.text("word/styles.xml");
  const tree = text.ok ? parseXml(text.value) : text;
  for (const style of tree.ok ? tree.value.root.elements : []) {
    const based = style.first("w:basedOn")?.get("w:val");
    if (style.get("w:type") !== "paragraph" || !(hides(style) ?? (based !== undefined && hiding.has(based)))) continue;
    hiding.add(style.get("w:styleId") ?? "");
    if (style.get("w:default") === "1") hiding.add("");
  }
  return hiding;
}

/** Whether a run's or a style's own properties hide; undefined where they say nothing of it. */
function hides(element: XmlElement): boolean | undefined {
  const vanish = element.first("w:rPr")?.first("w:vanish");
  return vanish === undefined ? undefined : !/^(0|false|off)$/.test(vanish.get("w:val") ?? "");
}

function gather(element: XmlElement, lines: string[], hiding: ReadonlySet<string>, inHidden: boolean): void {
  const { local } = element;
  if (local === "r" && (hides(element) ?? inHidden)) return;
  if (local === "del" || local === "moveFrom" || local === "Fallback") return;
  if (local === "tr" && element.first("w:trPr")?.first("w:del") !== undefined) return;
  // What is bound shows what its store says, and not the words last kept in it.
  const bound = local === "sdt" ? element.first("w:sdtPr") : undefined;
  if (bound?.first("w:dataBinding") !== undefined && bound.first("w:showingPlcHdr") === undefined) return;
  if (local === "t") {
    if (!element.name.startsWith("m:") && !element.name.startsWith("a:")) lines.push(element.text);
    return;
  }
  if (partsWords.has(local)) lines.push("\n");
  const hidden = local === "p" ? hiding.has(element.first("w:pPr")?.first("w:pStyle")?.get("w:val") ?? "") : inHidden;
  for (const child of element.elements) gather(child, lines, hiding, hidden);
  // What follows a text box in a line is no part of the box's last word.
  if (local === "p") lines.push("\n");
}
