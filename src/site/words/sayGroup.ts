import type { RegisteredPlan } from "../../plan/register.ts";
import type { Language } from "../../words/language.ts";
import { daysBetween } from "../view/daysBetween.ts";
import type { PlanGroup } from "../view/groupPlans.ts";
import { overviewWords } from "./overview.ts";

/** What a group of the overview is called, and what it means for the reader. A hearing whose deadline has passed takes no input. */
export function sayGroup(
  group: PlanGroup,
  plans: readonly RegisteredPlan[],
  today: string,
  language: Language,
): { readonly name: string; readonly lead: string } {
  const words = overviewWords[language];
  const plain = { name: words.groups[group], lead: words.groupLeads[group] };
  if (group !== "hearing") return plain;
  const hearings = plans.filter(({ state }) => state === "hearing");
  const over = hearings.filter(
    ({ hearingDeadline }) => hearingDeadline !== null && daysBetween(today, hearingDeadline) < 0,
  ).length;
  if (over === 0) return plain;
  return over === hearings.length ? words.hearingsOver : { ...plain, lead: words.someHearingsOver };
}
