import type { Problem } from "../../../src/api/contract.ts";
import type { EnteredList, KindSettings, OwnSettings, TriedList } from "../../../src/api/settingsContract.ts";
import type { Register, RegisteredPlan } from "../../../src/plan/register.ts";
import { address, databaseName, issuer, openService, type OpenService } from "../openService.ts";
import { png } from "../publishing/pngs.ts";
import { smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
});
afterEach(() => service.close());

interface Asked {
  readonly method?: "GET" | "PUT" | "PATCH" | "POST";
  readonly url: string;
  readonly payload?: object | string | Buffer;
  readonly tag?: string | undefined;
  readonly type?: string;
  readonly by?: "siri" | "ola" | "per" | "kari";
}
async function ask({ method = "GET", url, payload, tag, type, by = "siri" }: Asked) {
  return service.app.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${await service.tokenOf(by)}`,
      ...(tag === undefined ? {} : { "if-match": tag }),
      ...(type === undefined ? {} : { "content-type": type }),
    },
    ...(payload === undefined ? {} : { payload }),
  });
}
const tagOf = (answer: { readonly headers: Readonly<Record<string, unknown>> }): string =>
  String(answer.headers["etag"]);
const code = (answer: { json(): unknown }) => (answer.json() as Problem).code;

/** Makes Per of the neighbouring municipality an administrator there. */
async function administratorOfHavnes(): Promise<void> {
  const { sql } = service.database;
  const { id } = await sql
    .selectFrom("person")
    .select("id")
    .where("issuer", "=", issuer)
    .where("subject", "=", "per")
    .executeTakeFirstOrThrow();
  await sql
    .insertInto("person_role")
    .values({ person: id, municipality: "havnes", plan: null, role: "administrator" })
    .execute();
}

describe(`what an administrator decides, by the API (${databaseName} database)`, () => {
  const own = address("municipality");

  test("the municipality is read and changed, is seen on its public pages at once, and no other municipality is touched", async () => {
    const before = await ask({ url: own });
    const settings = { ...before.json<OwnSettings>(), name: "Fjordvik og Nes", email: "plan@fjordvik.example" };
    const kept = await ask({ method: "PUT", url: own, payload: settings, tag: tagOf(before) });
    expect([kept.statusCode, kept.json()]).toEqual([200, settings]);
    expect((await service.app.inject("/fjordvik")).body).toContain("Fjordvik og Nes");
    await administratorOfHavnes();
    expect((await ask({ url: own, by: "per" })).json<OwnSettings>().name).toBe("Havnes");
  });

  test("nothing of the municipality is changed that is not among its settings, whatever is sent besides", async () => {
    const row = () =>
      service.database.sql
        .selectFrom("municipality")
        .select(["id", "own_roles", "postal_address"])
        .where("id", "=", "fjordvik")
        .executeTakeFirstOrThrow();
    const was = await row();
    const before = await ask({ url: own });
    const payload = { ...before.json<OwnSettings>(), name: "Nes", own_roles: !was.own_roles, id: "nes" };
    const kept = await ask({ method: "PUT", url: own, payload, tag: tagOf(before) });
    expect([kept.statusCode, kept.json<OwnSettings>().name, await row()]).toEqual([200, "Nes", was]);
  });

  test("the overview of the plans comes as files, in the language that is asked for, and holds no other municipality's", async () => {
    const file = async (route: "overviewCsv" | "overviewXlsx", by: "ola" | "kari", language: string) =>
      service.app.inject({
        url: address(route),
        headers: { authorization: `Bearer ${await service.tokenOf(by)}`, "accept-language": language },
      });
    await service.database.sql
      .insertInto("plan")
      .values({
        ...{ municipality: "havnes", id: "havn", kind: "temaplan", title: "Havneplan", language: "nb" },
        ...{ state: "started", higher: [], version: 0 },
      })
      .execute();
    const csv = await file("overviewCsv", "ola", "nn");
    expect([csv.statusCode, csv.headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
    expect(csv.body.split("\r\n")[0]).toMatch(/^\ufeffPlan;Plantype;Frå år;/);
    expect(smallPlans.filter(({ entry }) => !csv.body.includes(entry.title))).toEqual([]);
    expect(csv.body).not.toContain("Havneplan");
    const xlsx = await file("overviewXlsx", "ola", "en");
    expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, "PK"]);
    const shut = await file("overviewCsv", "kari", "nb");
    expect([shut.statusCode, code(shut)]).toEqual([403, "noAccess"]);
  });

  test("colour and mark are changed, stay where they are not sent, and what is no picture is refused", async () => {
    const before = await ask({ url: own });
    const { color, mark, ...rest } = before.json<OwnSettings>();
    expect([color, mark]).toEqual([null, null]);
    const look = { color: "#0b5cad", mark: png(8, 8).toString("base64") };
    const kept = await ask({ method: "PUT", url: own, payload: { ...rest, ...look }, tag: tagOf(before) });
    expect([kept.statusCode, kept.json()]).toEqual([200, { ...rest, ...look }]);
    const stayed = await ask({ method: "PUT", url: own, payload: rest, tag: tagOf(kept) });
    expect(stayed.json()).toEqual({ ...rest, ...look });
    for (const wrong of [{ mark: Buffer.from("<svg/>".repeat(20)).toString("base64") }, { color: "red;}" }]) {
      const refused = await ask({ method: "PUT", url: own, payload: { ...rest, ...wrong }, tag: tagOf(stayed) });
      expect([refused.statusCode, code(refused)]).toEqual([400, "badRequest"]);
    }
    expect((await service.app.inject("/fjordvik")).body).toContain("/fjordvik/farge.css?0b5cad");
    const gone = await ask({
      method: "PUT",
      url: own,
      payload: { ...rest, color: null, mark: null },
      tag: tagOf(stayed),
    });
    expect(gone.json()).toEqual({ ...rest, color: null, mark: null });
    expect((await service.app.inject("/fjordvik")).body).not.toContain("farge.css");
  });

  test("of two who change it from the same state the second is told, and nothing of theirs is kept until they have read it anew", async () => {
    const read = await ask({ url: own });
    const put = (name: string, tag: string) =>
      ask({ method: "PUT", url: own, payload: { ...read.json<OwnSettings>(), name }, tag });
    const both = await Promise.all([put("Den ene", tagOf(read)), put("Den andre", tagOf(read))]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    const late = both.find(({ statusCode }) => statusCode === 412);
    expect(late === undefined ? null : code(late)).toBe("changedMeanwhile");
    const now = await ask({ url: own });
    expect((await put("Den siste", tagOf(now))).json()).toMatchObject({ name: "Den siste" });
    expect((await ask({ method: "PUT", url: own, payload: read.json<OwnSettings>() })).statusCode).toBe(400);
  });

  test("an organisation number that is another municipality's, or none at all, is refused", async () => {
    const read = await ask({ url: own });
    const { organisation } = read.json<OwnSettings>();
    await service.database.sql
      .updateTable("municipality")
      .set({ organisation: "974760673" })
      .where("id", "=", "havnes")
      .execute();
    const put = (number: string) =>
      ask({
        method: "PUT",
        url: own,
        payload: { ...read.json<OwnSettings>(), organisation: number },
        tag: tagOf(read),
      });
    expect(code(await put("974760673"))).toBe("organisationTaken");
    expect(code(await put("123456789"))).toBe("badRequest");
    expect((await ask({ url: own })).json<OwnSettings>().organisation).toBe(organisation);
  });

  test("levels and chapters of a kind of plan are read and changed, and are in the register at once", async () => {
    const url = address("kindSettings", { kind: "temaplan" });
    const read = await ask({ url });
    const set: KindSettings = { levels: { "goal-has-sdg": "off" }, chapters: ["Mål", "Tiltak"] };
    expect((await ask({ method: "PUT", url, payload: set, tag: tagOf(read) })).json()).toEqual(set);
    expect((await ask({ method: "PUT", url, payload: set, tag: tagOf(read) })).statusCode).toBe(412);
    const register = (await ask({ url: address("register"), by: "kari" })).json<Register>();
    expect(register.settings.find(({ kind }) => kind === "temaplan")).toEqual({ kind: "temaplan", ...set });
    const again = await ask({ url });
    const wrong = { levels: { "no-such-rule": "off" }, chapters: [] };
    expect(code(await ask({ method: "PUT", url, payload: wrong, tag: tagOf(again) }))).toBe("badRequest");
  });
});

describe("a plan's entry that two mend at once, by the API", () => {
  test("is not written over by whoever says which state they read", async () => {
    const url = address("plan", { plan: "svomming" });
    const read = await ask({ url, by: "ola" });
    const mend = (title: string, tag?: string) => ask({ method: "PATCH", url, payload: { title }, tag, by: "ola" });
    const first = await mend("Svømming for alle", tagOf(read));
    expect(first.statusCode).toBe(200);
    const late = await mend("Svømming for noen", tagOf(read));
    expect([late.statusCode, code(late)]).toEqual([412, "changedMeanwhile"]);
    expect((await ask({ url, by: "kari" })).json<RegisteredPlan>().title).toBe("Svømming for alle");
    expect((await mend("Svømming for hver", tagOf(first))).statusCode).toBe(200);
  });
});

describe("a list of plans, by the API", () => {
  const type = "application/octet-stream";
  const good = "Plan;Hva;Tekst;Plantype\nVannplan;Plan;;temaplan\nVannplan;Mål;Rent vann;\n";
  const list = async () =>
    (await ask({ url: address("register"), by: "ola" })).json<Register>().plans.map(({ id }) => id);

  test("is tried without being entered, and says line by line what is wrong in the language asked for", async () => {
    const before = await list();
    const bad = `${good}Vannplan;Ønske;Mer;\n`;
    const url = address("planListTrial");
    const tried = await ask({ method: "POST", url, payload: bad, type, by: "ola" });
    expect([tried.statusCode, tried.json<TriedList>()]).toMatchObject([200, { plans: 1, elements: 1 }]);
    expect(tried.json<TriedList>().lines.map(({ line, faults }) => [line, faults.length])).toEqual([
      [2, 0],
      [3, 0],
      [4, 1],
    ]);
    expect(tried.json<TriedList>().lines[2]?.faults[0]).toMatch(/«Ønske» er ikke noe av det kolonnen kan ha/);
    const entered = await ask({ method: "POST", url: address("planList"), payload: bad, type, by: "ola" });
    expect([entered.statusCode, code(entered)]).toEqual([422, "listFaults"]);
    expect(await list()).toEqual(before);
  });

  test("is entered whole, and refused when it is entered again; what is no list is refused in words", async () => {
    const url = address("planList");
    const entered = await ask({ method: "POST", url, payload: good, type, by: "ola" });
    expect([entered.statusCode, entered.json<EnteredList>()]).toEqual([201, { plans: ["vannplan"] }]);
    expect(await list()).toContain("vannplan");
    expect(code(await ask({ method: "POST", url, payload: good, type, by: "ola" }))).toBe("listFaults");
    const none = await ask({ method: "POST", url, payload: Buffer.from([0, 1, 2, 3]), type, by: "ola" });
    expect([none.statusCode, code(none)]).toEqual([422, "unreadableList"]);
  });
});
