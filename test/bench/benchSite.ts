import { once } from "node:events";
import { Agent, get } from "node:http";
import Fastify, { type FastifyInstance } from "fastify";
import { createLocalJWKSet } from "jose";
import { demoMunicipalities } from "../../src/demo/demoMunicipalities.ts";
import { demoPeople } from "../../src/demo/demoPeople.ts";
import { demoPlans } from "../../src/demo/demoPlans.ts";
import { localRules } from "../../src/service/access/verifyToken.ts";
import { buildService } from "../../src/service/buildService.ts";
import { pageWriter } from "../../src/service/publishing/pageWriter.ts";
import { safeReader } from "../../src/service/publishing/safeReader.ts";
import { seedDemo } from "../../src/service/start/seed.ts";
import { openInMemory } from "../../src/service/store/openDatabase.ts";
import type { Figure } from "./bench.ts";

const origin = "https://localhost:4443";
const built = new URL("../node/", import.meta.url);
const atATime = 20;
const requests = 1500;
const rounds = 3;

/** How fast the public pages are sent, against a bare Fastify that sends the same bytes from the same process. */
export async function benchSite(): Promise<readonly Figure[]> {
  const database = await openInMemory();
  const now = (): Date => new Date();
  const publisher = {
    sql: database.sql,
    writes: database.writes,
    origin,
    isDemo: false,
    read: safeReader(new URL("readDocument.mjs", built)),
    writePage: pageWriter(new URL("writePage.mjs", built)),
    now,
  };
  await seedDemo(
    publisher,
    `${origin}/login`,
    { municipalities: demoMunicipalities, people: demoPeople, plans: demoPlans },
    () => undefined,
  );
  const app = await buildService({
    publisher,
    tokens: localRules(`${origin}/login`, origin, createLocalJWKSet({ keys: [] })),
    signIn: { authority: origin, clientId: "bench", scopes: [], protocol: "oidc" },
    webFolder: null,
    framedBy: [],
    https: null,
    proxy: [],
    lateness: () => 0,
    isShared: false,
    contact: null,
    log: null,
    callsPerMinute: 10_000_000,
    onFault: (fault) => {
      throw fault;
    },
    more: () => Promise.resolve(),
  });
  const address = await listens(app);
  const figures: Figure[] = [];
  for (const [name, path] of [
    ["a plan's page", "/fjordvik/samfunnsdel"],
    ["the overview", "/fjordvik"],
  ] as const) {
    const page = await app.inject(path);
    const bare = Fastify();
    bare.get("/", (_request, reply) => reply.type("text/html; charset=utf-8").send(page.rawPayload));
    const other = await listens(bare);
    const ratios: number[] = [];
    const unchanged: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const peer = await perSecond(`${other}/`, {});
      ratios.push((await perSecond(address + path, {})) / peer);
      unchanged.push((await perSecond(address + path, { "if-none-match": String(page.headers["etag"]) })) / peer);
    }
    const against = `bare Fastify sending the same ${page.rawPayload.length} bytes`;
    figures.push({ name: `${name}, requests a second`, value: median(ratios), unit: "times", against });
    figures.push({ name: `${name}, not changed (304)`, value: median(unchanged), unit: "times", against });
    await bare.close();
  }
  await app.close();
  await database.close();
  return figures;
}

async function listens(app: FastifyInstance): Promise<string> {
  return app.listen({ port: 0, host: "127.0.0.1" });
}

/** Requests answered in a second, so many at a time, on kept connections. */
async function perSecond(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  let left = requests;
  const started = process.hrtime.bigint();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      while (left > 0) {
        left -= 1;
        await new Promise<void>((resolve, reject) => {
          get(url, { agent, headers }, (answer) => {
            answer.resume();
            once(answer, "end").then(() => resolve(), reject);
          }).on("error", reject);
        });
      }
    }),
  );
  agent.destroy();
  return requests / (Number(process.hrtime.bigint() - started) / 1e9);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
