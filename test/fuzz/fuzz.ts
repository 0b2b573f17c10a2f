import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/document/readDocx.ts";
import { faultsOf } from "./faultsOf.ts";
import { mutate } from "./mutate.ts";
import { richDocument } from "./richDocument.ts";
import { SeededRandom } from "./seededRandom.ts";

/** No mutated document of this size may take longer. */
const slowest = 5_000;

/**
 * Mutates documents for a while and says what went wrong: `fuzz [SECONDS] [--seed N] [--folder DIR]`.
 * Each fault is kept as a file beside its seed, so that it can be looked into. Exit code 1 where any was found.
 */
function main(argv: readonly string[]): number {
  const option = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const seconds = Number(argv.find((word, index) => /^\d+$/.test(word) && !argv[index - 1]?.startsWith("--")) ?? 60);
  const folder = option("--folder");
  const files =
    folder === undefined
      ? []
      : readdirSync(folder)
          .filter((name) => name.endsWith(".docx"))
          .map((name) => Uint8Array.from(readFileSync(join(folder, name))));
  const seeds = [richDocument(), ...files.filter((file) => file.length < 200_000 && readDocx(file).ok)];
  const until = performance.now() + seconds * 1_000;
  let seed = Number(option("--seed") ?? 1);
  let found = 0;
  let count = 0;
  for (; performance.now() < until; seed++, count++) {
    const random = new SeededRandom(seed);
    const file = mutate(random.pick(seeds), random);
    const start = performance.now();
    const faults = tried(file);
    const took = performance.now() - start;
    if (took > slowest) faults.push(`it took ${took.toFixed(0)} ms`);
    if (faults.length === 0) continue;
    found += 1;
    writeFileSync(`fuzz-${seed}.docx`, file);
    process.stdout.write(`seed ${seed}: ${faults.join("; ")}\n`);
  }
  process.stdout.write(`${count} documents, ${found} with faults\n`);
  return found === 0 ? 0 : 1;
}

function tried(file: Uint8Array): string[] {
  try {
    return [...faultsOf(file)];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

process.exitCode = main(process.argv.slice(2));
