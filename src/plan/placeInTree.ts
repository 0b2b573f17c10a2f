import type { Element, ElementId } from "./element.ts";
import { kindsAbove } from "./kindsAbove.ts";
import { readsAsKind } from "./kindWords.ts";
import type { LooseElement } from "./readElements.ts";
import type { Lines } from "./readLines.ts";

interface Open {
  readonly element: LooseElement;
  readonly listDepth: number;
  /** Last paragraph it can be followed by something that belongs under it. */
  readonly reach: number;
}

/**
 * Places each element under another, as the document's order gives it, unless its details name a
 * parent. An element belongs to the innermost that holds it and may stand over it (focus area over
 * goal over sub-goal over strategy over action; indicator under any of the last four). What no
 * element holds belongs to the nearest before it in the same section: a goal's paragraph is followed
 * by its strategies. Where a section called "Mål" holds one goal only, that goal reaches through the
 * sections beside it. A goal stands under a goal only by heading level or list level.
 * A named parent that is gone, or that would make a ring, counts as not named.
 */
export function placeInTree(elements: readonly LooseElement[], lines: Lines): readonly Element[] {
  const byOrder = placeByOrder(elements, lines);
  const ids = new Set(elements.map(({ id }) => id));
  const under = new Map<ElementId, ElementId | null>(byOrder);
  for (const { id, parent } of elements) {
    if (parent !== null && ids.has(parent) && !leadsTo(under, parent, id)) under.set(id, parent);
  }
  const depths = new Map<ElementId, number>();
  const depthOf = (id: ElementId): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const above = under.get(id) ?? null;
    const depth = above === null ? 0 : depthOf(above) + 1;
    depths.set(id, depth);
    return depth;
  };
  return elements.map((element) => ({ under: under.get(element.id) ?? null, depth: depthOf(element.id), ...element }));
}

function placeByOrder(elements: readonly LooseElement[], lines: Lines): ReadonlyMap<ElementId, ElementId | null> {
  const only = onlyOfKindInSection(elements, lines);
  const under = new Map<ElementId, ElementId | null>();
  const open: Open[] = [];
  for (const element of elements) {
    const listDepth = lines.byPlace.get(element.first)?.listDepth ?? 0;
    for (let top = open.at(-1); top !== undefined && isOver(top, element, listDepth); top = open.at(-1)) open.pop();
    const above = open.findLast((one) => kindsAbove[element.kind].includes(one.element.kind));
    under.set(element.id, above?.element.id ?? null);
    open.push({ element, listDepth, reach: reachOf(element, lines, only) });
  }
  return under;
}

/** Whether `top` can have nothing more under it when `next` comes. */
function isOver(top: Open, next: LooseElement, listDepth: number): boolean {
  if (top.reach < next.first) return true;
  if (holds(top.element, next)) return false;
  if (top.element.kind === next.kind) return top.listDepth >= listDepth || next.kind !== "goal";
  if (!kindsAbove[next.kind].includes(top.element.kind)) return true;
  return listDepth > 0 && top.listDepth > listDepth;
}

function holds(outer: LooseElement, inner: LooseElement): boolean {
  return outer.last >= inner.last && outer.last > outer.first;
}

function reachOf(element: LooseElement, lines: Lines, only: ReadonlySet<ElementId>): number {
  if (element.section) return element.last;
  const home = lines.byPlace.get(element.first)?.section ?? null;
  if (home === null) return Number.POSITIVE_INFINITY;
  const section = lines.sections.get(home);
  const heading = lines.byPlace.get(home)?.text ?? "";
  if (
    section !== undefined &&
    section.outer !== null &&
    only.has(element.id) &&
    readsAsKind(heading) === element.kind
  ) {
    return lines.sections.get(section.outer)?.last ?? section.last;
  }
  return section?.last ?? element.last;
}

function onlyOfKindInSection(elements: readonly LooseElement[], lines: Lines): ReadonlySet<ElementId> {
  const homes = new Map<string, ElementId[]>();
  for (const { id, kind, first } of elements) {
    const home = `${lines.byPlace.get(first)?.section ?? ""} ${kind}`;
    const there = homes.get(home);
    if (there === undefined) homes.set(home, [id]);
    else there.push(id);
  }
  return new Set([...homes.values()].flatMap((ids) => (ids.length === 1 ? ids : [])));
}

/** Whether going upwards from `from` comes to `to`. */
function leadsTo(under: ReadonlyMap<ElementId, ElementId | null>, from: ElementId, to: ElementId): boolean {
  const passed = new Set<ElementId>();
  for (let at: ElementId | null = from; at !== null && !passed.has(at); at = under.get(at) ?? null) {
    if (at === to) return true;
    passed.add(at);
  }
  return false;
}
