import { createHmac, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { createLocalJWKSet, exportJWK, exportSPKI, importSPKI } from "jose";
import { address, issuer, openService, origin, type OpenService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

/** The attacks on tokens that RFC 8725 (JSON Web Token best practices) and RFC 9068 tell of, each against a whole service. */
const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const strangers = generateKeyPairSync("rsa", { modulusLength: 2048 });
const curve = generateKeyPairSync("ec", { namedCurve: "P-256" });
const kid = "our-key";

let service: OpenService;
let publicPem = "";
beforeAll(async () => {
  const jwk = await exportJWK(ours.publicKey);
  publicPem = await exportSPKI(
    await importSPKI(String(ours.publicKey.export({ type: "spki", format: "pem" })), "RS256", { extractable: true }),
  );
  const keys = createLocalJWKSet({ keys: [{ ...jwk, kid, alg: "RS256", use: "sig" }] });
  service = await openService(smallPlans, { keys });
});
afterAll(() => service.close());

const now = Math.floor(Date.now() / 1000);
const header = { alg: "RS256", typ: "JWT", kid };
const claims = {
  iss: issuer,
  aud: `${origin}/api`,
  sub: "ola",
  name: "Ola Nygård",
  scope: "openid plantraad",
  iat: now,
  nbf: now,
  exp: now + 3600,
};
const rsa =
  (key: KeyObject, hash = "RSA-SHA256") =>
  (text: string) =>
    sign(hash, Buffer.from(text), key);
const good = rsa(ours.privateKey);
const part = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

function token(head: unknown, body: unknown, signed: (text: string) => Buffer | string = good): string {
  const text = `${part(head)}.${part(body)}`;
  const signature = signed(text);
  return `${text}.${typeof signature === "string" ? signature : signature.toString("base64url")}`;
}
const without = (name: keyof typeof claims): object =>
  Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));
const changed = (change: object): string => token(header, { ...claims, ...change });
/** A claim told twice: a reader that takes the first sees another value than one that takes the last. */
const twice = (name: string, first: unknown, last: unknown): string =>
  `{${JSON.stringify(name)}:${JSON.stringify(first)},${JSON.stringify({ ...claims, [name]: last }).slice(1)}`;
const whole = token(header, claims);
const [head = "", body = "", signature = ""] = whole.split(".");
const jwk = strangers.publicKey.export({ format: "jwk" });

