import { docx } from "../../../src/docx/build/build.ts";
import type { DocxOptions, Piece } from "../../../src/docx/build/builtPackage.ts";
import { readDocx, type ReadDocument } from "../../../src/document/readDocx.ts";
import { toHtml } from "../../../src/document/html/toHtml.ts";
import type { HtmlOptions } from "../../../src/document/html/documentHtml.ts";

/** Reads what was built; a refusal fails the test that asked. */
export function readBuilt(bytes: Uint8Array): ReadDocument {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(`refused: ${read.refusal.code} ${JSON.stringify(read.refusal.detail)}`);
  return read.value;
}

/** The page of a built document, with its pictures at "media/". */
export function pageOf(bytes: Uint8Array, options: Partial<HtmlOptions> = {}): string {
  const mediaAddress = (part: string) => part.replace("word/", "");
  return toHtml(readBuilt(bytes).document, { topLevel: 1, language: "nb", mediaAddress, passages: [], ...options });
}

/**
 * A golden pair: what Word has, and the page it becomes. The test's name is what a reader of the page
 * may rely on; white space between the lines of the expected page is not looked at.
 */
export function pair(name: string, body: readonly Piece[], html: string, options: DocxOptions = {}): void {
  test(name, () => {
    expect(lines(pageOf(docx(options, ...body)))).toEqual(lines(html));
  });
}

/** Lines as a person would compare them: tags that stand side by side each on their own. */
function lines(html: string): readonly string[] {
  return html
    .replace(/>\s*\n\s*/g, ">")
    .replace(/(<\/?(?:section|table|thead|tbody|tr|ul|ol|li|p|h[1-6]|figure|blockquote|nav|div)\b[^>]*>)/g, "\n$1\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
