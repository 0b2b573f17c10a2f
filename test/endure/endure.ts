import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { postgresPrograms } from "./clusters.ts";
import { endureOn, seconds, type Result } from "./endureOn.ts";

/**
 * Lets everything go wrong that may, while plans are published and read: `endure --minutes N [--on embedded|postgres]
 * [--port FIRST] [--only WORDS]`. Prints a table for each database; ends with 1 where anything was lost, doubled or half.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "10" },
      on: { type: "string" },
      port: { type: "string", default: "4540" },
      only: { type: "string" },
    },
  });
  const programs = postgresPrograms();
  if (programs === null && values.on !== "embedded")
    process.stderr.write("There is no PostgreSQL of Debian's here: only the embedded database is tried.\n");
  const databases = [null, programs].filter(
    (one, at) =>
      (at === 0 || one !== null) && (values.on === undefined || (values.on === "embedded") === (one === null)),
  );
  let isGood = true;
  for (const database of databases) {
    const ends = Date.now() + (Number(values.minutes) / databases.length) * 60_000;
    const result = await endureOn({
      door: fileURLToPath(new URL("../node/server.mjs", import.meta.url)),
      programs: database,
      port: Number(values.port),
      lasting: 6,
      planners: 3,
      mounts: true,
      goesOn: () => Date.now() < ends,
      ...(values.only === undefined ? {} : { only: new RegExp(values.only) }),
      tell: (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`),
    });
    process.stdout.write(tableOf(result, database === null ? "The embedded database" : "PostgreSQL, two services"));
    isGood &&= result.lost + result.doubled + result.half.length + result.wronged.length + result.endedByItself === 0;
  }
  return isGood ? 0 : 1;
}

function tableOf(result: Result, title: string): string {
  const { mishaps, acknowledged, lost, doubled, half, endedByItself, refused, wronged, said } = result;
  const told = Object.entries(refused).map(([code, times]) => `${code} ${times}`);
  return [
    `\n### ${title} (${cpus().length} processors)\n`,
    "| what went wrong | times | pages away, longest | publishing away, longest | acknowledged meanwhile and just after |",
    "|---|---|---|---|---|",
    ...mishaps.map(
      ({ name, times, reading, publishing, acknowledged: some }) =>
        `| ${name} | ${times} | ${seconds(reading)} | ${seconds(publishing)} | ${some} |`,
    ),
    `\nAcknowledged ${acknowledged}; lost ${lost}, doubled ${doubled}, half ${half.length}. The service ended by itself ${endedByItself} times. Refused: ${told.join(", ") || "nothing"}.`,
    ...[...half, ...wronged].map((line) => `- ${line}`),
    ...(said === "" ? [] : [`\nIt wrote of faults:\n${said.slice(0, 4000)}`]),
    "",
  ].join("\n");
}

process.exit(await main());
