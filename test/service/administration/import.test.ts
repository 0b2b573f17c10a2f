import { readSheet } from "../../../src/service/administration/spreadsheet/readSheet.ts";
import { writeXlsx } from "../../../src/service/administration/spreadsheet/writeXlsx.ts";
import { smallPlans } from "../smallPlan.ts";
import { openBrowsing, type Browser, type Browsing, type Shown } from "./browsing.ts";

let browsing: Browsing;
let ola: Browser;
let token: string;
beforeAll(async () => {
  browsing = await openBrowsing(smallPlans.map((plan) => ({ ...plan, decision: null })));
  ola = browsing.browser();
  token = tokenOn(await ola.signIn("ola"));
});
afterAll(() => browsing.close());

const address = "/administrasjon/import";
const head = "Plan;Hva;Tekst;Under;Plantype;Første år;Overordnede planer;Ansvarlig;Vedtatt;Saksnummer";
const list = [
  head,
  "Vannplan;Plan;;;temaplan;2026;Temaplan for fritid; Teknisk;1.11.2026;45/26",
  "Vannplan;Mål;Rent vann",
  "Vannplan;Tiltak;Nye rør;Rent vann;;2027;;Vann og avløp",
  "Handlingsdel;Plan;;;handlingsdel;;Vannplan",
].join("\n");

function tokenOn({ body }: Shown): string {
  return /name="skjema" value="([^"]+)"/.exec(body)?.[1] ?? "";
}
const send = (bytes: Uint8Array | string, name = "planer.csv", browser = ola, shown = token) =>
  browser.send(address, { skjema: shown }, { field: "fil", name, bytes });

/** Presses the button below a list that is in order. */
async function enter(page: Shown): Promise<Shown> {
  const kept = /name="liste" value="([^"]*)"/.exec(page.body)?.[1] ?? "";
  const liste = kept.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
  return ola.post(`${address}/inn`, { skjema: token, liste });
}
async function entered(): Promise<readonly string[]> {
  const rows = await browsing.publisher.sql.selectFrom("plan").select("title").orderBy("title").execute();
  return rows.map(({ title }) => title);
}

describe("a list of plans", () => {
  test("is tried first, enters nothing by that, and is entered with what is in its plans by a press", async () => {
    const before = await entered();
    const tried = await send(list);
    expect([tried.status, tried.body]).toEqual([
      200,
      expect.stringContaining("Listen er i orden: 2 planer, med 2 mål og handlinger."),
    ]);
    expect(await entered()).toEqual(before);
    const done = await enter(tried);
    expect([done.url, done.body]).toEqual([
      `${address}?gjort=vannplan,handlingsdel`,
      expect.stringContaining("2 planer er ført inn:"),
    ]);
    const rows = await browsing.publisher.sql
      .selectFrom("plan")
      .select(["id", "kind", "state", "higher", "responsible", "adopted_on", "decision_number", "version"])
      .where("id", "in", ["vannplan", "handlingsdel"])
      .orderBy("id")
      .execute();
    const none = { responsible: null, adopted_on: null, decision_number: null };
    expect(rows).toEqual([
      { ...none, id: "handlingsdel", kind: "handlingsdel", state: "started", higher: ["vannplan"], version: 0 },
      {
        ...{ id: "vannplan", kind: "temaplan", state: "adopted", higher: ["fritid"], version: 0 },
        ...{ responsible: "Teknisk", adopted_on: "2026-11-01", decision_number: "45/26" },
      },
    ]);
    const page = await ola.get("/administrasjon/planer/vannplan");
    expect(page.body).toContain("Mål og handlinger fra listen");
    expect(page.body).toMatch(/Mål: <span>Rent vann<\/span>.*<ul><li>Tiltak: <span>Nye rør<\/span>/s);
    expect(page.body).toContain("Ansvarlig: Vann og avløp; fra 2027");
    // Sent a second time, from a page still open.
    const again = await enter(tried);
    expect([again.status, again.body]).toEqual([
      422,
      expect.stringContaining("Registeret er endret siden listen ble prøvd."),
    ]);
    expect(again.body).toContain("Plan: «Vannplan» står i planregisteret fra før.");
  });

  test("with something wrong enters nothing, and says what in each line", async () => {
    const before = await entered();
    const tried = await send(`${head}\nAvfallsplan;Plan;;;temaplan;26\nAvfallsplan;Mol;Mindre avfall`);
    expect([tried.status, tried.body]).toEqual([422, expect.stringContaining("2 linjer av 2 må rettes.")]);
    expect(tried.body).toContain("Første år: «26» er ikke et årstall med fire siffer.");
    expect(tried.body).toContain("Hva: «Mol» er ikke noe av det kolonnen kan ha.");
    expect(tried.body).not.toContain('name="liste"');
    expect((await enter(tried)).status).toBe(422);
    expect(await entered()).toEqual(before);
  });

  test("is taken from Excel, by the template that is there to download, which opens as a list without lines", async () => {
    const template = await ola.get(`${address}/mal.xlsx`);
    const read = readSheet(template.bytes);
    const names = read.ok ? (read.value.lines[0]?.cells ?? []).map(String) : [];
    expect((await send(template.bytes, "mal.xlsx")).body).toContain("Det står ingenting under kolonnenavnene.");
    expect((await ola.get(`${address}/mal.csv`)).body).toContain(`${names.join(";")}\r\n`);
    const row = names.map((name) => ({ Plan: "Avfallsplan", Hva: "Plan", Plantype: "Temaplan" })[name] ?? null);
    const sheet = { name: "Planer", columns: names.map((name) => ({ name, width: 10 })), rows: [row] };
    const tried = await send(writeXlsx([sheet]), "avfall.xlsx");
    expect(tried.body).toContain("Slik er «avfall.xlsx» lest");
    expect((await enter(tried)).body).toContain("Planen er ført inn:");
    expect(await entered()).toContain("Avfallsplan");
  });

  test.each([
    ["", "Velg en fil først."],
    [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), "Filen er i det gamle Excel-formatet"],
    ["Tittel;Type\nA;B", "Den første linjen må ha kolonnenavnene"],
  ])("that cannot be read says why (%#)", async (bytes, fault) => {
    const page = await send(bytes);
    expect([page.status, page.body]).toEqual([422, expect.stringContaining(fault)]);
  });

  test.each(["{}", "null", "[1]", '{"name":"a","sinceEpoch":0,"lines":[[1,[{}]]]}', "æ"])(
    "that a page of ours did not write is not entered: %s",
    async (liste) => {
      const before = await entered();
      expect((await ola.post(`${address}/inn`, { skjema: token, liste })).status).toBe(422);
      expect(await entered()).toEqual(before);
    },
  );

  test("is taken from coordinators alone: an administrator is told whom to ask", async () => {
    const before = await entered();
    const siri = browsing.browser();
    const own = tokenOn(await siri.signIn("siri"));
    const refused = [await siri.get(address), await send(list, "planer.csv", siri, own)];
    for (const page of refused)
      expect([page.status, page.body]).toEqual([
        403,
        expect.stringContaining("Be Liv Aasen eller Ola Nygård om å gjøre dette for deg"),
      ]);
    expect((await send(list, "planer.csv", ola, "feil")).status).toBe(403);
    expect((await browsing.browser().get(address)).body).not.toContain("Send inn en liste");
    expect(await entered()).toEqual(before);
  });
});
