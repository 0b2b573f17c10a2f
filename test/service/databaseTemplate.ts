import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openInMemory, type Database } from "../../src/service/store/openDatabase.ts";

const cache = fileURLToPath(new URL("../../.cache/database", import.meta.url));
const migrations = fileURLToPath(new URL("../../src/service/migrations", import.meta.url));
const lockFile = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

/**
 * An embedded database with all tables and nothing in them. Making one takes seconds, so one is made for each state of
 * the migrations and the packages, and every other is a copy of it.
 */
export async function emptyEmbedded(): Promise<Database> {
  const file = join(cache, `${stateOfTables()}.tar`);
  if (existsSync(file)) return openInMemory(new Blob([readFileSync(file)]));
  const made = await openInMemory();
  mkdirSync(cache, { recursive: true });
  const half = `${file}.${process.pid}`;
  writeFileSync(half, Buffer.from(await (await made.dump()).arrayBuffer()));
  renameSync(half, file);
  return made;
}

function stateOfTables(): string {
  const hash = createHash("sha256").update(readFileSync(lockFile));
  for (const name of readdirSync(migrations).sort()) hash.update(name).update(readFileSync(join(migrations, name)));
  return hash.digest("hex").slice(0, 16);
}
