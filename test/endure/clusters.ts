import { execFile, execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { layLine, type Line } from "./line.ts";

/** Two PostgreSQL clusters, one that takes what is written and one that follows it to the letter, behind one line. */
export interface Clusters {
  readonly url: string;
  readonly line: Line;
  /** Ends the first as a loss of power does, lets the other take over, and makes the lost one follow. */
  readonly failOver: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const versions = "/usr/lib/postgresql";

/** Where Debian puts PostgreSQL's programs; null where there are none. */
export function postgresPrograms(): string | null {
  const newest = existsSync(versions)
    ? readdirSync(versions).sort((one, other) => Number(other) - Number(one))[0]
    : undefined;
  return newest === undefined ? null : join(versions, newest, "bin");
}

/** Makes both in a folder and starts them, on two ports, behind a line on a third. */
export async function openClusters(
  programs: string,
  folder: string,
  ports: readonly [line: number, one: number, other: number],
): Promise<Clusters> {
  mkdirSync(folder, { recursive: true });
  const owner = process.getuid?.() === 0 ? Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" })) : null;
  if (owner !== null) {
    chownSync(folder, owner, owner);
    chmodSync(folder, 0o755);
  }
  const run = async (program: string, ...words: readonly string[]): Promise<string> => {
    const whole = [join(programs, program), ...words];
    const [first = "", ...rest] = owner === null ? whole : ["runuser", "-u", "postgres", "--", ...whole];
    return (await promisify(execFile)(first, rest, { encoding: "utf8", cwd: folder })).stdout;
  };
  const dataOf = (port: number): string => join(folder, String(port));
  const start = (port: number): Promise<string> =>
    run(
      "pg_ctl",
      "-D",
      dataOf(port),
      "-w",
      "-l",
      join(folder, `${port}.log`),
      "-o",
      `-p ${port} -k ${folder}`,
      "start",
    );
  const tell = (port: number, statement: string): Promise<string> =>
    run("psql", "-h", folder, "-p", String(port), "-U", "plantraad", "-d", "postgres", "-qAtc", statement);

  /** Every commit waits until the other has it on its disk too; or for nobody, while there is none. */
  const waitsFor = async (port: number, names: string): Promise<void> => {
    await tell(port, `alter system set synchronous_standby_names = '${names}'`);
    await tell(port, "select pg_reload_conf()");
  };
  const follow = async (leader: number, follower: number): Promise<void> => {
    rmSync(dataOf(follower), { recursive: true, force: true });
    await run(
      "pg_basebackup",
      "-D",
      dataOf(follower),
      "-R",
      "-X",
      "stream",
      "-c",
      "fast",
      "-h",
      folder,
      "-p",
      String(leader),
      "-U",
      "plantraad",
    );
    await start(follower);
    while ((await tell(leader, "select count(*) from pg_stat_replication where state = 'streaming'")).trim() !== "1");
    await waitsFor(leader, "*");
  };

  const [linePort, ...pair] = ports;
  let [leader, follower] = pair;
  await run(
    "initdb",
    "-D",
    dataOf(leader),
    "-U",
    "plantraad",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-instructions",
  );
  appendFileSync(join(dataOf(leader), "postgresql.conf"), "\nlisten_addresses = '127.0.0.1'\nshared_buffers = 64MB\n");
  await start(leader);
  await tell(leader, "create database plantraad");
  await follow(leader, follower);
  const line = await layLine(linePort, [leader]);
  return {
    url: `postgres://plantraad@localhost:${line.port}/plantraad`,
    line,
    async failOver() {
      await run("pg_ctl", "-D", dataOf(leader), "-m", "immediate", "stop");
      await run("pg_ctl", "-D", dataOf(follower), "-w", "promote");
      [leader, follower] = [follower, leader];
      await waitsFor(leader, "");
      line.lead([leader]);
      await follow(leader, follower);
    },
    async close() {
      line.close();
      for (const port of [follower, leader])
        try {
          await run("pg_ctl", "-D", dataOf(port), "-m", "fast", "stop");
        } catch {
          // It was stopped already.
        }
    },
  };
}
