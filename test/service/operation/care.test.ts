import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { paragraph } from "../../../src/docx/build/build.ts";
import { backUp } from "../../../src/service/operation/backup.ts";
import { readBackup, restore } from "../../../src/service/operation/restore.ts";
import { verify } from "../../../src/service/operation/verify.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { openAsItIs, openDatabase, openInMemory, type Database } from "../../../src/service/store/openDatabase.ts";
import { openDatabaseOnWire } from "../database/databaseOnWire.ts";
import { openService, type OpenService } from "../openService.ts";
import { longPlan } from "../publishing/longPlan.ts";
import { hearing, preview, smallPlan, smallPlans } from "../smallPlan.ts";

const door = fileURLToPath(new URL("../../../dist/node/care.mjs", import.meta.url));
const now = new Date("2026-11-24T10:00:00Z");

let folder: string;
let service: OpenService;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "care-"));
  service = await openService(smallPlans, { database: await openInMemory() });
  await publishAll(service);
  await backUp(service.database.sql, join(folder, "good"), now);
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Two versions and a preview, with a sign in them that some readers of lines take for the end of one. */
async function publishAll({ publisher }: OpenService): Promise<void> {
  const municipality = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
  const by = { municipality, name: "Ola Nygård" };
  for (const [decision, docx, baseVersion] of [
    [hearing, longPlan(), 0],
    [preview, smallPlan({ goal: "Alle barn kan svømme" }), 1],
    [hearing, smallPlan({ baseVersion: 1, more: [paragraph("Et skille\u2028midt i linjen.")] }), 1],
  ] as const) {
    const answer = await publishDocx(publisher, { by, plan: "svomming", docx, decision, baseVersion });
    if (answer?.ok !== true) throw new Error(JSON.stringify(answer));
  }
}

async function pagesOf({ app, database }: OpenService): Promise<readonly string[]> {
  const chapters = await database.sql.selectFrom("chapter").select("id").orderBy("ordinal").execute();
  const addresses = [
    "/fjordvik",
    "/fjordvik/svomming",
    "/fjordvik/svomming/v/1",
    "/fjordvik/svomming/v/2",
    "/fjordvik/svomming/v/1/hele-planen",
    ...chapters.map(({ id }) => `/fjordvik/svomming/v/1/kapittel/${id}`),
  ];
  const pages: string[] = [];
  for (const address of addresses) {
    const page = await app.inject(address);
    pages.push(`${address} ${page.statusCode} ${page.body}`);
  }
  return pages;
}

