import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built } from "../built.ts";

// While the file is loaded: no test's time is taken by it.
built("node");
built("web");

test.each([
  ["npm is ended by SIGTERM", "SIGTERM", "npm"],
  ["npm is killed", "SIGKILL", "npm"],
  ["Ctrl-C is pressed, which all of them are told", "SIGINT", "all"],
] as const)(
  "a service that npm runs ends when %s, and leaves its port and its data to the next",
  async (_when, signal, whom) => {
    const data = mkdtempSync(join(tmpdir(), "npm-"));
    const listener = createServer().listen(0, "localhost");
    await once(listener, "listening");
    const { port } = listener.address() as AddressInfo;
    listener.close();
    await once(listener, "close");
    const npm = spawn("npm", ["start", "--", "--empty"], {
      env: { ...process.env, NODE_ENV: "", DATABASE_URL: "", PLANTRAAD_DATA: data, PLANTRAAD_PORT: `${port}` },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that nothing is left of it whatever comes of the test.
      detached: true,
    });
    try {
      let said = "";
      npm.stderr.on("data", (bytes: Buffer) => (said += bytes.toString()));
      // What npm starts has its output, too: it is closed when all of them are gone.
      const gone = once(npm, "close");
      await new Promise<void>((resolve, reject) => {
        npm.stdout.on("data", (bytes: Buffer) => {
          said += bytes.toString();
          if (said.includes(`https://localhost:${port}/api`)) resolve();
        });
        void gone.then(() => reject(new Error(said)));
      });
      if (whom === "npm") npm.kill(signal);
      else process.kill(-(npm.pid ?? 0), signal);
      await gone;
      const next = createServer().listen(port, "localhost");
      await once(next, "listening");
      next.close();
    } finally {
      if (npm.pid !== undefined) endGroup(npm.pid);
      rmSync(data, { recursive: true, force: true });
    }
  },
);

function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing is left of it.
  }
}
