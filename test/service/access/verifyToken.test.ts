import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from "jose";
import { entraRules, verifyToken } from "../../../src/service/access/verifyToken.ts";
import { addInvitation } from "../../../src/service/store/invitationStore.ts";
import type { Database } from "../../../src/service/store/openDatabase.ts";
import { findCaller } from "../../../src/service/store/peopleStore.ts";
import { emptyEmbedded } from "../databaseTemplate.ts";

const tenant = "6F1E2D3C-4b5a-4978-8796-a5b4c3d2e1f0";
const home = "11111111-1111-4111-8111-111111111111";
const client = "22222222-2222-4222-8222-222222222222";
const issuer = `https://login.microsoftonline.com/${tenant}/v2.0`;
const now = new Date("2026-11-24T10:00:00Z");

const keys = await generateKeyPair("RS256");
const known = createLocalJWKSet({ keys: [{ ...(await exportJWK(keys.publicKey)), alg: "RS256", use: "sig" }] });
const rules = {
  ...entraRules(
    client,
    (asked) => Promise.resolve(asked === tenant),
    () => now,
  ),
  keys: known,
};

/** Who a token of the municipality's tenant names, with these claims besides. */
async function personOf(claims: JWTPayload) {
  const token = await new SignJWT({ tid: tenant, oid: "oid-1", scp: "plantraad", name: "Ny", ...claims })
    .setProtectedHeader({ alg: "RS256" })
    .setSubject("pairwise")
    .setIssuer(issuer)
    .setAudience(client)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(keys.privateKey);
  const person = await verifyToken(token, rules);
  if (person === null) throw new Error("the token does not hold");
  return person;
}

let database: Database;
beforeEach(async () => {
  database = await emptyEmbedded();
  await database.sql
    .insertInto("municipality")
    .values({ id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb", tenant: tenant.toLowerCase() })
    .execute();
});
afterEach(() => database.close());

const caller = async (claims: JWTPayload) => findCaller(database.sql, await personOf(claims), now);
const invite = (email: string) =>
  addInvitation(database.sql, "fjordvik", { email, plan: null, role: "coordinator", by: "Siri Dahl", at: now });
const people = () => database.sql.selectFrom("person").select("subject").execute();

test("a member of the tenant is a person of the municipality, by the object id, whatever they sign in by", async () => {
  expect(await caller({ preferred_username: "ny@fjordvik.no" })).toMatchObject({ roles: [], planRoles: [] });
  expect(await people()).toEqual([{ subject: "oid-1" }]);
  const again = await caller({ preferred_username: "ny.etternavn@fjordvik.no" });
  expect([again?.person, await people()]).toEqual([1, [{ subject: "oid-1" }]]);
});

test.each([
  ["acct", { acct: 1 }],
  ["idp", { idp: `https://sts.windows.net/${home}/` }],
  ["idp", { idp: "live.com" }],
])("a guest of the tenant, known by %s, is nobody until someone gives them a role", async (_claim, guest) => {
  const claims = { ...guest, preferred_username: "radgiver@selskap.no", email: "ola@fjordvik.no" };
  expect(await caller(claims)).toBeNull();
  // An invitation to the address that another organisation says is theirs is not for them.
  await invite("ola@fjordvik.no");
  expect([await caller(claims), await people()]).toEqual([null, []]);
  await invite("radgiver@selskap.no");
  expect(await caller(claims)).toMatchObject({ roles: ["coordinator"] });
  await database.sql.deleteFrom("person_role").execute();
  expect(await caller(claims)).toBeNull();
});

test("an app role lets a guest in as before, until the municipality has an administrator of its own", async () => {
  const claims = { acct: 1, roles: ["planner"], preferred_username: "radgiver@selskap.no" };
  expect(await caller(claims)).toMatchObject({ roles: ["planner"] });
  await database.sql.updateTable("municipality").set({ own_roles: true }).execute();
  expect(await caller(claims)).toBeNull();
});

test("a member is invited by sign-in name or by address, in any spelling of it", async () => {
  await invite("Ola.Nygard@Fjordvik.no");
  const ola = await caller({ preferred_username: "olny01@fjordvik.no", email: "ola.nygard@fjordvik.NO" });
  expect(ola).toMatchObject({ roles: ["coordinator"] });
});

test("a token tells of no groups where somebody is in so many that it only points to them", async () => {
  const overage = { _claim_names: { groups: "src1" }, _claim_sources: { src1: { endpoint: "https://graph" } } };
  expect([(await personOf(overage)).groups, (await personOf({ groups: ["AB", 7, "ab"] })).groups]).toEqual([
    [],
    ["ab", "ab"],
  ]);
});
