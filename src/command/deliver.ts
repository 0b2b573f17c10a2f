import { writeFileSync } from "node:fs";
import type { Document } from "../document/blocks/document.ts";
import { sayMessage } from "../document/blocks/sayMessage.ts";
import type { Language } from "../words/language.ts";
import { codeOf } from "./codeOf.ts";
import { commandWords } from "./commandWords.ts";
import type { Asked } from "./readArguments.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** What a command has made of a document. */
export interface Made {
  /** What it is called in the one object of --json. */
  readonly name: "html" | "text" | "document";
  /** What it is there. */
  readonly value: unknown;
  /** What it is on standard output. */
  readonly text: string;
  /** Writes it where --out says, where that is not one file with `text`. */
  readonly write?: (out: string) => void;
}

/**
 * Hands over what was made of a document, to --out or to standard output; what was left out of it is
 * said on standard error. With --json all of it is one object.
 */
export function deliver(
  terminal: Terminal,
  asked: Asked,
  language: Language,
  document: Document,
  made: Made,
): ExitCode {
  const { out } = asked;
  try {
    if (out !== null && made.write !== undefined) made.write(out);
    else if (out !== null) writeFileSync(out, made.text);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return reportRefusal(
      terminal,
      asked,
      exitCodes.document,
      "notWritten",
      commandWords[language].notWritten(out ?? "", code),
    );
  }
  const messages = document.messages.map((message) => ({ ...message, said: sayMessage(message, language) }));
  if (asked.json)
    terminal.out(`${JSON.stringify({ ...(out === null ? { [made.name]: made.value } : { file: out }), messages })}\n`);
  else {
    if (out === null) terminal.out(made.text);
    for (const { said } of messages) terminal.err(`${said}\n`);
  }
  return exitCodes.good;
}
