import { toText } from "../document/blocks/toText.ts";
import type { Language } from "../words/language.ts";
import { deliver } from "./deliver.ts";
import { openDocument } from "./openDocument.ts";
import type { Asked } from "./readArguments.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** Writes a document's words as plain text, or all that was read of it as JSON. */
export function documentCommand(asked: Asked, language: Language, terminal: Terminal): ExitCode {
  const opened = openDocument(asked.file, language, { pageEdges: asked.headers });
  if (!opened.ok) return reportRefusal(terminal, asked, exitCodes.document, opened.code, opened.said);
  const { document } = opened.read;
  if (asked.verb === "json")
    return deliver(terminal, asked, language, document, {
      name: "document",
      value: document,
      text: `${JSON.stringify(document, null, 2)}\n`,
    });
  const text = toText(document);
  return deliver(terminal, asked, language, document, { name: "text", value: text, text });
}
