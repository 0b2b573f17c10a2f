import type { Document } from "../document/blocks/document.ts";
import { readLines } from "../plan/readLines.ts";
import { proposeElements } from "../suggest/document/proposeElements.ts";
import { kindOfPassage } from "../suggest/passage/kindOfPassage.ts";
import { suggestSdgs } from "../suggest/sdg/suggestSdgs.ts";
import { sayReason } from "../suggest/suggestionReason.ts";
import { languages, type Language } from "../words/language.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { BadLineCode } from "./badLineCode.ts";
import { commandWords } from "./commandWords.ts";
import { openDocument } from "./openDocument.ts";
import type { Asked } from "./readArguments.ts";
import { reportRefusal } from "./reportRefusal.ts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal.ts";

/** A passage given on a line. */
interface GivenPassage {
  readonly id: string | number;
  readonly text: string;
  readonly heading: string;
  readonly type: string;
  readonly language: Language | null;
}

/**
 * Says what is proposed, one JSON object a line: for a .docx each passage that looks like an element, for "-" each line
 * of standard input. A line that cannot be read gives an object with `error` in its place, and the rest is read still.
 */
export async function suggestCommand(asked: Asked, language: Language, terminal: Terminal): Promise<ExitCode> {
  if (asked.file === "-") return suggestLines(asked, language, terminal);
  const opened = openDocument(asked.file, language);
  if (!opened.ok) return reportRefusal(terminal, asked, exitCodes.document, opened.code, opened.said);
  const { document } = opened.read;
  for (const line of asked.sdgOnly ? sdgsOf(document) : elementsOf(document, language))
    terminal.out(`${JSON.stringify(line)}\n`);
  return exitCodes.good;
}

function elementsOf(document: Document, language: Language): readonly object[] {
  return proposeElements(document, null).elements.map((element) => ({
    id: element.at,
    kind: element.kind,
    kindReasons: element.reasons.map((reason) => sayReason(reason, language)),
    sdgs: element.sdgs,
    text: element.text,
    under: element.under,
    responsible: element.responsible,
    fromYear: element.fromYear,
    toYear: element.toYear,
    status: element.status,
    cost: element.cost,
  }));
}

/** Every paragraph that has words, with its SDGs. */
function sdgsOf(document: Document): readonly object[] {
  const spoken = languages.find((one) => document.language?.toLowerCase().startsWith(one)) ?? null;
  return readLines(document)
    .all.filter(({ text }) => text !== "")
    .map(({ at, text }) => ({ id: at, sdgs: suggestSdgs(text, spoken) }));
}

async function suggestLines(asked: Asked, language: Language, terminal: Terminal): Promise<ExitCode> {
  let unread = 0;
  let number = 0;
  for await (const line of terminal.lines()) {
    number += 1;
    if (line.trim() === "") continue;
    const read = readPassage(line);
    if (!read.ok) {
      unread += 1;
      const { what, next } = commandWords[language].badLine[read.refusal.code](number);
      const { id } = read.refusal.detail;
      terminal.out(
        `${JSON.stringify({ id: id ?? null, error: { code: read.refusal.code, line: number, what, next } })}\n`,
      );
      continue;
    }
    const { id, text, heading, type, language: spoken } = read.value;
    const sdgs = suggestSdgs(text, spoken);
    if (asked.sdgOnly) {
      terminal.out(`${JSON.stringify({ id, sdgs })}\n`);
      continue;
    }
    const running = !/^(heading|list|item|cell|table|bullet)|item|cell|heading/i.test(type);
    const proposal = kindOfPassage({
      text: text.replace(/\s+/g, " ").trim(),
      heading,
      running: running && type !== "",
    });
    const kindReasons = (proposal?.reasons ?? []).map((reason) => sayReason(reason, language));
    terminal.out(`${JSON.stringify({ id, kind: proposal?.kind ?? null, kindReasons, sdgs })}\n`);
  }
  return unread === 0 ? exitCodes.good : exitCodes.document;
}

/** The longest line read, in UTF-16 code units: a passage, not a book. */
const longestLine = 1_000_000;

/** Reads a line; `detail.id` of a refusal is the id it has, where it has one. */
function readPassage(line: string): Outcome<GivenPassage, BadLineCode> {
  if (line.length > longestLine) return refuse("tooLong");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return refuse("notJson");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("notObject");
  const given = new Map<string, unknown>(Object.entries(value));
  const id = given.get("id");
  if (typeof id !== "string" && typeof id !== "number") return refuse("noId");
  const text = given.get("text");
  if (typeof text !== "string") return refuse("noText", { id });
  const words = (name: string): string => {
    const one = given.get(name);
    return typeof one === "string" ? one : "";
  };
  const said = words("language").toLowerCase();
  const spoken = /^no\b/.test(said)
    ? "nb"
    : (languages.find((one) => said === one || said.startsWith(`${one}-`)) ?? null);
  if (spoken === null && said !== "") return refuse("unknownLanguage", { id });
  return done({ id, text, heading: words("heading"), type: words("type"), language: spoken });
}
