// @ts-check
/**
 * Door: what `npm start` runs. Plain JavaScript, because it runs before anything is built:
 * it builds what has changed since last time and hands over to the server.
 *
 *   node src/start.mjs          build if needed, then start
 *   node src/start.mjs --empty  start without the demo's plans and roles, where this machine's own sign-in is used
 *   node src/start.mjs --admin E-MAIL [--municipality ID]   make a municipality's first administrator
 *   node src/start.mjs --check  say what the settings are and whether they can be used
 *   node src/start.mjs build    build if needed; one half alone with «web» or «node»
 *   node src/start.mjs trust    make this machine trust the local certificate
 *   node src/start.mjs backup FILE, restore FILE, forget NAME, municipality FILE, verify [FILE]   take care of the data
 *   node src/start.mjs manifest --origin https://…   make the manifest for an installation
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { followParent } from "./dev/followParent.mjs";

followParent();
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

/** The halves that are built, each with the rooms of src/ that it has no part in. */
const halves = {
  web: ["service", "command", "demo", "dev"],
  node: ["pane", "standin", "word", "dev"],
};

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

/** One fingerprint of everything that the build of a half reads. @param {"web" | "node"} half */
function fingerprint(half) {
  const hash = createHash("sha256");
  const single = ["package.json", "package-lock.json", "tsconfig.json", "webpack.config.js", "manifest.xml"].map(
    (name) => join(root, name),
  );
  const outside = halves[half].map((room) => join(root, "src", room) + sep);
  const source = filesBelow("src").filter((file) => !outside.some((folder) => file.startsWith(folder)));
  for (const file of [...single, ...source, ...filesBelow("assets")]) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Builds those of the halves that have changed since they were built last, one process at a time. @param {("web" | "node")[]} wanted */
function build(wanted) {
  const stamp = (/** @type {string} */ half) => join(dist, `${half}-built-from`);
  const isStale = (/** @type {"web" | "node"} */ half) =>
    !existsSync(stamp(half)) || readFileSync(stamp(half), "utf8") !== fingerprint(half);
  if (!wanted.some(isStale)) return;
  const release = lock();
  const stale = wanted.filter(isStale);
  if (stale.length > 0) {
    process.stdout.write("Bygger Plantråd (bare det som er endret; under et minutt) …\n");
    const now = stale.map(fingerprint);
    const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
    const { status } = spawnSync(process.execPath, [webpack, ...stale.flatMap((half) => ["--config-name", half])], {
      cwd: root,
      stdio: "inherit",
    });
    if (status !== 0) {
      release();
      refuse("Byggingen stoppet. Se feilen over, rett den, og prøv igjen.");
    }
    stale.forEach((half, at) => writeFileSync(stamp(half), now[at] ?? ""));
  }
  release();
}

/** Waits until no other process builds here, and keeps others waiting. A lock left by a process that is gone is broken. */
function lock() {
  const file = join(dist, "building");
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}`, { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (fault) {
      if (!(fault instanceof Error) || !("code" in fault) || fault.code !== "EEXIST") throw fault;
    }
    if (!isAlive(file)) rmSync(file, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** Whether the process that a lock names still runs. @param {string} file */
function isAlive(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch {
    return false; // gone, or the lock with it
  }
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

const [verb = "start", half] = process.argv.slice(2);
/** The built file that each word is for. */
const doors = new Map([
  ...["start", "trust", "--check", "--empty"].map((word) => /** @type {const} */ ([word, "server"])),
  ...["backup", "restore", "forget", "verify", "municipality", "--admin"].map(
    (word) => /** @type {const} */ ([word, "care"]),
  ),
  /** @type {const} */ (["manifest", "manifest"]),
]);
if (verb !== "build" && !doors.has(verb)) refuse(`Ukjent ord: ${verb}. Bruk build, ${[...doors.keys()].join(", ")}.`);
build(verb === "build" && (half === "web" || half === "node") ? [half] : ["web", "node"]);
if (verb !== "build") {
  process.setSourceMapsEnabled(true);
  const door = new URL(`../dist/node/${doors.get(verb)}.mjs`, import.meta.url).href;
  await import(door);
}
