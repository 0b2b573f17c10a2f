import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { careCommand } from "../../../src/service/operation/careCommand.ts";
import { findCaller } from "../../../src/service/store/peopleStore.ts";
import { openDatabase } from "../../../src/service/store/openDatabase.ts";

const now = new Date("2026-11-24T10:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "admin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const admin = (...words: readonly string[]) => careCommand(["--admin", ...words], { folder }, () => now);

test("a command makes a municipality's first administrator, and says what it needs to be told", async () => {
  expect((await admin("siri@fjordvik.no")).said).toContain("ingen kommuner");
  const before = await openDatabase({ folder });
  for (const [id, number] of [
    ["fjordvik", "9901"],
    ["havnes", "9902"],
  ] as const)
    await before.sql
      .insertInto("municipality")
      .values({ id, number, name: id, language: "nb", tenant: null })
      .execute();
  await before.close();

  expect(await admin("siri@fjordvik.no")).toMatchObject({
    good: false,
    said: expect.stringContaining("havnes") as string,
  });
  for (const wrong of [[], ["siri"], ["siri@fjordvik.no", "--kommune", "fjordvik"], ["siri@fjordvik.no", "fjordvik"]])
    expect(await admin(...wrong)).toMatchObject({ good: false });
  expect(await admin("Siri@Fjordvik.no", "--municipality", "fjordvik")).toMatchObject({ good: true });

  const database = await openDatabase({ folder });
  const person = {
    issuer: "https://localhost/login",
    subject: "siri",
    name: "Siri Dahl",
    tenant: null,
    roles: [],
    emails: ["siri@fjordvik.no"],
    groups: [],
    isGuest: false,
  };
  expect(await findCaller(database.sql, { ...person, emails: ["per@havnes.no"] }, now)).toBeNull();
  const siri = await findCaller(database.sql, person, now);
  expect([siri?.municipality.id, siri?.roles]).toEqual(["fjordvik", ["administrator"]]);
  const rows = await database.sql.selectFrom("municipality").select(["id", "own_roles"]).orderBy("id").execute();
  expect(rows).toEqual([
    { id: "fjordvik", own_roles: true },
    { id: "havnes", own_roles: false },
  ]);
  await database.close();
}, 60_000);
