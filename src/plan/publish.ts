import { done, refuse, type Outcome } from "../words/refusal.ts";
import { stops } from "./check.ts";
import { countStripped } from "./countStripped.ts";
import type { Element } from "./element.ts";
import type { Finding } from "./finding.ts";
import type { Plan } from "./plan.ts";
import type { Decision, Publication, PublishedElement } from "./publication.ts";

/**
 * Why a plan is not published. recordUnreadable: the document's record cannot be read. notTied: no
 * plan in the register. noKind, noLanguage: the record does not say. noTitle: neither document nor
 * register gives one. noDeadline: hearing without a last day for input. noAdoption: adopted or
 * corrected without date and decision number. errorsStand: detail count.
 */
export type PublishRefusalCode =
  "recordUnreadable" | "notTied" | "noKind" | "noLanguage" | "noTitle" | "noDeadline" | "noAdoption" | "errorsStand";

/**
 * What is published of a plan as decided. `findings` are those `check` gave for the same plan and
 * decision; an error among them refuses, except for a preview. Elements come with the paragraphs
 * they mean, and what is left out of the page is counted.
 */
export function publish(
  plan: Plan,
  findings: readonly Finding[],
  decision: Decision,
): Outcome<Publication, PublishRefusalCode> {
  const { record, document } = plan;
  if (plan.recordRefusal !== null) return refuse("recordUnreadable");
  if (record.plan === null) return refuse("notTied");
  const kind = record.kind ?? plan.registered?.kind ?? null;
  if (kind === null) return refuse("noKind");
  if (record.language === null) return refuse("noLanguage");
  const title = plan.registered?.title ?? document.title;
  if (title === null) return refuse("noTitle");
  const errors = findings.filter(stops).length;
  if (decision.kind !== "preview" && errors > 0) return refuse("errorsStand", { count: errors });
  // The rules find these too, with more to say, where the municipality has not switched them off.
  if (decision.kind === "hearing" && decision.hearingDeadline === null) return refuse("noDeadline");
  const adopts = decision.kind === "adopted" || decision.kind === "correction";
  if (adopts && (decision.adoptedOn === null || decision.decisionNumber === null)) return refuse("noAdoption");
  return done({
    plan: record.plan,
    planKind: kind,
    title,
    language: record.language,
    decision,
    elements: plan.elements.map(publishElement),
    findings: findings.filter((finding) => !stops(finding)),
    stripped: countStripped(document),
  });
}

/** Named one by one, so that nothing new in an element becomes public unasked. */
function publishElement(element: Element): PublishedElement {
  const { id, kind, title, text, under, depth, first, last } = element;
  const { sdgs, origin, parent, responsible, fromYear, toYear, status, indicator, alsoUnder } = element;
  return {
    id,
    kind,
    title,
    text,
    under,
    depth,
    first,
    last,
    sdgs,
    origin,
    parent,
    ...(alsoUnder === undefined || alsoUnder.length === 0 ? {} : { alsoUnder }),
    responsible,
    fromYear,
    toYear,
    status,
    indicator,
  };
}
