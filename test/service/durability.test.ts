import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoMunicipalities } from "../../src/demo/demoMunicipalities.ts";
import { FolderInUse } from "../../src/service/store/folderLock.ts";
import { openDatabase } from "../../src/service/store/openDatabase.ts";

const door = fileURLToPath(new URL("../../dist/node/server.mjs", import.meta.url));

let folder: string;
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
    const database = await openDatabase({ folder, onSync: () => (syncs += 1) });
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

  test("is taken over from a process that no longer lives", async () => {
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    writeFileSync(join(folder, "in-use-by"), String(gone));
    await (await openDatabase({ folder })).close();
    expect(existsSync(join(folder, "in-use-by"))).toBe(false);
  });

  test("is not taken from a process that lives, whatever it is", async () => {
    const other = spawn(process.execPath, ["-e", "process.stdin.resume()"], { stdio: ["pipe", "ignore", "ignore"] });
    writeFileSync(join(folder, "in-use-by"), String(other.pid));
    await expect(openDatabase({ folder })).rejects.toThrow(FolderInUse);
    other.kill();
  });
});
