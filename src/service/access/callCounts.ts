import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";
import { sql as query, type Kysely } from "kysely";
import { isOfApi } from "../answers/routeTable.ts";
import type { Schema } from "../store/schema.ts";

const window = 60_000;

/** Addresses remembered in a minute at most; those who come after are counted as one. */
const remembered = 100_000;

type Counted = (error: Error | null, counted?: { readonly current: number; readonly ttl: number }) => void;

/** What `@fastify/rate-limit` asks of a store. */
interface CallStore {
  incr(key: string, counted: Counted): void;
  child(): CallStore;
}

/** Whom a call counts for: an address, of IPv6 the network that one household or office has, and pages apart from the API. */
export function callerKey(request: FastifyRequest): string {
  const { ip } = request;
  const address = isIPv6(ip) && !ip.startsWith("::ffff:") ? networkOf(ip) : ip.replace(/^::ffff:/, "");
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
 * that does not answer leaves each process to its own count. Pages are counted by each process.
 */
export function callCounts(shared: Kysely<Schema> | null, clock: () => Date): new () => CallStore {
  return class Counts implements CallStore {
    #minute = 0;
    #calls = new Map<string, number>();

    incr(key: string, counted: Counted): void {
      const now = clock().getTime();
      const minute = Math.floor(now / window);
      const ttl = window - (now % window);
      const own = this.#count(key, minute);
      if (shared === null || !key.startsWith("api ")) return counted(null, { current: own, ttl });
      countShared(shared, key, new Date(minute * window)).then(
        (current) => counted(null, { current, ttl }),
        () => counted(null, { current: own, ttl }),
      );
    }

    child(): CallStore {
      return this;
    }

    #count(key: string, minute: number): number {
      if (minute !== this.#minute) {
        this.#minute = minute;
        this.#calls.clear();
      }
      const counted = this.#calls.has(key) || this.#calls.size < remembered ? key : "others";
      const calls = (this.#calls.get(counted) ?? 0) + 1;
      this.#calls.set(counted, calls);
      return calls;
    }
  };
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
