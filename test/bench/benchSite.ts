import Fastify, { type FastifyInstance } from "fastify";
import { createLocalJWKSet } from "jose";
import { demoMunicipalities } from "../../src/demo/demoMunicipalities.ts";
import { demoPeople } from "../../src/demo/demoPeople.ts";
import { demoPlans } from "../../src/demo/demoPlans.ts";
import { localRules } from "../../src/service/access/verifyToken.ts";
import { buildService } from "../../src/service/buildService.ts";
import { docxStamper } from "../../src/service/publishing/docxStamper.ts";
import { versionRenewal } from "../../src/service/publishing/versionRenewal.ts";
import { pageWriter } from "../../src/service/publishing/pageWriter.ts";
import { safeReader } from "../../src/service/publishing/safeReader.ts";
import { seedDemo } from "../../src/service/start/seed.ts";
import { openInMemory } from "../../src/service/store/openDatabase.ts";
import { readPublicRegister } from "../../src/service/store/public/publicRegister.ts";
import { smallPlan, smallPlans } from "../service/smallPlan.ts";
import type { Figure } from "./bench.ts";
import { fillRegister } from "./fillRegister.ts";
import { Readers } from "./siteReaders.ts";

const origin = "https://localhost:4443";
const built = new URL("../node/", import.meta.url);
const size = { municipalities: 357, plans: 30, versions: 5 } as const;

/** Each turn is so many requests; the two take turns, so that what else the machine does meets both alike. */
const turn = { requests: 200, atATime: 20 } as const;
const turns = 15;
const warmTurns = 5;

/**
 * How fast the public pages are sent, against a bare Fastify that sends the same bytes from the same process, to readers
 * in a process of their own; in a register of all municipalities.
 */
export async function benchSite(): Promise<readonly Figure[]> {
  const database = await openInMemory();
  const publisher = {
    sql: database.sql,
    boundTo: database.boundTo,
    publicRegister: (municipality: string) => readPublicRegister(database.sql, municipality),
    writes: database.writes,
    origin,
    isDemo: false,
    read: safeReader(new URL("readDocument.mjs", built)),
    stamp: docxStamper(new URL("stampDocx.mjs", built)),
    renewal: versionRenewal(database.sql, new URL("readAgain.mjs", built), () => undefined),
    writePage: pageWriter(new URL("writePage.mjs", built)),
    now: () => new Date(),
  };
  await seedDemo(
    publisher,
    `${origin}/login`,
    { municipalities: demoMunicipalities, people: demoPeople, plans: [...demoPlans, ...copied] },
    () => undefined,
  );
  await fillRegister(database.sql, size, { municipality: "fjordvik", plan: "svomming" });
  const app = await buildService({
    publisher,
    tokens: localRules(`${origin}/login`, origin, createLocalJWKSet({ keys: [] })),
    signIn: { authority: origin, clientId: "bench", scopes: [], protocol: "oidc" },
    webSignIn: null,
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
  const readers = new Readers();
  const figures: Figure[] = [];
  for (const [name, path] of pages) {
    const page = await app.inject(path);
    if (page.statusCode !== 200) throw new Error(`${path} answers ${page.statusCode}`);
    const bare = Fastify();
    bare.get("/", (_request, reply) => reply.type("text/html; charset=utf-8").send(page.rawPayload));
    const other = `${await listens(bare)}/`;
    const against = `bare Fastify sending the same ${page.rawPayload.length} bytes`;
    const ways = [
      [`${name}, requests a second`, {}],
      [`${name}, not changed (304)`, { "If-None-Match": String(page.headers["etag"]) }],
    ] as const;
    for (const [what, headers] of ways) {
      const ratios: number[] = [];
      for (let round = -warmTurns; round < turns; round += 1) {
        const peer = await readers.ask({ url: other, headers: {}, ...turn });
        const own = await readers.ask({ url: address + path, headers, ...turn });
        if (round >= 0) ratios.push(peer / own);
      }
      figures.push({ name: what, value: median(ratios), unit: "times", against });
    }
    await bare.close();
  }
  readers.end();
  await app.close();
  await database.close();
  return figures;
}

const pages = [
  ["a plan's page", "/fjordvik/samfunnsdel"],
  ["the overview", "/fjordvik"],
  [`the overview of ${size.plans} plans`, "/kommune-200"],
  [`a version of ${size.versions}`, "/kommune-200/plan-7/v/3"],
  [`the list of ${size.municipalities} municipalities`, "/"],
] as const;

/** The small plan, adopted: what the register is filled with copies of. */
const copied = smallPlans
  .filter(({ entry }) => entry.id === "svomming")
  .map((plan) => ({
    ...plan,
    document: { docx: () => smallPlan() },
    decision: {
      kind: "adopted",
      date: "2026-11-24",
      hearingDeadline: null,
      adoptedOn: "2026-11-20",
      decisionNumber: "12/26",
    } as const,
  }));

async function listens(app: FastifyInstance): Promise<string> {
  return app.listen({ port: 0, host: "127.0.0.1" });
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
