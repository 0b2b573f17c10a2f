import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { HtmlValidate } from "html-validate";
import { readPackage } from "../../src/document/readDocx.ts";
import { toHtml } from "../../src/document/html/toHtml.ts";
import { toPage } from "../../src/document/html/toPage.ts";
import { openPackage } from "../../src/docx/openPackage.ts";
import { missed, recall, wordsOfHtml, wordsOfPackage } from "./wordsOf.ts";

/** What became of one file. */
interface Outcome {
  readonly file: string;
  /** Refusal code, "crash", or "" for a page. */
  readonly refused: string;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly headings: number;
  readonly tables: number;
  readonly picturesUndecided: number;
  readonly messages: readonly string[];
  readonly htmlErrors: readonly string[];
  readonly nuErrors: readonly string[] | null;
  readonly ms: number;
  readonly kilobytes: number;
  readonly heapMegabytes: number;
}

/** Pages above this many characters are not put through html-validate: it takes time with the square of them. */
const longestValidated = 400_000;

/**
 * Reads every .docx of a folder, writes it as HTML, and says how well: `corpus FOLDER [--json] [--out DIR]
 * [--nu JAR]`. Exit code 1 where anything crashed or is not valid.
 */
async function main(argv: readonly string[]): Promise<number> {
  const folder = argv.find((word, index) => !word.startsWith("--") && !/^--(out|nu)$/.test(argv[index - 1] ?? ""));
  const option = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  if (folder === undefined) {
    process.stderr.write("Say which folder of .docx files to read: corpus FOLDER [--json] [--out DIR] [--nu JAR]\n");
    return 2;
  }
  const kept = option("--out");
  const out = kept ?? mkdtempSync(join(tmpdir(), "corpus-"));
  mkdirSync(out, { recursive: true });
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-trailing-whitespace": "off", "long-title": "off" },
  });
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.toLowerCase().endsWith(".docx"))
    .sort();
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await judge(join(folder, file), out, validator));
  const judged = withNu(outcomes, out, option("--nu"));
  if (kept === undefined) rmSync(out, { recursive: true });
  process.stdout.write(
    argv.includes("--json")
      ? `${JSON.stringify({ summary: summary(judged), files: judged }, null, 2)}\n`
      : table(judged),
  );
  return judged.some(
    (each) => each.refused === "crash" || each.htmlErrors.length > 0 || (each.nuErrors?.length ?? 0) > 0,
  )
    ? 1
    : 0;
}

