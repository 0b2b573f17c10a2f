import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sql as query, type Kysely } from "kysely";
import { isOfApi } from "../answers/routeTable.ts";
import type { Schema } from "../store/schema.ts";

const window = 60_000;

/** Addresses remembered in a minute at most; those who come after are counted as one. */
const remembered = 100_000;

/** How many calls there have been in the minute that is running, and how much is left of it, in milliseconds. */
export interface Counted {
  readonly calls: number;
  readonly left: number;
}

/** Whom a call counts for: an address, of IPv6 the network that one household or office has, and pages apart from the API. */
function callerKey(request: FastifyRequest): string {
  const { ip } = request;
  const address = !ip.includes(":")
    ? ip
    : isIPv6(ip) && !ip.startsWith("::ffff:")
      ? networkOf(ip)
      : ip.replace(/^::ffff:/, "");
  return `${isOfApi(request.url) ? "api" : "page"} ${address}`;
}

/** The first 64 bits of an IPv6 address. */
function networkOf(ip: string): string {
  const [before = "", after] = ip.split("%")[0]?.split("::") ?? [];
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/**
 * Counts calls by the minute. Those of the API are counted in the database where `shared` is one, so that the limit holds
 * over all its processes; an address is kept there as its SHA-256, and no longer than `sweepCalls` lets it. A database
 * that does not answer leaves each process to its own count. Pages are counted by each process, at once.
 */
export function callCounts(
  shared: Kysely<Schema> | null,
  clock: () => Date,
): (key: string) => Counted | Promise<Counted> {
  let current = 0;
  const own = new Map<string, number>();

  function countOwn(key: string, minute: number): number {
    if (minute !== current) {
      current = minute;
      own.clear();
    }
    const counted = own.has(key) || own.size < remembered ? key : "others";
    const calls = (own.get(counted) ?? 0) + 1;
    own.set(counted, calls);
    return calls;
  }

  return (key) => {
    const now = clock().getTime();
    const minute = Math.floor(now / window);
    const left = window - (now % window);
    const calls = countOwn(key, minute);
    if (shared === null || !key.startsWith("api ")) return { calls, left };
    return countShared(shared, key, new Date(minute * window)).then(
      (all) => ({ calls: all, left }),
      () => ({ calls, left }),
    );
  };
}

/**
 * Lets an address make so many calls a minute, and has the rest turned away with how many seconds they are to wait. Every
 * call counts, also one with a token that does not hold and one for what is not there.
 */
export function limitCalls(
  app: FastifyInstance,
  count: (key: string) => Counted | Promise<Counted>,
  most: number,
  turnAway: (request: FastifyRequest, reply: FastifyReply, seconds: number) => FastifyReply,
): void {
  app.addHook("onRequest", (request, reply, done) => {
    const letIn = ({ calls, left }: Counted): void => {
      if (calls <= most) done();
      else turnAway(request, reply, Math.ceil(left / 1000));
    };
    const counted = count(callerKey(request));
    if (counted instanceof Promise) counted.then(letIn, done);
    else letIn(counted);
  });
}

/** Counts a call for a page, and says whether its address may make it. */
export function mayCall(
  request: FastifyRequest,
  count: (key: string) => Counted | Promise<Counted>,
  most: number,
): boolean {
  const counted = count(callerKey(request));
  return !(counted instanceof Promise) && counted.calls <= most;
}

async function countShared(sql: Kysely<Schema>, key: string, minute: Date): Promise<number> {
  const address = createHash("sha256").update(key).digest("base64url");
  const { calls } = await sql
    .insertInto("call_count")
    .values({ address, minute, calls: 1 })
    .onConflict((conflict) =>
      conflict.columns(["address", "minute"]).doUpdateSet({ calls: query<number>`call_count.calls + 1` }),
    )
    .returning("calls")
    .executeTakeFirstOrThrow();
  return calls;
}

/** Forgets calls of minutes that are over. */
export async function sweepCalls(sql: Kysely<Schema>, now: Date): Promise<void> {
  await sql
    .deleteFrom("call_count")
    .where("minute", "<", new Date(now.getTime() - 2 * window))
    .execute();
}
