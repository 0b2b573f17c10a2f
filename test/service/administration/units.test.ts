import { smallPlans } from "../smallPlan.ts";
import { openBrowsing, type Browser, type Browsing } from "./browsing.ts";

let browsing: Browsing;
let siri: Browser;
let token: string;
beforeEach(async () => {
  browsing = await openBrowsing(smallPlans.map((plan) => ({ ...plan, decision: null })));
  siri = browsing.browser();
  const page = await siri.signIn("siri");
  token = /name="skjema" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
});
afterEach(() => browsing.close());

const add = (name: string) => siri.post("/administrasjon/enheter", { skjema: token, name });
const change = (unit: number, fields: Readonly<Record<string, string>>) =>
  siri.post(`/administrasjon/enheter/${unit}`, { skjema: token, ...fields });
const units = () =>
  browsing.publisher.sql.selectFrom("unit").select(["id", "municipality", "name", "closed"]).orderBy("id").execute();

test("units are added, given another name, closed and opened again; plans they are responsible for follow the name", async () => {
  const added = await add(" Teknisk ");
  expect([added.url, added.body]).toEqual([
    "/administrasjon/enheter?gjort=added",
    expect.stringContaining("Enheten er lagt til."),
  ]);
  const [unit] = await units();
  expect(unit).toMatchObject({ municipality: "fjordvik", name: "Teknisk", closed: false });
  const id = Number(unit?.id);
  await browsing.publisher.sql
    .updateTable("plan")
    .set({ responsible: "Teknisk" })
    .where("id", "=", "svomming")
    .execute();
  const ola = browsing.browser();
  await ola.signIn("ola");
  expect((await ola.get("/administrasjon/planer/svomming")).body).toMatch(/<datalist[^>]*><option value="Teknisk">/);
  expect((await change(id, { name: "Teknikk og miljø" })).body).toContain("Navnet er lagret.");
  const page = await ola.get("/administrasjon/planer/svomming");
  expect(page.body).toContain("Ansvarlig: var «Teknisk», er nå «Teknikk og miljø»");
  expect((await change(id, { closed: "yes" })).body).toContain("Lukkede enheter");
  expect((await ola.get("/administrasjon/planer/svomming")).body).not.toContain("<datalist");
  expect((await change(id, { closed: "no" })).body).toContain("Enheten er åpnet igjen.");
  expect(await units()).toMatchObject([{ name: "Teknikk og miljø", closed: false }]);
});

test("two units have not the same name, and none is without", async () => {
  await add("Teknisk");
  await add("Oppvekst");
  const [, other] = await units();
  for (const [page, fault] of [
    [await add("teknisk"), "Det finnes en enhet med dette navnet"],
    [await add(" "), "Skriv et navn"],
    [await change(Number(other?.id), { name: "TEKNISK" }), "Det finnes en enhet med dette navnet"],
    [await change(999, { name: "Kultur" }), "Enheten finnes ikke lenger."],
  ] as const)
    expect([page.status, page.body]).toEqual([422, expect.stringContaining(fault)]);
  expect(await units()).toMatchObject([{ name: "Teknisk" }, { name: "Oppvekst" }]);
});

test("only administrators have them, of their own municipality", async () => {
  await add("Teknisk");
  const [unit] = await units();
  for (const person of ["ola", "per"]) {
    const browser = browsing.browser();
    const page = await browser.signIn(person);
    const own = /name="skjema" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
    expect((await browser.get("/administrasjon/enheter")).status).toBe(403);
    const sent = await browser.post(`/administrasjon/enheter/${String(unit?.id)}`, { skjema: own, name: "Annet" });
    expect(sent.status).toBe(403);
  }
  // An administrator of another municipality finds none by the number.
  const { sql } = browsing.publisher;
  const per = await sql.selectFrom("person").select("id").where("name", "=", "Per Holm").executeTakeFirstOrThrow();
  await sql
    .insertInto("person_role")
    .values({ person: per.id, municipality: "havnes", plan: null, role: "administrator" })
    .execute();
  const browser = browsing.browser();
  const page = await browser.signIn("per");
  const own = /name="skjema" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  expect((await browser.get("/administrasjon/enheter")).body).not.toContain("Teknisk");
  const sent = await browser.post(`/administrasjon/enheter/${String(unit?.id)}`, { skjema: own, name: "Annet" });
  expect(sent.status).toBe(422);
  expect(await units()).toMatchObject([{ name: "Teknisk" }]);
});
