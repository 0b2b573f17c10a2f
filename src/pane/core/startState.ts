import type { Decision } from "../../plan/publication.ts";
import type { Language } from "../../words/language.ts";
import type { PaneState, Publishing, Tab } from "./paneState.ts";
import { isoDate } from "./isoDate.ts";

/** The decision the publishing view begins with: a preview, today. */
export function firstDecision(now: Date): Decision {
  return { kind: "preview", date: isoDate(now), hearingDeadline: null, adoptedOn: null, decisionNumber: null };
}

/** Publishing before anything is done. */
export function idlePublishing(decision: Decision): Publishing {
  return { decision, task: "idle", progress: null, rehearsal: null, refusal: null, published: null };
}

/** The pane before it knows anything. */
export function startState(language: Language, now: Date, firstView: Tab | "plan"): PaneState {
  return {
    language,
    surroundings: null,
    reading: { status: "loading" },
    register: { value: null, source: "none", loading: false, refusal: null },
    account: { status: "signedOut" },
    cursor: null,
    tab: firstView === "plan" ? "tag" : firstView,
    over: firstView === "plan" ? { view: "plan" } : null,
    busy: null,
    notice: null,
    publishing: idlePublishing(firstDecision(now)),
    newestPreview: null,
  };
}
