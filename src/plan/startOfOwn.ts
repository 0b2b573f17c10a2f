import { belonging } from "./belonging.ts";
import type { Element, ElementDetails, ElementId, ElementKind, Origin } from "./element.ts";
import { emptyDetails } from "./emptyDetails.ts";
import type { Plan, PlanRecord } from "./plan.ts";
import type { Register } from "./register.ts";

/** A document as the start of a plan of one's own: what its record is to say, and the new id of each tag. */
export interface StartOfOwn {
  readonly record: PlanRecord;
  readonly tags: readonly { readonly kind: ElementKind; readonly from: ElementId; readonly to: ElementId }[];
}

/**
 * What makes a document that belongs elsewhere the start of a plan of one's own: it is tied to nothing, every element has
 * an id of its own, and its goals have the plan it was as their origin, in the version it was built on. What it had
 * fetched itself keeps its origin. Where nobody here could look an origin up (another service, a plan without a version
 * or withdrawn) there is none. Waivers stay with the plan they were given in. Language, kind, tables and refused
 * proposals stay.
 */
export function startOfOwn(
  { record, elements }: Pick<Plan, "record" | "elements">,
  register: Pick<Register, "municipality" | "service" | "plans">,
  newId: () => ElementId,
): StartOfOwn {
  const ids = new Map(elements.map(({ id }) => [id, newId()]));
  const was = belonging(record, register);
  const from = was === "otherMunicipality" && record.belongs?.service === register.service ? record.belongs : null;
  const abroad =
    from === null || from.municipality === register.municipality.id ? {} : { municipality: from.municipality };

  function originOf({ id, kind, title, text, section, origin }: Element): Origin | null {
    if (was === "otherService" || (was === "otherMunicipality" && from === null)) return null;
    if (origin !== null) return { ...abroad, ...origin };
    if (from === null || kind !== "goal" || record.plan === null || record.baseVersion === 0) return null;
    return {
      plan: record.plan,
      version: record.baseVersion,
      element: id,
      title,
      text: section ? "" : text,
      ownReason: null,
      ...abroad,
    };
  }

  const details = elements.map((element): ElementDetails => {
    const known = record.details.find(({ id }) => id === element.id) ?? emptyDetails(element.id);
    const { parent, alsoUnder, ...rest } = known;
    return {
      ...rest,
      ...(alsoUnder === undefined ? {} : { alsoUnder: alsoUnder.flatMap((goal) => ids.get(goal) ?? []) }),
      id: ids.get(element.id) ?? element.id,
      parent: parent === null ? null : (ids.get(parent) ?? null),
      origin: originOf(element),
      waivers: [],
    };
  });
  return {
    record: { ...record, plan: null, belongs: null, baseVersion: 0, preview: 0, details, waivers: [] },
    tags: elements.map(({ id, kind }) => ({ kind, from: id, to: ids.get(id) ?? id })),
  };
}
