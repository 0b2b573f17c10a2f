import type { Decision } from "../../plan/publication.ts";
import { sayDate } from "../../plan/sayDate.ts";
import type { Language } from "../../words/language.ts";
import { daysBetween } from "../view/daysBetween.ts";
import { stateWords } from "./state.ts";

/** What a version was published as, with its date, and whether that is past where it is a deadline; a version stays what it was when the plan moves on. */
export function sayDecision(decision: Decision, today: string, language: Language): string {
  const words = stateWords[language];
  if (decision.kind === "preview") return words.preview;
  if (decision.kind === "afterHearing") return words.afterHearing;
  if (decision.kind === "hearing") {
    const deadline = decision.hearingDeadline ?? decision.date;
    return words[daysBetween(today, deadline) < 0 ? "hearingVersionOver" : "hearingVersion"](
      sayDate(deadline, language),
    );
  }
  const date = sayDate(decision.adoptedOn ?? decision.date, language);
  return words[decision.kind](date, decision.decisionNumber);
}
