import type { Origin } from "./element.ts";
import { originRegister } from "./originRegister.ts";
import type { Register, RegisteredElement } from "./register.ts";

/**
 * An origin as the register it is of has it now; undefined where that has it no more, or is not known. That is the
 * element in the version in force.
 * What was fetched from a version newer than that was fetched from a proposal: it follows the proposed version until one
 * is adopted.
 */
export function originNow(
  origin: Pick<Origin, "plan" | "element" | "version" | "municipality">,
  register: Register,
): RegisteredElement | undefined {
  const sources = originRegister(origin, register);
  if (sources === null) return undefined;
  const { plans, elements, proposals } = sources;
  const plan = plans.find(({ id }) => id === origin.plan);
  const isIt = (one: RegisteredElement): boolean => one.plan === origin.plan && one.id === origin.element;
  const isProposal = origin.version > (plan?.inForce?.version ?? 0);
  return (isProposal ? proposals.find(isIt) : undefined) ?? elements.find(isIt);
}
