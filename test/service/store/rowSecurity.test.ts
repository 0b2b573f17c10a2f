import { randomBytes } from "node:crypto";
import { sql as query, type Kysely } from "kysely";
import { enterMunicipalities } from "../../../src/service/start/seed.ts";
import { openAsItIs, openDatabase, type Database } from "../../../src/service/store/openDatabase.ts";
import type { Schema } from "../../../src/service/store/schema.ts";
import { databaseName, emptyDatabase } from "../openService.ts";

/** Tables of the service as a whole: no row of them is a municipality's. */
const ofService = [
  "call_count",
  "kept_secret",
  "kysely_migration",
  "kysely_migration_lock",
  "service",
  "sign_in_state",
];

/** Fills every table of a municipality with a row, and those that another belongs to before it. */
async function fill(sql: Kysely<Schema>, id: string): Promise<void> {
  await enterMunicipalities(sql, [
    { id, number: id === "her" ? "9901" : "9902", name: id, language: "nb", tenant: `tenant-${id}` },
  ]);
  const statements = [
    query`insert into kind_settings values (${id}, 'temaplan', '{}', '{}')`,
    query`insert into municipality_mark values (${id}, '')`,
    query`insert into unit (municipality, name) values (${id}, 'Oppvekst')`,
    query`insert into person (issuer, subject, municipality, name, seen) values ('x', ${id}, ${id}, 'Ola', '2026-01-01')`,
    query`insert into plan (municipality, id, kind, title, language, state, higher, version)
      values (${id}, 'plan', 'temaplan', 'Plan', 'nb', 'started', '{}', 0)`,
    query`insert into person_role select id, municipality, 'plan', 'owner' from person where municipality = ${id}`,
    query`insert into group_role (municipality, group_id, name, role) values (${id}, 'g', 'G', 'coordinator')`,
    query`insert into invitation (municipality, email, role, invited_by, invited_at)
      values (${id}, 'a@b.no', 'coordinator', 'Ola', now())`,
    query`insert into plan_change (municipality, plan, act, format, changes, done_by, done_at)
      values (${id}, 'plan', 'mended', 2, '[]', 'Ola', now())`,
    query`insert into taken_back (municipality, plan, act, reason, done_by, done_at)
      values (${id}, 'plan', 'withdrawn', 'feil', 'Ola', now())`,
    query`insert into element (municipality, plan, version, ordinal, id, kind, title, text, sdgs)
      values (${id}, 'plan', 1, 0, 'e', 'goal', 'Mål', '', '{}')`,
    query`insert into listed_element (municipality, plan, ordinal, kind, text, sdgs, entered_at)
      values (${id}, 'plan', 0, 'goal', 'Mål', '{}', now())`,
    query`insert into review_request values (${id}, 'plan', 'Ola', now())`,
    query`insert into review (municipality, plan, given_by, given_at, verdict, format, review)
      values (${id}, 'plan', 'Ola', now(), 'ready', 1, '{}')`,
    query`insert into publication (municipality, plan, preview, number, kind, published_at, published_by, sha256, docx,
        format, publication, document, preview_key)
      values (${id}, 'plan', true, 1, 'preview', now(), 'Ola', '', '', 2, '{}', '{}', ${id})`,
    query`insert into chapter select id, 0, 'k', null, 'Kapittel', '{}' from publication where municipality = ${id}`,
    query`insert into media select id, 'bilde', 'image/png', '' from publication where municipality = ${id}`,
    query`insert into upload select ${id}, id, municipality, 'plan', 'a.docx', 1, '', 0, now() from person
      where municipality = ${id}`,
    query`insert into upload_chunk values (${id}, 0, '')`,
    query`insert into answered select id, 'k', '', '{}', now() from person where municipality = ${id}`,
    query`insert into web_session select ${id}, id, '{}', '{}', now() from person where municipality = ${id}`,
    query`insert into preview_entry (secret, use, publication, person, token_roles, until)
      select ${id}, 'visit', publication.id, person.id, '{}', now() from publication, person
      where publication.municipality = ${id} and person.municipality = ${id}`,
  ];
  for (const statement of statements) await statement.execute(sql);
}

