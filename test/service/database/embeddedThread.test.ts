import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { DatabaseAway } from "../../../src/service/database/databaseFault.ts";
import { openDatabase, type Database } from "../../../src/service/store/openDatabase.ts";
import { built } from "../../built.ts";

// While the file is loaded: no test's time is taken by it.
built("node");

const thread = new URL("../../../dist/node/embedded.mjs", import.meta.url);

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thread-"));
  database = await openDatabase({ folder, thread });
  await sql`create table kept (word text)`.execute(database.sql);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test("a thread of the embedded database that dies ends what it was asked, and the next finds all that was kept", async () => {
  await sql`insert into kept values ('før')`.execute(database.sql);
  // More rows than a thread may hold: Node ends it.
  const tooMuch = sql`select repeat('ā', 400) as word from generate_series(1, 700000)`;
  const lost = database.sql.transaction().execute(async (transaction) => {
    await sql`insert into kept values ('midt i')`.execute(transaction);
    await tooMuch.execute(transaction);
  });
  const waiting = sql<{ word: string }>`select word from kept`.execute(database.sql);
  await expect(lost).rejects.toThrow(DatabaseAway);
  expect((await waiting).rows).toEqual([{ word: "før" }]);
  await sql`insert into kept values ('etter')`.execute(database.sql);
  expect((await sql`select word from kept`.execute(database.sql)).rows).toHaveLength(2);
});

test("memory that the embedded database took for something large is given back by another thread, between two transactions", async () => {
  /** What this session has been told is known for as long as it lasts. */
  const told = async (transaction: Database["sql"]): Promise<unknown> =>
    (await sql`select current_setting('plantraad.told', true) as told`.execute(transaction)).rows;
  await sql`select set_config('plantraad.told', 'ja', false)`.execute(database.sql);
  expect(await told(database.sql)).toEqual([{ told: "ja" }]);
  await database.sql.transaction().execute(async (transaction) => {
    await sql`insert into kept select jsonb_agg(jsonb_build_object('a', n, 'b', n))::text from generate_series(1, 400000) n`.execute(
      transaction,
    );
    expect(await told(transaction)).toEqual([{ told: "ja" }]);
  });
  expect(await told(database.sql)).not.toEqual([{ told: "ja" }]);
  expect((await sql`select length(word) > 10000000 as long from kept`.execute(database.sql)).rows).toEqual([
    { long: true },
  ]);
});
