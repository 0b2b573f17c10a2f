import { chartNumbers, type ChartFormat } from "./chartNumbers.ts";
import type { Chart, ChartKind } from "../blocks/document.ts";
import { all, below, child, isOn, readPartElement, type PartElement } from "../ooxml/partElement.ts";
import type { Relationship } from "../../docx/relationships.ts";
import type { DrawingContext } from "./drawn.ts";
import { mostChartPoints, mostLevels, mostSeries, readExtendedChart } from "./readExtendedChart.ts";

/** Reads a chart part (ECMA-376-1 § 21.2, or [MS-ODRAWXML] 2.24.3 for the newer kinds) as the table of its data; null, and reported, where it cannot be read. */
export function readChart(
  context: DrawingContext,
  part: string,
  relationId: string | undefined,
  at: number,
  alt: string | null,
): Chart | null {
  const relation = context.sources.relationship(part, relationId);
  if (relation === undefined) return null;
  const chart = context.drawnData.isFull ? null : readChartPart(context, relation, at, alt);
  if (chart !== null) context.drawnData.addCells(chart.rows.length * (chart.series.length + 1));
  if (chart !== null && !context.drawnData.isFull) return chart;
  context.messages.report("missingPart", at, relation.target);
  return null;
}

function readChartPart(context: DrawingContext, relation: Relationship, at: number, alt: string | null): Chart | null {
  const text = relation.outside ? null : context.drawnData.text(context.sources.current.pkg, relation.target);
  const root = text?.ok === true ? readPartElement(text.value, relation.target) : null;
  if (root?.ok !== true) return null;
  if (lacksValues(root.value)) context.messages.report("chartValues", at);
  const language = context.language ?? "nb";
  if (root.value.name === "cx:chartSpace") return readExtendedChart(root.value, at, alt, language);
  const series = [...all(root.value, "c:ser")].slice(0, mostSeries);
  const about: About = { language, from1904: isOn(child(root.value, "c:date1904")?.attributes["val"] ?? "0") };
  const columns = series.map((each) => readSeries(each, about));
  const title = below(root.value, "c:chart", "c:title");
  const kind = kindOf(below(root.value, "c:chart", "c:plotArea"));
  const names = columns.flatMap(({ name, sizes }) =>
    sizes === null
      ? [{ name, isSizes: false }]
      : [
          { name, isSizes: false },
          { name, isSizes: true },
        ],
  );
  const sizes = names.flatMap(({ isSizes }, index) => (isSizes ? [index] : []));
  return {
    type: "chart",
    at,
    title: title === undefined ? "" : wordsOf(title, about),
    alt,
    series: names.map(({ name }) => name),
    rows: rowsOf(columns),
    ...(kind === undefined ? {} : { kind }),
    ...(sizes.length === 0 ? {} : { sizes }),
  };
}

const kinds: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ["bar", "column"],
  ["line", "line"],
  ["pie", "pie"],
  ["ofPie", "pie"],
  ["doughnut", "doughnut"],
  ["area", "area"],
  ["scatter", "scatter"],
  ["bubble", "bubble"],
  ["radar", "radar"],
  ["surface", "surface"],
  ["stock", "stock"],
]);

/** What a chart is drawn as (ECMA-376-1 § 21.2.2.145): in one way, or in several that are combined; undefined for what is not known. */
function kindOf(plotArea: PartElement | undefined): ChartKind | undefined {
  const found = new Set<ChartKind | undefined>();
  for (const drawn of plotArea?.children ?? []) {
    const name = /^c:(\w+?)(3D)?Chart$/.exec(drawn.name)?.[1];
    const isLying = name === "bar" && child(drawn, "c:barDir")?.attributes["val"] === "bar";
    if (name !== undefined) found.add(isLying ? "bar" : kinds.get(name));
  }
  return found.size > 1 ? "combined" : [...found][0];
}

const carried: ReadonlySet<string> = new Set(["c:tx", "c:cat", "c:val", "c:xVal", "c:yVal"]);

/** Whether a chart points to cells of its sheet without keeping what they say beside (ECMA-376-1 § 21.2.2.123, [MS-ODRAWXML] 2.24.3). */
function lacksValues(root: PartElement): boolean {
  const dimensions =
    root.name === "cx:chartSpace"
      ? root.children
          .filter(({ name }) => name === "cx:chartData")
          .flatMap((data) => [...all(data, "cx:numDim"), ...all(data, "cx:strDim")])
      : [];
  if (dimensions.some((each) => child(each, "cx:f") !== undefined && child(each, "cx:lvl") === undefined)) return true;
  const parts = [...all(root, "c:ser")].flatMap(({ children }) => children.filter(({ name }) => carried.has(name)));
  return parts.some(({ children }) =>
    children.some(
      (each) => child(each, "c:f") !== undefined && !each.children.some(({ name }) => name.endsWith("Cache")),
    ),
  );
}

