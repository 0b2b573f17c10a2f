import { smallPlans } from "../smallPlan.ts";
import { openBrowsing, type Browser, type Browsing, type Shown } from "./browsing.ts";

let browsing: Browsing;
let kari: Browser;
let token: string;
beforeAll(async () => {
  browsing = await openBrowsing(smallPlans.map((plan) => ({ ...plan, decision: null })));
  await browsing.publisher.sql
    .insertInto("person_role")
    .values({ person: await idOf("Kari Solberg"), municipality: "fjordvik", plan: "svomming", role: "owner" })
    .execute();
  kari = browsing.browser();
  await kari.signIn("kari");
  token = tokenOn(await kari.get(page("svomming")));
});
afterAll(() => browsing.close());

const page = (plan: string) => `/administrasjon/planer/${plan}`;
function tokenOn({ body }: Shown): string {
  return /name="skjema" value="([^"]+)"/.exec(body)?.[1] ?? "";
}
async function idOf(name: string): Promise<number> {
  const { sql } = browsing.publisher;
  return (await sql.selectFrom("person").select("id").where("name", "=", name).executeTakeFirstOrThrow()).id;
}
const rolesOf = async (name: string) =>
  browsing.publisher.sql
    .selectFrom("person_role")
    .select(["plan", "role"])
    .where("person", "=", await idOf(name))
    .where("plan", "is not", null)
    .execute();

describe("the roles of a plan, on its own page", () => {
  test("are given by its owner to someone who has signed in, and taken again", async () => {
    const person = String(await idOf("Ingrid Vik"));
    const before = await rolesOf("Ingrid Vik");
    const given = await kari.post(`${page("svomming")}/roller`, { skjema: token, person, email: "", role: "reader" });
    expect([given.url, given.body]).toEqual([
      `${page("svomming")}?gjort=given`,
      expect.stringContaining("Rollen er gitt."),
    ]);
    expect(await rolesOf("Ingrid Vik")).toEqual([...before, { plan: "svomming", role: "reader" }]);
    expect(given.body).toContain('aria-label="Ta fra Ingrid Vik rollen leser"');
    const taken = await kari.post(`${page("svomming")}/roller/ta-fra`, { skjema: token, person, role: "reader" });
    expect(taken.body).toContain("Rollen er tatt.");
    expect(await rolesOf("Ingrid Vik")).toEqual(before);
  });

  test("are promised to an address, and it is said what is wrong where something is", async () => {
    const give = (fields: object) =>
      kari.post(`${page("svomming")}/roller`, { skjema: token, person: "", email: "", role: "planner", ...fields });
    const invited = await give({ email: "ny@fjordvik.example" });
    expect([invited.status, invited.body]).toEqual([200, expect.stringContaining("ny@fjordvik.example")]);
    for (const [fields, fault] of [
      [{}, "Velg en person, eller skriv en e-postadresse."],
      [{ email: "ny" }, "Skriv e-postadressen som navn@kommune.no."],
      [{ email: "to@fjordvik.example", role: "coordinator" }, "Velg en rolle."],
      [{ person: "999999" }, "Personen finnes ikke lenger."],
    ] as const) {
      const wrong = await give(fields);
      expect([wrong.status, wrong.body]).toEqual([422, expect.stringContaining(fault)]);
    }
    const rows = await browsing.publisher.sql.selectFrom("invitation").select(["email", "plan", "role"]).execute();
    expect(rows).toEqual([{ email: "ny@fjordvik.example", plan: "svomming", role: "planner" }]);
  });

  test("are nobody else's to give: not in another plan, not a planner's, not a coordinator's", async () => {
    expect((await kari.get(page("fritid"))).body).not.toContain("Gi og ta roller i planen");
    const fields = { skjema: token, person: "", email: "en@fjordvik.example", role: "owner" };
    expect((await kari.post(`${page("fritid")}/roller`, fields)).status).toBe(403);
    const ola = browsing.browser();
    const own = tokenOn(await ola.signIn("ola"));
    expect((await ola.get(page("svomming"))).body).not.toContain("Gi og ta roller i planen");
    expect((await ola.post(`${page("svomming")}/roller`, { ...fields, skjema: own })).status).toBe(403);
    const rows = await browsing.publisher.sql.selectFrom("invitation").select("email").execute();
    expect(rows.map(({ email }) => email)).not.toContain("en@fjordvik.example");
  });
});
