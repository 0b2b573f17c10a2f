import { readStored, storedFormat } from "../../../src/service/store/readStored.ts";
import { createHash } from "node:crypto";
import type { Published, Rehearsal, Upload } from "../../../src/api/contract.ts";
import { docx, heading, paragraph } from "../../../src/docx/build/build.ts";
import { writePackage } from "../../../src/docx/writePackage.ts";
import type { Decision } from "../../../src/plan/publication.ts";
import { address, databaseName, openService, type OpenService, type Person } from "../openService.ts";
import { hearing, preview, smallPlan, smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
});
afterEach(() => service.close());

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function call(
  person: Person,
  method: "GET" | "POST" | "PATCH",
  url: string,
  payload?: object | Buffer,
  headers: Readonly<Record<string, string>> = {},
) {
  return service.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${await service.tokenOf(person)}`, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
}

function start(person: Person, bytes: Uint8Array, plan = "svomming", sum = sha256(bytes)) {
  return call(person, "POST", address("uploads"), { plan, fileName: "plan.docx", size: bytes.length, sha256: sum });
}

function piece(person: Person, upload: string, bytes: Uint8Array, offset: number) {
  return call(person, "PATCH", address("upload", { upload }), Buffer.from(bytes), {
    "content-type": "application/octet-stream",
    "upload-offset": `${offset}`,
  });
}

async function send(person: Person, bytes: Uint8Array, plan = "svomming"): Promise<string> {
  const { id } = (await start(person, bytes, plan)).json<Upload>();
  const sent = await piece(person, id, bytes, 0);
  expect(sent.statusCode).toBe(200);
  return id;
}

async function publish(
  person: Person,
  bytes: Uint8Array,
  {
    decision = hearing,
    base = 0,
    key = "a-key-of-one",
    plan = "svomming",
  }: { readonly decision?: Decision; readonly base?: number; readonly key?: string; readonly plan?: string } = {},
) {
  const upload = await send(person, bytes, plan);
  return call(
    person,
    "POST",
    address("publications", { plan }),
    { upload, decision },
    { "idempotency-key": key, "if-match": `"${base}"` },
  );
}

describe(`sending a document (${databaseName} database)`, () => {
  const bytes = smallPlan();
  const half = Math.floor(bytes.length / 2);

  test("goes on after a cut from where the service has bytes to", async () => {
    const first = (await start("kari", bytes)).json<Upload>();
    await piece("kari", first.id, bytes.subarray(0, half), 0);
    const again = (await start("kari", bytes)).json<Upload>();
    expect(again).toMatchObject({ id: first.id, offset: half });
    expect((await piece("kari", first.id, bytes.subarray(half), half)).json<Upload>().offset).toBe(bytes.length);
  });

  test("a piece from another place is refused with the place to go on from, and changes nothing", async () => {
    const { id } = (await start("kari", bytes)).json<Upload>();
    await piece("kari", id, bytes.subarray(0, half), 0);
    const wrong = await piece("kari", id, bytes.subarray(half + 5), half + 5);
    expect(wrong.statusCode).toBe(409);
    expect(wrong.json()).toMatchObject({ code: "uploadMoved", facts: { offset: half } });
    expect((await call("kari", "GET", address("upload", { upload: id }))).json<Upload>().offset).toBe(half);
  });

  test("a document that is not what was promised is refused when it is to be used", async () => {
    const { id } = (await start("ola", bytes, "svomming", "0".repeat(64))).json<Upload>();
    await piece("ola", id, bytes, 0);
    const answer = await call("ola", "POST", address("rehearsal", { plan: "svomming" }), {
      upload: id,
      decision: hearing,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: "uploadBroken" });
  });

  test("too large a document is refused before a byte is sent", async () => {
    const answer = await call("ola", "POST", address("uploads"), {
      plan: "svomming",
      fileName: "stor.docx",
      size: 51 * 1024 * 1024,
      sha256: sha256(bytes),
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: "tooLarge", facts: { limit: 50 * 1024 * 1024 } });
  });

  test("what one person sends is not there for another", async () => {
    const id = await send("kari", bytes);
    expect((await call("ola", "GET", address("upload", { upload: id }))).statusCode).toBe(404);
    expect(
      (await call("ola", "POST", address("rehearsal", { plan: "svomming" }), { upload: id, decision: hearing }))
        .statusCode,
    ).toBe(404);
  });

  test("what is sent for one plan cannot be published as another", async () => {
    const upload = await send("ola", bytes);
    const answer = await call(
      "ola",
      "POST",
      address("publications", { plan: "fritid" }),
      { upload, decision: hearing },
      { "idempotency-key": "a-key-of-one", "if-match": '"0"' },
    );
    expect(answer.statusCode).toBe(404);
  });
});

describe(`publishing (${databaseName} database)`, () => {
  test("numbers the version, gives its addresses, and the register has its elements", async () => {
    const bytes = smallPlan();
    const answer = await publish("ola", bytes);
    expect(answer.statusCode).toBe(201);
    const published = answer.json<Published>();
    expect(published).toMatchObject({
      version: 1,
      kind: "hearing",
      sha256: sha256(bytes),
      plan: { id: "svomming", state: "hearing", publishedBy: "Ola Nygård" },
    });
    expect(answer.headers["location"]).toBe(published.permanentAddress);
    const register = (await call("kari", "GET", address("register"))).json<{ readonly proposals: readonly object[] }>();
    expect(register.proposals).toMatchObject([
      { plan: "svomming", version: 1, id: "svommemaal", kind: "goal", title: "Alle barn lærer å svømme", sdgs: ["3"] },
      { id: "svommestra", kind: "strategy", under: "svommemaal" },
    ]);
    const page = await service.app.inject(new URL(published.permanentAddress).pathname);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("Alle barn lærer å svømme");
  });

  test("the same request again gives the same answer and no second version", async () => {
    const bytes = smallPlan();
    const upload = await send("ola", bytes);
    const again = () =>
      call(
        "ola",
        "POST",
        address("publications", { plan: "svomming" }),
        { upload, decision: hearing },
        { "idempotency-key": "a-key-of-one", "if-match": '"0"' },
      );
    const [first, second] = [await again(), await again()];
    expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
    expect(second.json()).toEqual(first.json());
    expect((await call("ola", "GET", address("publications", { plan: "svomming" }))).json()).toHaveLength(1);
  });

  test("one key for two different requests is refused", async () => {
    await publish("ola", smallPlan());
    const other = await publish("ola", smallPlan({ goal: "Noe annet" }), { decision: preview });
    expect(other.statusCode).toBe(400);
  });

  test("from an old version is refused with who and when, and the register stands", async () => {
    await publish("ola", smallPlan());
    const late = await publish("liv", smallPlan({ goal: "Alle svømmer" }), { key: "a-key-of-liv" });
    expect(late.statusCode).toBe(412);
    expect(late.json()).toMatchObject({
      code: "publishedFirst",
      facts: { version: 1, by: "Ola Nygård", at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string },
    });
    const versions = (await call("liv", "GET", address("publications", { plan: "svomming" }))).json<object>();
    expect(versions).toMatchObject([{ version: 1, publishedBy: "Ola Nygård" }]);
    const { sql } = service.database;
    const { id } = await sql.selectFrom("person").select("id").where("subject", "=", "ola").executeTakeFirstOrThrow();
    const kept = await sql.selectFrom("publication").selectAll().where("plan", "=", "svomming").execute();
    expect(kept.map((row) => [row.published_by, row.published_by_person, row.format])).toEqual([
      ["Ola Nygård", id, storedFormat],
    ]);
  });

  test("of two at once exactly one wins", async () => {
    const [ola, liv] = await Promise.all([
      publish("ola", smallPlan()),
      publish("liv", smallPlan({ goal: "Alle svømmer" }), { key: "a-key-of-liv" }),
    ]);
    expect([ola.statusCode, liv.statusCode].sort()).toEqual([201, 412]);
  });

  test("a new version stands beside the old, whose address shows what it always did", async () => {
    await publish("ola", smallPlan());
    const second = await publish("ola", smallPlan({ baseVersion: 1, goal: "Alle barn svømmer" }), {
      base: 1,
      key: "a-second-key",
    });
    expect(second.json()).toMatchObject({ version: 2 });
    expect((await service.app.inject("/fjordvik/svomming/v/1")).body).toContain("Alle barn lærer å svømme");
    expect((await service.app.inject("/fjordvik/svomming/v/2")).body).toContain("Alle barn svømmer");
    expect((await service.app.inject("/fjordvik/svomming")).body).toContain("Alle barn svømmer");
  });

  test("a document with errors is refused with the findings, which the pane's own check cannot talk away", async () => {
    const answer = await publish("ola", smallPlan({ sdg: "99" }));
    expect(answer.statusCode).toBe(422);
    const problem = answer.json<{
      readonly code: string;
      readonly findings: readonly { readonly rule: string; readonly level: string }[];
    }>();
    expect(problem.code).toBe("findings");
    expect(problem.findings.filter(({ level }) => level === "error").map(({ rule }) => rule)).toEqual([
      "sdg-link-exists",
    ]);
  });

  test("a planner may publish a preview, which nobody finds among the plans", async () => {
    const answer = await publish("kari", smallPlan(), { decision: preview });
    const { address: secret, version } = answer.json<Published>();
    expect([answer.statusCode, version]).toEqual([201, 0]);
    expect(secret).toMatch(/\/forhandsvisning\/[\w-]{20,}$/);
    expect((await service.app.inject("/fjordvik/svomming")).statusCode).toBe(404);
    expect((await service.app.inject("/fjordvik")).body).not.toContain("forhandsvisning");
  });

  test("a rehearsal tells what would change and publishes nothing", async () => {
    await publish("ola", smallPlan());
    const upload = await send(
      "ola",
      smallPlan({ baseVersion: 1, goal: "Alle barn svømmer", more: [paragraph("Mer.")] }),
    );
    const answer = await call("ola", "POST", address("rehearsal", { plan: "svomming" }), { upload, decision: hearing });
    expect(answer.json<Rehearsal>()).toMatchObject({
      version: 1,
      changes: {
        reworded: [
          {
            element: "svommemaal",
            from: expect.stringMatching(/^Alle barn lærer å svømme\n/) as string,
            to: expect.stringMatching(/^Alle barn svømmer\n[^]*Mer\.$/) as string,
          },
        ],
        gone: [],
      },
    });
    expect((await call("ola", "GET", address("publications", { plan: "svomming" }))).json()).toHaveLength(1);
  });
});

describe(`what day it is (${databaseName} database)`, () => {
  const adopted: Decision = {
    kind: "adopted",
    date: "2026-11-24",
    hearingDeadline: null,
    adoptedOn: "2026-11-24",
    decisionNumber: "45/26",
  };
  const rulesOf = (problem: { readonly findings?: readonly { readonly rule: string; readonly level: string }[] }) =>
    problem.findings?.filter(({ level }) => level === "error").map(({ rule }) => rule);

  test.each<[what: string, rule: string, decision: Decision]>([
    ["an adoption that has not come", "adoption-decision", { ...adopted, date: "2031-01-01", adoptedOn: "2030-12-31" }],
    [
      "a hearing whose deadline has passed",
      "hearing-deadline",
      { ...hearing, date: "2026-01-02", hearingDeadline: "2026-03-01" },
    ],
  ])("is the service's to say: %s is refused whatever day the caller says it is", async (_what, rule, decision) => {
    const rehearsed = await call("ola", "POST", address("rehearsal", { plan: "svomming" }), {
      upload: await send("ola", smallPlan()),
      decision,
    });
    expect(rulesOf(rehearsed.json())).toEqual([rule]);
    const answer = await publish("ola", smallPlan({ goal: "Alle svømmer" }), { decision });
    expect([answer.statusCode, rulesOf(answer.json())]).toEqual([422, [rule]]);
  });

  test("is Norway's, also while the day before it lasts in London", async () => {
    service.pass(14.5 * 60 * 60_000); // half past eleven at night in UTC
    const answer = await publish("ola", smallPlan(), { decision: { ...adopted, adoptedOn: "2026-11-25" } });
    expect(answer.statusCode).toBe(201);
    expect(answer.json<Published>().publishedAt).toMatch(/^2026-11-24T23:3/);
    const kept = await service.database.sql.selectFrom("publication").selectAll().execute();
    expect(kept.map(({ format, publication }) => readStored.publication(format, publication).decision.date)).toEqual([
      "2026-11-25",
    ]);
  });
});

describe("what would harm is refused, and the service goes on", () => {
  const bomb = writePackage([{ name: "[Content_Types].xml", content: "<a>".repeat(1_000_000) }]);
  const hostile: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
    ["no Word document", Buffer.from("Kjære kommune"), "notZip"],
    ["a zip of something else", writePackage([{ name: "bilde.png", content: "x" }]), "notWord"],
    ["a zip cut short", smallPlan().subarray(0, 900), "cutShort"],
    ["a zip bomb", bomb, "tooDense"],
    ["a document that is tied to another plan", docx({}, heading(1, "Plan")), "badRequest"],
  ];

  test.each(hostile)("%s", async (_what, bytes, code) => {
    const upload = await send("ola", bytes);
    const answer = await call("ola", "POST", address("rehearsal", { plan: "svomming" }), { upload, decision: hearing });
    const problem = answer.json<{ readonly code: string; readonly facts: { readonly code?: string } }>();
    expect([answer.statusCode < 500, problem.facts.code ?? problem.code]).toEqual([true, code]);
    expect((await service.app.inject("/fjordvik")).statusCode).toBe(200);
    expect(service.faults).toEqual([]);
  });
});
