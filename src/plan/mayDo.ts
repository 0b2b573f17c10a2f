import type { Role } from "./register.ts";

/** Roles that are given for the whole municipality. */
export const municipalityRoles = ["administrator", "coordinator"] as const satisfies readonly Role[];

/** Roles that are given for one plan. Builds before gave some of them for every plan, and what they gave holds. */
export const planRoles = ["owner", "planner", "reviewer", "reader"] as const satisfies readonly Role[];

const writers: readonly Role[] = ["coordinator", "owner", "planner"];

/** What may be done, and the roles that each let one do it. Whatever is not here, anyone may who may see it. */
const rolesFor = {
  /** People, roles and settings of the municipality. */
  administer: ["administrator"],
  /** All plans at once, with what is missing and what comes next. */
  seeOverview: ["administrator", "coordinator"],
  /** Enters a plan in the register, one or many. */
  startPlan: ["coordinator"],
  /** Changes what the register says of a plan, and its events. */
  changePlan: ["coordinator"],
  /** Gives and takes the roles of a plan. */
  givePlanRoles: ["administrator", "owner"],
  /** Sees who has a role in a plan, and what waits in it. */
  followPlan: ["administrator", "coordinator", "owner", "planner", "reviewer", "reader"],
  /** Sends the document, and tries what publishing it would mean. */
  write: writers,
  publishPreview: writers,
  askForReview: writers,
  /** Publishes to hearing, as a draft after hearing, as adopted and as a correction; withdraws, restores and seals. */
  decide: ["coordinator"],
  /** Gives a verdict, and accepts findings with a reason. */
  review: ["reviewer"],
  readPreviews: ["coordinator", "owner", "planner", "reviewer", "reader"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Something that not everyone may do. */
export type Action = keyof typeof rolesFor;
export const actions = Object.keys(rolesFor) as readonly Action[];

/** The roles a person holds in their own municipality. */
export interface AssignedRoles {
  /** Those that hold for every plan of it. */
  readonly roles: readonly Role[];
  readonly planRoles: readonly { readonly plan: string; readonly role: Role }[];
}

/**
 * Whether the roles let their holder do it: to the plan where one is named, else to the municipality. The municipality
 * is the holder's own; that something is another's, is for the caller to know.
 */
export function mayDo({ roles, planRoles: held }: AssignedRoles, action: Action, plan: string | null): boolean {
  return (
    roles.some((role) => lets(role, action)) ||
    (plan !== null && held.some((one) => one.plan === plan && lets(one.role, action)))
  );
}

/** Whether there is a plan, or the municipality, that the roles let their holder do it to. */
export function mayDoSomewhere({ roles, planRoles: held }: AssignedRoles, action: Action): boolean {
  return [...roles, ...held.map(({ role }) => role)].some((role) => lets(role, action));
}

/** The roles that let one do it, the first the one with most to say. */
export function rolesThatMay(action: Action): readonly Role[] {
  return rolesFor[action];
}

function lets(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = rolesFor[action];
  return allowed.includes(role);
}
