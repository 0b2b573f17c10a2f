import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect, sql } from "kysely";
import { pglitePool } from "../../../src/service/database/pglitePool.ts";
import { postgresPool } from "../../../src/service/database/postgresPool.ts";

/** A schema of the test database that is a test's own. */
const schema = `migrations_${process.pid}`;

/** A database without tables of ours, on the PostgreSQL of `TEST_DATABASE_URL` or embedded, and how it is left. */
export async function emptyTables(): Promise<{
  readonly database: Kysely<unknown>;
  readonly close: () => Promise<void>;
}> {
  const url = process.env["TEST_DATABASE_URL"];
  const over = (pool: ReturnType<typeof pglitePool>) => new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  if (url === undefined) {
    const database = over(pglitePool(await PGlite.create()));
    return { database, close: () => database.destroy() };
  }
  const own = new URL(url);
  own.searchParams.set("options", `-c search_path=${schema}`);
  const database = over(postgresPool(own.href, { isPatient: true }));
  await sql`create schema ${sql.id(schema)}`.execute(database);
  return {
    database,
    close: async () => {
      await sql`drop schema ${sql.id(schema)} cascade`.execute(database);
      await database.destroy();
    },
  };
}
