import type { Origin } from "./element.ts";
import { originNow } from "./originNow.ts";
import { originRegister } from "./originRegister.ts";
import type { Register, RegisteredElement, RegisteredPlan } from "./register.ts";
import { sameWords } from "./sameWords.ts";

/** What a proposal would do to an origin that is in force. */
export interface ProposedChange {
  readonly plan: RegisteredPlan;
  readonly version: number;
  /** Last day for input (YYYY-MM-DD); null where none is told. */
  readonly hearingDeadline: string | null;
  /** The origin as it is in force, and as it would be; null where it would be taken out. */
  readonly now: RegisteredElement;
  readonly would: RegisteredElement | null;
}

/**
 * How a proposal would change an origin; null where none is out, where it leaves the origin as it is, and for what was
 * fetched from the proposal itself. Text below the title counts where it was fetched, spaces do not.
 */
export function proposedChange(origin: Origin, register: Register): ProposedChange | null {
  const sources = originRegister(origin, register);
  const plan = sources?.plans.find(({ id }) => id === origin.plan);
  const now = originNow(origin, register);
  if (!sources || !plan?.proposed || now?.inForce !== true) return null;
  const would = sources.proposals.find((one) => one.plan === plan.id && one.id === origin.element) ?? null;
  if (would !== null && sameWords(now, would, origin.text !== "")) return null;
  const { version, hearingDeadline } = plan.proposed;
  return { plan, version, hearingDeadline, now, would };
}
