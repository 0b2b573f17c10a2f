import { benchCheck } from "./benchCheck.ts";
import { benchDocuments } from "./benchDocuments.ts";
import { benchHostile } from "./benchHostile.ts";
import { benchPane } from "./benchPane.ts";
import { benchPropose } from "./benchPropose.ts";
import { benchService } from "./benchService.ts";
import { benchSite } from "./benchSite.ts";
import { benchSdg } from "./benchSdg.ts";
import { beReaders } from "./siteReaders.ts";

/** What can be measured, by name. */
const subjects: Readonly<Record<string, (argv: readonly string[]) => Promise<readonly Figure[]>>> = {
  check: benchCheck,
  documents: benchDocuments,
  hostile: benchHostile,
  pane: benchPane,
  propose: benchPropose,
  sdg: benchSdg,
  service: benchService,
  site: benchSite,
};

/** One measured figure, and what it is held against: a peer or a bound measured in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "times" | "MB" | "kB" | "%" | "trips";
  readonly against: string;
}

/** Measures a subject and prints it: `bench SUBJECT [--json] [--file PATH]…`. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "readers") return beReaders();
  const subject = name === undefined ? undefined : subjects[name];
  if (subject === undefined) {
    process.stderr.write(`Say what to measure: ${Object.keys(subjects).join(", ")}\n`);
    return 2;
  }
  const figures = await subject(rest);
  if (argv.includes("--json")) process.stdout.write(figures.map((figure) => `${JSON.stringify(figure)}\n`).join(""));
  else
    for (const { name: what, value, unit, against } of figures)
      process.stdout.write(`${what.padEnd(58)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(6)} ${against}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
