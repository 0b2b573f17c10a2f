import { mayDo, type AssignedRoles } from "../../plan/mayDo.ts";
import type { Municipality, Role } from "../../plan/register.ts";

/** Who is calling, once the token is verified and the person found. */
export interface Caller extends AssignedRoles {
  readonly person: number;
  readonly name: string;
  readonly municipality: Municipality;
  /** Those of the roles that the token itself gives; none where the municipality's roles are its own. */
  readonly tokenRoles: readonly Role[];
  /** Groups that who signed them in told of, by id. */
  readonly groups: readonly string[];
}

/** Whether the caller may read a preview: it is of their own municipality, and they hold a role for its plan. */
export function mayReadPreview(
  caller: Caller,
  { municipality, plan }: { readonly municipality: string; readonly plan: string },
): boolean {
  return caller.municipality.id === municipality && mayDo(caller, "readPreviews", plan);
}
