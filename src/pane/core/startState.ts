import type { AskedDecision } from "../../api/contract.ts";
import type { Language } from "../../words/language.ts";
import { noReview } from "./reviewState.ts";
import type { PaneState, Publishing, Tab } from "./paneState.ts";

/** The decision the publishing view begins with: a preview. */
const firstDecision: AskedDecision = { kind: "preview", hearingDeadline: null, adoptedOn: null, decisionNumber: null };

/** Publishing before anything is done. */
export const idlePublishing: Publishing = {
  decision: firstDecision,
  task: "idle",
  progress: null,
  rehearsal: null,
  refusal: null,
  published: null,
};

/** The pane before it knows anything. */
export function startState(language: Language, firstView: Tab | "plan"): PaneState {
  return {
    language,
    surroundings: null,
    reading: { status: "loading" },
    register: { value: null, source: "none", loading: false, refusal: null },
    account: { status: "signedOut" },
    cursor: null,
    tab: firstView === "plan" ? "tag" : firstView,
    subview: firstView === "plan" ? { view: "plan" } : null,
    keepsDrafts: true,
    busy: null,
    slow: false,
    accepting: null,
    scanning: null,
    history: [],
    notice: null,
    publishing: idlePublishing,
    versions: null,
    newest: null,
    review: noReview,
    newestPreview: null,
  };
}
