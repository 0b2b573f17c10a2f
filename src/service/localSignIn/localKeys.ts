import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import type { Schema } from "../store/schema.ts";

/** What the local provider signs with, kept between starts so that a sign-in outlives a restart. */
export interface LocalKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookies: readonly string[];
}

const name = "local-sign-in";

/**
 * The keys in the database, made the first time; several processes that start at once get the same. A file from before
 * they were kept there is taken over, so that nobody is signed out by it; one that holds no keys counts as none.
 */
export async function localKeys(sql: Kysely<Schema>, dataFolder: string): Promise<LocalKeys> {
  const kept = await keptKeys(sql);
  if (kept !== null) return kept;
  const file = join(dataFolder, "local-sign-in.json");
  const made = (existsSync(file) ? await readKeys(readFileSync(file, "utf8")) : null) ?? (await makeKeys());
  const value = JSON.stringify(made);
  await sql
    .insertInto("kept_secret")
    .values({ name, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await keptKeys(sql)) ?? made;
}

async function keptKeys(sql: Kysely<Schema>): Promise<LocalKeys | null> {
  const row = await sql.selectFrom("kept_secret").select("value").where("name", "=", name).executeTakeFirst();
  return row === undefined ? null : readKeys(row.value);
}

async function makeKeys(): Promise<LocalKeys> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: randomBytes(8).toString("hex") };
  return { jwks: { keys: [key] }, cookies: [randomBytes(32).toString("base64url")] };
}

async function readKeys(text: string): Promise<LocalKeys | null> {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isLocalKeys(kept)) return null;
    await Promise.all(kept.jwks.keys.map((key) => importJWK(key, "RS256")));
    return kept;
  } catch {
    // Cut short when it was written, or never keys.
    return null;
  }
}

function isLocalKeys(value: unknown): value is LocalKeys {
  if (typeof value !== "object" || value === null || !("jwks" in value) || !("cookies" in value)) return false;
  const { jwks, cookies } = value;
  if (typeof jwks !== "object" || jwks === null || !("keys" in jwks)) return false;
  const isKey = (key: unknown): boolean =>
    typeof key === "object" && key !== null && "d" in key && "kid" in key && "kty" in key && key.kty === "RSA";
  return isFilled(jwks.keys, isKey) && isFilled(cookies, (cookie) => typeof cookie === "string" && cookie !== "");
}

function isFilled(list: unknown, holds: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.length > 0 && list.every(holds);
}
