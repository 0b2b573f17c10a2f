import type { Register, RegisteredElement, RegisteredPlan } from "./register.ts";

/** A version of a plan that elements may be fetched from: the one in force, or its proposal. */
export interface FetchSource {
  readonly plan: RegisteredPlan;
  readonly isProposal: boolean;
  /** Whether it is offered without being asked for: a proposal is, where nothing of its plan is in force. */
  readonly isOffered: boolean;
}

/** What may be fetched from of these plans, each plan's version in force before its proposal. */
export function fetchSources(plans: readonly RegisteredPlan[]): readonly FetchSource[] {
  return plans.flatMap((plan) => {
    const isOnlyProposed = plan.inForce === null && plan.proposed !== null;
    return [
      ...(isOnlyProposed ? [] : [{ plan, isProposal: false, isOffered: true }]),
      ...(plan.proposed === null ? [] : [{ plan, isProposal: true, isOffered: isOnlyProposed }]),
    ];
  });
}

/** The elements of these versions. */
export function fetchableElements(
  register: Pick<Register, "elements" | "proposals">,
  sources: readonly FetchSource[],
): readonly RegisteredElement[] {
  return sources.flatMap(({ plan, isProposal }) =>
    (isProposal ? register.proposals : register.elements).filter((one) => one.plan === plan.id),
  );
}
