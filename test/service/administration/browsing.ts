import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { KyselyPlugin } from "kysely";
import { demoMunicipalities } from "../../../src/demo/demoMunicipalities.ts";
import { demoPeople } from "../../../src/demo/demoPeople.ts";
import { openSignIn } from "../../../src/service/access/openSignIn.ts";
import { buildService } from "../../../src/service/buildService.ts";
import { docxStamper } from "../../../src/service/publishing/docxStamper.ts";
import { versionRenewal } from "../../../src/service/publishing/versionRenewal.ts";
import type { Publisher } from "../../../src/service/publishing/publishDocx.ts";
import { pageWriter } from "../../../src/service/publishing/pageWriter.ts";
import { safeReader } from "../../../src/service/publishing/safeReader.ts";
import { readConfig } from "../../../src/service/start/config.ts";
import { seedDemo, type SeededPlan } from "../../../src/service/start/seed.ts";
import type { Database } from "../../../src/service/store/openDatabase.ts";
import { readPublicRegister } from "../../../src/service/store/public/publicRegister.ts";
import { built } from "../../built.ts";
import { emptyDatabase, origin } from "../openService.ts";

// While the file is loaded: no test's time is taken by it.
built("node");

/** What a browser was shown in the end. */
export interface Shown {
  readonly status: number;
  /** Path and query, after what it was led on by. */
  readonly url: string;
  readonly body: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser without script: it keeps cookies and is led on; it sends forms as pages of the service do. */
export interface Browser {
  readonly get: (url: string) => Promise<Shown>;
  /** The first answer alone. */
  readonly once: (url: string) => Promise<Shown>;
  readonly post: (url: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Shown>;
  /** A form with a file, as multipart/form-data. */
  readonly send: (url: string, fields: Fields, file: SentFile) => Promise<Shown>;
  /** Signs in as a person of the demo, and gives the page they come to. */
  readonly signIn: (person: string) => Promise<Shown>;
  /** The address that the provider sends the browser back to. */
  readonly answerOf: (person: string) => Promise<string>;
  /** Every cookie it has been told to keep, as told. */
  readonly set: readonly string[];
  /** Another browser with the same cookies. */
  readonly copy: () => Browser;
}

export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** The whole service with its own sign-in, for browsers without a network between. */
export interface Browsing {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly publisher: Publisher;
  readonly browser: () => Browser;
  /** Moves the service's clock on. */
  readonly pass: (milliseconds: number) => void;
  /** How many queries the database has been asked. */
  readonly queries: () => number;
  readonly faults: readonly unknown[];
  readonly close: () => Promise<void>;
}

const worker = (name: string): URL => new URL(`../../../dist/node/${name}.mjs`, import.meta.url);
const firstInstant = Date.parse("2026-11-24T09:00:00Z");

export async function openBrowsing(plans: readonly SeededPlan[] = []): Promise<Browsing> {
  const folder = mkdtempSync(join(tmpdir(), "plantraad-"));
  const url = process.env["TEST_DATABASE_URL"];
  const database = await emptyDatabase(url);
  let late = 0;
  let queries = 0;
  const opened = Date.now();
  const now = (): Date => new Date(firstInstant + Date.now() - opened + late);
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      queries += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const sql = database.sql.withPlugin(counting);
  const read = safeReader(worker("readDocument"));
  const publisher = {
    sql,
    boundTo: (municipality: string) => database.boundTo(municipality).withPlugin(counting),
    publicRegister: (municipality: string) => readPublicRegister(database.sql, municipality),
    writes: database.writes,
    origin,
    isDemo: true,
    read,
    writePage: pageWriter(worker("writePage")),
    stamp: docxStamper(worker("stampDocx")),
    renewal: versionRenewal(sql, worker("readAgain"), () => undefined),
    now,
  };
  const signIn = await openSignIn(readConfig({ PLANTRAAD_DATA: folder }), sql, demoPeople, now);
  const demo = { municipalities: demoMunicipalities, people: demoPeople, plans };
  await seedDemo(publisher, signIn.localIssuer ?? "", demo, () => undefined);
  const faults: unknown[] = [];
  const app = await buildService({
    publisher,
    tokens: signIn.tokens,
    signIn: signIn.settings,
    webSignIn: signIn.web,
    webFolder: null,
    framedBy: [],
    https: null,
    proxy: [],
    lateness: () => 0,
    contact: null,
    log: null,
    isShared: url !== undefined,
    callsPerMinute: 100_000,
    onFault: (fault) => faults.push(fault),
    more: (service) => signIn.addRoutes(service),
  });
  return {
    app,
    database,
    publisher,
    faults,
    browser: () => browserOf(app),
    pass: (milliseconds) => (late += milliseconds),
    queries: () => queries,
    async close() {
      await app.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function browserOf(app: FastifyInstance, kept: ReadonlyMap<string, string> = new Map()): Browser {
  const cookies = new Map(kept);
  const set: string[] = [];

  async function ask(
    url: string,
    sent: { readonly payload: string | Buffer; readonly headers: Readonly<Record<string, string>> } | null = null,
  ): Promise<Shown> {
    const answer = await app.inject({
      method: sent === null ? "GET" : "POST",
      url,
      headers: {
        host: new URL(origin).host,
        "accept-language": "nb",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...sent?.headers,
      },
      ...(sent === null ? {} : { payload: sent.payload }),
    });
    for (const line of [answer.headers["set-cookie"] ?? []].flat()) {
      set.push(line);
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0\b/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
    return { status: answer.statusCode, url, body: answer.body, bytes: answer.rawPayload, headers };
  }

  async function led(first: Shown): Promise<Shown> {
    let shown = first;
    for (let at = 0; at < 10 && shown.status >= 300 && shown.status < 400; at += 1) {
      const next = new URL(shown.headers["location"] ?? "", `${origin}${shown.url}`);
      shown = await ask(`${next.pathname}${next.search}`);
    }
    return shown;
  }

  const own = { origin, "sec-fetch-site": "same-origin" };
  const browser: Browser = {
    set,
    once: (url) => ask(url),
    get: async (url) => led(await ask(url)),
    async post(url, fields, headers = own) {
      const payload = pairsOf(fields);
      const type = { "content-type": "application/x-www-form-urlencoded" };
      return led(
        await ask(url, { payload: new URLSearchParams(payload).toString(), headers: { ...headers, ...type } }),
      );
    },
    async send(url, fields, { field, name, bytes }) {
      const form = new FormData();
      for (const [one, value] of pairsOf(fields)) form.append(one, value);
      form.append(field, new Blob([typeof bytes === "string" ? bytes : Buffer.from(bytes)]), name);
      const request = new Response(form);
      const type = { "content-type": request.headers.get("content-type") ?? "" };
      return led(await ask(url, { payload: Buffer.from(await request.arrayBuffer()), headers: { ...own, ...type } }));
    },
    async answerOf(person) {
      const choice = await browser.get("/administrasjon/logg-inn?velg=1");
      const payload = new URLSearchParams({ person }).toString();
      let shown = await ask(choice.url, { payload, headers: { "content-type": "application/x-www-form-urlencoded" } });
      for (;;) {
        const next = new URL(shown.headers["location"] ?? "", `${origin}${shown.url}`);
        if (next.pathname === "/administrasjon/inn" || shown.status < 300) return `${next.pathname}${next.search}`;
        shown = await ask(`${next.pathname}${next.search}`);
      }
    },
    signIn: async (person) => browser.get(await browser.answerOf(person)),
    copy: () => browserOf(app, cookies),
  };
  return browser;
}

function pairsOf(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}
