import type { Ending, EntryMend, HistoryLine } from "../../../src/plan/planEntry.ts";
import type { Decision } from "../../../src/plan/publication.ts";
import type { Register, RegisteredPlan } from "../../../src/plan/register.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { findPeople, forgetPerson } from "../../../src/service/store/forgetPeople.ts";
import { address, databaseName, openService, type OpenService, type Person } from "../openService.ts";
import { smallPlan, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const adopted: Decision = {
  kind: "adopted",
  date: "2026-11-24",
  hearingDeadline: null,
  adoptedOn: "2026-11-20",
  decisionNumber: "45/26",
};
const replaced: Ending = {
  act: "replaced",
  replacedBy: ["fritid"],
  endedOn: "2026-12-17",
  endDecision: "91/26",
  reason: "Temaplan for fritid tar over.",
};
const reinstated: Ending = { ...replaced, act: "reinstated", replacedBy: [], endedOn: null, endDecision: null };

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
  await publish(0);
});
afterEach(() => service.close());

async function publish(baseVersion: number): Promise<void> {
  const by = { municipality: fjordvik, name: "Ola Nygård" };
  const docx = smallPlan({ baseVersion });
  const made = await publishDocx(service.publisher, { by, plan: "svomming", docx, decision: adopted, baseVersion });
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
}

