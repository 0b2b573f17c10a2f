import type { TakeBack, VersionLine } from "../../../src/api/contract.ts";
import { picture } from "../../../src/docx/build/buildPicture.ts";
import { paragraph } from "../../../src/docx/build/build.ts";
import { drawnBars } from "../../../src/demo/drawnBars.ts";
import type { Decision } from "../../../src/plan/publication.ts";
import type { RegisteredPlan, Register } from "../../../src/plan/register.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { address, databaseName, openService, type OpenService, type Person } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const adopted: Decision = {
  kind: "adopted",
  date: "2026-11-24",
  hearingDeadline: null,
  adoptedOn: "2026-11-20",
  decisionNumber: "45/26",
};

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
  await publish(0, "Alle barn lærer å svømme", adopted);
  await publish(1, "Alle unge lærer å svømme", hearing);
  await publish(2, "Alle hunder lærer å svømme", { ...adopted, decisionNumber: "46/26" });
});
afterEach(() => service.close());

async function publish(baseVersion: number, goal: string, decision: Decision): Promise<void> {
  const bars = drawnBars([1, 2]);
  const docx = smallPlan({
    baseVersion,
    goal,
    more: [paragraph(picture({ ...bars, name: "soyler.png", alt: "To søyler" }))],
  });
  const by = { municipality: fjordvik, name: "Ola Nygård" };
  const made = await publishDocx(service.publisher, { by, plan: "svomming", docx, decision, baseVersion });
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
}

async function takeBack(asked: TakeBack, person: Person = "ola") {
  return service.app.inject({
    method: "POST",
    url: address("takenBack", { plan: "svomming" }),
    headers: { authorization: `Bearer ${await service.tokenOf(person)}` },
    payload: asked,
  });
}
async function ask<T>(url: string): Promise<T> {
  const headers = { authorization: `Bearer ${await service.tokenOf("kari")}` };
  return (await service.app.inject({ url, headers })).json<T>();
}
const page = (url: string, headers: Readonly<Record<string, string>> = {}) => service.app.inject({ url, headers });
const reason = "Vedtaket gjaldt en annen plan.";
const goals = ({ elements, proposals }: Register): readonly unknown[] =>
  [elements, proposals].map((list) => list.filter(({ kind }) => kind === "goal").map(({ title }) => title));

