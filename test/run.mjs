// @ts-check
/**
 * The one gate: types, lint, unit and service tests, then journeys in a real browser.
 * What `npm test` runs. Ends with a count of everything that was held to be true.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, ".cache", "results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/** @param {string} name @param {string[]} args */
function run(name, args) {
  process.stdout.write(`\n── ${name}\n`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  process.stdout.write(
    `── ${name}: ${status === 0 ? "good" : "NOT GOOD"}, ${Math.round((Date.now() - started) / 1000)} s\n`,
  );
  return status === 0;
}

/** @param {string} name @param {string[]} args */
function gate(name, args) {
  if (run(name, args)) passed += 1;
  else failed += 1;
}

/** @param {string} name @param {string[]} args */
function tests(name, args) {
  const file = join(results, `${name}.json`);
  const jest = [
    "--experimental-vm-modules",
    "--no-warnings",
    "node_modules/jest/bin/jest.js",
    "--json",
    "--outputFile",
    file,
  ];
  const good = run(name, [...jest, ...args]);
  const counted = JSON.parse(readFileSync(file, "utf8"));
  passed += counted.numPassedTests;
  const faults = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  failed += good ? faults : Math.max(1, faults);
}

gate("types", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]);
gate("types of plan/, without browser and Node", ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "src/plan"]);
gate("lint", ["node_modules/eslint/bin/eslint.js", "-c", ".config/eslint.config.js", "--max-warnings", "0", "."]);
gate("manifest", ["node_modules/office-addin-manifest/cli.js", "info", "manifest.xml"]);
gate("build", ["src/start.mjs", "build"]);
tests("unit", ["--maxWorkers", "2", "--testPathIgnorePatterns", "/test/journey/"]);
tests("journeys", ["--runInBand", "test/journey"]);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
