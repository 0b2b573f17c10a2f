import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { kindsAbove } from "../../plan/kindsAbove.ts";
import { actionKinds } from "../../plan/element.ts";
import type { Draft } from "./draft.ts";

/**
 * The parent of each draft, by their places: what a table or list says outright; else what its number says ("1.2" under
 * "1"); else the nearest before it that may stand over it and whose section reaches so far. What follows several of a
 * kind set side by side belongs to all of them, and so to what is over them.
 */
export function placeDrafts(drafts: readonly Draft[]): ReadonlyMap<ParagraphPlace, ParagraphPlace | null> {
  const under = new Map<ParagraphPlace, ParagraphPlace | null>();
  const runs = runsOf(drafts);
  drafts.forEach((draft, index) => {
    under.set(draft.at, draft.under === undefined ? byPlace(draft, drafts.slice(0, index), runs, under) : draft.under);
  });
  return under;
}

function byPlace(
  draft: Draft,
  before: readonly Draft[],
  runs: ReadonlyMap<ParagraphPlace, number>,
  under: ReadonlyMap<ParagraphPlace, ParagraphPlace | null>,
): ParagraphPlace | null {
  const may = before.filter((one) => kindsAbove[draft.kind].includes(one.kind) && isOver(one, draft));
  const outer = /^(.+)\.[^.]+$/.exec(draft.number)?.[1];
  const numbered = outer === undefined ? undefined : may.findLast(({ number }) => number === outer);
  if (numbered !== undefined) return numbered.at;
  const there = may.filter((one) => reaches(one, draft));
  // What is measured is what is to be reached, where that stands there too, and not the last thing to be done.
  const aims = draft.kind === "indicator" ? there.filter(({ kind }) => !actionKinds.includes(kind)) : [];
  const nearest = aims.at(-1) ?? there.at(-1);
  if (nearest === undefined) return null;
  const siblings = runs.get(nearest.at) ?? 1;
  if (siblings === 1 || nearest.section) return nearest.at;
  const above = under.get(nearest.at) ?? null;
  const over = before.find(({ at }) => at === above);
  return over !== undefined && kindsAbove[draft.kind].includes(over.kind) && isOver(over, draft) ? over.at : null;
}

/** Whether a goal may stand over another: a main goal over a goal, or the goal whose section it stands in. */
function isOver(above: Draft, draft: Draft): boolean {
  if (above.kind !== "goal" || draft.kind !== "goal") return true;
  return above.depth < draft.depth || (above.section && draft.path.includes(above.at) && above.depth <= draft.depth);
}

function reaches(above: Draft, draft: Draft): boolean {
  if (above.section) return draft.path.includes(above.at);
  const home = above.announced ? above.path.slice(0, -1) : above.path;
  return home.every((place, index) => draft.path[index] === place);
}

/** How many of the same kind stand one after another from the same announcement, by the place of each. */
function runsOf(drafts: readonly Draft[]): ReadonlyMap<ParagraphPlace, number> {
  const lengths = new Map<ParagraphPlace, number>();
  let run: Draft[] = [];
  const close = (): void => {
    for (const one of run) lengths.set(one.at, run.length);
    run = [];
  };
  for (const draft of drafts) {
    const last = run.at(-1);
    if (last !== undefined && (last.kind !== draft.kind || last.run !== draft.run)) close();
    run.push(draft);
  }
  close();
  return lengths;
}
