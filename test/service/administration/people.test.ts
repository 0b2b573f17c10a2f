import { openBrowsing, type Browser, type Browsing } from "./browsing.ts";
import { smallPlans } from "../smallPlan.ts";

let browsing: Browsing;
let siri: Browser;
let token: string;
beforeAll(async () => {
  browsing = await openBrowsing(
    smallPlans.map((plan) => ({ ...plan, municipality: "fjordvik", decision: null, people: [] })),
  );
  siri = browsing.browser();
  await siri.signIn("siri");
  const page = await siri.get("/administrasjon/folk");
  token = /name="skjema" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
});
afterAll(() => browsing.close());

const plan = smallPlans[0]?.entry.id ?? "";
const idOf = async (name: string): Promise<string> => {
  const row = await browsing.publisher.sql
    .selectFrom("person")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return String(row.id);
};
const give = (fields: Readonly<Record<string, string>>) =>
  siri.post("/administrasjon/folk", { skjema: token, person: "", email: "", role: "planner", plan, ...fields });

describe("an administrator", () => {
  test("gives a role in a plan, and it counts at once; takes it, and that counts at once, too", async () => {
    const person = await idOf("Anne Berg");
    const anne = browsing.browser();
    await anne.signIn("anne");
    expect((await anne.get("/administrasjon/folk")).status).toBe(403);
    const given = await give({ person, role: "administrator", plan: "" });
    expect([given.status, given.url]).toEqual([200, "/administrasjon/folk?gjort=given"]);
    expect(given.body).toContain("Rollen er gitt.");
    expect((await anne.get("/administrasjon/folk")).status).toBe(200);
    const taken = await siri.post("/administrasjon/folk/ta-fra", {
      skjema: token,
      person,
      role: "administrator",
      plan: "",
    });
    expect(taken.body).toContain("Rollen er tatt.");
    expect((await anne.get("/administrasjon/folk")).status).toBe(403);
  });

  test("invites by e-mail whoever has not been here, and sees that the invitation waits", async () => {
    const page = await give({ email: "Nils.Lie@fjordvik.example" });
    expect(page.body).toContain("nils.lie@fjordvik.example");
  });

  test("gives a group a role", async () => {
    const group = "11111111-2222-4333-8444-555555555555";
    const fields = { skjema: token, group, groupName: "Planavdelingen", role: "planner", plan };
    const page = await siri.post("/administrasjon/folk/gruppe", fields);
    expect(page.body).toContain("Planavdelingen");
    expect((await siri.post("/administrasjon/folk/gruppe", { ...fields, group: "planlegging" })).status).toBe(422);
  });

  test.each([
    [{}, "Velg en person, eller skriv en e-postadresse."],
    [{ email: "nils" }, "Skriv e-postadressen som navn@kommune.no."],
    [{ email: "nils@fjordvik.example", role: "coordinator" }, "Velg en plan for denne rollen"],
    [{ email: "nils@fjordvik.example", plan: "" }, "Velg en plan for denne rollen"],
    [{ email: "nils@fjordvik.example", plan: "finnes-ikke" }, "Velg en plan for denne rollen"],
    [{ email: "nils@fjordvik.example", role: "konge" }, "Velg en rolle."],
    [{ person: "999999" }, "Personen finnes ikke lenger."],
  ])("is told what is wrong with %j, and what was written stands", async (fields, fault) => {
    const page = await give(fields);
    expect([page.status, page.body]).toEqual([422, expect.stringContaining(fault)]);
    if ("email" in fields) expect(page.body).toContain(`value="${fields.email}"`);
  });

  test("who is the last one keeps the role", async () => {
    const fields = { skjema: token, person: await idOf("Siri Dahl"), role: "administrator", plan: "" };
    const page = await siri.post("/administrasjon/folk/ta-fra", fields);
    expect([page.status, page.body]).toEqual([422, expect.stringContaining("siste administrator beholder rollen")]);
  });
});

test.each(["kari", "ola", "ingrid", "per"])("%s neither sees people and roles nor gives any", async (person) => {
  const browser = browsing.browser();
  await browser.signIn(person);
  expect((await browser.get("/administrasjon/folk")).status).toBe(403);
  const own = /name="skjema" value="([^"]+)"/.exec((await browser.get("/administrasjon")).body)?.[1] ?? "";
  const fields = { skjema: own, person: await idOf("Anne Berg"), email: "", role: "administrator", plan: "" };
  expect((await browser.post("/administrasjon/folk", fields)).status).toBe(403);
});
