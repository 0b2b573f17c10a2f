// @ts-check
import { spawnSync } from "node:child_process";
import { clearInterval, setInterval } from "node:timers";

/** How often is looked, in milliseconds. */
const between = 500;

/**
 * Ends this process as SIGTERM does when the npm that runs it is gone. npm hands a signal on to the shell between them,
 * which ends without handing it on (npm/cli #6684), and one that is killed hands on nothing: what was left would hold the
 * port and the data folder. Does nothing where npm did not start it: a service put in the background goes on when the
 * terminal closes.
 */
export function followParent() {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const followed = [parent, ...aboveShell(parent)];
  // A parent that is gone is either another's number or, on Windows, nobody's.
  const isAlone = () => process.ppid !== parent || !followed.every(isAlive);
  const timer = setInterval(() => {
    if (!isAlone()) return;
    clearInterval(timer);
    if (!process.emit("SIGTERM", "SIGTERM")) process.exit(143);
  }, between);
  timer.unref();
}

/** npm itself, where its shell stands between: a shell may also have made room for what it was told to run. @param {number} pid @returns {number[]} */
function aboveShell(pid) {
  if (process.platform === "win32") return [];
  const { stdout = "" } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", `${pid}`], { encoding: "utf8" });
  const above = /^\s*(\d+)\s+(?:\S*\/)?-?(?:ba|da|z|k|a)?sh\s*$/.exec(stdout ?? "")?.[1];
  return above === undefined ? [] : [Number(above)];
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Another user's is there, too.
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
