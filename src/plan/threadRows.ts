import { actionKinds, type Element, type ElementId } from "./element.ts";
import type { Plan } from "./plan.ts";

/** What a line of the tree lacks: a goal its strategy, a strategy or a goal its action, an action or strategy its goal. */
export type ThreadGap = "noStrategy" | "noAction" | "noGoal";

/** An element's line in the tree of focus areas, goals, strategies and actions. */
export interface ThreadRow {
  readonly element: Element;
  /** Depth among those in the tree, from 0. */
  readonly depth: number;
  readonly gap: ThreadGap | null;
}

/**
 * The plan's red thread as a tree, in document order with what stands under an element after it: goal, strategy, action.
 * A goal lacks a strategy where neither a strategy nor a sub-goal follows it up; a strategy lacks an action where it has
 * none under it; a strategy or an action lacks a goal where none stands over it and it serves none.
 */
export function threadRows({ elements }: Plan): readonly ThreadRow[] {
  const inTree = elements.filter(({ kind }) => kind !== "indicator");
  const known = new Map(inTree.map((element) => [element.id, element]));
  const under = new Map<ElementId | null, Element[]>();
  const serving = new Map<ElementId, Element[]>();
  for (const element of inTree) {
    const above = element.under !== null && known.has(element.under) ? element.under : null;
    under.set(above, [...(under.get(above) ?? []), element]);
    for (const goal of element.alsoUnder ?? []) serving.set(goal, [...(serving.get(goal) ?? []), element]);
  }
  const hasGoal = (element: Element): boolean =>
    (element.alsoUnder ?? []).some((id) => known.get(id)?.kind === "goal") || isUnderGoal(element, known);
  const gapOf = (element: Element): ThreadGap | null => {
    const { id, kind } = element;
    const below = [...(under.get(id) ?? []), ...(serving.get(id) ?? [])];
    if (kind === "goal")
      return below.some((one) => one.kind === "strategy" || one.kind === "goal") ? null : "noStrategy";
    if (kind === "focusArea") return null;
    if (!hasGoal(element)) return "noGoal";
    return kind === "strategy" && !below.some((one) => actionKinds.includes(one.kind)) ? "noAction" : null;
  };
  const rowsUnder = (above: ElementId | null, depth: number): readonly ThreadRow[] =>
    (under.get(above) ?? []).flatMap((element) => [
      { element, depth, gap: gapOf(element) },
      ...rowsUnder(element.id, depth + 1),
    ]);
  return rowsUnder(null, 0);
}

function isUnderGoal(element: Element, known: ReadonlyMap<ElementId, Element>): boolean {
  for (let above = element.under; above !== null; above = known.get(above)?.under ?? null)
    if (known.get(above)?.kind === "goal") return true;
  return false;
}
