import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const start = fileURLToPath(new URL("../src/start.mjs", import.meta.url));

/** Builds what has changed of what a test needs built, so that no test tells of code that is gone. */
export function built(half: "web" | "node"): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, "build", half], { encoding: "utf8" });
  if (status !== 0) throw new Error(`It could not be built: ${stdout}${stderr}`);
}
