import type { AskedDecision } from "../../../api/contract.ts";
import type { TextStorage } from "../panePorts.ts";
import type { PaneState } from "../paneState.ts";
import { idlePublishing } from "../startState.ts";
import type { Store } from "../store.ts";

const name = "decision";

/** Keeps what is decided about a publication while the document is open; until the function it gives is called. */
export function keepDecision(store: Store<PaneState>, drafts: TextStorage): () => void {
  let kept = store.get().publishing.decision;
  return store.subscribe(() => {
    const { decision } = store.get().publishing;
    if (decision === kept) return;
    kept = decision;
    drafts.write(name, decision === idlePublishing.decision ? null : JSON.stringify(decision));
  });
}

/** The decision that was being made before the pane was loaded anew; null for none. */
export function readStoredDecision(drafts: TextStorage): AskedDecision | null {
  const text = drafts.read(name);
  const value: unknown = text === null ? null : JSON.parse(text);
  return isDecision(value) ? value : null;
}

/** Whether it has the parts of a decision; what they hold was written by us. */
function isDecision(value: unknown): value is AskedDecision {
  return (
    typeof value === "object" && value !== null && Object.keys(idlePublishing.decision).every((key) => key in value)
  );
}
