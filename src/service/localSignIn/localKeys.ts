import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** What the local provider signs with, kept between starts so that a sign-in outlives a restart. */
export interface LocalKeys {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly cookies: readonly string[];
}

/** The keys in the data folder, made there (readable by their owner only) the first time. */
export async function localKeys(dataFolder: string): Promise<LocalKeys> {
  const file = join(dataFolder, "local-sign-in.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as LocalKeys;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: randomBytes(8).toString("hex") };
  const made: LocalKeys = { jwks: { keys: [key] }, cookies: [randomBytes(32).toString("base64url")] };
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
