import type { Belongs } from "./belongs.ts";
import type { PlanRecord } from "./plan.ts";
import type { Municipality, Register } from "./register.ts";

/**
 * How a document stands to a register. untied: it is tied to no plan. unsaid: it is tied, and does not say where it
 * belongs, as documents from before it was kept. withdrawn: its plan has been withdrawn. unknown: its plan is not in the
 * register of the municipality it says it belongs to.
 */
export type Belonging = "untied" | "here" | "unsaid" | "otherMunicipality" | "otherService" | "withdrawn" | "unknown";

/** How a document with this record stands to a register. */
export function belonging(
  { plan, belongs }: Pick<PlanRecord, "plan" | "belongs">,
  register: Pick<Register, "municipality" | "service" | "plans">,
): Belonging {
  if (plan === null) return "untied";
  if (belongs !== null && !isSameMunicipality(belongs, register)) return "otherMunicipality";
  if (belongs !== null && register.service !== undefined && belongs.service !== register.service) return "otherService";
  const registered = register.plans.find(({ id }) => id === plan);
  if (registered === undefined) return "unknown";
  if (belongs === null) return "unsaid";
  return registered.withdrawn === true ? "withdrawn" : "here";
}

/** Whether a document belongs to another register than this, so that what it says of plans is not said of this one's. */
export function belongsElsewhere(
  record: Pick<PlanRecord, "plan" | "belongs">,
  register: Pick<Register, "municipality" | "service" | "plans">,
): boolean {
  const stands = belonging(record, register);
  return stands === "otherMunicipality" || stands === "otherService";
}

/** What the record of a document of this register's says; null where the register does not tell who keeps it. */
export function belongsTo({ municipality, service }: Pick<Register, "municipality" | "service">): Belongs | null {
  const { id, name, organisation } = municipality;
  return service === undefined ? null : { service, municipality: id, organisation: organisation ?? null, name };
}

/** By organisation number where both are known: it is the same in every service, and through a change of number or name. */
function isSameMunicipality(
  { organisation, municipality }: Belongs,
  { municipality: here }: { readonly municipality: Municipality },
): boolean {
  return organisation !== null && here.organisation !== undefined
    ? organisation === here.organisation
    : municipality === here.id;
}
