import type { Kysely, Selectable } from "kysely";
import { municipalitiesOfOrigins } from "../../../plan/originRegister.ts";
import type { PublishedElement } from "../../../plan/publication.ts";
import type { PublicRegister, RegisteredPlan } from "../../../plan/register.ts";
import type { PlansElsewhere } from "../../../site/view/view.ts";
import {
  alphabetical,
  elementsOf,
  findMunicipality,
  registeredElement,
  registeredPlan,
  standingElements,
} from "../registerStore.ts";
import type { Schema } from "../schema.ts";

/**
 * The plans of other municipalities that elements of this one's were fetched from, as anyone may see them, and the
 * elements themselves, in force or proposed. Three queries for each of the other municipalities.
 */
export async function listElsewhere(
  sql: Kysely<Schema>,
  own: string,
  elements: readonly PublishedElement[],
): Promise<readonly PlansElsewhere[]> {
  const found = municipalitiesOfOrigins(elements, own).map(async (id): Promise<readonly PlansElsewhere[]> => {
    const municipality = await findMunicipality(sql, id);
    if (municipality === null) return [];
    const origins = elements.flatMap(({ origin }) => (origin?.municipality === id ? [origin] : []));
    const rows = await sql
      .selectFrom("plan")
      .selectAll()
      .where("municipality", "=", id)
      .where("version", ">", 0)
      .where("withdrawn", "=", false)
      .where((eb) => eb("id", "=", eb.fn.any(eb.val(origins.map(({ plan }) => plan)))))
      .execute();
    const related = await elementsOf(sql, id)
      .where((eb) => eb("element.id", "=", eb.fn.any(eb.val(origins.map(({ element }) => element)))))
      .execute();
    return [
      {
        municipality,
        plans: rows.map(publicPlan),
        related: related.map((row) => ({ ...registeredElement(row), chapter: row.chapter })),
      },
    ];
  });
  return (await Promise.all(found)).flat();
}

/** What anyone may see of a municipality's register; null where there is none by this id. Three queries, however large it is. */
export async function readPublicRegister(sql: Kysely<Schema>, id: string): Promise<PublicRegister | null> {
  const municipality = await findMunicipality(sql, id);
  if (municipality === null) return null;
  const rows = await sql
    .selectFrom("plan")
    .selectAll()
    .where("municipality", "=", id)
    .where("version", ">", 0)
    .execute();
  const plans = rows.map(publicPlan).sort((one, other) => alphabetical.compare(one.title, other.title));
  const elements = (await elementsOf(sql, id).execute()).map(registeredElement);
  return { municipality, plans, ...standingElements(plans, elements) };
}

/** A plan as anyone may know it: nobody is named, and of one that has been withdrawn no more than that. */
function publicPlan(row: Selectable<Schema["plan"]>): RegisteredPlan {
  const title = row.withdrawn ? row.id : row.title;
  return registeredPlan({ ...row, title, published_by: null, responsible: null, contact: null }, []);
}
