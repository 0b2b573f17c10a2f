import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { demoMunicipalities } from "../../../src/demo/demoMunicipalities.ts";
import { DatabaseBroken, StorageFull } from "../../../src/service/database/databaseFault.ts";
import { machineDisk } from "../../../src/service/database/disk.ts";
import { FolderInUse } from "../../../src/service/database/folderLock.ts";
import { openDatabase } from "../../../src/service/store/openDatabase.ts";
import { built } from "../../built.ts";

const thread = new URL("../../../dist/node/embedded.mjs", import.meta.url);
const door = fileURLToPath(new URL("../../../dist/node/server.mjs", import.meta.url));

let folder: string;
built("node"); // while the file is loaded: no test's time is taken by it
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "durable-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const [municipality] = demoMunicipalities;
if (municipality === undefined) throw new Error("the demo has no municipality");
const row = {
  id: municipality.id,
  number: municipality.number,
  name: municipality.name,
  language: municipality.language,
  tenant: null,
};

describe("the embedded database", () => {
  test("reaches the disk at every commit, and not without one", async () => {
    let syncs = 0;
    const database = await openDatabase({
      folder,
      disk: {
        ...machineDisk,
        sync(file) {
          syncs += 1;
          machineDisk.sync(file);
        },
      },
    });
    const inserted = async (id: string): Promise<number> => {
      const before = syncs;
      await database.sql
        .insertInto("municipality")
        .values({ ...row, id })
        .execute();
      return syncs - before;
    };
    expect(await inserted("en")).toBeGreaterThanOrEqual(1);
    expect(await inserted("to")).toBeGreaterThanOrEqual(1);
    const before = syncs;
    await database.sql.selectFrom("municipality").selectAll().execute();
    expect(syncs).toBe(before);
    await database.close();
  });

  test("has its rows when it is opened again", async () => {
    const first = await openDatabase({ folder });
    await first.sql.insertInto("municipality").values(row).execute();
    await first.close();
    const again = await openDatabase({ folder });
    expect(await again.sql.selectFrom("municipality").select("name").execute()).toEqual([{ name: municipality.name }]);
    await again.close();
  });

  test("leaves the thread that answers to others while it is at work, in a thread of its own", async () => {
    const database = await openDatabase({ folder, thread });
    let isAtWork = true;
    let turns = 0;
    const turn = (): void => {
      turns += 1;
      if (isAtWork) setImmediate(turn);
    };
    turn();
    await sql`select count(*) from generate_series(1, 1000000)`.execute(database.sql);
    isAtWork = false;
    expect(turns).toBeGreaterThan(100);
    await database.close();
  });

  test("gives and takes in a thread of its own what it does in this one, and says its faults as they are", async () => {
    const asked = sql<Record<string, unknown>>`select ${Buffer.from("docx")}::bytea as bytes, ${"å"}::text as words,
      ${new Date(0)}::timestamptz as at, ${JSON.stringify({ is: [1] })}::jsonb as json, null as nothing,
      date '2026-11-30' as day, ${["a", "b"]}::text[] as list, 7::bigint as number`;
    const told = async (where: Parameters<typeof openDatabase>[0]) => {
      const database = await openDatabase(where);
      const { rows } = await asked.execute(database.sql);
      const faults = [];
      for (const wrong of [
        sql`select * from nowhere`,
        sql`do $$ begin raise exception using errcode = '53100'; end $$`,
      ])
        faults.push(
          await wrong.execute(database.sql).then(
            () => null,
            (fault: unknown) => fault as Error & { readonly code?: string },
          ),
        );
      await database.close();
      return { rows, faults };
    };
    const here = await told({ folder });
    const there = await told({ folder, thread });
    expect(there.rows).toEqual(here.rows);
    expect(there.rows[0]).toMatchObject({ bytes: new Uint8Array(Buffer.from("docx")), day: "2026-11-30", number: 7 });
    expect(there.faults[0]).toMatchObject({ code: "42P01", message: here.faults[0]?.message });
    expect(there.faults[1]).toBeInstanceOf(StorageFull);
  });

  test("says from a thread of its own that what lies in the folder is no database, and leaves the folder free", async () => {
    mkdirSync(join(folder, "database"));
    writeFileSync(join(folder, "database", "PG_VERSION"), "17\n");
    await expect(openDatabase({ folder, thread })).rejects.toThrow(DatabaseBroken);
    await expect(openDatabase({ folder, thread })).rejects.toThrow(DatabaseBroken);
  });

  test("is closed to a second process, which is told who has it", async () => {
    const database = await openDatabase({ folder });
    await database.sql.insertInto("municipality").values(row).execute();
    const second = spawnSync(process.execPath, [door], {
      env: { ...process.env, PLANTRAAD_DATA: folder, PLANTRAAD_PORT: "4999", NODE_ENV: "" },
      encoding: "utf8",
      timeout: 60_000,
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(folder);
    expect(second.stderr).toContain(`prosess ${process.pid}`);
    expect(second.stderr.trim().split("\n").at(-1)).toMatch(/PLANTRAAD_DATA\.$/);
    expect(await database.sql.selectFrom("municipality").select("id").execute()).toHaveLength(1);
    await database.close();
  });

  test("is closed to a second opener in the same process, too", async () => {
    const database = await openDatabase({ folder });
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUse);
    await database.close();
    await (await openDatabase({ folder })).close();
  });

  test("is taken over from a process that no longer lives, and whose number is another's now", async () => {
    writeFileSync(join(folder, "in-use-by"), String(process.ppid));
    await (await openDatabase({ folder })).close();
  });

  test("is had by one of six processes that start at once, also after one that was killed", async () => {
    writeFileSync(join(folder, "in-use-by"), String(spawnSync(process.execPath, ["-e", ""]).pid));
    const holds = `
      import { openSync } from "node:fs";
      import { tryLock } from "fs-native-extensions";
      process.send(tryLock(openSync(process.argv[1], "r+"), ${1024 * 1024}, 1));
      process.on("message", () => process.exit());`;
    const started = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ["--input-type=module", "-e", holds, join(folder, "in-use-by")], {
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      }),
    );
    const answers = await Promise.all(started.map(async (child) => (await once(child, "message"))[0] as boolean));
    expect(answers.filter((has) => has)).toHaveLength(1);
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUse);
    for (const child of started) child.kill("SIGKILL");
    await Promise.all(started.map((child) => once(child, "close")));
    await (await openDatabase({ folder })).close();
  });
});
