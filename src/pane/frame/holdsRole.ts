import type { Me } from "../../api/contract.ts";
import type { Role } from "../../plan/register.ts";

/** Whether who is signed in holds one of the roles, for all the municipality's plans or for this one. */
export function holdsRole(
  { roles, planRoles }: Pick<Me, "roles" | "planRoles">,
  wanted: readonly Role[],
  plan: string | null,
): boolean {
  return (
    roles.some((role) => wanted.includes(role)) ||
    planRoles.some((held) => held.plan === plan && wanted.includes(held.role))
  );
}
