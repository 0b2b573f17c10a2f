// @ts-check
/**
 * The one gate: form, types, lint, what nobody uses, the manifest, the build; then unit and service tests; then journeys
 * in a real browser. What `npm test` runs. Ends with a count of everything that was held to be true.
 *
 * What stands alone runs two at a time, for the two processors one may count on.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const results = join(root, ".cache", "results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/**
 * @param {string} name
 * @param {string[]} args
 * @param {"at once" | "when done"} shown at once what it says; when done for those that run beside another
 * @returns {Promise<boolean>} whether it was good
 */
function run(name, args, shown) {
  const started = Date.now();
  return new Promise((resolve) => {
    if (shown === "at once") process.stdout.write(`\n── ${name}\n`);
    const child = spawn(process.execPath, args, { cwd: root, stdio: shown === "at once" ? "inherit" : "pipe" });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += String(chunk)));
    child.once("close", (status) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      process.stdout.write(`${said}── ${name}: ${status === 0 ? "good" : "NOT GOOD"}, ${seconds} s\n`);
      resolve(status === 0);
    });
  });
}

/** Runs gates two at a time, each as soon as there is room. @param {[name: string, args: string[]][]} gates */
async function sideBySide(gates) {
  const waiting = [...gates];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (await run(...next, "when done")) passed += 1;
      else failed += 1;
    }
  };
  await Promise.all([work(), work()]);
}

/** @param {string} name @param {string[]} args */
async function tests(name, args) {
  const file = join(results, `${name}.json`);
  const jest = ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js"];
  const good = await run(name, [...jest, "--json", "--outputFile", file, ...args], "at once");
  const counted = JSON.parse(readFileSync(file, "utf8"));
  passed += counted.numPassedTests;
  const faults = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  failed += good ? faults : Math.max(1, faults);
}

const prettier = ["node_modules/prettier/bin/prettier.cjs", "--config", ".config/prettier.json"];
const tsc = "node_modules/typescript/bin/tsc";
await sideBySide([
  ["build", ["src/start.mjs", "build"]],
  ["lint", ["test/lint.mjs"]],
  ["types", [tsc, "-p", "."]],
  ["types of plan/, without browser and Node", [tsc, "-p", "src/plan"]],
  ["types of the scripts", [tsc, "-p", ".config/scripts.json"]],
  ["form", [...prettier, "--ignore-path", ".config/prettierignore", "--check", "--log-level", "warn", "."]],
  ["what nobody uses", ["node_modules/knip/bin/knip.js", "--config", ".config/knip.json"]],
  ["manifest", ["node_modules/office-addin-manifest/cli.js", "info", "manifest.xml"]],
]);
await tests("unit", ["--maxWorkers", "2", "--testPathIgnorePatterns", "/test/journey/"]);
await tests("journeys", ["--runInBand", "--testPathIgnorePatterns", "/test/(?!journey/)"]);

if (process.env["TEST_DATABASE_URL"] === undefined)
  process.stdout.write(
    "\nThe service was tested on the embedded database only; .ci/run tests it on PostgreSQL, too.\n",
  );
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
