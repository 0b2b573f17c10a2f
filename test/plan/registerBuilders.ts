import type { Indicator, Origin } from "../../src/plan/element.ts";
import type { Decision } from "../../src/plan/publication.ts";
import type { PlanKindSettings, RegisteredElement, RegisteredPlan, Register } from "../../src/plan/register.ts";
import { id } from "./builders.ts";

/* Builders of what a plan is held against: the register, its plans and elements, where an element comes from, a decision. */

export function origin(more: Partial<Origin> = {}): Origin {
  return { plan: "samfunn", version: 1, element: id("o"), title: "Alle bor trygt", text: "", ownReason: null, ...more };
}

export function measured(more: Partial<Indicator> = {}): Indicator {
  return { unit: "tonn", baseline: 10, baselineYear: 2020, target: 5, targetYear: 2030, ...more };
}

/** A plan in the register; an adopted one has its newest version in force, one on hearing has it proposed, unless told. */
export function registeredPlan(more: Partial<RegisteredPlan> = {}): RegisteredPlan {
  const plan = {
    id: "klima",
    kind: "samfunnsdel",
    title: "Klimaplan",
    language: "nb",
    state: "underWork",
    fromYear: 2026,
    toYear: 2036,
    version: 1,
    publishedAt: "2026-01-10T10:00:00Z",
    publishedBy: "Kari Nordmann",
    higher: [],
    hearingDeadline: null,
    adoptedOn: null,
    decisionNumber: null,
    people: [],
    ...more,
  } as const;
  const { version, publishedAt, adoptedOn, decisionNumber, hearingDeadline } = plan;
  const stands = version > 0 && publishedAt !== null;
  return {
    inForce: stands && plan.state === "adopted" ? { version, publishedAt, adoptedOn, decisionNumber } : null,
    proposed: stands && plan.state === "hearing" ? { version, publishedAt, hearingDeadline } : null,
    ...plan,
  };
}

export function registeredElement(more: Partial<RegisteredElement> = {}): RegisteredElement {
  return {
    plan: "samfunn",
    version: 1,
    id: id("o"),
    kind: "goal",
    title: "Alle bor trygt",
    text: "",
    under: null,
    sdgs: [],
    originPlan: null,
    originElement: null,
    inForce: true,
    ...more,
  };
}

export function register(
  more: {
    plans?: readonly RegisteredPlan[];
    elements?: readonly RegisteredElement[];
    proposals?: readonly RegisteredElement[];
    settings?: readonly PlanKindSettings[];
  } = {},
): Register {
  return {
    municipality: { id: "fjordvik", number: "9999", name: "Fjordvik", language: "nb" },
    readAt: "2026-11-24T08:00:00Z",
    settings: [],
    plans: [registeredPlan()],
    elements: [],
    proposals: [],
    ...more,
  };
}

export function decision(more: Partial<Decision> = {}): Decision {
  return {
    kind: "hearing",
    date: "2026-01-12",
    hearingDeadline: "2026-03-01",
    adoptedOn: null,
    decisionNumber: null,
    ...more,
  };
}
