import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sayMessage } from "../document/sayMessage.ts";
import { toChapterPages } from "../document/toChapterPages.ts";
import { toPage } from "../document/toPage.ts";
import type { Language } from "../words/language.ts";
import { codeOf } from "./codeOf.ts";
import { commandWords } from "./commandWords.ts";
import { openDocument } from "./openDocument.ts";
import type { Asked } from "./readArguments.ts";
import { tell } from "./tell.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** Pictures browsers show; others keep their alternative text in the page. */
const shown = /^image\/(png|jpeg|gif|webp|avif|svg\+xml)$/;

/** Writes a document as one HTML page that stands alone, or as a folder of one for each chapter, its pictures inside. */
export function htmlCommand(asked: Asked, language: Language, terminal: Terminal): ExitCode {
  const opened = openDocument(asked.file, language);
  if (!opened.ok) return tell(terminal, asked, exitCodes.document, opened.code, opened.said);
  const { read } = opened;
  const mediaAddress = (part: string): string | null => {
    const type = read.mediaType(part);
    const bytes = shown.test(type) ? read.media(part) : null;
    return bytes === null ? null : `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  };
  const options = { name: basename(asked.file, ".docx"), language, mediaAddress };
  const { document } = read;
  const pages = asked.chapters ? toChapterPages(document, options) : [{ file: "", html: toPage(document, options) }];
  if (asked.out !== null) {
    try {
      if (asked.chapters) mkdirSync(asked.out, { recursive: true });
      for (const { file, html } of pages) writeFileSync(file === "" ? asked.out : join(asked.out, file), html);
    } catch (error) {
      const code = codeOf(error);
      if (code === null) throw error;
      return tell(terminal, asked, exitCodes.document, "notWritten", commandWords[language].notWritten(asked.out, code));
    }
  }
  const html = pages[0]?.html ?? "";
  const messages = document.messages.map((message) => ({ ...message, said: sayMessage(message, language) }));
  if (asked.json) terminal.out(`${JSON.stringify({ ...(asked.out === null ? { html } : { file: asked.out }), messages })}\n`);
  else {
    if (asked.out === null) terminal.out(html);
    for (const { said } of messages) terminal.err(`${said}\n`);
  }
  return exitCodes.good;
}