test("all that is published moves from the embedded database to PostgreSQL and back, every address with its page", async () => {
  const before = await pagesOf(service);
  expect(before.length).toBeGreaterThan(10);
  expect(before.every((page) => / 200 /.test(page))).toBe(true);
  const keys = await service.database.sql.selectFrom("publication").select("preview_key").orderBy("id").execute();

  const wire = await openDatabaseOnWire();
  const moved = await openAsItIs({ url: wire.url });
  await restore(moved.sql, join(folder, "good"));
  await moved.close();
  const onPostgres = await openService(smallPlans, { url: wire.url, database: await openDatabase({ url: wire.url }) });
  expect(await pagesOf(onPostgres)).toEqual(before);
  await backUp(onPostgres.database.sql, join(folder, "of-postgres"), now);
  await onPostgres.close();
  await wire.close();

  const back = join(folder, "embedded");
  const embedded = await openAsItIs({ folder: back });
  await restore(embedded.sql, join(folder, "of-postgres"));
  await embedded.close();
  const again = await openService(smallPlans, { database: await openDatabase({ folder: back }) });
  expect(await pagesOf(again)).toEqual(before);
  expect(await again.database.sql.selectFrom("publication").select("preview_key").orderBy("id").execute()).toEqual(
    keys,
  );
  expect(await verify(again.database.sql)).toEqual({ versions: 2, previews: 1, faults: [] });
  // What is numbered goes on from the numbers that are taken.
  const by = {
    municipality: { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" },
    name: "Ola",
  } as const;
  const docx = smallPlan({ baseVersion: 2 });
  const next = await publishDocx(again.publisher, { by, plan: "svomming", docx, decision: hearing, baseVersion: 2 });
  expect(next).toMatchObject({ ok: true, value: { version: 3 } });
  await again.close();
});

describe("a backup", () => {
  const write = (name: string, bytes: Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };

  test("is read by its owner alone, and never written over another file", async () => {
    const file = join(folder, "good");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const before = readFileSync(file);
    await expect(backUp(service.database.sql, file, now)).rejects.toMatchObject({ code: "EEXIST" });
    expect(readFileSync(file)).toEqual(before);
  });

  test.each([
    ["cut short", (good: Buffer) => good.subarray(0, good.length - 200), "notWhole"],
    ["a row short", (good: Buffer) => gzipSync(without(gunzipSync(good))), "notWhole"],
    [
      "changed in a row",
      (good: Buffer) => gzipSync(String(gunzipSync(good)).replace("Fjordvik", "Havnes")),
      "notWhole",
    ],
    ["something else", () => Buffer.from("PK\u0003\u0004"), "notBackup"],
    [
      "of a newer version",
      (good: Buffer) => gzipSync(String(gunzipSync(good)).replace(/"state":\["\w{3}/, '"state":["999')),
      "newer",
    ],
  ])("that is %s is refused, and nothing is put into the database", async (name, damage, why) => {
    const file = write(name, damage(readFileSync(join(folder, "good"))));
    await expect(readBackup(file)).rejects.toMatchObject({ why });
    const empty = await openInMemory();
    await expect(restore(empty.sql, file)).rejects.toMatchObject({ why });
    expect(await empty.sql.selectFrom("municipality").select("id").execute()).toEqual([]);
    await empty.close();
  });

  test("is not put over what is there", async () => {
    await expect(restore(service.database.sql, join(folder, "good"))).rejects.toMatchObject({ why: "notEmpty" });
  });
});

/** Without its second last line: a row. */
function without(lines: Buffer): string {
  const all = String(lines).split("\n");
  return [...all.slice(0, -3), ...all.slice(-2)].join("\n");
}

describe("a look through the database", () => {
  let damaged: Database;
  beforeAll(async () => {
    damaged = await openInMemory();
    await restore(damaged.sql, join(folder, "good"));
  });
  afterAll(() => damaged.close());

  test.each([
    [
      "a document that has changed",
      sql`update publication set docx = 'x' where number = 1 and not preview`,
      /versjon 1: dokumentet er ikke/,
    ],
    [
      "a text that cannot be read",
      sql`update publication set document = '{}' where number = 1 and not preview`,
      /versjon 1: teksten/,
    ],
    [
      "a version that is gone",
      sql`delete from publication where number = 2 and not preview`,
      /sier versjon 2, men det er 1/,
    ],
    ["a chapter that is gone", sql`delete from chapter where ordinal = 3`, /versjon 1: kapitler mangler/],
    ["an element that is gone", sql`delete from element where plan = 'svomming'`, /elementer fra versjon 2 mangler/],
    [
      "an answer that was begun",
      sql`insert into answered (person, key, request, answer, at) select id, 'k', '', 'null', now() from person limit 1`,
      /1 er påbegynt/,
    ],
  ])("finds %s", async (_what, damage, found) => {
    expect((await verify(damaged.sql)).faults).toEqual([]);
    const undo = new Error("undo");
    await expect(
      damaged.sql.transaction().execute(async (transaction) => {
        await damage.execute(transaction);
        expect((await verify(transaction)).faults.join("\n")).toMatch(found);
        throw undo;
      }),
    ).rejects.toBe(undo);
  });
});

test("the commands say what they did, and that a database in use must be let go first", async () => {
  const [from, to, file] = ["from", "to", "commanded"].map((name) => join(folder, name)) as [string, string, string];
  const care = (data: string, ...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [door, ...words], {
      env: { ...process.env, PLANTRAAD_DATA: data, DATABASE_URL: "" },
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  };
  const open = await openDatabase({ folder: from });
  await restoreInto(open);
  expect(care(from, "backup", file)).toMatchObject({
    status: 1,
    said: expect.stringContaining("er i bruk av") as string,
  });
  await open.close();
  expect(care(from, "backup", file)).toMatchObject({
    status: 0,
    said: expect.stringMatching(/publication +3/) as string,
  });
  expect(care(from, "backup", file).status).toBe(1);
  expect(care(to, "verify", file)).toMatchObject({ status: 0, said: expect.stringContaining("er hel") as string });
  expect(care(to, "restore", file).status).toBe(0);
  expect(care(to, "restore", file)).toMatchObject({
    status: 1,
    said: expect.stringContaining("Velg en tom") as string,
  });
  expect(care(to, "verify")).toMatchObject({
    status: 0,
    said: "2 versjoner og 1 forhåndsvisninger er gått gjennom. Alt er som det skal.\n",
  });
  expect(care(to, "restoer", file)).toMatchObject({
    status: 1,
    said: expect.stringContaining("Slik brukes") as string,
  });
});

async function restoreInto(database: Database): Promise<void> {
  await restore(database.sql, join(folder, "good"));
}
