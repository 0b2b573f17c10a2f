import { openBrowsing, type Browser, type Browsing } from "./browsing.ts";

let browsing: Browsing;
let siri: Browser;
let token: string;
beforeAll(async () => {
  browsing = await openBrowsing();
  siri = browsing.browser();
  const page = await siri.signIn("siri");
  token = /name="skjema" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
});
afterAll(() => browsing.close());

const own = {
  name: "Fjordvik",
  number: "9901",
  organisation: "310 000 019",
  language: "nb",
  postalAddress: "Postboks 1\r\n9990 Fjordvik",
  email: "post@fjordvik.example",
};
const save = (fields: object) => siri.post("/administrasjon/kommunen", { skjema: token, ...own, ...fields });

describe("a municipality's own settings", () => {
  test("are shown on the public pages at once, and every address stays", async () => {
    await siri.get("/fjordvik");
    const saved = await save({ name: "Nye Fjordvik", number: "9950", language: "nn" });
    expect([saved.url, saved.body]).toEqual([
      "/administrasjon/kommunen?lagret=1",
      expect.stringContaining("Endringane er lagra."),
    ]);
    const { body } = await browsing.browser().get("/fjordvik");
    expect(body).toContain("Planar i Nye Fjordvik");
    expect((await save({})).status).toBe(200);
  });

  test.each([
    [{ name: " " }, "Skriv kommunens navn."],
    [{ number: "99" }, "Skriv kommunenummeret med fire siffer."],
    [{ organisation: "310000018" }, "Organisasjonsnummeret stemmer ikke."],
    // Of the other municipality here.
    [{ organisation: "310000027" }, "En annen kommune i tjenesten"],
    [{ email: "post" }, "Skriv e-postadressen som navn@kommune.no."],
  ])("with %j are not kept, and it is said what to correct", async (fields, fault) => {
    const page = await save({ ...fields, postalAddress: "Ny vei 2" });
    expect([page.status, page.body]).toEqual([422, expect.stringContaining(fault)]);
    expect(page.body).toContain("Ny vei 2");
    const kept = await browsing.publisher.sql
      .selectFrom("municipality")
      .select(["name", "organisation", "postal_address"])
      .where("id", "=", "fjordvik")
      .executeTakeFirst();
    expect(kept).toEqual({ name: "Fjordvik", organisation: "310000019", postal_address: "Postboks 1\n9990 Fjordvik" });
  });
});

describe("how much rules weigh", () => {
  test("for a kind of plan is told to the pane, and so are its chapters", async () => {
    const fields = {
      skjema: token,
      kind: "temaplan",
      "goal-has-sdg": "off",
      "no-such-rule": "off",
      "real-lists": "much",
    };
    const saved = await siri.post("/administrasjon/regler", { ...fields, chapters: "Mål\r\n\r\n Tiltak " });
    expect(saved.url).toBe("/administrasjon/regler?type=temaplan&lagret=1");
    const rows = await browsing.publisher.sql
      .selectFrom("kind_settings")
      .select(["kind", "levels", "chapters"])
      .where("municipality", "=", "fjordvik")
      .execute();
    expect(rows).toEqual([{ kind: "temaplan", levels: { "goal-has-sdg": "off" }, chapters: ["Mål", "Tiltak"] }]);
    expect(saved.body).toContain("Mål\nTiltak</textarea>");
  });

  test("is not kept with more chapters than a plan can have", async () => {
    const fields = { skjema: token, kind: "temaplan", chapters: "Mål\n".repeat(41) };
    expect((await siri.post("/administrasjon/regler", fields)).status).toBe(422);
  });
});

test.each(["kommunen", "regler"])("%s is shut for everyone but administrators", async (page) => {
  for (const person of ["ola", "kari", "per"]) {
    const browser = browsing.browser();
    await browser.signIn(person);
    expect([person, (await browser.get(`/administrasjon/${page}`)).status]).toEqual([person, 403]);
  }
});
