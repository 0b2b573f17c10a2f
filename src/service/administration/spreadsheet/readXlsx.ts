import { readRelationships, relationshipsName, type Relationship } from "../../../docx/relationships.ts";
import { readZip, type ZipEntry, type ZipLimits } from "../../../docx/readZip.ts";
import { decodeXml } from "../../../docx/xml/decodeXml.ts";
import { readXml } from "../../../docx/xml/readXml.ts";
import type { SheetLine } from "../../../plan/planList/readPlanList.ts";
import { done, refuse, type Outcome } from "../../../words/refusal.ts";
import { sheetLimits, type ReadSheet, type SheetRefusalCode } from "./sheetLimits.ts";

/** What a workbook may be at most: no list of plans comes near. */
const limits: ZipLimits = {
  entries: 500,
  bytesEach: 16 * 1024 * 1024,
  bytesTotal: 32 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 1024 * 1024,
};

/** Days before 1 January 1970 that day 0 is (ECMA-376-1 § 18.17.4): of 1900, and of 1904 where the workbook says so. */
const dayZero = { since1900: 25_569, since1904: 24_107 };

/**
 * Reads the first sheet that is shown of an .xlsx (ECMA-376-1 § 18): words as words, what is calculated with as numbers,
 * formulas as what they came to last. Refuses what is no workbook, what is damaged, and what is too large.
 */
export function readXlsx(bytes: Uint8Array): Outcome<ReadSheet, SheetRefusalCode> {
  const zip = readZip(bytes, limits);
  if (!zip.ok) return refuse(sizes.has(zip.refusal.code) ? "tooLarge" : "damaged");
  const parts = new Map(zip.value.map((entry) => [entry.name.replace(/^\//, ""), entry]));
  const workbook = [...related(parts, "")].find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const relations = related(parts, workbook);
  const book = readWorkbook(textOf(parts, workbook));
  if (book === null) return refuse("notSheet");
  const sheet = relations.find(({ id }) => id === book.sheet)?.target;
  const strings = relations.find(({ type }) => type === "sharedStrings")?.target;
  const shared = strings === undefined ? [] : readStrings(textOf(parts, strings));
  const lines = shared === null || sheet === undefined ? null : readLines(textOf(parts, sheet), shared);
  if (lines === null) return refuse("damaged");
  return lines.length > sheetLimits.lines
    ? refuse("tooLarge")
    : done({ lines, sinceEpoch: book.is1904 ? dayZero.since1904 : dayZero.since1900 });
}

const sizes: ReadonlySet<string> = new Set(["tooLarge", "tooDense", "tooManyParts"]);

type Parts = ReadonlyMap<string, ZipEntry>;

/** A part's text; null where it is not there or does not unpack. */
function textOf(parts: Parts, name: string): string | null {
  const unpacked = parts.get(name)?.unpack();
  return unpacked?.ok === true ? decodeXml(unpacked.value) : null;
}

function related(parts: Parts, part: string): readonly Relationship[] {
  const xml = textOf(parts, relationshipsName(part));
  const read = xml === null ? null : readRelationships(xml, part);
  return read?.ok === true ? [...read.value.values()] : [];
}

/** The relationship of the first sheet that is shown, and how days are counted; null where there is none. */
function readWorkbook(xml: string | null): { readonly sheet: string; readonly is1904: boolean } | null {
  let sheet: string | null = null;
  let is1904 = false;
  const read = handle(xml, {
    open(name, get) {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(get("date1904") ?? "");
      if (name === "sheet" && sheet === null && (get("state") ?? "visible") === "visible") sheet = get("r:id") ?? null;
    },
  });
  return read && sheet !== null ? { sheet, is1904 } : null;
}

/** The words that cells point to by their place; null where they cannot be read. What is said of how they sound is left out. */
function readStrings(xml: string | null): readonly string[] | null {
  const strings: string[] = [];
  let words = "";
  let isWords = false;
  let sounds = 0;
  const read = handle(xml, {
    open(name) {
      if (name === "si") words = "";
      if (name === "rPh") sounds += 1;
      isWords = name === "t" && sounds === 0;
    },
    text(value) {
      if (isWords && words.length < sheetLimits.letters) words += value;
    },
    close(name) {
      if (name === "rPh") sounds -= 1;
      if (name === "si") strings.push(words.slice(0, sheetLimits.letters));
      isWords = false;
    },
  });
  return read ? strings : null;
}

function readLines(xml: string | null, shared: readonly string[]): readonly SheetLine[] | null {
  const lines: SheetLine[] = [];
  let line = 0;
  let column = -1;
  let cells: (string | number)[] = [];
  let type = "";
  let value = "";
  let isValue = false;
  const read = handle(xml, {
    open(name, get) {
      if (name === "row") [line, column, cells] = [placeIn(get("r")) ?? line + 1, -1, []];
      if (name === "c") [column, type, value] = [columnOf(get("r")) ?? column + 1, get("t") ?? "n", ""];
      isValue = name === "v" || name === "t";
    },
    text(words) {
      if (isValue && value.length < sheetLimits.letters) value += words;
    },
    close(name) {
      isValue = false;
      if (name === "c" && value !== "" && column < sheetLimits.columns) cells[column] = cellOf(type, value, shared);
      // One more than there may be, so that it is known.
      if (name === "row" && cells.length > 0 && lines.length <= sheetLimits.lines)
        lines.push({ line, cells: Array.from(cells, (cell: string | number | undefined) => cell ?? "") });
    },
  });
  return read ? lines : null;
}

function cellOf(type: string, value: string, shared: readonly string[]): string | number {
  if (type === "s") return shared[Number(value)] ?? "";
  const number = type === "n" ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : value.slice(0, sheetLimits.letters);
}

/** A column's number from 0 by a cell's place ("B2"); null where it is no place. */
function columnOf(place: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(place ?? "")?.[1];
  if (letters === undefined) return null;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function placeIn(text: string | undefined): number | null {
  return /^\d{1,7}$/.test(text ?? "") ? Number(text) : null;
}

/** Reads XML by the names of its elements without their prefixes; false where there is none, or it is broken. */
function handle(
  xml: string | null,
  {
    open,
    text,
    close,
  }: {
    readonly open: (name: string, get: (attribute: string) => string | undefined) => void;
    readonly text?: (value: string) => void;
    readonly close?: (name: string) => void;
  },
): boolean {
  if (xml === null) return false;
  const names: string[] = [];
  const read = readXml(xml, {
    open(name, attributes) {
      const local = name.slice(name.indexOf(":") + 1);
      names.push(local);
      open(local, (attribute) => attributes.get(attribute));
    },
    text: (value) => text?.(value),
    close: () => close?.(names.pop() ?? ""),
  });
  return read.ok;
}
