import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import type { DocumentWork } from "./documentWorks.ts";

/** What a work on a file took in a process of its own. */
export interface Peak {
  /** The most memory, in MB, that the process held; its start, some of it Node's own, included. */
  readonly whole: number;
  /** How much of that is the work's: beyond what was held with the code loaded and the file read. */
  readonly own: number;
  /** Time of the processor in milliseconds, of code that nothing has been compiled of yet. */
  readonly ms: number;
  /** Why the file was refused; "" where it was read. */
  readonly refused: string;
}

/** Does a work once on a file (`peak.ts`). */
export function peakMemory(work: DocumentWork, file: string): Peak {
  const door = join(dirname(process.argv[1] ?? ""), "peak.mjs");
  const { stdout, status, stderr } = spawnSync(process.execPath, [door, work, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const { before, after, ms, refused } = JSON.parse(stdout) as Readonly<Record<"before" | "after" | "ms", number>> & {
    readonly refused: string;
  };
  return { whole: after / 1024, own: (after - before) / 1024, ms, refused };
}
