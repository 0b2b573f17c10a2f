import type { Municipality, Role } from "../../plan/register.ts";

/** Who is calling, once the token is verified and the person found. */
export interface Caller {
  readonly person: number;
  readonly name: string;
  readonly municipality: Municipality;
  /** Roles that hold for every plan of the municipality. */
  readonly roles: readonly Role[];
  /** Those of them that the token itself gives. */
  readonly tokenRoles: readonly Role[];
  readonly planRoles: readonly { readonly plan: string; readonly role: Role }[];
}

/** Whether the caller holds one of the roles, for the plan where one is named. */
export function holds(caller: Caller, roles: readonly Role[], plan: string | null): boolean {
  return (
    caller.roles.some((role) => roles.includes(role)) ||
    (plan !== null && caller.planRoles.some((held) => held.plan === plan && roles.includes(held.role)))
  );
}

/** Everyone who has a part in a plan. */
export const anyRole: readonly Role[] = ["planner", "coordinator", "reviewer"];

/** Whether the caller may read a preview: it is of their own municipality, and they hold a role for its plan. */
export function mayReadPreview(
  caller: Caller,
  { municipality, plan }: { readonly municipality: string; readonly plan: string },
): boolean {
  return caller.municipality.id === municipality && holds(caller, anyRole, plan);
}
