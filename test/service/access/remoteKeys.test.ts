import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, SignJWT, type JWK } from "jose";
import { KeysAway, remoteKeys } from "../../../src/service/access/remoteKeys.ts";
import { localRules, verifyToken, type TokenRules } from "../../../src/service/access/verifyToken.ts";

const hour = 60 * 60 * 1000;
const issuer = "https://innlogging.example";

let server: Server;
let published: readonly JWK[];
let answers: number;
let asked: number;
let clock: number;
let rules: TokenRules;
let privateKeys: Readonly<Record<string, CryptoKey>>;
let publicKeys: Readonly<Record<string, JWK>>;

beforeAll(async () => {
  const pairs = await Promise.all(["old", "new"].map(async (kid) => [kid, await generateKeyPair("RS256")] as const));
  privateKeys = Object.fromEntries(pairs.map(([kid, pair]) => [kid, pair.privateKey]));
  publicKeys = Object.fromEntries(
    await Promise.all(
      pairs.map(
        async ([kid, pair]) => [kid, { ...(await exportJWK(pair.publicKey)), kid, alg: "RS256", use: "sig" }] as const,
      ),
    ),
  );
});

beforeEach(async () => {
  published = [publicKeys["old"] ?? {}];
  answers = 200;
  asked = 0;
  clock = Date.now();
  server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(answers, { "content-type": "application/json" }).end(JSON.stringify({ keys: published }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  rules = localRules(
    issuer,
    "plantraad",
    remoteKeys(new URL(`http://127.0.0.1:${address.port}/keys`), () => new Date(clock)),
  );
});
afterEach(() => server.close());

const token = (kid: string): Promise<string> => {
  const key = privateKeys[kid];
  if (key === undefined) throw new Error(kid);
  return new SignJWT({ scope: "plantraad" })
    .setProtectedHeader({ alg: "RS256", kid })
    .setSubject("kari")
    .setIssuer(issuer)
    .setAudience("plantraad")
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(key);
};

describe("the keys of whoever signs people in", () => {
  test("are fetched once for many tokens", async () => {
    const checked = await Promise.all(Array.from({ length: 5 }, async () => verifyToken(await token("old"), rules)));
    expect(checked.map((person) => person?.subject)).toEqual(Array<string>(5).fill("kari"));
    expect(asked).toBe(1);
  });

  test("go on for a day when they cannot be fetched again, and then nobody is called signed out", async () => {
    await verifyToken(await token("old"), rules);
    answers = 500;
    clock += 23 * hour;
    expect(await verifyToken(await token("old"), rules)).toMatchObject({ subject: "kari" });
    clock += 2 * hour;
    await expect(verifyToken(await token("old"), rules)).rejects.toThrow(KeysAway);
    answers = 200;
    clock += hour;
    expect(await verifyToken(await token("old"), rules)).toMatchObject({ subject: "kari" });
  });

  test("that were never fetched refuse nobody", async () => {
    answers = 503;
    await expect(verifyToken(await token("old"), rules)).rejects.toThrow(KeysAway);
  });

  test("are fetched anew for a token that names one not known, and it is no doubt when they are all there", async () => {
    await verifyToken(await token("old"), rules);
    clock += 60_000;
    expect(await verifyToken(await token("new"), rules)).toBeNull();
    published = [publicKeys["old"] ?? {}, publicKeys["new"] ?? {}];
    clock += 60_000;
    expect(await verifyToken(await token("new"), rules)).toMatchObject({ subject: "kari" });
    expect(asked).toBe(3);
  });

  test("are not asked for at every token that names one nobody has", async () => {
    await verifyToken(await token("old"), rules);
    for (let at = 0; at < 5; at += 1) expect(await verifyToken(await token("new"), rules)).toBeNull();
    expect(asked).toBe(1);
  });
});
