import { sql as query } from "kysely";
import { demoPlans } from "../../../src/demo/demoPlans.ts";
import { readZip } from "../../../src/docx/readZip.ts";
import { packageLimits } from "../../../src/docx/openPackage.ts";
import { openBrowsing, type Browser, type Browsing } from "./browsing.ts";

let browsing: Browsing;
beforeAll(async () => {
  browsing = await openBrowsing(demoPlans);
});
afterAll(() => browsing.close());

const signedIn = async (person: string): Promise<Browser> => {
  const browser = browsing.browser();
  await browser.signIn(person);
  return browser;
};

describe("the coordinators' overview", () => {
  test("tells of every plan of the municipality, and of no other's", async () => {
    const page = await (await signedIn("ola")).get("/administrasjon");
    expect(page.status).toBe(200);
    for (const { municipality, entry } of demoPlans)
      expect([entry.title, page.body.includes(entry.title)]).toEqual([entry.title, municipality === "fjordvik"]);
  });

  test.each(["", "/tidslinje", "/planer.csv", "/planer.xlsx"])("%s is shut for planners", async (path) => {
    const page = await (await signedIn("kari")).get(`/administrasjon${path}`);
    expect([page.status, page.body]).toEqual([403, expect.stringContaining("Be Siri Dahl om å gi deg rollen")]);
  });

  test("as CSV holds what the filter leaves, and nothing that is calculated", async () => {
    await browsing.publisher.sql
      .updateTable("plan")
      .set({ title: '=HYPERLINK("https://elsewhere.example";"Plan")' })
      .where("id", "=", "klima")
      .execute();
    const { body, headers } = await (await signedIn("ola")).get("/administrasjon/planer.csv?q=hyperlink&lang=en");
    expect(headers["content-disposition"]).toBe('attachment; filename="planer-fjordvik-2026-11-24.csv"');
    const [head, line, ...more] = body.split("\r\n");
    expect(head).toMatch(/^\ufeffPlan;Kind of plan;From year;/);
    expect(line).toMatch(/^"'=HYPERLINK\(""https/);
    expect(more).toEqual([""]);
  });

  test("as .xlsx is a package whose sheet has a line a plan, words as words and days as days", async () => {
    const { bytes, headers } = await (await signedIn("ola")).get("/administrasjon/planer.xlsx");
    expect(headers["content-type"]).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const zip = readZip(bytes, packageLimits);
    if (!zip.ok) throw new Error(zip.refusal.code);
    const part = zip.value.find(({ name }) => name === "xl/worksheets/sheet1.xml")?.unpack();
    const sheet = part?.ok === true ? new TextDecoder().decode(part.value) : "";
    expect(sheet.match(/<row /g)).toHaveLength(
      demoPlans.filter(({ municipality }) => municipality === "fjordvik").length + 1,
    );
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(');
    expect(sheet).not.toContain("<f>");
    // 12 June 2025, in days as Excel counts them.
    expect(sheet).toMatch(/s="2"><v>4\d{4}<\/v>/);
  });
});

test("the overview asks the database the same however many municipalities, plans and people there are", async () => {
  const browser = await signedIn("ola");
  await browser.get("/administrasjon");
  const asked = async (): Promise<number> => {
    const before = browsing.queries();
    expect((await browser.once("/administrasjon")).status).toBe(200);
    return browsing.queries() - before;
  };
  const few = await asked();
  await enterTheCountry();
  expect(await asked()).toBe(few);
  expect(few).toBeLessThanOrEqual(10);
});

/** 357 municipalities with 30 plans and 20 people each, each person with a role in every plan. */
async function enterTheCountry(): Promise<void> {
  const { sql } = browsing.publisher;
  await query`insert into municipality (id, number, name, language)
    select 'kommune-' || n, lpad(n::text, 4, '0'), 'Kommune ' || n, 'nb' from generate_series(1, 355) as n`.execute(
    sql,
  );
  await query`insert into plan (municipality, id, kind, title, language, state, from_year, to_year, higher, version)
    select municipality.id, 'plan-' || n, 'temaplan', 'Plan ' || n, 'nb', 'underWork', 2026, 2030, '{}', 0
    from municipality, generate_series(1, 30) as n`.execute(sql);
  await query`insert into person (issuer, subject, municipality, name)
    select 'https://issuer.example', municipality.id || '/' || n, municipality.id, 'Person ' || n
    from municipality, generate_series(1, 20) as n`.execute(sql);
  // Each statement well within the time a statement is given.
  for (let person = 1; person <= 20; person++)
    await query`insert into person_role (person, municipality, plan, role)
      select person.id, person.municipality, plan.id, 'planner'
      from person join plan on plan.municipality = person.municipality
      where issuer = 'https://issuer.example' and subject = person.municipality || '/' || ${String(person)}`.execute(
      sql,
    );
}
