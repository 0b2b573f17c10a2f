import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { tryLock } from "fs-native-extensions";
import { makeFolder } from "./makeFolder.ts";

/** The data folder is in use by another process, which must stop first. */
export class FolderInUse extends Error {
  readonly folder: string;
  /** The process's own number, as it wrote it; in another container it is not one of this machine's. null when it cannot be read. */
  readonly pid: number | null;
  constructor(folder: string, pid: number | null) {
    super(`${folder} is in use by process ${pid ?? "(unknown)"}`);
    this.folder = folder;
    this.pid = pid;
  }
}

/** The byte that is locked lies behind all that is written, so that the number can be read where locks also keep readers out (Windows). */
const lockedByte = 1024 * 1024;

/**
 * Takes the data folder for this process alone, and gives back the way to release it. The lock is the kernel's: it dies
 * with its process however that ends, holds across containers on one volume, and of several who come at once one gets
 * it. Throws `FolderInUse` when another has it: two processes on one embedded database lose each other's rows without a
 * word. The file stays when the lock is released, because who waits for it may have it open.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder);
  const file = join(folder, "in-use-by");
  const handle = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600);
  if (!tryLock(handle, lockedByte, 1)) {
    closeSync(handle);
    throw new FolderInUse(folder, ownerOf(file));
  }
  ftruncateSync(handle, 0);
  writeSync(handle, String(process.pid), 0);
  return () => closeSync(handle);
}

function ownerOf(file: string): number | null {
  const owner = Number(readFileSync(file, "utf8"));
  return Number.isInteger(owner) && owner > 0 ? owner : null;
}
