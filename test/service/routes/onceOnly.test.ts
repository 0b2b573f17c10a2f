import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Published, Upload } from "../../../src/api/contract.ts";
import { sweep } from "../../../src/service/operation/sweep.ts";
import { uploadQuota } from "../../../src/service/store/uploadStore.ts";
import { address, databaseName, openService, type OpenService, type Person } from "../openService.ts";
import { hearing, preview, smallPlan, smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(smallPlans);
});
afterAll(() => service.close());

async function call(
  person: Person,
  method: "POST" | "PATCH" | "DELETE",
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

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function send(bytes: Uint8Array, sum = sha256(bytes)): Promise<string> {
  const about = { plan: "svomming", fileName: "plan.docx", size: bytes.length, sha256: sum };
  const { id } = (await call("ola", "POST", address("uploads"), about)).json<Upload>();
  const piece = { "content-type": "application/octet-stream", "upload-offset": "0" };
  await call("ola", "PATCH", address("upload", { upload: id }), Buffer.from(bytes), piece);
  return id;
}

const publish = (upload: string, key: string, base = 0, decision = preview) =>
  call(
    "ola",
    "POST",
    address("publications", { plan: "svomming" }),
    { upload, decision },
    { "idempotency-key": key, "if-match": `"${base}"` },
  );

const count = async (table: "publication" | "upload" | "upload_chunk"): Promise<number> =>
  Number(
    (
      await service.database.sql
        .selectFrom(table)
        .select((select) => select.fn.countAll().as("count"))
        .executeTakeFirstOrThrow()
    ).count,
  );

describe(`the same request sent more than once (${databaseName} database)`, () => {
  test("six at once give one publication, and every one its answer", async () => {
    const before = await count("publication");
    const upload = await send(smallPlan());
    const answers = await Promise.all(Array.from({ length: 6 }, () => publish(upload, "six-at-once")));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.json<Published>().previewKey)).size).toBe(1);
    expect(await count("publication")).toBe(before + 1);
  });

  test("is one publication also where its answer cannot be kept: then nothing has happened, and the retry does it", async () => {
    const upload = await send(smallPlan());
    const before = await count("publication");
    await sql`alter table answered add constraint cut_off check (answer = 'null') not valid`.execute(
      service.database.sql,
    );
    expect((await publish(upload, "cut-off-between")).statusCode).toBe(500);
    expect([await count("publication"), service.faults.length]).toEqual([before, 1]);
    await sql`alter table answered drop constraint cut_off`.execute(service.database.sql);
    expect((await publish(upload, "cut-off-between")).statusCode).toBe(201);
    expect(await count("publication")).toBe(before + 1);
  });

  test("names nobody as having come first when it was oneself", async () => {
    const upload = await send(smallPlan());
    const answers = await Promise.all(Array.from({ length: 3 }, () => publish(upload, "to-hearing", 0, hearing)));
    expect(answers.map((answer) => [answer.statusCode, answer.json<Published>().version])).toEqual([
      [201, 1],
      [201, 1],
      [201, 1],
    ]);
    expect(await publish(upload, "to-hearing", 0, hearing)).toMatchObject({ statusCode: 201 });
    expect(await publish(await send(smallPlan()), "another-key", 0, hearing)).toMatchObject({ statusCode: 412 });
  });

  test("is one also where the document has been sent once more, for the first answer never came", async () => {
    const docx = smallPlan({ goal: "Alle barn lærer å dykke" });
    const first = await publish(await send(docx), "sent-once-more");
    const again = await publish(await send(docx), "sent-once-more");
    expect([again.statusCode, again.json<Published>().previewKey]).toEqual([201, first.json<Published>().previewKey]);
    const other = await send(smallPlan({ goal: "Alle barn lærer å ro" }));
    expect((await publish(other, "sent-once-more")).statusCode).toBe(400);
  });

  test("enters one plan, also when six come at once", async () => {
    const plan = {
      kind: "temaplan",
      title: "Plan for idrett",
      language: "nb",
      fromYear: 2026,
      toYear: 2030,
      higher: [],
    };
    const enter = (title: string) =>
      call("ola", "POST", address("plans"), { ...plan, title }, { "idempotency-key": "one-plan-only" });
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter("Plan for idrett")));
    expect(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).toEqual(
      Array<string>(6).fill('201 {"id":"plan-for-idrett"}'),
    );
    expect((await enter("Plan for leik")).statusCode).toBe(400);
  });

  test("twelve plans of one title, entered at once, get twelve addresses", async () => {
    const plan = {
      kind: "temaplan",
      title: "Temaplan for kultur",
      language: "nb",
      fromYear: 2026,
      toYear: 2030,
      higher: [],
    };
    const answers = await Promise.all(Array.from({ length: 12 }, () => call("ola", "POST", address("plans"), plan)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array<number>(12).fill(201));
    const ids = answers.map((answer) => answer.json<{ readonly id: string }>().id);
    expect(new Set(ids)).toEqual(
      new Set(["temaplan-for-kultur", ...Array.from({ length: 11 }, (_, at) => `temaplan-for-kultur-${at + 2}`)]),
    );
  });
});

