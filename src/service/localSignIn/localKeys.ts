import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { makeFolder } from "../store/makeFolder.ts";

/** What the local provider signs with, kept between starts so that a sign-in outlives a restart. */
export interface LocalKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookies: readonly string[];
}

/**
 * The keys in the data folder, made there (readable by their owner only) the first time, and again
 * when what lies there is no keys: then everyone signs in anew, and nothing else is lost.
 */
export async function localKeys(dataFolder: string): Promise<LocalKeys> {
  const file = join(dataFolder, "local-sign-in.json");
  const kept = existsSync(file) ? await readKeys(readFileSync(file, "utf8")) : null;
  if (kept !== null) return kept;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: randomBytes(8).toString("hex") };
  const made: LocalKeys = { jwks: { keys: [key] }, cookies: [randomBytes(32).toString("base64url")] };
  makeFolder(dataFolder);
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
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