async function tablesOf(sql: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await query<{ name: string }>`select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`.execute(sql);
  return rows.map(({ name }) => name).filter((name) => !ofService.includes(name));
}

const count = async (sql: Kysely<Schema>, table: string): Promise<number> =>
  (await query<{ n: number }>`select count(*)::int as n from ${query.table(table)}`.execute(sql)).rows[0]?.n ?? -1;

/** Asks for everything, without a word of which municipality, and tries to change what is another's. */
async function holdsWithoutTheFirst(database: Database): Promise<void> {
  const { sql } = database;
  await fill(sql, "her");
  await fill(sql, "der");
  await enterMunicipalities(sql, [{ id: "tom", number: "9903", name: "tom", language: "nb", tenant: "tenant-tom" }]);
  const tables = await tablesOf(sql);
  const here = database.boundTo("her");
  for (const table of tables) {
    const all = await count(sql, table);
    const own = await count(here, table);
    const ofEmpty = await count(database.boundTo("tom"), table);
    expect([table, all, own, ofEmpty]).toEqual(table === "municipality" ? [table, 3, 1, 1] : [table, 2, 1, 0]);
    expect([table, await here.transaction().execute((transaction) => count(transaction, table))]).toEqual([table, 1]);
  }
  const renamed = await here.updateTable("plan").set({ title: "Vår" }).execute();
  expect(Number(renamed[0]?.numUpdatedRows)).toBe(1);
  expect(await sql.selectFrom("plan").select("title").where("municipality", "=", "der").execute()).toEqual([
    { title: "Plan" },
  ]);
  await here.deleteFrom("review_request").execute();
  expect(await count(sql, "review_request")).toBe(1);
  await expect(here.insertInto("unit").values({ municipality: "der", name: "Vår" }).execute()).rejects.toThrow(
    /row-level security/,
  );
  await expect(here.updateTable("unit").set({ municipality: "der" }).execute()).rejects.toThrow(/row-level security/);
  // What failed leaves nobody else's connection working for this municipality.
  await expect(
    here.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("unit").execute();
      throw new Error("given up");
    }),
  ).rejects.toThrow("given up");
  const seen = await Promise.all([sql, here, sql, database.boundTo("der"), sql].map((one) => count(one, "unit")));
  expect(seen).toEqual([2, 1, 2, 1, 2]);
}

test(`no row of another municipality is read or changed by a query that forgets to say which (${databaseName})`, async () => {
  const database = await emptyDatabase(process.env["TEST_DATABASE_URL"]);
  try {
    expect(database.wall).toBe("role");
    await holdsWithoutTheFirst(database);
  } finally {
    await database.close();
  }
});

test("every table but the service's own is under row-level security, its owner too", async () => {
  const database = await emptyDatabase(process.env["TEST_DATABASE_URL"]);
  const { rows } = await query<{ name: string }>`select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
    order by relname`.execute(database.sql);
  expect(rows.map(({ name }) => name)).toEqual(ofService);
  await database.close();
});

const url = process.env["TEST_DATABASE_URL"];
(url === undefined ? test.skip : test)(
  "the same where the service signs in to PostgreSQL with a role that may make neither roles nor databases; one that passes by every policy is told of",
  async () => {
    const name = `plain_${randomBytes(4).toString("hex")}`;
    // A database is made in the time it takes.
    const maker = await openAsItIs({ url: url ?? "" });
    const say = (words: string) => query.raw(words).execute(maker.sql);
    const own = new URL(url ?? "");
    [own.username, own.password, own.pathname] = [name, name, `/${name}`];
    try {
      await say(`create role ${name} login password '${name}'`);
      await say(`create database ${name} owner ${name}`);
      const plain = await openDatabase({ url: own.href });
      expect(plain.wall).toBe("owner");
      await holdsWithoutTheFirst(plain).finally(() => plain.close());
      await say(`alter role ${name} bypassrls`);
      const passing = await openDatabase({ url: own.href });
      expect(passing.wall).toBe("none");
      await passing.close();
    } finally {
      await say(`drop database if exists ${name}`);
      await say(`drop role if exists ${name}`);
      await maker.close();
    }
  },
);
