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
}

/**
 * The rows to draw, in document order: headings with the elements on and under them. What lies under
 * a row in `closed` is left out; with `onlyElements` also headings that hold no element.
 */
export function outlineRows(
  plan: Plan,
  findings: readonly Finding[],
  closed: ReadonlySet<ParagraphPlace>,
  onlyElements: boolean,
): readonly OutlineRow[] {
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  const below = countBelow(plan.elements);
  const lines = placed(plan).filter(
    (line, index, all) => !onlyElements || line.element !== null || holdsElement(all, index),
  );
  const found = findingsByRow(
    lines.map(({ at }) => at),
    findings,
  );

  const rows: OutlineRow[] = [];
  let hiddenBelow = Infinity;
  for (const [index, line] of lines.entries()) {
    if (line.depth > hiddenBelow) continue;
    const hasParts = (lines[index + 1]?.depth ?? 0) > line.depth;
    const isClosed = hasParts && closed.has(line.at);
    hiddenBelow = isClosed ? line.depth : Infinity;
    const element = line.element === null ? null : (elements.get(line.element) ?? null);
    rows.push({
      at: line.at,
      depth: line.depth,
      number: line.number,
      text: line.text || (element?.title ?? ""),
      element,
      below: element ? (below.get(element.id) ?? []) : [],
      findings: found.get(line.at) ?? [],
      parts: hasParts ? (isClosed ? "closed" : "open") : "none",
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

function holdsElement(lines: readonly Line[], index: number): boolean {
  const depth = lines[index]?.depth ?? 0;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.depth <= depth) return false;
    if (line.element !== null) return true;
  }
  return false;
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
    const row = places.findLast((place) => place <= at);
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  return rows;
}
