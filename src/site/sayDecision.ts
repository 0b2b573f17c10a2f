import type { Decision } from "../plan/publication.ts";
import { sayDate } from "../plan/sayDate.ts";
import type { Language } from "../words/language.ts";
import { stateWords } from "./words/state.ts";

/** What a version was published as, with its date; a version stays what it was when the plan moves on. */
export function sayDecision(decision: Decision, language: Language): string {
  const words = stateWords[language];
  if (decision.kind === "preview") return words.preview;
  if (decision.kind === "hearing") return words.hearingVersion(sayDate(decision.hearingDeadline ?? decision.date, language));
  const date = sayDate(decision.adoptedOn ?? decision.date, language);
  return words[decision.kind](date, decision.decisionNumber);
}
