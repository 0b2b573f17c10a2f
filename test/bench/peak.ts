import { readFileSync } from "node:fs";
import { documentWorks, type DocumentWork } from "./documentWorks.ts";

/**
 * A process of its own, so that nothing else is in memory: `peak WORK FILE` does the work on a file once, and tells how many
 * kilobytes it held at most before it and after it, and how many milliseconds of the processor the work took. A file that is
 * refused is a work done.
 */
async function main([work, file]: readonly string[]): Promise<number> {
  if (file === undefined || work === undefined || !(work in documentWorks)) return 2;
  const bytes = readFileSync(file);
  const before = process.resourceUsage().maxRSS;
  const start = process.cpuUsage();
  let refused = "";
  try {
    await documentWorks[work as DocumentWork](bytes);
  } catch (error) {
    refused = error instanceof Error ? error.message : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  const after = process.resourceUsage().maxRSS;
  process.stdout.write(JSON.stringify({ before, after, ms: (user + system) / 1000, refused }));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
