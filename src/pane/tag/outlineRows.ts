import type { ParagraphPlace } from "../../document/blocks/document.ts";
import type { Element, ElementKind } from "../../plan/element.ts";
import type { Finding } from "../../plan/finding.ts";
import type { Plan } from "../../plan/plan.ts";

/** A row of the outline tree as it is drawn. */
export interface OutlineRow {
  readonly at: ParagraphPlace;
  /** Depth in the tree, from 1. */
  readonly depth: number;
  /** Word's number before a heading; "" for none. */
  readonly number: string;
  readonly text: string;
  readonly element: Element | null;
  /** How many elements of each kind hang right under its element. */
  readonly below: readonly { readonly kind: ElementKind; readonly count: number }[];
  /** Findings from here to the next row that stand. */
  readonly findings: readonly Finding[];
  readonly parts: "none" | "open" | "closed";
  /** Which it is of how many at its depth under the same row, from 1. */
  readonly position: number;
  readonly siblings: number;
}

/** What of the outline is shown: everything, what is tagged, or what lacks something; and of that what holds some words. */
export interface OutlineFilter {
  readonly show: "all" | "elements" | "lacking";
  readonly query: string;
}

/**
 * The rows to draw, in document order: headings with the elements on and under them, as the filter asks, with all that
 * stands above what it finds. What lies under a row in `closed` is left out, unless words are searched for.
 */
export function outlineRows(
  plan: Plan,
  findings: readonly Finding[],
  closed: ReadonlySet<ParagraphPlace>,
  { show, query }: OutlineFilter,
): readonly OutlineRow[] {
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  const below = countBelow(plan.elements);
  const titled = placed(plan).map((line) => ({
    ...line,
    text: line.text || (elements.get(line.element ?? "")?.title ?? ""),
  }));
  const tagged = show === "elements" ? keepWithAbove(titled, ({ element }) => element !== null) : titled;
  const found = findingsByRow(
    tagged.map(({ at }) => at),
    findings,
  );
  const sought = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const says = ({ number, text }: Line): boolean => {
    const all = `${number} ${text}`.toLowerCase();
    return sought.every((word) => all.includes(word));
  };
  const lines = keepWithAbove(tagged, (line) => (show !== "lacking" || found.has(line.at)) && says(line));

  const places = placesAmongSiblings(lines);
  const rows: OutlineRow[] = [];
  let hiddenBelow = Infinity;
  for (const [index, line] of lines.entries()) {
    if (line.depth > hiddenBelow) continue;
    const hasParts = (lines[index + 1]?.depth ?? 0) > line.depth;
    const isClosed = hasParts && sought.length === 0 && closed.has(line.at);
    hiddenBelow = isClosed ? line.depth : Infinity;
    const element = line.element === null ? null : (elements.get(line.element) ?? null);
    rows.push({
      at: line.at,
      depth: line.depth,
      number: line.number,
      text: line.text,
      element,
      below: element ? (below.get(element.id) ?? []) : [],
      findings: found.get(line.at) ?? [],
      parts: hasParts ? (isClosed ? "closed" : "open") : "none",
      ...(places[index] ?? { position: 1, siblings: 1 }),
    });
  }
  return rows;
}

interface Line {
  readonly at: ParagraphPlace;
  readonly depth: number;
  readonly number: string;
  readonly text: string;
  readonly element: string | null;
}

/** The plan's outline with depths that grow by one at a time, whatever levels the document skips. */
function placed(plan: Plan): readonly Line[] {
  const open: number[] = [];
  return plan.outline.map((line) => {
    while ((open.at(-1) ?? 0) >= line.level) open.pop();
    open.push(line.level);
    const heading = line.type === "heading";
    return {
      at: line.at,
      depth: open.length,
      number: heading ? (line.number ?? "") : "",
      text: heading ? line.text : "",
      element: line.element,
    };
  });
}

/** Which each line is of how many at its depth under the same line. */
function placesAmongSiblings(lines: readonly Line[]): readonly Pick<OutlineRow, "position" | "siblings">[] {
  const groups: number[][] = [];
  /** The group that stands open at each depth. */
  const open: number[][] = [];
  for (const [index, { depth }] of lines.entries()) {
    open.length = Math.min(open.length, depth);
    let group = open[depth - 1];
    if (group === undefined) groups.push((group = open[depth - 1] = []));
    group.push(index);
  }
  const places: Pick<OutlineRow, "position" | "siblings">[] = [];
  for (const group of groups)
    for (const [at, index] of group.entries()) places[index] = { position: at + 1, siblings: group.length };
  return places;
}

/** The lines that are asked for, and those that hold one. */
function keepWithAbove(lines: readonly Line[], isAsked: (line: Line) => boolean): readonly Line[] {
  const kept: Line[] = [];
  /** Below this depth stands something kept, until a line that does not hold it. */
  let holds = 0;
  for (const line of [...lines].reverse()) {
    const asked = isAsked(line);
    if (!asked && line.depth >= holds) continue;
    kept.push(line);
    holds = line.depth;
  }
  return kept.reverse();
}

/** The places of the lines deeper than so many levels of the outline, and of the last level shown: closed, they show no more. */
export function closedFrom(plan: Plan, levels: number): ReadonlySet<ParagraphPlace> {
  return new Set(placed(plan).flatMap(({ at, depth }) => (depth >= levels ? [at] : [])));
}

/** The places of all lines that an element's line lies under. */
export function linesOver(plan: Plan, element: string): readonly ParagraphPlace[] {
  const lines = placed(plan);
  const index = lines.findIndex((line) => line.element === element);
  let depth = lines[index]?.depth ?? 0;
  const over: ParagraphPlace[] = [];
  for (const line of lines.slice(0, Math.max(index, 0)).reverse()) {
    if (line.depth >= depth) continue;
    over.push(line.at);
    depth = line.depth;
  }
  return over;
}

function countBelow(elements: readonly Element[]): ReadonlyMap<string, OutlineRow["below"]> {
  const counts = new Map<string, Map<ElementKind, number>>();
  for (const { under, kind } of elements) {
    if (under === null) continue;
    const kinds = counts.get(under) ?? new Map<ElementKind, number>();
    counts.set(under, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  }
  return new Map([...counts].map(([id, kinds]) => [id, [...kinds].map(([kind, count]) => ({ kind, count }))]));
}

/** Each finding that stands, at the last row that begins before it or where it is. */
function findingsByRow(
  places: readonly ParagraphPlace[],
  findings: readonly Finding[],
): ReadonlyMap<ParagraphPlace, readonly Finding[]> {
  const rows = new Map<ParagraphPlace, Finding[]>();
  for (const finding of findings) {
    const at = finding.where.type === "document" ? null : finding.where.at;
    if (at === null || finding.waived !== null) continue;
    const row = lastAtOrBefore(places, at);
    if (row === undefined) continue;
    const there = rows.get(row);
    if (there) there.push(finding);
    else rows.set(row, [finding]);
  }
  return rows;
}

/** The last of places in order that is not after one. Asks as often as they can be halved. */
function lastAtOrBefore(places: readonly ParagraphPlace[], at: ParagraphPlace): ParagraphPlace | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
