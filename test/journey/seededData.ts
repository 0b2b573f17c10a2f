import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../.cache/seeded", import.meta.url));
const door = fileURLToPath(new URL("../../dist/node/server.mjs", import.meta.url));

/** Data of a server that has started once on a port and published the demo plans. People are known by the port, too. */
export interface SeededData {
  readonly folder: string;
  readonly port: number;
}

/** What the built server makes of an empty folder, made once for each build; null until `keepSeeded` has been called. */
export function seededData(): SeededData | null {
  const folder = folderOfBuild();
  const port = join(folder, "port");
  return existsSync(port) ? { folder: join(folder, "data"), port: Number(readFileSync(port, "utf8")) } : null;
}

/** Keeps the data of a server that has stopped, for others to begin with. Those of other builds are dropped. */
export function keepSeeded({ folder, port }: SeededData): void {
  const kept = folderOfBuild();
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  cpSync(folder, join(`${kept}.half`, "data"), { recursive: true });
  writeFileSync(join(`${kept}.half`, "port"), `${port}`);
  renameSync(`${kept}.half`, kept);
}

function folderOfBuild(): string {
  return join(cache, createHash("sha256").update(readFileSync(door)).digest("hex").slice(0, 16));
}
