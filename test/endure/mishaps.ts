import { execFileSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Clusters } from "./clusters.ts";
import type { Line } from "./line.ts";
import type { RunningService } from "./runService.ts";

/** What the mishaps happen to. */
export interface Stage {
  /** Between planners, readers and the services. */
  readonly front: Line;
  readonly services: readonly RunningService[];
  /** null on the embedded database. */
  readonly clusters: Clusters | null;
  /** A small disk of its own, which the data lies on; null where none could be mounted. */
  readonly disk: string | null;
}

/** Something that goes wrong for a while; it is over when the promise is. */
export interface Mishap {
  readonly name: string;
  readonly happen: () => Promise<void>;
}

const pause = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** What can go wrong on this stage, in the order it does; `lasting` is how long what lasts does, in seconds. */
export function mishapsOn({ front, services, clusters, disk }: Stage, lasting: number): readonly Mishap[] {
  const line = clusters?.line;
  const meanwhile = async (on: Line, manner: Parameters<Line["behave"]>[0]): Promise<void> => {
    on.behave(manner);
    await pause(lasting);
    on.behave({ is: "open" });
  };
  const kills = async (some: readonly RunningService[]): Promise<void> => {
    for (const service of some) await service.kill();
    for (const service of some) await service.ready();
  };
  const poor = { is: "poor", late: 60, breaks: 150 } as const;
  return [
    ...(services.length > 1
      ? [
          { name: "one of two services killed", happen: () => kills(services.slice(0, 1)) },
          { name: "the other one killed", happen: () => kills(services.slice(1)) },
        ]
      : []),
    { name: services.length > 1 ? "both services killed" : "the service killed", happen: () => kills(services) },
    { name: "callers cut off from the service", happen: () => meanwhile(front, { is: "cut" }) },
    { name: "a slow and lossy network to the service", happen: () => meanwhile(front, poor) },
    ...(clusters === null || line === undefined
      ? []
      : [
          { name: "the database cut off", happen: () => meanwhile(line, { is: "cut" }) },
          { name: "the database frozen", happen: () => meanwhile(line, { is: "frozen" }) },
          { name: "a slow and lossy network to the database", happen: () => meanwhile(line, poor) },
          { name: "the database failed over", happen: () => clusters.failOver() },
        ]),
    ...(disk === null
      ? []
      : [
          {
            name: "the disk full",
            async happen() {
              const filling = join(disk, "filling");
              fill(filling);
              await pause(lasting);
              rmSync(filling);
            },
          },
        ]),
  ];
}

/** Writes until there is no room left. */
function fill(file: string): void {
  const handle = openSync(file, "w");
  for (const size of [1024 * 1024, 4096]) {
    const bytes = new Uint8Array(size);
    try {
      while (writeSync(handle, bytes) === size);
    } catch {
      // Full.
    }
  }
  closeSync(handle);
}

/** Mounts a small disk in memory; null where this process may not. */
export function mountDisk(folder: string, megabytes: number): string | null {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    return null;
  }
}

export function unmountDisk(folder: string): void {
  execFileSync("umount", [folder]);
}
