import { readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { sdgGoals } from "../../src/plan/sdg.ts";
import { suggestSdgs } from "../../src/suggest/sdg/suggestSdgs.ts";
import { weighSdgs } from "../../src/suggest/sdg/weighSdgs.ts";
import type { Language } from "../../src/words/language.ts";
import type { Figure } from "./bench.ts";

/** A text of the SDG Classification Benchmark: whether one SDG is in it. */
interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly sdg: number;
  readonly label: boolean;
  /** Whether its errors were never read while the lists of words were made: a third, by the hash of its id. */
  readonly sealed: boolean;
}

/** A Norwegian passage of our own: the SDGs that must be found, and those that may. */
interface LabelledPassage {
  readonly id: string;
  readonly language: Language;
  readonly sdgs: readonly string[];
  readonly also: readonly string[];
  readonly text: string;
}

interface Judged {
  readonly said: boolean;
  readonly label: boolean;
}

const folds = 5;
const root = new URL("../../test/", import.meta.url);
const best = "87.8 % accuracy (precision 92.4, recall 82.1), the best published, on all 1,251 texts";

/** How well SDGs are suggested: the open texts of the benchmark, in five folds, and our own Norwegian passages. */
export function benchSdg(): Promise<readonly Figure[]> {
  const texts = readTexts();
  const passages = readPassages();
  const byFolds = judgeInFolds(texts);
  const sealed = byFolds.filter((_, index) => texts[index]?.sealed);
  const shipped = texts.map(({ text, sdg, label }) => ({
    said: suggestSdgs(text, "en").some(({ code }) => code === String(sdg)),
    label,
  }));
  return Promise.resolve([
    ...figuresOf("five folds, 333 texts", byFolds, best),
    ...figuresOf("five folds, the third whose errors were never read", sealed, best),
    ...figuresOf("as shipped, fitted to all of them", shipped, "five folds"),
    ...sdgGoals.map(({ number, name }) => ({
      name: `accuracy, five folds, ${number} ${name.en}`,
      value: accuracy(byFolds.filter((_, index) => texts[index]?.sdg === number)),
      unit: "%" as const,
      against: `${texts.filter(({ sdg }) => sdg === number).length} texts`,
    })),
    ...passageFigures(
      "two thirds looked at",
      passages.filter(({ id }) => id.startsWith("open")),
    ),
    ...passageFigures(
      "the third never looked at",
      passages.filter(({ id }) => id.startsWith("held")),
    ),
    ...timeFigures(passages),
    ...sizeFigures(),
  ]);
}

function figuresOf(name: string, judged: readonly Judged[], against: string): readonly Figure[] {
  const said = judged.filter((one) => one.said);
  const labelled = judged.filter((one) => one.label);
  const right = said.filter((one) => one.label).length;
  return [
    { name: `accuracy, ${name}`, value: accuracy(judged), unit: "%", against },
    { name: `precision, ${name}`, value: (100 * right) / said.length, unit: "%", against },
    { name: `recall, ${name}`, value: (100 * right) / labelled.length, unit: "%", against },
  ];
}

function accuracy(judged: readonly Judged[]): number {
  return (100 * judged.filter(({ said, label }) => said === label).length) / judged.length;
}

/** Fits the two numbers that turn strength into likelihood on four folds, and judges the fifth. */
function judgeInFolds(texts: readonly LabelledText[]): readonly Judged[] {
  const points = texts.map(({ text, sdg, label }) => ({
    x: Math.log(1 + (weighSdgs(text, "en").find(({ code }) => code === String(sdg))?.strength ?? 0)),
    label,
  }));
  const fitted = Array.from({ length: folds }, (_, fold) =>
    fit(points.filter((_point, index) => index % folds !== fold)),
  );
  return points.map(({ x, label }, index) => {
    const { start, slope } = fitted[index % folds] ?? { start: 0, slope: 0 };
    return { said: start + slope * x >= 0, label };
  });
}

/** Logistic regression by gradient descent, with a slight pull to zero on the slope. */
function fit(points: readonly { readonly x: number; readonly label: boolean }[]): { start: number; slope: number } {
  let [start, slope] = [0, 0];
  for (let round = 0; round < 3000; round++) {
    let [byStart, bySlope] = [0, 0];
    for (const { x, label } of points) {
      const error = 1 / (1 + Math.exp(-(start + slope * x))) - (label ? 1 : 0);
      byStart += error / points.length;
      bySlope += (error * x) / points.length;
    }
    start -= 0.5 * byStart;
    slope -= 0.5 * (bySlope + 0.002 * slope);
  }
  return { start, slope };
}

function passageFigures(name: string, passages: readonly LabelledPassage[]): readonly Figure[] {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { text, language, sdgs, also } of passages) {
    const goals = suggestSdgs(text, language).filter(({ code }) => !code.includes("."));
    right += goals.filter(({ code }) => sdgs.includes(code)).length;
    wrong += goals.filter(({ code }) => !sdgs.includes(code) && !also.includes(code)).length;
    missed += sdgs.filter((code) => !goals.some((goal) => goal.code === code)).length;
  }
  const against = `${passages.length} Norwegian passages of our own; what may be found counts neither way`;
  return [
    { name: `precision, ${name}`, value: (100 * right) / (right + wrong), unit: "%", against },
    { name: `recall, ${name}`, value: (100 * right) / (right + missed), unit: "%", against },
  ];
}

function timeFigures(passages: readonly LabelledPassage[]): readonly Figure[] {
  const paragraphs = Array.from({ length: 10_000 }, (_, index) => ({
    text: `${passages[index % passages.length]?.text ?? ""} Sak ${index}.`,
    language: passages[index % passages.length]?.language ?? "nb",
  }));
  const began = performance.now();
  for (const { text, language } of paragraphs) suggestSdgs(text, language);
  return [{ name: "10,000 paragraphs", value: performance.now() - began, unit: "ms", against: "a bound of 1,000 ms" }];
}

/** What is loaded for it, before it is minified or packed. */
function sizeFigures(): readonly Figure[] {
  const files = ["englishSdgWords", "norwegianSdgWords", "readSdgWords", "sdgMatcher", "suggestSdgs", "weighSdgs"];
  const bytes = files.map((file) => statSync(fileURLToPath(new URL(`../src/suggest/sdg/${file}.ts`, root))).size);
  const sum = bytes.reduce((all, one) => all + one, 0);
  return [
    { name: "loaded when first needed", value: sum / 1000, unit: "kB", against: "a bound of 150 kB, not packed" },
  ];
}

function readPassages(): readonly LabelledPassage[] {
  const lines = readFileSync(new URL("suggest/norwegianPassages.jsonl", root), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as LabelledPassage);
}

/** Reads the benchmark's table: id, text between quotes where it needs them, sdg, label. */
function readTexts(): readonly LabelledText[] {
  const table = readFileSync(new URL("bench/sdgBenchmark.csv", root), "utf8");
  const rows = [...table.matchAll(/^([0-9a-f]+),(?:"((?:[^"]|"")*)"|([^"\n]*)),(\d+),(True|False)\r?$/gm)];
  return rows.map(([, id = "", quoted, plain, sdg, label]) => ({
    id,
    text: quoted?.replaceAll('""', '"') ?? plain ?? "",
    sdg: Number(sdg),
    label: label === "True",
    sealed: BigInt(`0x${createHash("sha256").update(id).digest("hex")}`) % 3n === 0n,
  }));
}
