import type { RegisteredPlan } from "../../../plan/register.ts";
import { revisionDue } from "../../../plan/revisionDue.ts";
import type { Language } from "../../../words/language.ts";
import { daysBetween } from "../../view/daysBetween.ts";
import { groupPlans } from "../../view/groupPlans.ts";
import { titleOrder } from "../../view/titleOrder.ts";
import type { FollowedPlan } from "./followedPlan.ts";

/** What comes next for a plan. */
export interface NextEvent {
  readonly what: "hearingEnds" | "hearingOver" | "revisionDue" | "revisionLate";
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** What can be asked for: what needs somebody's hand. */
export const attentions = ["mine", "hearing", "revision", "stale", "findings"] as const;
export type Attention = (typeof attentions)[number];

/** What waits for whoever asks. */
export type Waiting = "decide" | "publish" | "revise" | "review" | "mend";

/** A line of the overview. */
export interface OverviewRow {
  readonly plan: FollowedPlan;
  readonly next: NextEvent | null;
  /** Last day by which it should be gone through; null where there is none. */
  readonly due: string | null;
  /** The day it was last published or previewed; null where it never was. */
  readonly touched: string | null;
  /** Why it is stale: a higher plan is in force that is newer, or the work stands still; null where it is not. */
  readonly stale:
    { readonly why: "higherIsNewer"; readonly titles: readonly string[] } | { readonly why: "still" } | null;
  /** Whole days left of a hearing, 0 on its last; null where it is not on hearing, or that is over. */
  readonly daysLeft: number | null;
  readonly waiting: Waiting | null;
}

/** Days without anything done after which work stands still. */
const stillAfter = 180;
/** Days before its last day that a revision is near. */
const near = 365;

/** Whoever asks: what they may do tells what waits for them. */
export interface Asking {
  readonly maySettle: boolean;
  /** In every plan (null), or in those named. */
  readonly reviews: readonly (string | null)[];
  readonly writes: readonly (string | null)[];
}

/** The lines of a municipality's plans, by title. Plans that have been withdrawn are not among them. */
export function overviewRows(
  plans: readonly FollowedPlan[],
  today: string,
  language: Language,
  asking: Asking,
): readonly OverviewRow[] {
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  return plans
    .filter(({ withdrawn }) => withdrawn !== true)
    .map((plan) => rowOf(plan, known, today, asking))
    .sort((one, other) => titleOrder(language)(one.plan, other.plan));
}

function rowOf(
  plan: FollowedPlan,
  known: ReadonlyMap<string, FollowedPlan>,
  today: string,
  asking: Asking,
): OverviewRow {
  const left =
    plan.state === "hearing" && plan.hearingDeadline !== null ? daysBetween(today, plan.hearingDeadline) : null;
  const ceased = plan.state === "replaced" || plan.state === "repealed" || plan.state === "expired";
  const due = ceased ? null : revisionDue(plan);
  const touched = (plan.newest?.at ?? plan.publishedAt)?.slice(0, 10) ?? null;
  const row = {
    plan,
    next: nextOf(plan, due, left, today),
    due,
    touched,
    stale: ceased ? null : staleOf(plan, known, touched, left, today),
    daysLeft: left !== null && left >= 0 ? left : null,
  };
  return { ...row, waiting: waitingOf(row, asking) };
}

function nextOf(plan: FollowedPlan, due: string | null, left: number | null, today: string): NextEvent | null {
  if (left !== null && plan.hearingDeadline !== null)
    return { what: left < 0 ? "hearingOver" : "hearingEnds", on: plan.hearingDeadline };
  return due === null ? null : { what: due < today ? "revisionLate" : "revisionDue", on: due };
}

function staleOf(
  plan: FollowedPlan,
  known: ReadonlyMap<string, FollowedPlan>,
  touched: string | null,
  left: number | null,
  today: string,
): OverviewRow["stale"] {
  const since = plan.inForce?.publishedAt ?? null;
  const newer = plan.higher.flatMap((id) => {
    const higher = known.get(id);
    return since !== null && higher?.inForce != null && adoption(higher) > adoption(plan) ? [higher.title] : [];
  });
  if (newer.length > 0) return { why: "higherIsNewer", titles: newer };
  const isWork = plan.state === "underWork" || plan.state === "afterHearing" || (left !== null && left < 0);
  return isWork && touched !== null && daysBetween(touched, today) > stillAfter ? { why: "still" } : null;
}

function adoption({ adoptedOn, inForce }: RegisteredPlan): string {
  return adoptedOn ?? inForce?.publishedAt.slice(0, 10) ?? "";
}

function waitingOf(
  { plan, next }: Omit<OverviewRow, "waiting">,
  { maySettle, reviews, writes }: Asking,
): Waiting | null {
  const among = (held: readonly (string | null)[]): boolean => held.includes(null) || held.includes(plan.id);
  if (plan.asked !== null && among(reviews)) return "review";
  const isNews = plan.review !== null && plan.review.at > (plan.newest?.isPreview === false ? plan.newest.at : "");
  if (isNews && plan.asked === null && plan.review.verdict === "notYet" && among(writes)) return "mend";
  if (!maySettle) return null;
  if (isNews && plan.asked === null && plan.review.verdict === "ready") return "publish";
  // A draft after hearing waits for the same: to be adopted, or sent out again.
  if (next?.what === "hearingOver" || plan.state === "afterHearing") return "decide";
  return next?.what === "revisionLate" ? "revise" : null;
}

/** What the reader of the overview asked for; "" filters nothing. */
export interface OverviewFilter {
  readonly text: string;
  readonly kind: string;
  readonly state: string;
  /** An `Attention`. */
  readonly attention: string;
  /** Name of someone with a role in the plan. */
  readonly person: string;
}

/** The lines that were asked for. */
export function filterRows(
  rows: readonly OverviewRow[],
  filter: OverviewFilter,
  today: string,
  language: Language,
): readonly OverviewRow[] {
  const found = new Set(
    groupPlans({ plans: rows.map(({ plan }) => plan), filter, today, language }).flatMap((group) =>
      group.plans.map(({ id }) => id),
    ),
  );
  return rows.filter(
    (row) =>
      found.has(row.plan.id) &&
      needs(row, filter.attention, today) &&
      (filter.person === "" || row.plan.people.some(({ name }) => name === filter.person)),
  );
}

function needs({ plan, due, stale, waiting }: OverviewRow, attention: string, today: string): boolean {
  switch (attentions.find((one) => one === attention)) {
    case "mine":
      return waiting !== null;
    case "hearing":
      return plan.state === "hearing";
    case "revision":
      return due !== null && daysBetween(today, due) <= near;
    case "stale":
      return stale !== null;
    case "findings":
      return plan.newest !== null && plan.newest.findings.error + plan.newest.findings.warning > 0;
    case undefined:
      return true;
  }
}
