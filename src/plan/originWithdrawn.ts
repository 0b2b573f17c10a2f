import type { Origin } from "./element.ts";
import { originRegister } from "./originRegister.ts";
import type { Register } from "./register.ts";

/**
 * Whether the version an element was fetched from has been taken back since: the register knows it, and neither it nor a
 * newer one is in force or proposed. What has been replaced, repealed or has expired is not taken back.
 */
export function originWithdrawn(
  origin: Pick<Origin, "plan" | "version" | "municipality">,
  register: Register,
): boolean {
  const plan = originRegister(origin, register)?.plans.find(({ id }) => id === origin.plan);
  if (plan === undefined || ["replaced", "repealed", "expired"].includes(plan.state)) return false;
  if (plan.withdrawn === true) return true;
  const stands = Math.max(plan.inForce?.version ?? 0, plan.proposed?.version ?? 0);
  return origin.version > stands && origin.version <= plan.version;
}