async function judge(path: string, out: string, validator: HtmlValidate): Promise<Outcome> {
  const file = basename(path);
  const none = {
    file,
    recall: 1,
    missed: [],
    headings: 0,
    tables: 0,
    picturesUndecided: 0,
    messages: [],
    htmlErrors: [],
    nuErrors: null,
    ms: 0,
    kilobytes: 0,
    heapMegabytes: 0,
  };
  const bytes = readFileSync(path);
  const heap = process.memoryUsage().heapUsed;
  const start = performance.now();
  try {
    const opened = openPackage(bytes);
    const read = opened.ok ? readPackage(opened.value) : opened;
    if (!read.ok || !opened.ok)
      return { ...none, refused: read.ok ? "" : read.refusal.code, ms: performance.now() - start };
    const { document } = read.value;
    const html = toHtml(document, {
      topLevel: 1,
      language: "nb",
      mediaAddress: (part) => part,
      passages: [],
      contents: true,
    });
    const ms = performance.now() - start;
    const page = toPage(document, { name: file, language: "nb", mediaAddress: (part) => part });
    const used = process.memoryUsage().heapUsed - heap;
    const expected = wordsOfPackage(opened.value);
    const found = wordsOfHtml(html);
    writeFileSync(join(out, `${file}.html`), page);
    return {
      file,
      refused: "",
      recall: recall(expected, found),
      missed: missed(expected, found).slice(0, 12),
      headings: html.match(/<h[1-6][ >]|role="heading"/g)?.length ?? 0,
      tables: html.match(/<table[ >]/g)?.length ?? 0,
      picturesUndecided: html.match(/<img (?![^>]*\balt=)/g)?.length ?? 0,
      messages: [...new Set(document.messages.map(({ kind }) => kind))],
      htmlErrors: html.length > longestValidated ? [] : await validate(validator, page),
      nuErrors: null,
      ms,
      kilobytes: bytes.length / 1024,
      heapMegabytes: Math.max(0, used) / 1024 / 1024,
    };
  } catch (error) {
    return {
      ...none,
      refused: "crash",
      messages: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

async function validate(validator: HtmlValidate, html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map((each) => `${each.ruleId}: ${each.message} (${each.line}:${each.column})`),
  );
}

/** A message of the Nu HTML checker, as it writes them in JSON. */
interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly lastLine?: number;
}

/** All pages through the Nu HTML checker at once, where it is at hand. */
function withNu(outcomes: readonly Outcome[], out: string, jar: string | undefined): readonly Outcome[] {
  if (jar === undefined) return outcomes;
  const args = ["-Xss8m", "-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html", out];
  const answer: unknown = JSON.parse(execFileSync("java", args, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 }));
  const messages =
    typeof answer === "object" && answer !== null && "messages" in answer && Array.isArray(answer.messages)
      ? (answer.messages as readonly NuMessage[])
      : [];
  return outcomes.map((outcome) => {
    const own = messages.filter(
      (each) => each.type === "error" && decodeURIComponent(each.url).endsWith(`/${outcome.file}.html`),
    );
    return { ...outcome, nuErrors: own.map((each) => `${each.message} (line ${each.lastLine ?? 0})`) };
  });
}

function summary(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const read = outcomes.filter(({ refused }) => refused === "");
  return {
    files: outcomes.length,
    read: read.length,
    refused: outcomes.filter(({ refused }) => refused !== "" && refused !== "crash").length,
    crashes: outcomes.filter(({ refused }) => refused === "crash").length,
    recallMean: read.reduce((sum, each) => sum + each.recall, 0) / Math.max(1, read.length),
    recallLeast: Math.min(1, ...read.map((each) => each.recall)),
    htmlErrors: read.reduce((sum, each) => sum + each.htmlErrors.length, 0),
    nuErrors: read.reduce((sum, each) => sum + (each.nuErrors?.length ?? 0), 0),
    picturesUndecided: read.reduce((sum, each) => sum + each.picturesUndecided, 0),
  };
}

function table(outcomes: readonly Outcome[]): string {
  const badness = (each: Outcome) =>
    (each.refused === "crash" ? 3 : 0) +
    (1 - each.recall) * 10 +
    each.htmlErrors.length +
    (each.nuErrors?.length ?? 0) +
    (each.refused !== "" ? 0.01 : 0);
  const lines = [...outcomes]
    .sort((a, b) => badness(b) - badness(a))
    .map((each) =>
      [
        each.recall.toFixed(4),
        String(each.headings).padStart(4),
        String(each.tables).padStart(4),
        String(each.htmlErrors.length).padStart(4),
        (each.nuErrors === null ? "-" : String(each.nuErrors.length)).padStart(4),
        each.ms.toFixed(0).padStart(6),
        each.heapMegabytes.toFixed(1).padStart(6),
        `${each.file}${each.refused === "" ? "" : `  refused: ${each.refused}`}  ${each.messages.join(", ")}`,
        ...(each.recall < 0.995 ? [`\n         missed: ${each.missed.join(", ")}`] : []),
        ...[...each.htmlErrors.slice(0, 3), ...(each.nuErrors ?? []).slice(0, 3)].map((error) => `\n         ${error}`),
      ].join("  "),
    );
  const heads = ["recall", "head", "tabl", "html", "  nu", "    ms", "    MB", "file"].join("  ");
  const total = Object.entries(summary(outcomes))
    .map(([name, value]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(4)}`)
    .join(", ");
  return `${heads}\n${lines.join("\n")}\n${total}\n`;
}

process.exitCode = await main(process.argv.slice(2));
