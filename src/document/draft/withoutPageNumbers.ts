import type { Inline } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";

const page = String.raw`(?:\d{1,5}|(?=[ivxl])(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))`;

/** One page, or a stretch of them: "12", "12–14", "iv". */
const pages = String.raw`${page}(?:\s*[-–]\s*${page})?`;

/** What parts any entry from its pages: a tab, or a leader written out. */
const standard = String.raw`\s*\t\s*|\s*\.{3,}\s*|\s{2,}`;

/**
 * Takes the page numbers from the end of an entry of an index, a list of figures or a table of authorities: "Skog, 3, 7"
 * is "Skog". `separators` are what else parts an entry from its pages, and pages from each other. Where an index is `runIn`,
 * an entry has others under it on its line, parted by ":" and ";" (ECMA-376-1 § 17.16.5.29, \r). Whether there were any.
 */
export function withoutPageNumbers(inlines: readonly Inline[], separators: readonly string[], runIn: boolean): boolean {
  const own = separators.filter((each) => each.trim() !== "" || each.includes("\t")).map(escaped);
  const between = [...own, standard].join("|");
  const after = runIn ? "(?=[:;]|$)" : "$";
  const end = new RegExp(`(?:${between})\\s*${pages}(?:(?:${between})\\s*${pages})*\\s*${after}`, "gu");
  const texts = textsOf(inlines);
  const found = [
    ...texts
      .map(({ text }) => text)
      .join("")
      .matchAll(end),
  ].filter(({ index }) => index > 0);
  for (const { index, 0: taken } of found.reverse()) cut(texts, index, index + taken.length);
  return found.length > 0;
}

/** Takes out what stands between two places of all the words together. */
function cut(texts: readonly Writable<Inline & { readonly type: "text" }>[], start: number, end: number): void {
  let at = 0;
  for (const text of texts) {
    const { length } = text.text;
    text.text = text.text.slice(0, Math.max(0, start - at)) + text.text.slice(Math.max(0, end - at));
    at += length;
  }
}

function textsOf(inlines: readonly Inline[]): readonly Writable<Inline & { readonly type: "text" }>[] {
  return inlines.flatMap((inline) =>
    inline.type === "link" ? textsOf(inline.inlines) : inline.type === "text" ? [inline] : [],
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
