import { createHash, randomBytes } from "node:crypto";
import { fstatSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Upload } from "../../../src/api/contract.ts";
import { machineDisk, type Disk } from "../../../src/service/database/disk.ts";
import { openDatabase, type Database } from "../../../src/service/store/openDatabase.ts";
import { StorageFull } from "../../../src/service/database/databaseFault.ts";
import { sweep } from "../../../src/service/operation/sweep.ts";
import { address, openService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

const megabyte = 1024 * 1024;

/** A disk on which a file grows only while there is room left; the rest is this machine's. */
class SmallDisk implements Disk {
  room = Infinity;
  readonly sync = machineDisk.sync;
  readonly write: Disk["write"] = (file, bytes, offset, length, position) => {
    const grows = Math.max(0, (position ?? 0) + length - fstatSync(file).size);
    if (grows > this.room) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    this.room -= grows;
    return machineDisk.write(file, bytes, offset, length, position);
  };
  readonly truncate: Disk["truncate"] = (file, size) => {
    this.room += fstatSync(file).size - size;
    machineDisk.truncate(file, size);
  };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "full-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a full disk under the embedded database", () => {
  test("refuses what would be written with a sentence, serves what is there, and takes more when there is room", async () => {
    const disk = new SmallDisk();
    const database = await openDatabase({ folder, disk });
    const service = await openService(smallPlans, { database });
    const headers = { authorization: `Bearer ${await service.tokenOf("kari")}`, "accept-language": "nb" };
    const send = async () => {
      const bytes = randomBytes(megabyte);
      const begun = await service.app.inject({
        method: "POST",
        url: address("uploads"),
        headers,
        payload: {
          plan: "svomming",
          fileName: "plan.docx",
          size: bytes.length,
          sha256: createHash("sha256").update(bytes).digest("hex"),
        },
      });
      if (begun.statusCode !== 201) return begun;
      return service.app.inject({
        method: "PATCH",
        url: address("upload", { upload: begun.json<Upload>().id }),
        headers: { ...headers, "content-type": "application/octet-stream", "upload-offset": "0" },
        payload: bytes,
      });
    };
    disk.room = 4 * megabyte;
    const answers = [];
    for (let sent = 0; sent < 8; sent += 1) answers.push(await send());
    const refused = answers.filter(({ statusCode }) => statusCode === 507);
    const taken = answers.filter(({ statusCode }) => statusCode < 300);
    expect(taken.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length + taken.length).toBe(answers.length);
    expect(refused[0]?.json()).toMatchObject({
      code: "storageFull",
      title: expect.stringMatching(/ikke plass til mer/) as string,
    });

    const register = await service.app.inject({ url: address("register"), headers });
    const page = await service.app.inject("/fjordvik");
    expect([register.statusCode, page.statusCode]).toEqual([200, 200]);

    disk.room = Infinity;
    expect((await send()).statusCode).toBeLessThan(300);
    const { count } = await database.sql
      .selectFrom("upload")
      .select((select) => select.fn.countAll<string>().as("count"))
      .where("received", "=", megabyte)
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(taken.length + 1);
    expect(service.faults).toEqual([]);
    await service.close();
  });

  test("outlives that there is no room for the log of what is written, and keeps every row it said it had", async () => {
    const disk = new SmallDisk();
    const database = await openDatabase({ folder, disk });
    const insert = (id: string) =>
      database.sql
        .insertInto("municipality")
        .values({ id, number: id, name: id, language: "nb", tenant: null })
        .execute();
    await insert("1111");
    disk.room = megabyte;
    // The log alone grows, past the end of its file of 16 MB: where a table does not grow, nothing is refused.
    for (let message = 0; message < 20; message += 1)
      await sql`select pg_logical_emit_message(false, 'test', repeat('x', 1024 * 1024))`.execute(database.sql);
    await expect(insert("2222")).rejects.toThrow(StorageFull);
    const ids = (from: Database) => from.sql.selectFrom("municipality").select("id").orderBy("id").execute();
    expect(await ids(database)).toEqual([{ id: "1111" }]);
    disk.room = Infinity;
    await insert("3333");
    disk.room = 0;
    await database.close();
    const again = await openDatabase({ folder, disk });
    expect(await ids(again)).toEqual([{ id: "1111" }, { id: "3333" }]);
    await again.close();
  });

  test("leaves to a later sweep what has had its time and those who have left, and serves meanwhile", async () => {
    const disk = new SmallDisk();
    const database = await openDatabase({ folder, disk });
    const service = await openService(smallPlans, { database });
    const headers = { authorization: `Bearer ${await service.tokenOf("ola")}` };
    const payload = { plan: "svomming", fileName: "plan.docx", size: 10, sha256: "0".repeat(64) };
    const begun = await service.app.inject({ method: "POST", url: address("uploads"), headers, payload });
    expect(begun.statusCode).toBe(201);
    disk.room = 0;
    // The log of what is written is filled, until the spare room is in use.
    for (let message = 0; message < 20; message += 1)
      await sql`select pg_logical_emit_message(false, 'test', repeat('x', 1024 * 1024))`.execute(database.sql);
    const later = new Date("2028-11-24T09:00:00Z");
    const left = async () => {
      const uploads = await database.sql.selectFrom("upload").select("id").execute();
      const people = await database.sql
        .selectFrom("person")
        .select("name")
        .where("issuer", "!=", "forgotten")
        .execute();
      return [uploads.length > 0, people.length > 0];
    };
    await expect(sweep(database.sql, later, 12)).rejects.toThrow(StorageFull);
    expect([await left(), (await service.app.inject("/fjordvik")).statusCode]).toEqual([[true, true], 200]);
    disk.room = Infinity;
    await sweep(database.sql, later, 12);
    expect(await left()).toEqual([false, false]);
    await service.close();
  });

  test("is said at once where there is no database yet, and leaves the folder free", async () => {
    const disk = new SmallDisk();
    disk.room = megabyte;
    await expect(openDatabase({ folder, disk })).rejects.toThrow(StorageFull);
    await expect(openDatabase({ folder, disk })).rejects.toThrow(StorageFull);
  });
});
