import { planKinds, type RegisteredPlan } from "../../plan/register.ts";
import type { Language } from "../../words/language.ts";
import { dayOf } from "../../words/dayOf.ts";
import { daysBetween } from "./daysBetween.ts";
import { titleOrder } from "./titleOrder.ts";
import type { OverviewView } from "./view.ts";

/** Where a plan stands in the overview. A plan stands in one group. */
export type PlanGroup = "hearing" | "afterHearing" | "new" | "current" | "underWork" | "former";

export const planGroups: readonly PlanGroup[] = ["hearing", "afterHearing", "new", "current", "underWork", "former"];

/** For how many days after its adoption a plan that is published counts as new. */
const newDays = 90;

/** Whether a plan is to be found among those of a group: all that are in force are among the current, also new ones and those with a new proposal out. */
export function isAmong(plan: RegisteredPlan, group: PlanGroup, today: string): boolean {
  return groupOf(plan, today) === group || (group === "current" && isInForce(plan));
}

/** A plan on hearing, or drafted after it, that has been adopted is in force meanwhile, as adopted. */
function isInForce({ state, adoptedOn }: RegisteredPlan): boolean {
  return state === "adopted" || ((state === "hearing" || state === "afterHearing") && adoptedOn !== null);
}

function groupOf(plan: RegisteredPlan, today: string): PlanGroup {
  switch (plan.state) {
    case "hearing":
    case "afterHearing":
      return plan.state;
    case "adopted":
      return plan.publishedAt !== null && daysBetween(adoptionDay(plan), today) <= newDays ? "new" : "current";
    case "started":
    case "underWork":
      return "underWork";
    case "replaced":
    case "repealed":
    case "expired":
      return "former";
  }
}

/**
 * The plans a reader asked for, in the overview's groups and order: hearings by deadline, new ones
 * newest first, the rest by title. Every word of the text must be in the title, case and accents
 * not counted, dashes of any kind alike, and quotation marks and soft hyphens not counted; a kind or state that does not exist filters nothing.
 */
export function groupPlans({
  plans,
  filter,
  today,
  language,
}: Pick<OverviewView, "plans" | "filter" | "today" | "language">): readonly {
  readonly group: PlanGroup;
  readonly plans: readonly RegisteredPlan[];
}[] {
  const kind = planKinds.find((one) => one === filter.kind);
  const state = planGroups.find((one) => one === filter.state);
  const wanted = plans.filter(
    (plan) =>
      (kind === undefined || plan.kind === kind) &&
      (state === undefined || isAmong(plan, state, today)) &&
      hasWords(plan.title, filter.text),
  );
  return planGroups
    .map((group) => ({
      group,
      plans: wanted.filter((plan) => groupOf(plan, today) === group).sort(orderIn(group, language)),
    }))
    .filter(({ plans: found }) => found.length > 0);
}

/** The day a plan was adopted; the day it was published where that is not known. */
function adoptionDay({ adoptedOn, publishedAt }: RegisteredPlan): string {
  return adoptedOn ?? (publishedAt === null ? "" : dayOf(new Date(publishedAt)));
}

function hasWords(title: string, text: string): boolean {
  const folded = fold(title);
  return fold(text)
    .split(/\s+/)
    .every((word) => word === "-" || folded.includes(word));
}

/** Every dash and hyphen (Unicode's Dash property), with the space around one between numbers: "2026 – 2032". */
const dashes = /(?<=\d)\s*\p{Dash}\s*(?=\d)|\p{Dash}/gu;
/** Every quotation mark (Unicode's Quotation_Mark property), and the prime that is typed for one. */
const quotationMarks = /[\p{Quotation_Mark}\u2032\u2033]/gu;

/** What is seen only where a line ends, or never: soft hyphens, and spaces without width. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

function fold(text: string): string {
  return text
    .replace(unseen, "")
    .toLocaleLowerCase("nb")
    .normalize("NFC")
    .replace(dashes, "-")
    .replace(quotationMarks, "")
    .replace(/[éèêàòóüö]/g, (letter) => letter.normalize("NFD").charAt(0));
}

function orderIn(group: PlanGroup, language: Language): (one: RegisteredPlan, other: RegisteredPlan) => number {
  const byTitle = titleOrder(language);
  if (group === "hearing")
    return (one, other) =>
      (one.hearingDeadline ?? "").localeCompare(other.hearingDeadline ?? "") || byTitle(one, other);
  if (group === "new") return (one, other) => adoptionDay(other).localeCompare(adoptionDay(one)) || byTitle(one, other);
  return byTitle;
}