async function send(method: "PATCH" | "POST", url: string, payload: object, person: Person = "ola") {
  return service.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${await service.tokenOf(person)}` },
    payload,
  });
}
const mend = (asked: EntryMend, plan = "svomming", person: Person = "ola") =>
  send("PATCH", address("plan", { plan }), asked, person);
const end = (asked: Ending, person: Person = "ola") =>
  send("POST", address("ending", { plan: "svomming" }), asked, person);
async function ask<T>(url: string): Promise<T> {
  const headers = { authorization: `Bearer ${await service.tokenOf("kari")}` };
  return (await service.app.inject({ url, headers })).json<T>();
}
const history = () => ask<readonly HistoryLine[]>(address("history", { plan: "svomming" }));
const svomming = async () => (await ask<Register>(address("register"))).plans.find(({ id }) => id === "svomming");

describe(`a plan's entry (${databaseName} database)`, () => {
  test("is mended part by part, with who, when, what was and what is; and every address stays", async () => {
    const answer = await mend({ title: "Temaplan for symjing", fromYear: 2027, contact: "plan@fjordvik.example" });
    expect([answer.statusCode, answer.json<RegisteredPlan>()]).toMatchObject([
      200,
      { id: "svomming", title: "Temaplan for symjing", fromYear: 2027, toYear: 2030, contact: "plan@fjordvik.example" },
    ]);
    await mend({ higher: ["fritid"], responsible: "Oppvekst" });
    await mend({ responsible: "Oppvekst" });
    expect(await history()).toMatchObject([
      {
        act: "mended",
        by: "Ola Nygård",
        changes: [
          { field: "higher", from: [], to: ["fritid"] },
          { field: "responsible", from: [], to: ["Oppvekst"] },
        ],
      },
      {
        at: expect.stringMatching(/^2026-11-24T/) as string,
        changes: [
          { field: "title", from: ["Temaplan for svømming"], to: ["Temaplan for symjing"] },
          { field: "fromYear", from: ["2026"], to: ["2027"] },
          { field: "contact", from: [], to: ["plan@fjordvik.example"] },
        ],
      },
    ]);
    for (const url of ["/fjordvik/svomming", "/fjordvik/svomming/v/1"])
      expect((await service.app.inject(url)).statusCode).toBe(200);
    expect((await service.app.inject("/fjordvik")).body).toContain("Temaplan for symjing");
  });

  test("keeps what was mended when something is published, and when it is withdrawn", async () => {
    await mend({ title: "Temaplan for symjing" });
    await publish(1);
    expect((await svomming())?.title).toBe("Temaplan for symjing");
    await send("POST", address("takenBack", { plan: "svomming" }), { act: "withdrawn", version: 2, reason: "Feil." });
    expect(await svomming()).toMatchObject({ title: "Temaplan for symjing", inForce: { version: 1 } });
    expect((await history()).map(({ act, version, reason }) => [act, version, reason])).toEqual([
      ["withdrawn", 2, "Feil."],
      ["mended", null, null],
    ]);
  });

  test("puts no plan under itself, under one that is not there, or in a period that ends before it begins", async () => {
    await mend({ higher: ["svomming"] }, "fritid");
    const refused = await Promise.all(
      [{ higher: ["fritid"] }, { higher: ["svomming"] }, { higher: ["finnes-ikke"] }, { toYear: 2020 }].map((asked) =>
        mend(asked),
      ),
    );
    expect(refused.map((answer) => [answer.statusCode, answer.json<{ readonly code: string }>().code])).toEqual([
      [409, "planRing"],
      [409, "planRing"],
      [404, "notFound"],
      [400, "badRequest"],
    ]);
    expect(await history()).toEqual([]);
  });

  test("says that the plan is replaced, by what and from when; nothing of it is in force, its pages stay, and it can be reinstated", async () => {
    const before = await svomming();
    expect((await end(replaced)).json<RegisteredPlan>()).toMatchObject({
      state: "replaced",
      inForce: null,
      ended: { replacedBy: ["fritid"], endedOn: "2026-12-17", endDecision: "91/26" },
    });
    expect((await ask<Register>(address("register"))).elements).toEqual([]);
    expect((await service.app.inject("/fjordvik/svomming/v/1")).statusCode).toBe(200);
    expect((await end(replaced)).statusCode).toBe(400);
    expect((await end(reinstated)).statusCode).toBe(201);
    expect(await svomming()).toEqual(before);
    expect((await history()).map(({ act, reason }) => [act, reason])).toEqual([
      ["reinstated", "Temaplan for fritid tar over."],
      ["replaced", "Temaplan for fritid tar over."],
    ]);
  });

  test("lets a plan be replaced by others that hold, and by no others", async () => {
    for (const replacedBy of [[], ["svomming"]]) expect((await end({ ...replaced, replacedBy })).statusCode).toBe(400);
    expect((await end({ ...replaced, replacedBy: ["finnes-ikke"] })).statusCode).toBe(404);
    expect((await end({ ...replaced, endedOn: null })).statusCode).toBe(400);
    expect((await end(reinstated)).statusCode).toBe(400);
    expect((await end({ ...replaced, act: "repealed", replacedBy: [] })).json<RegisteredPlan>()).toMatchObject({
      state: "repealed",
      ended: { replacedBy: [] },
    });
    // What is published of it afterwards holds.
    await publish(1);
    expect(await svomming()).toMatchObject({ state: "adopted", inForce: { version: 2 } });
    expect(await svomming()).not.toHaveProperty("ended");
  });

  test("is mended by coordinators of its own municipality alone", async () => {
    expect((await mend({ title: "Annet" }, "svomming", "kari")).statusCode).toBe(403);
    expect((await mend({ title: "Annet" }, "svomming", "per")).statusCode).toBe(404);
    expect((await end(replaced, "kari")).statusCode).toBe(403);
    expect((await end(replaced, "per")).statusCode).toBe(404);
    expect((await svomming())?.title).toBe("Temaplan for svømming");
  });

  test("does not name in its history who has been forgotten", async () => {
    await mend({ title: "Temaplan for symjing" });
    await send("POST", address("takenBack", { plan: "svomming" }), { act: "withdrawn", version: 1, reason: "Feil." });
    const [ola] = await findPeople(service.database.sql, "Ola Nygård");
    if (ola === undefined) throw new Error("nobody is called so");
    await forgetPerson(service.database.sql, ola);
    expect((await history()).map(({ by }) => by)).toEqual(["Fjordvik", "Fjordvik"]);
  });
});
