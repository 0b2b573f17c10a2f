import type { Kysely } from "kysely";
import type { Decision } from "../../plan/publication.ts";
import type { Belongs } from "../../plan/belongs.ts";
import type { Municipality, RegisteredPlan, Role } from "../../plan/register.ts";
import type { ServedMunicipality } from "./municipalityFile.ts";
import type { LocalPerson } from "../localSignIn/localPerson.ts";
import { publishDocx, type Publisher } from "../publishing/publishDocx.ts";
import { insertPlan } from "../store/registerStore.ts";
import type { Schema } from "../store/schema.ts";
import { whereDocumentsBelong } from "../store/serviceId.ts";

/** A plan of the demo: its entry in the register, and its document where it has one. */
export interface SeededPlan {
  readonly municipality: string;
  readonly entry: Pick<
    RegisteredPlan,
    "id" | "kind" | "title" | "language" | "state" | "fromYear" | "toYear" | "higher" | "adoptedOn" | "decisionNumber"
  >;
  /** Its document, as one that belongs where it is told. */
  readonly document: { readonly docx: (belongs?: Belongs | null) => Uint8Array } | null;
  /** Published so at the first start; null leaves it unpublished. */
  readonly decision: Decision | null;
  /** Who holds which role in it, by the person's subject. */
  readonly people: readonly { readonly subject: string; readonly role: Role }[];
}

/** Enters the municipalities this service is to serve, or their new names. */
export async function enterMunicipalities(
  sql: Kysely<Schema>,
  municipalities: readonly ServedMunicipality[],
): Promise<void> {
  for (const { id, number, name, language, tenant, organisation, postalAddress, email } of municipalities) {
    // What the file does not say of it stays.
    const columns = {
      ...{ number, name, language, tenant },
      ...(organisation === undefined ? {} : { organisation }),
      ...(postalAddress === undefined ? {} : { postal_address: postalAddress }),
      ...(email === undefined ? {} : { email }),
    };
    await sql
      .insertInto("municipality")
      .values({ id, ...columns })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(columns))
      .execute();
  }
}

/**
 * Fills the register with the demo: people, plans, and the published ones through the same
 * publishing as everyone's. What is there already stays as it is, so a start that was cut off is
 * completed by the next. Calls `onPublishing` before each publication. A demo plan that is refused
 * is a fault of ours, and throws.
 */
export async function seedDemo(
  publisher: Publisher,
  issuer: string,
  demo: {
    readonly municipalities: readonly Municipality[];
    readonly people: readonly LocalPerson[];
    readonly plans: readonly SeededPlan[];
  },
  onPublishing: (title: string) => void,
): Promise<void> {
  const { sql } = publisher;
  for (const { id, number, name, language, organisation = null, postalAddress, email = null } of demo.municipalities) {
    await sql
      .insertInto("municipality")
      .values({
        ...{ id, number, name, language, organisation, tenant: null },
        postal_address: postalAddress ?? null,
        email,
      })
      // A demonstration from before organisation numbers gets them.
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ organisation }))
      .execute();
  }
  const published = new Map<string, number>();
  for (const { municipality, entry } of demo.plans) {
    const row = await sql
      .selectFrom("plan")
      .select("version")
      .where("municipality", "=", municipality)
      .where("id", "=", entry.id)
      .executeTakeFirst();
    if (row === undefined) await insertPlan(sql, municipality, entry);
    published.set(`${municipality}/${entry.id}`, row?.version ?? 0);
  }
  const ids = new Map<LocalPerson, number>();
  for (const person of demo.people) ids.set(person, await addPerson(sql, issuer, person, demo.plans));
  for (const plan of demo.plans) {
    const municipality = demo.municipalities.find(({ id }) => id === plan.municipality);
    if (
      plan.decision === null ||
      plan.document === null ||
      municipality === undefined ||
      published.get(`${plan.municipality}/${plan.entry.id}`) !== 0
    )
      continue;
    onPublishing(plan.entry.title);
    const coordinator = demo.people.find(
      (person) => person.municipality.id === plan.municipality && person.roles.includes("coordinator"),
    );
    const person = coordinator && ids.get(coordinator);
    const answer = await publishDocx(publisher, {
      by: {
        municipality,
        name: coordinator?.name ?? municipality.name,
        ...(person === undefined ? {} : { person }),
      },
      plan: plan.entry.id,
      docx: plan.document.docx(await whereDocumentsBelong(sql, municipality)),
      decision: plan.decision,
      baseVersion: 0,
    });
    // Another process that starts at the same time may have come first: the demo is the same.
    if (answer?.ok === false && answer.refusal.code !== "publishedFirst")
      throw new Error(
        `The demo plan ${plan.entry.id} was refused: ${answer.refusal.code} ${JSON.stringify(answer.findings?.filter(({ level }) => level === "error"))}`,
      );
  }
}

async function addPerson(
  sql: Kysely<Schema>,
  issuer: string,
  person: LocalPerson,
  plans: readonly SeededPlan[],
): Promise<number> {
  const { subject, name } = person;
  const municipality = person.municipality.id;
  const { id } = await sql
    .insertInto("person")
    .values({ issuer, subject, municipality, name })
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doUpdateSet({ name }))
    .returning("id")
    .executeTakeFirstOrThrow();
  const inPlans = plans.flatMap(({ municipality: of, entry, people }) =>
    of === municipality
      ? people.filter((held) => held.subject === subject).map(({ role }) => ({ plan: entry.id, role }))
      : [],
  );
  for (const { plan, role } of [...person.roles.map((role) => ({ plan: null, role })), ...inPlans]) {
    await sql
      .insertInto("person_role")
      .values({ person: id, municipality, plan, role })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return id;
}
