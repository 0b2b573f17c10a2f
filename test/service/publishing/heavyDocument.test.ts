import { createHash } from "node:crypto";
import type { Upload } from "../../../src/api/contract.ts";
import { paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { address, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

/** Small as a file, and some seconds' work to read: every paragraph is another one. */
const lines: Piece = (built) =>
  Array.from({ length: 60_000 }, (_, line) => paragraph(`Linje ${line} av ${line * 7}.`)(built)).flat();
const heavy = smallPlan({ more: [lines] });
/** What a document of ordinary length needs, and the heavy one does not get by on. */
const limits = {
  "too long": { seconds: 0.2, megabytes: 1024, atATime: 1, inLine: { questions: 5, bytes: 1e9 } },
  "too much memory": { seconds: 30, megabytes: 24, atATime: 1, inLine: { questions: 5, bytes: 1e9 } },
} as const;
const sentences = {
  nb: /^Dokumentet er for tungt å lese: det tar mer/,
  nn: /^Dokumentet er for tungt å lese: det tek meir/,
  en: /^The document is too heavy to read/,
} as const;

async function send(service: OpenService, bytes: Uint8Array): Promise<string> {
  const headers = { authorization: `Bearer ${await service.tokenOf("ola")}` };
  const body = {
    plan: "svomming",
    fileName: "plan.docx",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const { id } = (
    await service.app.inject({ method: "POST", url: address("uploads"), headers, payload: body })
  ).json<Upload>();
  await service.app.inject({
    method: "PATCH",
    url: address("upload", { upload: id }),
    headers: { ...headers, "content-type": "application/octet-stream", "upload-offset": "0" },
    payload: Buffer.from(bytes),
  });
  return id;
}

async function rehearse(service: OpenService, upload: string, language = "nb") {
  const headers = { authorization: `Bearer ${await service.tokenOf("ola")}`, "accept-language": language };
  return service.app.inject({
    method: "POST",
    url: address("rehearsal", { plan: "svomming" }),
    headers,
    payload: { upload, decision: hearing },
  });
}

describe.each(["too long", "too much memory"] as const)("a document that takes %s to read", (what) => {
  let service: OpenService;
  beforeAll(async () => {
    service = await openService(smallPlans, { limits: limits[what] });
  });
  afterAll(() => service.close());

  test.each(["nb", "nn", "en"] as const)(
    "is refused with why and what to do, in the caller's language (%s)",
    async (language) => {
      const answer = await rehearse(service, await send(service, heavy), language);
      expect([answer.statusCode, answer.headers["content-type"]]).toEqual([
        422,
        expect.stringMatching(/^application\/problem\+json/),
      ]);
      const { seconds, megabytes } = limits[what];
      expect(answer.json()).toMatchObject({
        code: "tooHeavy",
        title: expect.stringMatching(sentences[language]) as string,
        facts: { seconds, megabytes },
      });
      expect(service.faults).toEqual([]);
    },
  );

  test("ends its thread, so that the document waiting in line gets its turn", async () => {
    const upload = await send(service, heavy);
    const answers = await Promise.all([rehearse(service, upload), rehearse(service, upload)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 422]);
    if (what === "too much memory")
      expect((await rehearse(service, await send(service, smallPlan()))).statusCode).toBe(200);
  });
});

test.each([
  ["nb", "Tjenesten leser mange dokumenter akkurat nå."],
  ["nn", "Tenesta les mange dokument akkurat no."],
  ["en", "The service is reading many documents just now."],
])(
  "when the line of documents is full, the next is asked to come back, in its language (%s)",
  async (language, sentence) => {
    const service = await openService(smallPlans, {
      limits: { ...limits["too long"], seconds: 30, inLine: { questions: 1, bytes: 1e9 } },
    });
    const upload = await send(service, heavy);
    const answers = await Promise.all([
      rehearse(service, upload, language),
      rehearse(service, upload, language),
      rehearse(service, upload, language),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 503]);
    const full = answers.find(({ statusCode }) => statusCode === 503);
    expect(full?.headers["retry-after"]).toBe("30");
    expect(full?.json()).toMatchObject({ code: "crowded", title: expect.stringContaining(sentence) as string });
    await service.close();
  },
);

test("while a heavy document is read, readers of the public pages are answered", async () => {
  const service = await openService(smallPlans);
  const upload = await send(service, heavy);
  let reading = true;
  const reads = rehearse(service, upload).finally(() => (reading = false));
  const answered: boolean[] = [];
  while (answered.length < 5 && reading)
    answered.push((await service.app.inject("/fjordvik")).statusCode === 200 && reading);
  expect(answered).toEqual([true, true, true, true, true]);
  expect((await reads).statusCode).toBe(200);
  await service.close();
});

test("the page of a long chapter is written beside the thread that answers", async () => {
  const [plan] = smallPlans.filter(({ entry }) => entry.id === "svomming");
  if (plan === undefined) throw new Error("the small plans have no such plan");
  const service = await openService([{ ...plan, document: { docx: () => heavy }, decision: { ...hearing } }]);
  let isWritten = false;
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    if (!isWritten) setImmediate(turn);
  };
  turn();
  const page = await service.app.inject("/fjordvik/svomming/v/1/kapittel/alle-barn-laerer-a-svomme");
  isWritten = true;
  expect([page.statusCode, page.body.includes("Linje 59999 av")]).toEqual([200, true]);
  expect(turns).toBeGreaterThan(1000);
  await service.close();
});
