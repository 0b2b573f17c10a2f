import { openBrowsing, type Browser, type Browsing, type Shown } from "./browsing.ts";
import { smallPlans } from "../smallPlan.ts";

let browsing: Browsing;
let ola: Browser;
let token: string;
beforeAll(async () => {
  browsing = await openBrowsing(smallPlans.map((plan) => ({ ...plan, decision: null })));
  ola = browsing.browser();
  token = tokenOn(await ola.signIn("ola"));
});
afterAll(() => browsing.close());

const address = "/administrasjon/planer/svomming";
const asItIs = {
  title: "Temaplan for svømming",
  kind: "temaplan",
  fromYear: "2026",
  toYear: "2030",
  responsible: "",
  contact: "",
};
const end = {
  act: "replaced",
  replacedBy: ["fritid"],
  // As the language writes it, whatever the browser speaks.
  endedOn: "17. desember 2026",
  endDecision: "91/26",
  reason: "Temaplan for fritid tar over.",
};

function tokenOn({ body }: Shown): string {
  return /name="skjema" value="([^"]+)"/.exec(body)?.[1] ?? "";
}
const mend = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  ola.post(address, { skjema: token, ...asItIs, ...fields });
const finish = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  ola.post(`${address}/slutt`, { skjema: token, ...end, ...fields });
async function kept(): Promise<object> {
  return browsing.publisher.sql
    .selectFrom("plan")
    .select(["title", "kind", "to_year", "responsible", "higher", "state", "replaced_by"])
    .where("id", "=", "svomming")
    .executeTakeFirstOrThrow();
}

describe("a plan's own page", () => {
  test("keeps what two have mended at once in two fields, and tells the second where both mended one", async () => {
    const seen = (/name="sett" value="([^"]*)"/.exec((await ola.get(address)).body)?.[1] ?? "").replaceAll(
      "&quot;",
      '"',
    );
    const before = await kept();
    expect((await mend({ sett: seen, responsible: "Oppvekst" })).status).toBe(200);
    expect((await mend({ sett: seen, toYear: "2031" })).status).toBe(200);
    expect(await kept()).toMatchObject({ responsible: "Oppvekst", to_year: 2031 });
    const late = await mend({ sett: seen, responsible: "Kultur" });
    expect([late.status, late.body]).toEqual([422, expect.stringContaining("En annen har lagret «Oppvekst» her")]);
    expect(late.body).toContain('value="Kultur"');
    expect(await kept()).toMatchObject({ responsible: "Oppvekst", to_year: 2031 });
    await mend({});
    expect(await kept()).toEqual(before);
  });

  test("is led to from the overview, and mends what the register says of the plan, with a line of what was and is", async () => {
    expect((await ola.get("/administrasjon")).body).toContain(`href="${address}"`);
    const saved = await mend({
      title: " Temaplan for bading ",
      toYear: "",
      responsible: "Oppvekst",
      higher: ["fritid"],
    });
    expect([saved.status, saved.url]).toEqual([200, `${address}?gjort=mended`]);
    expect(saved.body).toContain("Planopplysningene er lagret.");
    expect(saved.body).toContain("Tittel: var «Temaplan for svømming», er nå «Temaplan for bading»");
    expect(saved.body).toContain("Overordnede planer: var ikke oppgitt, er nå «Temaplan for fritid»");
    expect(saved.body).toContain("Siste år: var 2030, er nå ikke oppgitt");
    expect(await kept()).toMatchObject({ title: "Temaplan for bading", to_year: null, responsible: "Oppvekst" });
    await mend({});
    expect(await kept()).toMatchObject({ title: "Temaplan for svømming", higher: [], responsible: null });
  });

  test.each([
    [{ title: " " }, "Skriv en tittel på høyst 200 tegn."],
    [{ fromYear: "26" }, "Skriv det første året med fire siffer."],
    [{ toYear: "2020" }, "Det siste året kan ikke være før det første."],
    [{ higher: ["svomming"] }, "Planen kan ikke stå under seg selv."],
    [{ higher: ["finnes-ikke"] }, "En av de overordnede planene finnes ikke lenger."],
  ])("with %j keeps nothing, says what to correct, and has what was written", async (fields, fault) => {
    const before = await kept();
    const page = await mend({ contact: "plan@fjordvik.example", ...fields });
    expect([page.status, page.body]).toEqual([422, expect.stringContaining(fault)]);
    expect(page.body).toContain('value="plan@fjordvik.example"');
    expect(await kept()).toEqual(before);
  });

  test.each([
    [{ replacedBy: [] }, "Velg minst én plan som gjelder"],
    [{ act: "repealed" }, "En plan som oppheves, har ingen plan i stedet."],
    [{ act: "glemt" }, "Velg om planen erstattes eller oppheves."],
    [{ endedOn: "2026-02-30" }, "Velg dagen planen slutter å gjelde."],
    [{ reason: " " }, "Skriv en begrunnelse"],
  ])("ends no plan with %j", async (fields, fault) => {
    const page = await finish(fields);
    expect([page.status, page.body]).toEqual([422, expect.stringContaining(fault)]);
    expect(await kept()).toMatchObject({ state: "underWork" });
  });

  test("replaces the plan, and lets it be in force again", async () => {
    const replaced = await finish({});
    expect([replaced.url, replaced.body]).toEqual([
      `${address}?gjort=ended`,
      expect.stringContaining("Erstattet av: var ikke oppgitt, er nå «Temaplan for fritid»"),
    ]);
    expect(await kept()).toMatchObject({ state: "replaced", replaced_by: ["fritid"] });
    const back = await finish({ act: "reinstated", reason: "Vedtaket ble opphevet." });
    expect(back.body).toContain("Planen gjelder igjen.");
    expect(back.body).toContain("Begrunnelse: Vedtaket ble opphevet.");
    expect(await kept()).toMatchObject({ state: "underWork", replaced_by: [] });
    // A page opened before, sent after.
    const late = await finish({ act: "reinstated" });
    expect([late.status, late.body]).toEqual([
      422,
      expect.stringContaining("En annen har endret dette i mellomtiden."),
    ]);
  });

  test("tells an administrator whom to ask, and takes no change from one", async () => {
    const siri = browsing.browser();
    const own = tokenOn(await siri.signIn("siri"));
    const page = await siri.get(address);
    expect([page.status, page.body]).toEqual([
      200,
      expect.stringContaining("Be Liv Aasen eller Ola Nygård om å gjøre dette for deg, eller gi deg selv rollen"),
    ]);
    expect(page.body).not.toContain('name="title"');
    const before = await kept();
    for (const path of [address, `${address}/slutt`]) {
      const refused = await siri.post(path, { skjema: own, ...asItIs, ...end, title: "Annet" });
      expect([refused.status, refused.body]).toEqual([403, expect.stringContaining("Be Liv Aasen eller Ola Nygård")]);
    }
    expect(await kept()).toEqual(before);
  });

  test("is open to whoever has a role in the plan, and not to others, nor to another municipality's coordinator", async () => {
    const kari = browsing.browser();
    await kari.signIn("kari");
    expect((await kari.get(address)).body).toContain("Kari Solberg");
    const anne = browsing.browser();
    await anne.signIn("anne");
    expect((await anne.get(address)).status).toBe(403);
    const per = browsing.browser();
    const own = tokenOn(await per.signIn("per"));
    expect((await per.get(address)).status).toBe(404);
    expect((await per.post(address, { skjema: own, ...asItIs, title: "Annet" })).status).toBe(404);
    expect(await kept()).toMatchObject({ title: "Temaplan for svømming" });
  });
});
