import { Migrator, sql as query, type Kysely, type Migration } from "kysely";
import * as register from "../migrations/001-register.ts";
import * as previewEntries from "../migrations/002-preview-entries.ts";
import * as chapters from "../migrations/003-chapters.ts";
import * as operation from "../migrations/004-operation.ts";
import * as anchors from "../migrations/005-anchors.ts";
import * as checked from "../migrations/006-checked.ts";
import * as inForce from "../migrations/007-in-force.ts";
import * as seen from "../migrations/008-seen.ts";
import * as entry from "../migrations/009-entry.ts";
import * as belonging from "../migrations/010-belonging.ts";
import * as takenBack from "../migrations/011-taken-back.ts";
import * as roles from "../migrations/013-roles.ts";
import * as webSessions from "../migrations/015-web-sessions.ts";
import * as reviews from "../migrations/016-reviews.ts";
import * as ownLook from "../migrations/017-own-look.ts";
import * as severalGoals from "../migrations/018-several-goals.ts";
import * as units from "../migrations/019-units.ts";
import * as wordsChecked from "../migrations/020-words-checked.ts";
import * as reader from "../migrations/024-reader.ts";
import * as revisionAtCommit from "../migrations/027-revision-at-commit.ts";
import * as rowSecurity from "../migrations/028-row-security.ts";
import * as afterHearing from "../migrations/031-after-hearing.ts";
import { DatabaseAway, StorageFull } from "../database/databaseFault.ts";
import type { Schema } from "./schema.ts";

const migrations: Readonly<Record<string, Migration>> = {
  "001-register": register,
  "002-preview-entries": previewEntries,
  "003-chapters": chapters,
  "004-operation": operation,
  "005-anchors": anchors,
  "006-checked": checked,
  "007-in-force": inForce,
  "008-seen": seen,
  "009-entry": entry,
  "010-belonging": belonging,
  "011-taken-back": takenBack,
  "013-roles": roles,
  "015-web-sessions": webSessions,
  "016-reviews": reviews,
  "017-own-look": ownLook,
  "018-several-goals": severalGoals,
  "019-units": units,
  "020-words-checked": wordsChecked,
  "024-reader": reader,
  "027-revision-at-commit": revisionAtCommit,
  "028-row-security": rowSecurity,
  "031-after-hearing": afterHearing,
};

/** Which migrations have been done, by name. */
export type State = readonly string[];

/**
 * Does the migrations that have not been done: all that this version knows, or those of a state alone. One with a lower
 * number than another that is done already is done all the same: they are landed side by side. Throws what the database
 * or the way to it says where it has a kind or a code of its own.
 */
export async function bringTo(sql: Kysely<Schema>, state: State | "latest"): Promise<void> {
  const wanted = Object.entries(migrations).filter(([name]) => state === "latest" || state.includes(name));
  const migrator = new Migrator({
    db: sql,
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(wanted)) },
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof DatabaseAway || error instanceof StorageFull || (error instanceof Error && "code" in error))
    throw error;
  throw new Error("The tables could not be brought up to date.", { cause: error });
}

/** Which state the tables are in; null where there are none. */
export async function stateOf(sql: Kysely<Schema>): Promise<State | null> {
  const { rows: tables } = await query<{
    is: string | null;
  }>`select to_regclass('kysely_migration')::text as is`.execute(sql);
  if ((tables[0]?.is ?? null) === null) return null;
  const { rows } = await query<{ name: string }>`select name from kysely_migration order by name`.execute(sql);
  return rows.length === 0 ? null : rows.map(({ name }) => name);
}

/** Whether this version knows all of a state. */
export function isKnown(state: State): boolean {
  return state.every((name) => Object.hasOwn(migrations, name));
}