/** What holds for all numbers of a chart. */
type About = Pick<ChartFormat, "language" | "from1904">;

interface Series {
  readonly name: string;
  /** Whether its points stand by x values of its own, and not by the chart's categories. */
  readonly hasOwnX: boolean;
  readonly categories: readonly string[];
  readonly values: readonly (string | null)[];
  /** Sizes of its bubbles; null where it has none. */
  readonly sizes: readonly (string | null)[] | null;
}

function readSeries(element: PartElement, about: About): Series {
  const name = child(element, "c:tx");
  const categories = child(element, "c:cat") ?? child(element, "c:xVal");
  const values = child(element, "c:val") ?? child(element, "c:yVal");
  const sizes = child(element, "c:bubbleSize");
  return {
    hasOwnX: child(element, "c:xVal") !== undefined,
    name: name === undefined ? "" : (points(name, about)[0] ?? child(name, "c:v")?.text ?? wordsOf(name, about)),
    categories: categories === undefined ? [] : points(categories, about).map((each) => each ?? ""),
    values: values === undefined ? [] : points(values, about),
    sizes: sizes === undefined ? null : points(sizes, about),
  };
}

/** The points of all series by their categories; of series with x values of their own (a scatter chart), each point by its own. */
function rowsOf(columns: readonly Series[]): Chart["rows"] {
  const categories = columns.reduce<readonly string[]>(
    (longest, { categories: own }) => (own.length > longest.length ? own : longest),
    [],
  );
  if (
    columns.some(
      ({ hasOwnX, categories: own }) => hasOwnX && own.some((category, index) => category !== categories[index]),
    )
  )
    return scattered(columns);
  const length = columns.reduce((most, { values }) => Math.max(most, values.length), categories.length);
  return Array.from({ length }, (_, index) => ({
    category: categories[index] ?? String(index + 1),
    values: columns.flatMap((series) => cellsOf(series, index)),
  }));
}

/** What a series has at a place: a value, and where it has bubbles the size of one. */
function cellsOf({ values, sizes }: Series, index: number): readonly (string | null)[] {
  return sizes === null ? [values[index] ?? null] : [values[index] ?? null, sizes[index] ?? null];
}

function scattered(columns: readonly Series[]): Chart["rows"] {
  const points = columns.flatMap((series, column) =>
    Array.from({ length: Math.max(series.categories.length, series.values.length) }, (_, index) => ({
      column,
      index,
      category: series.categories[index] ?? String(index + 1),
    })),
  );
  return points.slice(0, mostChartPoints).map(({ column, index, category }) => ({
    category,
    values: columns.flatMap((series, place) => cellsOf(series, place === column ? index : -1)),
  }));
}

/** Cached values by their index; of categories in several levels, the innermost comes last and is joined to those above. */
function points(element: PartElement, about: About): readonly (string | null)[] {
  const levels = [...all(element, "c:lvl")].slice(0, mostLevels);
  if (levels.length > 1) {
    const each = levels.map((level) => indexed(level, about));
    const [inner = []] = each;
    const filled = each.map((values) => {
      let last = "";
      return inner.map((_, index) => (last = values[index] ?? last));
    });
    return inner.map((_, index) =>
      filled
        .map((values) => values[index] ?? "")
        .reverse()
        .join(", "),
    );
  }
  return indexed(element, about);
}

function indexed(element: PartElement, about: About): (string | null)[] {
  const code = [...all(element, "c:formatCode")][0]?.text ?? "General";
  const isNumbers = [...all(element, "c:numCache")].length > 0 || [...all(element, "c:numLit")].length > 0;
  const say = chartNumbers({ ...about, code });
  const values: (string | null)[] = [];
  for (const point of all(element, "c:pt")) {
    const index = Number(point.attributes["idx"]);
    if (!Number.isInteger(index) || index < 0 || index >= mostChartPoints) continue;
    while (values.length < index) values.push(null);
    const value = child(point, "c:v")?.text ?? "";
    const own = point.attributes["formatCode"];
    values[index] = !isNumbers ? value : (own === undefined ? say : chartNumbers({ ...about, code: own }))(value);
  }
  return values;
}

function wordsOf(element: PartElement, about: About): string {
  const rich = [...all(element, "a:p")]
    .map((paragraph) => [...all(paragraph, "a:t")].map(({ text }) => text).join(""))
    .join(" ")
    .trim();
  return rich === "" ? (points(element, about)[0] ?? "") : rich;
}
