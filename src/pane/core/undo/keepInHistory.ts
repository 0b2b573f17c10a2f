import type { ElementId } from "../../../plan/element.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { DocumentChange } from "../../../word/undo/documentChange.ts";
import { readPlan } from "../paneCore.ts";
import type { DoneInDocument, PaneState } from "../paneState.ts";
import type { Store } from "../store.ts";

/** More than this is forgotten, the oldest first. */
const mostKept = 100;

/** Puts what was done at the top of the history. `before` is the plan as it was before it. */
export function keepInHistory(
  store: Store<PaneState>,
  done: Pick<DoneInDocument, "what" | "changes" | "at">,
  before: Plan | undefined,
): void {
  const { history } = store.get();
  const plans = [before, readPlan(store.get())?.plan];
  const entry = { ...done, id: (history[0]?.id ?? 0) + 1, about: aboutOf(done.changes, plans), undone: false };
  store.set({ history: [entry, ...history].slice(0, mostKept) });
}

/** The words of the one element, or paragraph, that changes are about. */
function aboutOf(changes: readonly DocumentChange[], plans: readonly (Plan | undefined)[]): string | null {
  const ids = new Set(changes.flatMap(idsOf));
  const [id] = ids;
  if (id !== undefined && ids.size === 1) {
    const elements = plans.flatMap((plan) => plan?.elements ?? []);
    return elements.find((element) => element.id === id)?.title ?? null;
  }
  const [only] = changes;
  return only?.type === "styled" && changes.length === 1 ? only.words : null;
}

function idsOf(change: DocumentChange): readonly ElementId[] {
  switch (change.type) {
    case "record":
      return [...change.change.before.details, ...change.change.after.details].map(({ id }) => id);
    case "renamed":
      return [change.to.id];
    case "tagged":
    case "untagged":
    case "rewritten":
    case "inserted":
    case "moved":
      return [change.id];
    case "styled":
    case "headerRow":
    case "altText":
    case "byHand":
      return [];
  }
}
