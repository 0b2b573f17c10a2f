import type { FastifyInstance } from "fastify";
import type { KyselyPlugin } from "kysely";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { calls, type Call } from "../../src/api/calls.ts";
import { problemSchema } from "../../src/api/contract.ts";
import { routes } from "../../src/api/routes.ts";
import { demoMunicipalities } from "../../src/demo/demoMunicipalities.ts";
import { demoPeople } from "../../src/demo/demoPeople.ts";
import type { Publisher } from "../../src/service/publishing/publishDocx.ts";
import { buildService } from "../../src/service/buildService.ts";
import type { ThreadLimits } from "../../src/service/publishing/inThreads.ts";
import { safeReader } from "../../src/service/publishing/safeReader.ts";
import { seedDemo, type SeededPlan } from "../../src/service/start/seed.ts";
import { openDatabase, type Database } from "../../src/service/store/openDatabase.ts";
import { readPublicRegister } from "../../src/service/store/public/publicRegister.ts";
import { localRules } from "../../src/service/access/verifyToken.ts";
import { faultsOf } from "../api/faultsOf.ts";
import { docxStamper } from "../../src/service/publishing/docxStamper.ts";
import { versionRenewal } from "../../src/service/publishing/versionRenewal.ts";
import { pageWriter } from "../../src/service/publishing/pageWriter.ts";
import { built } from "../built.ts";
import { emptyEmbedded } from "./databaseTemplate.ts";

export const origin = "https://localhost:4443";
export const issuer = `${origin}/login`;
const audience = `${origin}/api`;
const worker = new URL("../../dist/node/readDocument.mjs", import.meta.url);
const stamper = new URL("../../dist/node/stampDocx.mjs", import.meta.url);
const again = new URL("../../dist/node/readAgain.mjs", import.meta.url);
const writer = new URL("../../dist/node/writePage.mjs", import.meta.url);

// While the file is loaded: no test's time is taken by it.
built("node");

/** When the service opens, by its own clock. */
const firstInstant = Date.parse("2026-11-24T09:00:00Z");

/** Who a token says is calling. */
export type Person = (typeof demoPeople)[number]["subject"];

/** The whole service on a real database of its own, without a network between. */
export interface OpenService {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly publisher: Publisher;
  /** A token as the sign-in gives this person; `change` makes another claim of it. */
  readonly tokenOf: (person: Person, change?: JWTPayload, options?: TokenOptions) => Promise<string>;
  /** Moves the service's clock on. */
  readonly pass: (milliseconds: number) => void;
  /** How many queries the database has been asked since the service opened. */
  readonly queries: () => number;
  /** How many bytes of values, about, the database has answered with since the service opened. */
  readonly bytes: () => number;
  /** Faults the service has told of. */
  readonly faults: readonly unknown[];
  /** Lines of its log. */
  readonly lines: readonly string[];
  readonly close: () => Promise<void>;
}

export interface TokenOptions {
  /** Signed by keys nobody knows. */
  readonly wrongKey?: boolean;
  /** As the time is written for jose: "-1h" has expired. */
  readonly expires?: string;
}

/** `TEST_DATABASE_URL` runs the same tests on a PostgreSQL, whose tables are emptied first. */
export const databaseName = process.env["TEST_DATABASE_URL"] === undefined ? "embedded" : "PostgreSQL";

