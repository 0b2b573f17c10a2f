import { readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Register } from "../plan/register.ts";
import type { Language } from "../words/language.ts";
import { checkFile, countFindings, type CheckedFile } from "./checkedFile.ts";
import { folderWords } from "./folderWords.ts";
import type { Terminal } from "./terminal.ts";

/** Whether a path is a folder; false where nothing is there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The .docx files in a folder and the folders in it, by their paths from there, in order; not Word's own lock files. */
export function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.docx$/i.test(path) && !path.split(sep).some((part) => part.startsWith("~$")))
    .filter((path) => !isFolder(join(folder, path)))
    .map((path) => path.split(sep).join("/"))
    .sort((one, other) => one.localeCompare(other, "nb"));
}

/** Checks each document, and tells how far it has come. Those left when Ctrl-C is pressed are not among what it gives. */
export async function checkDocuments(
  folder: string,
  names: readonly string[],
  register: Register | null,
  language: Language,
  terminal: Terminal,
): Promise<readonly CheckedFile[]> {
  const words = folderWords[language];
  const files: CheckedFile[] = [];
  for (const [index, name] of names.entries()) {
    if (terminal.signal.aborted) {
      terminal.err(`${words.stopped(index, names.length)}\n`);
      break;
    }
    terminal.err(`${words.reading(index + 1, names.length, name)}\n`);
    files.push({ ...checkFile(join(folder, name), name, register, terminal.today, language), built: null });
    await new Promise((resolve) => setImmediate(resolve)); // lets Ctrl-C be heard
  }
  return files;
}

/** Documents and how much was found in each, as a table of words: a line each, and the sum. */
export function sayFiles(files: readonly CheckedFile[], language: Language): string {
  const words = folderWords[language];
  const sum = { error: 0, warning: 0, advice: 0, waived: 0 };
  const rows = files.map((file): readonly string[] => {
    const counts = countFindings(file);
    for (const key of ["error", "warning", "advice", "waived"] as const) sum[key] += counts[key];
    return file.refused === null ? [file.name, ...numbers(counts)] : [file.name, file.refused.said.what];
  });
  const table = [words.columns, ...rows, [words.sum(files.length), ...numbers(sum)]];
  const widths = words.columns.map((_column, index) =>
    Math.max(...table.filter(({ length }) => length > 2).map((row) => row[index]?.length ?? 0)),
  );
  widths[0] = Math.max(...table.map(([name = ""]) => name.length));
  return table
    .map((row) => {
      const [name = "", ...cells] = row;
      const rest = cells.map((cell, index) => (cells.length === 1 ? cell : cell.padStart(widths[index + 1] ?? 0)));
      return `${[name.padEnd(widths[0] ?? 0), ...rest].join("  ")}\n`;
    })
    .join("");
}

function numbers(counts: ReturnType<typeof countFindings>): readonly string[] {
  return [counts.error, counts.warning, counts.advice, counts.waived].map(String);
}