describe(`what is begun and not published (${databaseName} database)`, () => {
  test("is thrown away when it came through damaged, so that sending again heals it", async () => {
    const bytes = smallPlan({ goal: "Alle barn lærer å sykle" });
    const damaged = Uint8Array.from(bytes, (byte, at) => (at === 100 ? byte ^ 1 : byte));
    const upload = await send(damaged, sha256(bytes));
    expect((await publish(upload, "came-damaged")).json()).toMatchObject({ code: "uploadBroken" });
    const again = await send(bytes);
    expect(again).not.toBe(upload);
    expect((await publish(again, "came-whole-now")).statusCode).toBe(201);
  });

  test("is limited in all for a person, and told in words", async () => {
    const about = (size: number, at: number) => ({
      plan: "svomming",
      fileName: "stor.docx",
      size,
      sha256: at.toString(16).padStart(64, "0"),
    });
    const size = uploadQuota.person / 5;
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push(await call("kari", "POST", address("uploads"), about(size, at)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201, 429]);
    expect(answers[5]?.json()).toMatchObject({
      code: "manyUploads",
      title: "Du har for mange dokumenter som er påbegynt, men ikke publisert: til sammen kan de være på 200 MB.",
    });
    await call("kari", "DELETE", address("upload", { upload: answers[0]?.json<Upload>().id ?? "" }));
    expect((await call("kari", "POST", address("uploads"), about(size, 9))).statusCode).toBe(201);
    expect((await call("ola", "POST", address("uploads"), about(size, 10))).statusCode).toBe(201);
  });

  test("is limited in all for a municipality, whoever began it, and told in words", async () => {
    const { sql: rows } = service.database;
    await rows.deleteFrom("upload").execute();
    const { id: person } = await rows
      .selectFrom("person")
      .select("id")
      .where("subject", "=", "ola")
      .executeTakeFirstOrThrow();
    const megabyte = 1024 * 1024;
    const about = (size: number, at: number) => ({
      plan: "svomming",
      size,
      sha256: at.toString(16).padStart(64, "0"),
    });
    const { plan, size, sha256: sum } = about(uploadQuota.municipality - megabyte, 20);
    await rows
      .insertInto("upload")
      .values({
        id: "0".repeat(32),
        person,
        municipality: "fjordvik",
        plan,
        file_name: "alle.docx",
        size,
        sha256: sum,
        received: 0,
        started_at: service.publisher.now(),
      })
      .execute();
    const start = (bytes: number, at: number) =>
      call("kari", "POST", address("uploads"), { ...about(bytes, at), fileName: "stor.docx" });
    const refused = await start(megabyte + 1, 21);
    expect([refused.statusCode, refused.json()]).toMatchObject([
      429,
      {
        code: "manyUploads",
        title: expect.stringMatching(/^Kommunen har for mange dokumenter som er påbegynt/) as string,
      },
    ]);
    expect((await start(megabyte, 22)).statusCode).toBe(201);
    await rows.deleteFrom("upload").execute();
  });

  test("is swept away with its bytes when it has lain for a day", async () => {
    await send(smallPlan({ goal: "Alle barn lærer å gå på ski" }));
    const now = new Date("2026-11-24T09:10:00Z");
    await sweep(service.database.sql, now);
    expect(await count("upload_chunk")).toBeGreaterThan(0);
    await sweep(service.database.sql, new Date(now.getTime() + 25 * 60 * 60 * 1000));
    expect([await count("upload"), await count("upload_chunk")]).toEqual([0, 0]);
  });
});
