import type { PlanReview } from "../../api/contract.ts";
import type { GivenWaiver } from "../../plan/waive.ts";

/** What reviewers say of the plan, and what the reviewer at work here has said and not sent. */
export interface ReviewState {
  /** The plan in the register that `told` is of; null where nothing is asked yet. */
  readonly plan: string | null;
  /** What the service tells; null where it has not. */
  readonly told: PlanReview | null;
  /** Waivers given in a document that cannot be written in: they go with the verdict. */
  readonly waivers: readonly GivenWaiver[];
  readonly isSending: boolean;
}

/** Before anything is asked. */
export const noReview: ReviewState = { plan: null, told: null, waivers: [], isSending: false };

/** Waivers that stand and are not in the document: those given here, and those that came with the newest verdict. */
export function waiversBeside({ told, waivers }: ReviewState): readonly GivenWaiver[] {
  return [...(told?.newest?.waivers ?? []), ...waivers];
}
