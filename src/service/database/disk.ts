import { fsyncSync, ftruncateSync, writeSync } from "node:fs";

/** The calls by which the embedded database and its spare room reach the disk; each throws as `node:fs` does. */
export interface Disk {
  /** Writes `length` bytes of `bytes` from `offset` on, at `position` of the file, and says how many were written. */
  readonly write: (file: number, bytes: Uint8Array, offset: number, length: number, position: number | null) => number;
  readonly sync: (file: number) => void;
  readonly truncate: (file: number, size: number) => void;
}

/** The disk of this machine. */
export const machineDisk: Disk = {
  write: (file, bytes, offset, length, position) => writeSync(file, bytes, offset, length, position),
  sync: fsyncSync,
  truncate: ftruncateSync,
};

/** Whether what the disk threw says that there is no room: none at all, or none within the quota. */
export function saysFull(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && (fault.code === "ENOSPC" || fault.code === "EDQUOT");
}
