import { png } from "../publishing/pngs.ts";
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
    [{ color: "grønn" }, "Skriv fargen med # og seks tegn"],
    [{ color: "#fff;}body{display:none" }, "Skriv fargen med # og seks tegn"],
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

describe("how a municipality looks", () => {
  const reader = () => browsing.browser();
  const send = (bytes: Buffer | string, fields: Readonly<Record<string, string>> = {}) =>
    siri.send(
      "/administrasjon/kommunen/merke",
      { skjema: token, ...fields },
      { field: "mark", name: "vapen.png", bytes },
    );

  test("its colour is in a style sheet of its own, which its pages name, and another municipality's do not", async () => {
    await reader().get("/fjordvik");
    expect((await reader().get("/fjordvik/farge.css")).status).toBe(404);
    const saved = await save({ color: "FFE08A" });
    expect([saved.status, saved.body]).toEqual([200, expect.stringContaining('value="#ffe08a"')]);
    const { body } = await reader().get("/fjordvik");
    expect(body).toContain('<link rel="stylesheet" href="/fjordvik/farge.css?ffe08a"/>');
    const sheet = await reader().get("/fjordvik/farge.css?ffe08a");
    expect([sheet.headers["content-type"], sheet.body]).toEqual([
      "text/css; charset=utf-8",
      expect.stringContaining("--own-color: #ffe08a"),
    ]);
    expect((await reader().get("/havnes")).body).not.toContain("farge.css");
    await save({});
    expect((await reader().get("/fjordvik")).body).not.toContain("farge.css");
  });

  test("its mark stands on its pages until it is taken away, and what is no picture is refused in words", async () => {
    expect((await reader().get("/fjordvik/merke.png")).status).toBe(404);
    const carrying = png(40, 50, [["tEXt", "Author\0Ola Nordmann"]]);
    const kept = await send(carrying);
    expect([kept.url, kept.body]).toEqual([
      "/administrasjon/kommunen?lagret=1",
      expect.stringContaining('alt="Merket slik det er nå"'),
    ]);
    const address = /<img class="mark" src="([^"]+)" alt=""/.exec((await reader().get("/fjordvik")).body)?.[1] ?? "";
    const shown = await reader().get(address);
    expect([shown.headers["content-type"], shown.bytes.equals(png(40, 50))]).toEqual(["image/png", true]);
    expect(shown.headers["x-content-type-options"]).toBe("nosniff");
    expect((await reader().get("/havnes/merke.png")).status).toBe(404);

    const refused = await send('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect([refused.status, refused.body]).toEqual([422, expect.stringContaining("Bildet kan ikke brukes.")]);
    // Saving the other fields leaves it.
    await save({});
    expect((await reader().get(address)).bytes.equals(png(40, 50))).toBe(true);

    await send("", { remove: "1" });
    expect((await reader().get("/fjordvik")).body).not.toContain("merke.png");
    expect((await reader().get(address)).status).toBe(404);
  });

  test("is for its administrator alone to change, from a page of the service's own", async () => {
    const ola = browsing.browser();
    await ola.signIn("ola");
    const file = { field: "mark", name: "vapen.png", bytes: png(4, 4) };
    expect((await ola.send("/administrasjon/kommunen/merke", { skjema: token }, file)).status).toBe(403);
    expect((await siri.send("/administrasjon/kommunen/merke", { skjema: "gjettet" }, file)).status).toBe(403);
    expect((await reader().get("/fjordvik/merke.png")).status).toBe(404);
  });
});

/** What a form on a page carries along of what was saved when it was made. */
const seenOn = (body: string): string =>
  (/name="sett" value="([^"]*)"/.exec(body)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

describe("two who fill in the same form at once", () => {
  const numbers = () =>
    browsing.publisher.sql
      .selectFrom("municipality")
      .select(["name", "email"])
      .where("id", "=", "fjordvik")
      .executeTakeFirstOrThrow();

  test("keep what the other wrote in another field, and are told of it where both wrote in one", async () => {
    await save({});
    const sett = seenOn((await siri.get("/administrasjon/kommunen")).body);
    expect((await save({ sett, name: "Vik" })).status).toBe(200);
    expect((await save({ sett, email: "ny@fjordvik.example" })).status).toBe(200);
    expect(await numbers()).toEqual({ name: "Vik", email: "ny@fjordvik.example" });
    const late = await save({ sett, name: "Nes" });
    expect([late.status, late.body]).toEqual([422, expect.stringContaining("En annen har lagret «Vik» her")]);
    expect(late.body).toContain('value="Nes"');
    expect(await numbers()).toEqual({ name: "Vik", email: "ny@fjordvik.example" });
    // Who has seen it may save it all the same.
    expect((await save({ sett: seenOn(late.body), name: "Nes", email: "ny@fjordvik.example" })).status).toBe(200);
    expect((await numbers()).name).toBe("Nes");
    await save({});
  });

  test("the same with the rules of a kind of plan", async () => {
    const address = "/administrasjon/regler";
    const sett = seenOn((await siri.get(`${address}?type=arealdel`)).body);
    const set = (fields: object) =>
      siri.post(address, { skjema: token, sett, kind: "arealdel", chapters: "", ...fields });
    expect((await set({ "goal-has-sdg": "off" })).status).toBe(200);
    expect((await set({ "real-lists": "error" })).status).toBe(200);
    const late = await set({ "goal-has-sdg": "error" });
    expect([late.status, late.body]).toEqual([422, expect.stringContaining("En annen har lagret «Slått av» her")]);
    const { levels } = await browsing.publisher.sql
      .selectFrom("kind_settings")
      .select("levels")
      .where("kind", "=", "arealdel")
      .executeTakeFirstOrThrow();
    expect(levels).toEqual({ "goal-has-sdg": "off", "real-lists": "error" });
    await browsing.publisher.sql.deleteFrom("kind_settings").where("kind", "=", "arealdel").execute();
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
