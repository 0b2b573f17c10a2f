import type { Kysely, Transaction } from "kysely";
import type { ListedElement, ListedPlan } from "../../../plan/planList/readPlanList.ts";
import { addPlan } from "../registerStore.ts";
import type { Schema } from "../schema.ts";

/**
 * Enters plans from a list, with what is in them. Gives their ids, in the order of the list. Their higher plans are the
 * register's own, or among them.
 */
export async function enterPlanList(
  transaction: Transaction<Schema>,
  municipality: string,
  plans: readonly ListedPlan[],
  at: Date,
): Promise<readonly string[]> {
  const ids = new Map<string, string>();
  for (const { title, kind, language, fromYear, toYear, ...plan } of plans) {
    const { responsible, contact, adoptedOn, decisionNumber } = plan;
    const entry = { title, kind, language, fromYear, toYear, higher: [] };
    const id = await addPlan(transaction, municipality, entry);
    ids.set(title, id);
    await transaction
      .updateTable("plan")
      .set({
        ...{ responsible, contact, adopted_on: adoptedOn, decision_number: decisionNumber },
        ...(adoptedOn === null ? {} : { state: "adopted" }),
      })
      .where("municipality", "=", municipality)
      .where("id", "=", id)
      .execute();
  }
  for (const { title, higher, elements } of plans) {
    const id = ids.get(title) ?? "";
    const above = higher.map((one) => ("id" in one ? one.id : (ids.get(one.title) ?? "")));
    await transaction
      .updateTable("plan")
      .set({ higher: above })
      .where("municipality", "=", municipality)
      .where("id", "=", id)
      .execute();
    const rows = elements.map(({ fromYear, toYear, ...element }, ordinal) => ({
      municipality,
      plan: id,
      ordinal,
      ...element,
      from_year: fromYear,
      to_year: toYear,
      entered_at: at,
    }));
    // A statement has room for so many values.
    for (let from = 0; from < rows.length; from += 500)
      await transaction
        .insertInto("listed_element")
        .values(rows.slice(from, from + 500))
        .execute();
  }
  return [...ids.values()];
}

/** What a list has entered of a plan, in its order, and when; null where none has. */
export async function readListed(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
): Promise<{ readonly elements: readonly ListedElement[]; readonly enteredAt: Date } | null> {
  const rows = await sql
    .selectFrom("listed_element")
    .selectAll()
    .where("municipality", "=", municipality)
    .where("plan", "=", plan)
    .orderBy("ordinal")
    .execute();
  const [first] = rows;
  if (first === undefined) return null;
  return {
    enteredAt: first.entered_at,
    elements: rows.map(({ kind, text, under, sdgs, responsible, from_year, to_year, status }) => ({
      ...{ kind, text, under, sdgs, responsible, status },
      fromYear: from_year,
      toYear: to_year,
    })),
  };
}
