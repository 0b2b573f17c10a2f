import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect } from "kysely";
import { pglitePool } from "../../../src/service/database/pglitePool.ts";
import { bringTo, stateOf } from "../../../src/service/store/bringTo.ts";
import type { Schema } from "../../../src/service/store/schema.ts";

test("a migration is done also where one with a higher number was done before it", async () => {
  const sql = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pglitePool(await PGlite.create()) }) });
  expect(await stateOf(sql)).toBeNull();
  await bringTo(sql, ["001-register", "003-chapters"]);
  expect(await stateOf(sql)).toEqual(["001-register", "003-chapters"]);
  await bringTo(sql, "latest");
  expect(await stateOf(sql)).toContain("002-preview-entries");
  await sql.destroy();
});
