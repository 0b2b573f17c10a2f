import { dayOf } from "../plan/days.ts";
import type { Decision } from "../plan/publication.ts";
import type { RegisteredPlan } from "../plan/register.ts";
import { sayDate } from "../plan/sayDate.ts";
import { sayState } from "../plan/sayKind.ts";
import type { Language } from "../words/language.ts";
import { stateWords } from "./words/state.ts";

/** A plan's state as a line: "Vedtatt 12. juni 2025, sak 45/25", "På høring til 1. mars 2026 (12 dager igjen)". */
export function sayPlanState(plan: RegisteredPlan, today: string, language: Language): string {
  const words = stateWords[language];
  if (plan.state === "hearing" && plan.hearingDeadline !== null) {
    return `${words.hearing(sayDate(plan.hearingDeadline, language))} (${sayDaysLeft(plan.hearingDeadline, today, language)})`;
  }
  if (plan.state === "adopted" && plan.adoptedOn !== null) return words.adopted(sayDate(plan.adoptedOn, language), plan.decisionNumber);
  return capital(sayState(plan.state, language));
}

/** What a version was published as, with its date; a version stays what it was when the plan moves on. */
export function sayDecision(decision: Decision, language: Language): string {
  const words = stateWords[language];
  if (decision.kind === "preview") return words.preview;
  if (decision.kind === "hearing") return words.hearingVersion(sayDate(decision.hearingDeadline ?? decision.date, language));
  const date = sayDate(decision.adoptedOn ?? decision.date, language);
  return words[decision.kind](date, decision.decisionNumber);
}

/** How long there is to a deadline: "12 dager igjen", "siste dag i dag", "fristen er ute". */
export function sayDaysLeft(deadline: string, today: string, language: Language): string {
  const days = daysBetween(today, deadline);
  return days < 0 ? stateWords[language].hearingOver : stateWords[language].daysLeft(days);
}

/** Whole days from one day to another (YYYY-MM-DD), negative when it has passed. Throws on what is no day. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null) throw new Error(`Not days of the calendar: ${from}, ${to}`);
  return last - first;
}

/** The first letter as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb") + text.slice(1);
}
