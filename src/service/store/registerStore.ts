import type { Kysely, Selectable } from "kysely";
import type { NewPlan } from "../../api/contract.ts";
import type {
  Municipality,
  Register,
  RegisteredElement,
  RegisteredPlan,
  PlanState,
  Role,
} from "../../plan/register.ts";
import type { PublishedElement } from "../../plan/publication.ts";
import type { RelatedElement } from "../../site/view/view.ts";
import type { Schema } from "./schema.ts";
import { serviceId } from "./serviceId.ts";

/** The order of names and titles. */
export const alphabetical = new Intl.Collator("nb");

/** Whether plans in this state no longer hold: no version of them is in force or proposed. */
export function hasCeased(state: PlanState): boolean {
  return state === "replaced" || state === "repealed" || state === "expired";
}

/** A plan as it stands in its row, with the people who hold a role in it. */
export function registeredPlan(
  row: Selectable<Schema["plan"]>,
  people: readonly { name: string; role: Role }[],
): RegisteredPlan {
  const holds = !hasCeased(row.state);
  const publishedAt = row.published_at?.toISOString() ?? null;
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    language: row.language,
    state: row.state,
    fromYear: row.from_year,
    toYear: row.to_year,
    version: row.version,
    publishedAt,
    publishedBy: row.published_by,
    higher: row.higher,
    hearingDeadline: row.hearing_deadline,
    adoptedOn: row.adopted_on,
    decisionNumber: row.decision_number,
    inForce:
      holds && row.in_force !== null && row.in_force_at !== null
        ? {
            version: row.in_force,
            publishedAt: row.in_force_at.toISOString(),
            adoptedOn: row.adopted_on,
            decisionNumber: row.decision_number,
          }
        : null,
    proposed:
      holds && row.proposed !== null && row.proposed_at !== null
        ? {
            version: row.proposed,
            publishedAt: row.proposed_at.toISOString(),
            hearingDeadline: row.hearing_deadline,
          }
        : null,
    people,
    ...(row.withdrawn ? { withdrawn: true } : {}),
    ...(row.responsible === null ? {} : { responsible: row.responsible }),
    ...(row.contact === null ? {} : { contact: row.contact }),
    ...(row.ended_on === null
      ? {}
      : { ended: { replacedBy: row.replaced_by, endedOn: row.ended_on, endDecision: row.end_decision } }),
  };
}

/** Every municipality this service serves, by name. */
export async function listMunicipalities(sql: Kysely<Schema>): Promise<readonly Municipality[]> {
  const rows = await sql.selectFrom("municipality").select(municipalityColumns).execute();
  return rows.map(municipalityOf).sort((one, other) => alphabetical.compare(one.name, other.name));
}

export async function findMunicipality(sql: Kysely<Schema>, id: string): Promise<Municipality | null> {
  const row = await sql.selectFrom("municipality").select(municipalityColumns).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : municipalityOf(row);
}

const municipalityColumns = [
  "id",
  "number",
  "name",
  "language",
  "organisation",
  "postal_address",
  "email",
  "color",
  "mark",
] as const;

function municipalityOf({
  organisation,
  postal_address: postalAddress,
  email,
  color,
  mark,
  ...municipality
}: Pick<Selectable<Schema["municipality"]>, (typeof municipalityColumns)[number]>): Municipality {
  return {
    ...municipality,
    ...(organisation === null ? {} : { organisation }),
    ...(postalAddress === null ? {} : { postalAddress }),
    ...(email === null ? {} : { email }),
    ...(color === null ? {} : { color }),
    ...(mark === null ? {} : { mark }),
  };
}

/** How many plans with a public version each municipality has; one that has none is not among them. */
export async function countPublicPlans(sql: Kysely<Schema>): Promise<ReadonlyMap<string, number>> {
  const rows = await sql
    .selectFrom("plan")
    .select(["municipality", (select) => select.fn.countAll<number>().as("plans")])
    .where("version", ">", 0)
    .where("withdrawn", "=", false)
    .groupBy("municipality")
    .execute();
  return new Map(rows.map(({ municipality, plans }) => [municipality, plans]));
}

