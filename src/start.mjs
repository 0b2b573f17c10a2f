// @ts-check
/**
 * Door: what `npm start` runs. Plain JavaScript, because it runs before anything is built:
 * it builds what has changed since last time and hands over to the server.
 *
 *   node src/start.mjs          build if needed, then start
 *   node src/start.mjs --check  say what the settings are and whether they can be used
 *   node src/start.mjs build    build if needed
 *   node src/start.mjs trust    make this machine trust the local certificate
 *   node src/start.mjs manifest --origin https://…   make the manifest for an installation
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(root, "dist", "built-from");

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** One fingerprint of everything the build reads. */
function fingerprint() {
  const hash = createHash("sha256");
  const single = ["package.json", "package-lock.json", "tsconfig.json", "webpack.config.js", "manifest.xml"].map(
    (name) => join(root, name),
  );
  for (const file of [...single, ...filesBelow("src"), ...filesBelow("assets")]) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function build() {
  const now = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === now) return;
  process.stdout.write("Bygger Plantråd (bare når noe er endret; under et minutt) …\n");
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--config-name", "web", "--config-name", "node"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) refuse("Byggingen stoppet. Se feilen over, rett den, og prøv igjen.");
  writeFileSync(stampFile, now);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  refuse(
    `Plantråd trenger Node 20.19 eller nyere. Dette er Node ${process.versions.node}. Installer en nyere Node fra nodejs.org eller pakkesystemet, og prøv igjen.`,
  );
}
if (!existsSync(join(root, "node_modules", "webpack"))) {
  refuse("Pakkene mangler. Kjør «npm ci» her først, og prøv igjen.");
}

const [verb = "start"] = process.argv.slice(2);
if (!["start", "build", "trust", "manifest", "--check"].includes(verb))
  refuse(`Ukjent ord: ${verb}. Bruk start, build, trust, manifest eller --check.`);
build();
if (verb !== "build") {
  const door = new URL(`../dist/node/${verb === "manifest" ? "manifest" : "server"}.mjs`, import.meta.url).href;
  await import(door);
}
