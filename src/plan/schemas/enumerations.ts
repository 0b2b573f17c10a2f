/** The kinds of element a plan is tagged with. */
export const elementKinds = [
  "focusArea",
  "goal",
  "strategy",
  "measure",
  "assignment",
  "investment",
  "climateMeasure",
  "indicator",
] as const;

/** The kinds of plan (pbl = plan- og bygningsloven, kl = kommuneloven). */
export const planKinds = [
  "planstrategi", // pbl § 10-1
  "planprogram", // pbl §§ 4-1, 11-13
  "samfunnsdel", // pbl §§ 11-1 to 11-3
  "arealdel", // pbl § 11-5
  "kommunedelplan", // pbl § 11-1
  "temaplan",
  "handlingsdel", // pbl §§ 11-1, 11-3
  "okonomiplan", // kl § 14-4
  "virksomhetsplan",
] as const;

export const planStates = [
  "started",
  "underWork",
  "hearing",
  "afterHearing",
  "adopted",
  "replaced",
  "repealed",
  "expired",
] as const;

export const publicationKinds = ["preview", "hearing", "afterHearing", "adopted", "correction"] as const;

export const findingLevels = ["error", "warning", "advice"] as const;

export const roles = ["administrator", "coordinator", "owner", "planner", "reviewer", "reader"] as const;

/** What a reviewer finds of a plan: ready to be published, or not yet. */
export const verdicts = ["ready", "notYet"] as const;

/** The parts of an entry that are mended, and those that tell how it ended. */
export const entryFields = ["kind", "title", "fromYear", "toYear", "higher", "responsible", "contact"] as const;

export const endFields = ["replacedBy", "endedOn", "endDecision"] as const;

/** How far an action has come. */
export const statuses = ["notStarted", "underWay", "done", "stopped"] as const;