/** Whether people of this Entra ID tenant belong to a municipality here. */
export async function servesTenant(sql: Kysely<Schema>, tenant: string): Promise<boolean> {
  const row = await sql
    .selectFrom("municipality")
    .select("id")
    .where((eb) => eb(eb.fn<string>("lower", ["tenant"]), "=", tenant.toLowerCase()))
    .executeTakeFirst();
  return row !== undefined;
}

/** A municipality's plans, by title. Two queries, however many plans. */
export async function listPlans(sql: Kysely<Schema>, municipality: string): Promise<readonly RegisteredPlan[]> {
  const rows = await sql.selectFrom("plan").selectAll().where("municipality", "=", municipality).execute();
  const people = await sql
    .selectFrom("person_role")
    .innerJoin("person", "person.id", "person_role.person")
    .select(["person_role.person", "person_role.plan", "person_role.role", "person.name"])
    .where("person_role.municipality", "=", municipality)
    .orderBy("person.name")
    .execute();
  return rows
    .map((row) => registeredPlan(row, peopleOf(row.id, people)))
    .sort((one, other) => alphabetical.compare(one.title, other.title));
}

/** Those with a role in a plan, in it alone or in all of the municipality's; each role of a person once. */
function peopleOf(
  plan: string,
  people: readonly {
    readonly person: number;
    readonly plan: string | null;
    readonly role: Role;
    readonly name: string;
  }[],
): RegisteredPlan["people"] {
  // An administrator has no part in the plans themselves.
  const held = people.filter((one) => one.role !== "administrator" && (one.plan === null || one.plan === plan));
  return [...new Map(held.map(({ person, role, name }) => [`${person} ${role}`, { name, role }])).values()];
}

/** Elements of the version in force of every plan of the municipality that has one, in the plans' own order. */
export async function listElements(sql: Kysely<Schema>, municipality: string): Promise<readonly RegisteredElement[]> {
  return (await elementsOf(sql, municipality).whereRef("element.version", "=", "plan.in_force").execute())
    .map(registeredElement)
    .filter(({ inForce }) => inForce);
}

/** Elements of plans' versions in force, their proposed ones, and the last that was in force where none is any more. */
export function elementsOf(sql: Kysely<Schema>, municipality: string) {
  return sql
    .selectFrom("element")
    .innerJoin("plan", (join) =>
      join.onRef("plan.municipality", "=", "element.municipality").onRef("plan.id", "=", "element.plan"),
    )
    .selectAll("element")
    .select(["plan.state", "plan.in_force"])
    .where("element.municipality", "=", municipality)
    .orderBy("element.plan")
    .orderBy("element.version")
    .orderBy("element.ordinal");
}

type ElementRow = Selectable<Schema["element"]> & Pick<Selectable<Schema["plan"]>, "state" | "in_force">;

/** An element as it stands in its row. */
export function registeredElement(row: ElementRow): RegisteredElement {
  return {
    plan: row.plan,
    version: row.version,
    id: row.id,
    kind: row.kind,
    title: row.title,
    text: row.text,
    under: row.under,
    ...(row.also_under.length === 0 ? {} : { alsoUnder: row.also_under }),
    sdgs: row.sdgs,
    originPlan: row.origin_plan,
    originElement: row.origin_element,
    inForce: row.version === row.in_force && !hasCeased(row.state),
  };
}

/**
 * Elements of other plans, in force or proposed, that an element of this plan was fetched from, or that were fetched from
 * one of its.
 */
