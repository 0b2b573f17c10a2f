import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { newGate } from "./gate.ts";

/** A service in a process of its own, started again whenever it ends, as whoever runs it for real lets it be. */
export interface RunningService {
  /** Kills it hard; it is started again by itself. */
  readonly kill: () => Promise<void>;
  /** Ends when it answers. */
  readonly ready: () => Promise<void>;
  /** How often it ended without being killed. */
  readonly endedByItself: () => number;
  /** What it wrote of faults. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
}

/** Runs the built service (`door`) with this environment. It is ready when it has said where it is. */
export function runService(
  door: string,
  environment: Readonly<Record<string, string>>,
  origin: string,
): RunningService {
  let child: ChildProcess;
  let isMeant = false;
  let ended = 0;
  let said = "";
  let readiness = newGate();

  function start(): void {
    child = spawn(process.execPath, ["--enable-source-maps", door], {
      env: { ...process.env, NODE_ENV: "", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    child.stdout?.on("data", (bytes: Buffer) => {
      out += bytes.toString();
      if (out.includes(`${origin}/api`)) readiness.open();
    });
    child.stderr?.on("data", (bytes: Buffer) => (said += bytes.toString()));
    child.once("close", () => {
      if (isMeant) return;
      ended += 1;
      readiness = newGate();
      setTimeout(start, 200);
    });
  }
  start();
  return {
    async kill() {
      isMeant = true;
      const gone = once(child, "close");
      child.kill("SIGKILL");
      await gone;
      isMeant = false;
      readiness = newGate();
      start();
    },
    ready: () => readiness.opened,
    endedByItself: () => ended,
    said: () => said,
    async stop() {
      isMeant = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "close");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