describe(`what is taken back (${databaseName} database)`, () => {
  test("a wrong adoption is withdrawn: what was in force and proposed before it is so again, and its page says what to read instead", async () => {
    const answer = await takeBack({ act: "withdrawn", version: 3, reason });
    expect(answer.statusCode).toBe(201);
    expect(answer.json<RegisteredPlan>()).toMatchObject({
      state: "hearing",
      version: 3,
      inForce: { version: 1, decisionNumber: "45/26" },
      proposed: { version: 2, hearingDeadline: "2027-02-01" },
    });
    expect(goals(await ask<Register>(address("register")))).toEqual([
      ["Alle barn lærer å svømme"],
      ["Alle unge lærer å svømme"],
    ]);
    const gone = await page("/fjordvik/svomming/v/3");
    expect(gone.statusCode).toBe(410);
    expect(gone.headers["cache-control"]).toBe("no-store");
    expect(gone.body).toContain("Kommunen trakk tilbake versjon 3 av planen 24. november 2026.");
    expect(gone.body).toContain(`Begrunnelse: ${reason}`);
    expect(gone.body).toContain('href="/fjordvik/svomming">Les versjon 1, som gjelder</a>');
    expect(gone.body).not.toContain("hunder");
    expect((await page("/fjordvik/svomming")).body).toContain("Alle barn lærer å svømme");
    expect(await ask<readonly VersionLine[]>(address("publications", { plan: "svomming" }))).toMatchObject([
      { version: 3, closed: "withdrawn" },
      { version: 2 },
      { version: 1 },
    ]);
    // The next is version 4: a number is never given twice.
    await publish(3, "Alle voksne lærer å svømme", adopted);
    expect((await page("/fjordvik/svomming/v/4")).statusCode).toBe(200);
  });

  test("what is withdrawn is restored as it was", async () => {
    const before = await ask<Register>(address("register"));
    await takeBack({ act: "withdrawn", version: 3, reason });
    expect((await takeBack({ act: "restored", version: 3, reason: "Det var riktig likevel." })).statusCode).toBe(201);
    const after = await ask<Register>(address("register"));
    expect({ ...after, readAt: before.readAt }).toEqual(before);
    expect((await page("/fjordvik/svomming/v/3")).statusCode).toBe(200);
    const lines = await service.database.sql.selectFrom("taken_back").selectAll().orderBy("id").execute();
    expect(lines).toMatchObject([
      { version: 3, act: "withdrawn", reason, done_by: "Ola Nygård" },
      { version: 3, act: "restored", done_by: "Ola Nygård" },
    ]);
  });

  test("a version sealed because of personal data is closed for good, its pictures too, and the trace stays", async () => {
    const shown = await page("/fjordvik/svomming/v/3");
    const source = /src="([^"]+\/v\/3\/media\/[^"]+)"/.exec(shown.body)?.[1] ?? "";
    const image = await page(source);
    expect([image.statusCode, image.headers["cache-control"]]).toEqual([200, "public, no-cache"]);
    const tag = String(image.headers["etag"]);
    expect((await page(source, { "if-none-match": tag })).statusCode).toBe(304);
    await takeBack({ act: "sealed", version: 3, reason: "Navnet på en elev." });
    for (const url of [
      "/fjordvik/svomming/v/3",
      "/fjordvik/svomming/v/3/hele-planen",
      "/fjordvik/svomming/v/3?lang=en",
      source,
    ]) {
      const closed = await page(url, { "if-none-match": tag });
      expect([url, closed.statusCode]).toEqual([url, 410]);
      expect(closed.body).not.toContain("elev");
      expect(closed.body).not.toContain("hunder");
    }
    expect((await page("/fjordvik/svomming")).body).not.toContain("hunder");
    for (const act of ["restored", "withdrawn", "sealed"] as const)
      expect((await takeBack({ act, version: 3, reason })).statusCode).toBe(400);
    const kept = await service.database.sql.selectFrom("taken_back").select(["act", "reason"]).execute();
    expect(kept).toEqual([{ act: "sealed", reason: "Navnet på en elev." }]);
  });

  test("a plan that is withdrawn has no page, gives nothing to others and takes nothing new, until it is restored", async () => {
    expect((await takeBack({ act: "withdrawn", version: null, reason })).json<RegisteredPlan>()).toMatchObject({
      withdrawn: true,
      inForce: null,
      proposed: null,
    });
    for (const url of ["/fjordvik/svomming", "/fjordvik/svomming/v/1", "/fjordvik/svomming/v/3"])
      expect((await page(url)).statusCode).toBe(410);
    expect((await page("/fjordvik/svomming")).body).toContain("Planen er trukket tilbake");
    expect((await page("/fjordvik")).body).not.toContain("Temaplan for svømming");
    expect(goals(await ask<Register>(address("register")))).toEqual([[], []]);
    const again = await publishDocx(service.publisher, {
      by: { municipality: fjordvik, name: "Ola Nygård" },
      plan: "svomming",
      docx: smallPlan({ baseVersion: 3 }),
      decision: hearing,
      baseVersion: 3,
    });
    expect(again).toMatchObject({ ok: false, refusal: { code: "planWithdrawn" } });
    await takeBack({ act: "restored", version: null, reason });
    expect((await page("/fjordvik/svomming")).body).toContain("Alle hunder lærer å svømme");
  });

  test("only a coordinator takes back, with a reason, what is there", async () => {
    expect((await takeBack({ act: "withdrawn", version: 3, reason }, "kari")).statusCode).toBe(403);
    expect((await takeBack({ act: "withdrawn", version: 3, reason }, "per")).statusCode).toBe(404);
    expect((await takeBack({ act: "withdrawn", version: 3, reason: "  " })).statusCode).toBe(400);
    expect((await takeBack({ act: "withdrawn", version: 9, reason })).statusCode).toBe(404);
    expect((await page("/fjordvik/svomming/v/3")).statusCode).toBe(200);
  });
});