const hostile: readonly (readonly [string, string])[] = [
  ["no signature, alg none", token({ ...header, alg: "none" }, claims, () => "")],
  ["alg None in another case", token({ ...header, alg: "nOnE" }, claims, () => "")],
  ["alg none with a signature that would hold", token({ ...header, alg: "none" }, claims)],
  ["no alg", token({ typ: "JWT", kid }, claims)],
  ["alg that is a list", token({ ...header, alg: ["RS256"] }, claims)],
  ["an empty signature", `${head}.${body}.`],
  ["no third part", `${head}.${body}`],
  ["a fourth part", `${whole}.${signature}`],
  ["a signature cut short", whole.slice(0, -8)],
  ["a signature of other claims", `${head}.${part({ ...claims, sub: "kari" })}.${signature}`],
  ["a signature under another header", `${part({ ...header, typ: "at+jwt" })}.${body}.${signature}`],
  [
    "HS256 keyed with our public key as PEM",
    token({ ...header, alg: "HS256" }, claims, (text) => createHmac("sha256", publicPem).update(text).digest()),
  ],
  [
    "HS256 keyed with our public key as DER",
    token({ ...header, alg: "HS256" }, claims, (text) =>
      createHmac("sha256", ours.publicKey.export({ type: "spki", format: "der" }))
        .update(text)
        .digest(),
    ),
  ],
  [
    "HS256 keyed with nothing",
    token({ ...header, alg: "HS256" }, claims, (text) => createHmac("sha256", "").update(text).digest()),
  ],
  ["RS512 by our own key", token({ ...header, alg: "RS512" }, claims, rsa(ours.privateKey, "RSA-SHA512"))],
  ["RS1, which hashes by SHA-1", token({ ...header, alg: "RS1" }, claims, rsa(ours.privateKey, "RSA-SHA1"))],
  ["SHA-1 said to be RS256", token(header, claims, rsa(ours.privateKey, "RSA-SHA1"))],
  [
    "ES256 by a stranger's curve",
    token({ ...header, alg: "ES256" }, claims, (text) =>
      sign("sha256", Buffer.from(text), { key: curve.privateKey, dsaEncoding: "ieee-p1363" }),
    ),
  ],
  ["ES256 with a signature of zeros", token({ ...header, alg: "ES256" }, claims, () => Buffer.alloc(64))],
  ["a stranger's key under our key's name", token(header, claims, rsa(strangers.privateKey))],
  ["a key nobody has", token({ ...header, kid: "another-key" }, claims)],
  ["a kid that is a path", token({ ...header, kid: "../../../../dev/null" }, claims, rsa(strangers.privateKey))],
  ["a kid that is SQL", token({ ...header, kid: "' union select '1" }, claims, rsa(strangers.privateKey))],
  ["a kid that is __proto__", token({ ...header, kid: "__proto__" }, claims, rsa(strangers.privateKey))],
  ["a stranger's key brought along (jwk)", token({ ...header, jwk }, claims, rsa(strangers.privateKey))],
  [
    "a stranger's key pointed to (jku)",
    token({ ...header, jku: "http://127.0.0.1:9/keys" }, claims, rsa(strangers.privateKey)),
  ],
  [
    "a stranger's certificate pointed to (x5u)",
    token({ ...header, x5u: "http://127.0.0.1:9/cert" }, claims, rsa(strangers.privateKey)),
  ],
  [
    "a stranger's certificate brought along (x5c)",
    token({ ...header, x5c: ["MIIB"] }, claims, rsa(strangers.privateKey)),
  ],
  ["something critical that nobody knows", token({ ...header, crit: ["trust-me"], "trust-me": true }, claims)],
  ["an empty list of what is critical", token({ ...header, crit: [] }, claims)],
  ["a payload that is not encoded (b64)", token({ ...header, b64: false, crit: ["b64"] }, claims)],
  ["an encrypted token's header", token({ alg: "dir", enc: "A256GCM" }, claims)],
  ["a token packed in a token", token({ ...header, cty: "JWT" }, whole)],
  ["claims that are a list", token(header, [claims])],
  ["claims that are a word", token(header, '"ola"')],
  ["claims that are no JSON", token(header, "{sub:ola}")],
  ["a header that is no JSON", token("{alg:RS256}", claims)],
  ["a token that has expired", changed({ exp: now - 60 })],
  ["a token that never expires", token(header, without("exp"))],
  ["a time of expiry that is a word", changed({ exp: "never" })],
  ["a time of expiry that is null", changed({ exp: null })],
  ["a token that is not valid yet", changed({ nbf: now + 3600 })],
  ["a time of validity that is a word", changed({ nbf: "now" })],
  ["another issuer", changed({ iss: "https://login.example/" })],
  ["our issuer with a slash behind it", changed({ iss: `${issuer}/` })],
  ["our issuer in capitals", changed({ iss: issuer.toUpperCase() })],
  ["a list with our issuer in it", changed({ iss: [issuer] })],
  ["no issuer", token(header, without("iss"))],
  ["another audience", changed({ aud: "00000003-0000-0000-c000-000000000000" })],
  ["our audience with a slash behind it", changed({ aud: `${origin}/api/` })],
  ["a list of other audiences", changed({ aud: [origin, `${origin}/pane`] })],
  ["no audience", token(header, without("aud"))],
  ["a tenant that is none of ours", changed({ tid: "11111111-1111-1111-1111-111111111111", oid: "ola" })],
  ["no scope", token(header, without("scope"))],
  ["another scope", changed({ scope: "openid" })],
  ["a scope that only begins with ours", changed({ scope: "openid plantraad.read" })],
  ["a list of scopes", changed({ scope: ["plantraad"] })],
  ["no subject", token(header, without("sub"))],
  ["a subject that is a number", changed({ sub: 1 })],
  ["a subject that is a list", changed({ sub: ["ola"] })],
  ["expiry told twice, at last in the past", token(header, twice("exp", now + 3600, now - 3600))],
  ["audience told twice, at last another", token(header, twice("aud", claims.aud, "another"))],
  ["issuer told twice, at last another", token(header, twice("iss", issuer, "https://login.example/"))],
  ["alg told twice, at last none", token(`{"alg":"RS256","alg":"none","kid":"${kid}"}`, claims)],
  ["bytes that are no base64url", `${head}.${body}.${signature.slice(0, -4)}+/==`],
  ["twelve thousand letters", "a".repeat(12_000)],
  ["a header of very many brackets", token("[".repeat(3000), claims)],
];

async function me(authorization: string | undefined): Promise<number> {
  const headers = authorization === undefined ? {} : { authorization };
  return (await service.app.inject({ url: address("me"), headers })).statusCode;
}

test("the whole token that the attacks are made from is let in", async () => {
  expect(await me(`Bearer ${whole}`)).toBe(200);
});

test.each(hostile)("a token with %s is turned away as no token at all", async (_what, attack) => {
  expect([await me(`Bearer ${attack}`), service.faults]).toEqual([401, []]);
});

test.each([
  ["no scheme", whole],
  ["another scheme", `Basic ${whole}`],
  ["two tokens", `Bearer ${whole}, Bearer ${whole}`],
  ["a word behind it", `Bearer ${whole} x`],
  ["nothing", undefined],
])("a good token under %s is turned away", async (_what, authorization) => {
  expect(await me(authorization)).toBe(401);
});

test("a good token in the address, in a cookie or in the body is none", async () => {
  const answers = await Promise.all([
    service.app.inject(`${address("me")}?access_token=${whole}`),
    service.app.inject({ url: address("me"), headers: { cookie: `access_token=${whole}; token=${whole}` } }),
    service.app.inject({ method: "POST", url: address("plans"), payload: { access_token: whole } }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
});
