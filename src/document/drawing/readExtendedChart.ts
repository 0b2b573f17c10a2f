import { chartNumbers } from "./chartNumbers.ts";
import type { Chart, ChartKind } from "../blocks/document.ts";
import { all, below, child, type PartElement } from "../ooxml/partElement.ts";

/** No chart anyone can read has more points. */
export const mostChartPoints = 10_000;

/** Nobody reads categories of more levels. */
export const mostLevels = 16;

/** A sheet gives a chart no more series. */
export const mostSeries = 255;

const kinds: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ["waterfall", "waterfall"],
  ["sunburst", "sunburst"],
  ["treemap", "treemap"],
  ["funnel", "funnel"],
  ["clusteredColumn", "histogram"],
  ["paretoLine", "histogram"],
  ["boxWhisker", "boxWhisker"],
  ["regionMap", "map"],
]);

/** A chart of one of the newer kinds (waterfall, sunburst, funnel; [MS-ODRAWXML] 2.24.3) as the table of its data. */
export function readExtendedChart(root: PartElement, at: number, alt: string | null, language: string): Chart {
  const data = new Map([...all(root, "cx:data")].map((each) => [each.attributes["id"] ?? "", each]));
  const columns = [...all(root, "cx:series")].slice(0, mostSeries).flatMap((series) => {
    const own = data.get(child(series, "cx:dataId")?.attributes["val"] ?? "");
    return own === undefined
      ? []
      : [{ name: wordsOf(child(series, "cx:tx")), categories: categoriesOf(own), values: valuesOf(own, language) }];
  });
  const categories = columns.reduce<readonly string[]>(
    (longest, { categories: own }) => (own.length > longest.length ? own : longest),
    [],
  );
  const length = columns.reduce((most, { values }) => Math.max(most, values.length), categories.length);
  const kind = kinds.get([...all(root, "cx:series")][0]?.attributes["layoutId"] ?? "");
  return {
    type: "chart",
    at,
    alt,
    ...(kind === undefined ? {} : { kind }),
    title: wordsOf(below(root, "cx:chart", "cx:title")),
    series: columns.map(({ name }) => name),
    rows: Array.from({ length }, (_, index) => ({
      category: categories[index] ?? String(index + 1),
      values: columns.map(({ values }) => values[index] ?? null),
    })),
  };
}

/** Names of the points; of names in several levels the innermost comes first in the file and last here. */
function categoriesOf(data: PartElement): readonly string[] {
  const names = data.children.find(({ name, attributes }) => name === "cx:strDim" && attributes["type"] === "cat");
  const levels = names === undefined ? [] : [...all(names, "cx:lvl")].slice(0, mostLevels).map(pointsOf).reverse();
  const length = levels.reduce((most, level) => Math.max(most, level.length), 0);
  return Array.from({ length }, (_, index) =>
    levels
      .map((level) => level[index] ?? "")
      .filter((name) => name !== "")
      .join(", "),
  );
}

/** The numbers a series shows: its values or sizes. */
function valuesOf(data: PartElement, language: string): readonly (string | null)[] {
  const numbers = data.children.filter(({ name }) => name === "cx:numDim");
  const shown = numbers.find(({ attributes }) => /^(val|size|y)$/.test(attributes["type"] ?? "")) ?? numbers[0];
  const level = child(shown, "cx:lvl");
  if (level === undefined) return [];
  const say = chartNumbers({ code: level.attributes["formatCode"] ?? "General", language, from1904: false });
  return pointsOf(level).map((value) => (value === null ? null : say(value)));
}

function pointsOf(level: PartElement): readonly (string | null)[] {
  const points: (string | null)[] = [];
  for (const { attributes, text } of all(level, "cx:pt")) {
    const index = Number(attributes["idx"]);
    if (!Number.isInteger(index) || index < 0 || index >= mostChartPoints) continue;
    while (points.length < index) points.push(null);
    points[index] = text;
  }
  return points;
}

function wordsOf(element: PartElement | undefined): string {
  if (element === undefined) return "";
  const rich = [...all(element, "a:p")]
    .map((paragraph) => [...all(paragraph, "a:t")].map(({ text }) => text).join(""))
    .join(" ")
    .trim();
  return rich === "" ? ([...all(element, "cx:v")][0]?.text ?? "") : rich;
}
