import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { documentWorks, type DocumentWork } from "./documentWorks.ts";

/** The most memory, in MB, that a process of its own held while it did a work on a file once; its start included. */
export function peakMemory(work: DocumentWork, file: string): number {
  const { stdout, status, stderr } = spawnSync(process.execPath, [process.argv[1] ?? "", "peak", work, file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) / 1024;
}

/** What that process does: the work, and then it tells how many kilobytes it held at most. */
export async function printPeak(work: string | undefined, file: string | undefined): Promise<number> {
  if (work === undefined || file === undefined || !(work in documentWorks)) return 2;
  await documentWorks[work as DocumentWork](readFileSync(file));
  process.stdout.write(String(process.resourceUsage().maxRSS));
  return 0;
}
