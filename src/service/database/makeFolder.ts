import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those around it that are missing. Throws what the disk says where one cannot be
 * made. Node's own recursive way never ends where the disk denies that a folder which is there is
 * there, as Linux's /proc does (seen in Node 20).
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // another process may have made it
  }
}