export async function openService(
  plans: readonly SeededPlan[],
  {
    limits,
    callsPerMinute = 100_000,
    url = process.env["TEST_DATABASE_URL"],
    proxy = [],
    database: given,
    keys: publishedKeys,
  }: {
    readonly limits?: ThreadLimits;
    readonly callsPerMinute?: number;
    readonly url?: string;
    readonly proxy?: readonly string[];
    /** An open database with nothing in it; else one is made. */
    readonly database?: Database;
    /** How the keys that tokens are checked by are found; else they are known. */
    readonly keys?: JWTVerifyGetKey;
  } = {},
): Promise<OpenService> {
  const database = given ?? (await emptyDatabase(url));
  const [keys, strangers] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const known = createLocalJWKSet({ keys: [{ ...(await exportJWK(keys.publicKey)), alg: "RS256", use: "sig" }] });
  let queries = 0;
  let bytes = 0;
  let late = 0;
  const opened = Date.now();
  const now = (): Date => new Date(firstInstant + Date.now() - opened + late);
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      queries += 1;
      return node;
    },
    transformResult({ result }) {
      bytes += JSON.stringify(result.rows, (_name, value: unknown) =>
        value instanceof Uint8Array ? value.length : value,
      ).length;
      return Promise.resolve(result);
    },
  };
  const counted = database.sql.withPlugin(counting);
  const faults: unknown[] = [];
  const publisher = {
    sql: counted,
    boundTo: (municipality: string) => database.boundTo(municipality).withPlugin(counting),
    publicRegister: (municipality: string) => readPublicRegister(database.sql, municipality),
    writes: database.writes,
    origin,
    isDemo: true,
    read: safeReader(worker, limits),
    stamp: docxStamper(stamper),
    renewal: versionRenewal(counted, again, (fault) => faults.push(fault)),
    writePage: pageWriter(writer),
    now,
  };
  await seedDemo(publisher, issuer, { municipalities: demoMunicipalities, people: demoPeople, plans }, () => undefined);
  const lines: string[] = [];
  const app = await buildService({
    publisher,
    tokens: localRules(issuer, audience, publishedKeys ?? known),
    signIn: { authority: issuer, clientId: "plantraad", scopes: ["plantraad"], protocol: "oidc" },
    webSignIn: null,
    webFolder: null,
    framedBy: [],
    https: null,
    proxy,
    lateness: () => 0,
    contact: "mailto:sikkerhet@fjordvik.example",
    log: (line) => lines.push(line),
    isShared: url !== undefined,
    callsPerMinute,
    onFault: (fault) => faults.push(fault),
    more: (opened) => {
      holdAnswers(opened);
      return Promise.resolve();
    },
  });
  return {
    app,
    database,
    publisher,
    faults,
    lines,
    pass: (milliseconds) => (late += milliseconds),
    queries: () => queries,
    bytes: () => bytes,
    tokenOf: (person, change = {}, { wrongKey = false, expires = "1h" } = {}) =>
      new SignJWT({
        scope: "openid plantraad",
        name: demoPeople.find(({ subject }) => subject === person)?.name ?? person,
        ...change,
      })
        .setProtectedHeader({ alg: "RS256" })
        .setSubject(change.sub ?? person)
        .setIssuer(change.iss ?? issuer)
        .setAudience(change.aud ?? audience)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(wrongKey ? strangers.privateKey : keys.privateKey),
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** Every answer of the API that any test is given is held against its description: no part missing, none too many. */
function holdAnswers(app: FastifyInstance): void {
  app.addHook("onSend", (request, reply, payload, done) => {
    const call = Object.values<Call>(calls).find(
      ({ method, path }) => method === request.method && path === request.routeOptions.url,
    );
    if (call === undefined || reply.statusCode === 304) return done(null, payload);
    // A file is no JSON: its type alone is held.
    if (call.gives !== undefined && reply.statusCode < 300)
      return reply.getHeader("content-type") === call.gives
        ? done(null, payload)
        : done(new Error(`${call.method} ${call.path} does not answer with ${call.gives}`));
    const schema = reply.statusCode < 300 ? call.answer : problemSchema;
    const value: unknown = reply.statusCode === 204 ? null : JSON.parse(String(payload));
    const faults = faultsOf(schema, value);
    if (faults.length > 0 || (reply.statusCode < 300 && reply.statusCode !== call.status))
      return done(new Error(`${call.method} ${call.path} ${reply.statusCode}: ${faults.join("; ")}`));
    return done(null, payload);
  });
}

/** A database with all tables and nothing in them: embedded, or the PostgreSQL at this address emptied. */
export async function emptyDatabase(url: string | undefined): Promise<Database> {
  if (url === undefined) return emptyEmbedded();
  const database = await openDatabase({ url });
  const tables = await database.sql.introspection.getTables();
  const names = tables.map(({ name }) => `"${name}"`).filter((name) => !name.includes("kysely"));
  const { sql } = await import("kysely");
  await sql.raw(`truncate ${names.join(", ")} restart identity cascade`).execute(database.sql);
  return database;
}

/** An address of the API with its parts filled in. */
export function address(route: keyof typeof routes, parts: Readonly<Record<string, string>> = {}): string {
  return routes[route].replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(parts[name] ?? ""));
}
