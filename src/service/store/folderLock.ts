import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./makeFolder.ts";

/** The data folder is in use by another process (its id), which must stop first. */
export class FolderInUse extends Error {
  readonly pid: number;
  readonly folder: string;
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}`);
    this.pid = pid;
    this.folder = folder;
  }
}

/** Folders this very process has: in a container a lock left by a crash may carry the number we have now. */
const held = new Set<string>();

/**
 * Takes the data folder for this process alone, and gives back the way to release it. A lock left
 * by a process that no longer lives is taken over. Throws `FolderInUse` when another process has it:
 * two processes on one embedded database lose each other's rows without a word.
 */
export function lockFolder(folder: string): () => void {
  if (held.has(folder)) throw new FolderInUse(folder, process.pid);
  makeFolder(folder);
  const file = join(folder, "in-use-by");
  for (let attempt = 0; ; attempt += 1) {
    try {
      const handle = openSync(file, "wx");
      writeSync(handle, String(process.pid));
      closeSync(handle);
      held.add(folder);
      return () => {
        held.delete(folder);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const owner = Number(readFileSync(file, "utf8"));
    if (attempt > 0 || (Number.isInteger(owner) && owner > 0 && owner !== process.pid && lives(owner))) {
      throw new FolderInUse(folder, owner);
    }
    rmSync(file, { force: true });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