export async function listRelated(
  sql: Kysely<Schema>,
  municipality: string,
  plan: string,
  elements: readonly PublishedElement[],
): Promise<readonly RelatedElement[]> {
  const origins = elements.flatMap(({ origin }) => (origin === null ? [] : [origin.element]));
  const rows = await elementsOf(sql, municipality)
    .where("element.plan", "<>", plan)
    .where((eb) =>
      eb.or([
        eb.and([
          eb("element.origin_plan", "=", plan),
          eb("element.origin_element", "=", eb.fn.any(eb.val(elements.map(({ id }) => id)))),
        ]),
        eb("element.id", "=", eb.fn.any(eb.val(origins))),
      ]),
    )
    .execute();
  return rows.map((row) => ({ ...registeredElement(row), chapter: row.chapter }));
}

/** The elements that are in force, and those of the proposed versions. */
export function standingElements(
  plans: readonly RegisteredPlan[],
  elements: readonly RegisteredElement[],
): Pick<Register, "elements" | "proposals"> {
  const proposed = new Map(plans.map((plan) => [plan.id, plan.proposed?.version]));
  return {
    elements: elements.filter(({ inForce }) => inForce),
    proposals: elements.filter(({ plan, version }) => proposed.get(plan) === version),
  };
}

/** The whole register of a municipality as one value. Seven queries, however large it is. */
export async function readRegister(sql: Kysely<Schema>, municipality: Municipality, now: Date): Promise<Register> {
  const settings = await sql
    .selectFrom("kind_settings")
    .select(["kind", "levels", "chapters"])
    .where("municipality", "=", municipality.id)
    .execute();
  const open = await sql
    .selectFrom("unit")
    .select("name")
    .where("municipality", "=", municipality.id)
    .where("closed", "=", false)
    .execute();
  const units = open.map(({ name }) => name).sort(alphabetical.compare);
  const plans = await listPlans(sql, municipality.id);
  const elements = (await elementsOf(sql, municipality.id).execute()).map(registeredElement);
  return {
    // A caller is known by less than the register tells of the municipality.
    municipality: (await findMunicipality(sql, municipality.id)) ?? municipality,
    service: await serviceId(sql),
    readAt: now.toISOString(),
    settings,
    ...(units.length === 0 ? {} : { units }),
    plans,
    ...standingElements(plans, elements),
  };
}

/**
 * Enters a new plan, and gives its id: its title in [a-z0-9-], with a number behind when the
 * municipality has one like it already.
 */
export async function addPlan(sql: Kysely<Schema>, municipality: string, plan: NewPlan): Promise<string> {
  const wanted = addressOf(plan.title);
  for (;;) {
    const taken = await sql
      .selectFrom("plan")
      .select("id")
      .where("municipality", "=", municipality)
      .where("id", "like", `${wanted}%`)
      .execute();
    const ids = new Set(taken.map(({ id }) => id));
    let id = wanted;
    for (let number = 2; ids.has(id); number += 1) id = `${wanted}-${number}`;
    const entered = { ...plan, id, state: "started", adoptedOn: null, decisionNumber: null } as const;
    // Whoever else enters a plan of the same title meanwhile has the number; the next is tried.
    if (await insertPlan(sql, municipality, entered)) return id;
  }
}

/** A plan to enter under an id that is decided. */
export type EnteredPlan = NewPlan & Pick<RegisteredPlan, "id" | "state" | "adoptedOn" | "decisionNumber">;

/** Enters a plan; false when the municipality has one by its id already, which stays as it is. */
export async function insertPlan(sql: Kysely<Schema>, municipality: string, plan: EnteredPlan): Promise<boolean> {
  const inserted = await sql
    .insertInto("plan")
    .values({
      municipality,
      id: plan.id,
      kind: plan.kind,
      title: plan.title,
      language: plan.language,
      state: plan.state,
      from_year: plan.fromYear,
      to_year: plan.toYear,
      higher: plan.higher,
      version: 0,
      adopted_on: plan.adoptedOn,
      decision_number: plan.decisionNumber,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

function addressOf(title: string): string {
  const spelled = title.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("å", "a");
  const plain = spelled
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "plan" : plain;
}
