import { findPeople, forgetPerson } from "../../../src/service/store/forgetPeople.ts";
import { monthsBefore, sweep } from "../../../src/service/operation/sweep.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { address, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

const name = "Ola Nygård";
const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
});
afterEach(() => service.close());

const meAs = async () =>
  service.app.inject({
    url: address("me"),
    headers: { authorization: `Bearer ${await service.tokenOf("ola")}` },
  });

async function registerAsKari(): Promise<string> {
  const headers = { authorization: `Bearer ${await service.tokenOf("kari")}` };
  return (await service.app.inject({ url: address("register"), headers })).body;
}

/** Everything the database has, but the documents themselves, as text. */
async function everything(): Promise<string> {
  const { sql } = service.database;
  const rows = await Promise.all(
    (["person", "person_role", "plan", "answered", "upload", "review", "review_request"] as const).map((table) =>
      sql.selectFrom(table).selectAll().execute(),
    ),
  );
  return JSON.stringify([rows, await sql.selectFrom("publication").select("published_by").execute()]);
}

test("a person who is forgotten is named nowhere, and their plans stand as the municipality's", async () => {
  const { sql } = service.database;
  const [ola] = await findPeople(sql, name);
  if (ola === undefined) throw new Error("nobody is called so");
  const answer = await publishDocx(service.publisher, {
    by: { municipality: fjordvik, name, person: ola.id },
    plan: "svomming",
    docx: smallPlan(),
    decision: hearing,
    baseVersion: 0,
  });
  expect(answer?.ok).toBe(true);
  expect(await registerAsKari()).toContain(name);
  await forgetPerson(sql, ola);
  expect(await everything()).not.toContain(name);
  const register = await registerAsKari();
  expect([register.includes("Alle barn lærer å svømme"), register.includes(name)]).toEqual([true, false]);
  expect(await sql.selectFrom("publication").select("published_by").execute()).toEqual([{ published_by: "Fjordvik" }]);
  // Nobody is found by it again, and whoever comes back is let in by no more than their token.
  expect(await findPeople(sql, name)).toEqual([]);
  expect((await meAs()).statusCode).toBe(403);
});

test("the day somebody was here is the municipality's, not that of the database's own clock", async () => {
  const half = Date.parse("2027-06-01T22:30:00Z"); // half past midnight the day after, in Norway
  service.pass(half - Date.parse("2026-11-24T09:00:00Z"));
  expect((await meAs()).statusCode).toBe(200);
  expect((await findPeople(service.database.sql, name)).map(({ seen }) => seen)).toEqual(["2027-06-02"]);
});

test("who has not been here for as long as is asked for is forgotten by the sweep, and who has been is not", async () => {
  const { sql } = service.database;
  const now = service.publisher.now();
  await sql
    .updateTable("person")
    .set({ seen: monthsBefore(now, 13) })
    .execute();
  expect((await meAs()).statusCode).toBe(200);
  await sweep(sql, now);
  expect(await findPeople(sql, "Kari Solberg")).toHaveLength(1);
  await sweep(sql, now, 12);
  expect(await findPeople(sql, "Kari Solberg")).toEqual([]);
  expect(await findPeople(sql, name)).toHaveLength(1);
});

test("what cannot be thrown away does not keep those who have left from being forgotten", async () => {
  const { sql } = service.database;
  await sql.schema.alterTable("call_count").renameTo("calls_elsewhere").execute();
  const forget = sweep(sql, new Date("2028-11-24T09:00:00Z"), 12);
  await expect(forget).rejects.toThrow(/call_count/);
  await sql.schema.alterTable("calls_elsewhere").renameTo("call_count").execute();
  expect(await findPeople(sql, name)).toEqual([]);
});
