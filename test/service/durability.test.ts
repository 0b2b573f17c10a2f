import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoMunicipalities } from "../../src/demo/demoMunicipalities.ts";
import { machineDisk } from "../../src/service/database/disk.ts";
import { FolderInUse } from "../../src/service/database/folderLock.ts";
import { openDatabase } from "../../src/service/store/openDatabase.ts";
import { built } from "../built.ts";

const door = fileURLToPath(new URL("../../dist/node/server.mjs", import.meta.url));

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
