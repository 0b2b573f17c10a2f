import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { toChapterPages, type ChapterPage } from "../document/html/toChapterPages.ts";
import { toPage } from "../document/html/toPage.ts";
import type { Language } from "../words/language.ts";
import { deliver } from "./deliver.ts";
import { openDocument } from "./openDocument.ts";
import type { Asked } from "./readArguments.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** Pictures browsers show; others keep their alternative text in the page. */
const shown = /^image\/(png|jpeg|gif|webp|svg\+xml)$/;

/** Writes a document as one HTML page that stands alone, or as a folder of one for each chapter, its pictures inside. */
export function htmlCommand(asked: Asked, language: Language, terminal: Terminal): ExitCode {
  const opened = openDocument(asked.file, language, { pageEdges: asked.headers });
  if (!opened.ok) return reportRefusal(terminal, asked, exitCodes.document, opened.code, opened.said);
  const { read } = opened;
  const mediaAddress = (part: string): string | null => {
    const type = read.mediaType(part);
    const bytes = shown.test(type) ? read.media(part) : null;
    return bytes === null ? null : `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  };
  const options = { name: basename(asked.file, ".docx"), language, mediaAddress };
  const { document } = read;
  const pages = asked.chapters ? toChapterPages(document, options) : [{ file: "", html: toPage(document, options) }];
  const html = pages[0]?.html ?? "";
  return deliver(terminal, asked, language, document, {
    name: "html",
    value: html,
    text: html,
    ...(asked.chapters ? { write: (out: string) => writeChapters(out, pages) } : {}),
  });
}

function writeChapters(folder: string, pages: readonly ChapterPage[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, html } of pages) writeFileSync(join(folder, file), html);
}
