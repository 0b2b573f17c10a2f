import type { RegisteredPlan } from "../../plan/register.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { sayState } from "../../plan/sayKind.ts";
import type { Language } from "../../words/language.ts";
import { capital } from "../../words/capital.ts";
import { sayDaysLeft } from "./sayDaysLeft.ts";
import { stateWords } from "./state.ts";

/** A plan's state as a line: "Vedtatt 12. juni 2025, sak 45/25", "På høring til 1. mars 2026 (12 dager igjen)". */
export function sayPlanState(plan: RegisteredPlan, today: string, language: Language): string {
  const words = stateWords[language];
  if (plan.state === "hearing" && plan.hearingDeadline !== null) {
    return `${words.hearing(sayDate(plan.hearingDeadline, language))} (${sayDaysLeft(plan.hearingDeadline, today, language)})`;
  }
  if (plan.state === "adopted" && plan.adoptedOn !== null)
    return words.adopted(sayDate(plan.adoptedOn, language), plan.decisionNumber);
  return capital(sayState(plan.state, language));
}
