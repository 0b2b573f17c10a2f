// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** Reads the packages and waits for the word to start the service. */
const warm = fileURLToPath(new URL("warmService.mjs", import.meta.url));

/** What the service says once all it needs is there: its last address. */
const readyWord = "/api";

/**
 * The service in a process of its own, behind the edit loop's server, started again after each build. The next process
 * is there before it is asked for, with the packages read: they take half of what a start takes.
 *
 * @param {{ door: string, environment: NodeJS.ProcessEnv, origin: string }} where the built door, its environment, and where it is met
 * @param {(text: string) => void} say what it says the first time it starts
 */
export function runService({ door, environment, origin }, say) {
  /** @type {import("node:child_process").ChildProcess | null} */
  let child = null;
  /** The process that waits to be the next. @type {import("node:child_process").ChildProcess | null} */
  let next = null;
  /** Those who wait for it to answer. @type {Set<() => void>} */
  const waiting = new Set();
  let isReady = false;
  let hasGreeted = false;
  /** One restart at a time, in order. */
  let turn = Promise.resolve();

  function prepare() {
    const prepared = spawn(process.execPath, ["--enable-source-maps", warm, door], {
      env: environment,
      stdio: ["pipe", "pipe", "inherit"],
    });
    prepared.once("exit", () => {
      if (next === prepared) next = null;
    });
    return prepared;
  }

  function start() {
    const started = next ?? prepare();
    next = null;
    child = started;
    // It stays open: its end tells the service that this process is gone, however it went.
    started.stdin?.on("error", () => undefined).write("start\n");
    started.stdout?.setEncoding("utf8").on("data", (text) => {
      if (!hasGreeted) say(text);
      if (!text.includes(origin + readyWord) || child !== started) return;
      isReady = hasGreeted = true;
      for (const answer of waiting) answer();
      waiting.clear();
      next ??= prepare();
    });
    started.once("exit", (code) => {
      if (child !== started) return;
      child = null;
      isReady = false;
      if (code) process.stdout.write("Tjenesten stoppet. Rett feilen over; den startes igjen når noe er bygget.\n");
    });
  }

  async function stop() {
    const running = child;
    isReady = false;
    child = null;
    if (running === null) return;
    running.kill("SIGINT");
    if (running.exitCode === null && running.signalCode === null) await once(running, "exit");
  }

  return {
    /** Stops the service that runs, and starts the one that was built last. */
    restart() {
      turn = turn.then(stop).then(start);
      return turn;
    },
    /** Waits until the service answers: for what is asked while it starts. @returns {Promise<void>} */
    async ready() {
      await turn;
      if (!isReady) await new Promise((resolve) => waiting.add(() => resolve(undefined)));
    },
    stop() {
      next?.kill("SIGKILL");
      return turn.then(stop);
    },
  };
}

/** A port nobody listens on just now. @returns {Promise<number>} */
export async function freePort() {
  const server = createServer().listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
