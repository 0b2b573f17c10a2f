import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { globalAgent } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verify } from "../../src/service/operation/verify.ts";
import { localCertificate } from "../../src/service/start/certificate.ts";
import { openAsItIs } from "../../src/service/store/openDatabase.ts";
import { openClusters } from "./clusters.ts";
import { layLine } from "./line.ts";
import { mishapsOn, mountDisk, unmountDisk, type Mishap } from "./mishaps.ts";
import { plansOn, readsOn, type Observed } from "./planners.ts";
import { Presence } from "./presence.ts";
import { runService } from "./runService.ts";
import { signedToken } from "./signedToken.ts";

/** What is endured, and where. */
export interface Endured {
  /** The built service. */
  readonly door: string;
  /** PostgreSQL's programs; null for the embedded database. */
  readonly programs: string | null;
  /** Six ports in a row that are free, from this one on. */
  readonly port: number;
  /** How long mishaps that last do, and the calm after each, in seconds. */
  readonly lasting: number;
  readonly planners: number;
  /** Asked after each round of all mishaps whether there is another. */
  readonly goesOn: () => boolean;
  /** Whether a small disk is mounted for the embedded database, to be filled. */
  readonly mounts: boolean;
  /** Which mishaps; all where it is not given. */
  readonly only?: RegExp;
  readonly tell: (line: string) => void;
}

/** How a mishap went: times, and the longest that pages and publishing were away, in milliseconds. */
export interface Went {
  readonly name: string;
  times: number;
  reading: number;
  publishing: number;
  acknowledged: number;
}

export interface Result {
  readonly mishaps: readonly Went[];
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** What `verify` found. */
  readonly half: readonly string[];
  readonly endedByItself: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Planners who were told what nobody should be observed. */
  readonly wronged: readonly string[];
  readonly said: string;
}

/** Lets planners publish and readers read while one thing after the other goes wrong, and counts what was acknowledged against what is there. */
export async function endureOn(about: Endured): Promise<Result> {
  const { door, programs, port, lasting, goesOn, tell } = about;
  const folder = mkdtempSync(join(tmpdir(), "endure-"));
  // Whom PostgreSQL runs as passes through it.
  chmodSync(folder, 0o711);
  const data = join(folder, "data");
  mkdirSync(data);
  const disk = programs === null && about.mounts ? mountDisk(data, 400) : null;
  const origin = `https://localhost:${port}`;
  const clusters =
    programs === null ? null : await openClusters(programs, join(folder, "clusters"), [port + 3, port + 4, port + 5]);
  const where = clusters === null ? { folder: data } : { url: clusters.url };

  const token = await signedToken(where, data, origin);
  await localCertificate(data, new Date());
  globalAgent.options.ca = readFileSync(join(data, "certificate", "ca.crt"));

  const ports = clusters === null ? [port + 1] : [port + 1, port + 2];
  const services = ports.map((own) =>
    runService(
      door,
      {
        PLANTRAAD_DATA: data,
        PLANTRAAD_PORT: String(own),
        PLANTRAAD_ORIGIN: origin,
        PLANTRAAD_LOG: "off",
        DATABASE_URL: clusters?.url ?? "",
      },
      origin,
    ),
  );
  await Promise.all(services.map((service) => service.ready()));
  const front = await layLine(port, ports);
  tell(`started on ${programs === null ? "the embedded database" : "PostgreSQL"}`);

  let isOver = false;
  const observed: Observed = { plans: [], published: [], refused: new Map() };
  const [reading, publishing] = [new Presence(), new Presence()];
  const wronged: string[] = [];
  const working = [
    ...Array.from({ length: about.planners }, (_, at) =>
      plansOn({ origin, token, name: `Utholdende ${at + 1}` }, observed, publishing, () => !isOver).catch(
        (fault: unknown) => wronged.push(String(fault)),
      ),
    ),
    readsOn(origin, reading, () => !isOver),
  ];
  const went = new Map<string, Went>();
  const mishaps = mishapsOn({ front, services, clusters, disk }, lasting).filter(
    ({ name }) => about.only?.test(name) ?? true,
  );
  do for (const mishap of mishaps) await undergo(mishap);
  while (goesOn());
  isOver = true;
  await Promise.all(working);

  /** Lets it happen, and then waits until publishing goes on. */
  async function undergo({ name, happen }: Mishap): Promise<void> {
    await acknowledged(about.planners);
    reading.take();
    publishing.take();
    const before = observed.published.length;
    await happen();
    await acknowledged(about.planners);
    const line = went.get(name) ?? { name, times: 0, reading: 0, publishing: 0, acknowledged: 0 };
    const [read, published] = [reading.take(), publishing.take()];
    went.set(name, line);
    line.times += 1;
    line.reading = Math.max(line.reading, read.longest);
    line.publishing = Math.max(line.publishing, published.longest);
    line.acknowledged += observed.published.length - before;
    tell(`${name}: pages away ${seconds(read.longest)}, publishing away ${seconds(published.longest)}`);
  }
  async function acknowledged(more: number): Promise<void> {
    const wanted = observed.published.length + more;
    while (observed.published.length < wanted && wronged.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }

  front.close();
  await Promise.all(services.map((service) => service.stop()));
  const left = await openAsItIs(where);
  const rows = await left.sql.selectFrom("publication").select(["plan", "sha256"]).execute();
  const plans = new Set((await left.sql.selectFrom("plan").select("id").execute()).map(({ id }) => id));
  const { faults: half } = await verify(left.sql);
  await left.close();
  await clusters?.close();
  if (disk !== null) unmountDisk(disk);
  rmSync(folder, { recursive: true, force: true });
  globalAgent.destroy();

  const times = (one: { readonly plan: string; readonly sha256: string }): number =>
    rows.filter(({ plan, sha256 }) => plan === one.plan && sha256 === one.sha256).length;
  const ofPlanners = [...plans].filter((id) => id.startsWith("utholdende-"));
  return {
    mishaps: [...went.values()],
    acknowledged: observed.published.length + observed.plans.length,
    lost:
      observed.published.filter((one) => times(one) === 0).length +
      observed.plans.filter((id) => !plans.has(id)).length,
    doubled:
      rows.length -
      new Set(rows.map(({ plan, sha256 }) => `${plan} ${sha256}`)).size +
      (ofPlanners.length - observed.plans.length),
    half,
    endedByItself: services.reduce((sum, service) => sum + service.endedByItself(), 0),
    refused: Object.fromEntries(observed.refused),
    wronged,
    said: services.map((service) => service.said()).join(""),
  };
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
