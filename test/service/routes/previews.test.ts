import { createHash } from "node:crypto";
import type { NewestPreview, PreviewOpening, Published, Upload } from "../../../src/api/contract.ts";
import { paragraph } from "../../../src/docx/build/build.ts";
import { picture } from "../../../src/docx/build/buildPicture.ts";
import { longPlan } from "../publishing/longPlan.ts";
import { address, databaseName, openService, type OpenService, type Person } from "../openService.ts";
import { preview, smallPlan, smallPlans } from "../smallPlan.ts";

/** A red pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const minute = 60_000;

let service: OpenService;
let key: string;
let page: string;
beforeAll(async () => {
  service = await openService(smallPlans);
  const published = await publishPreview("kari");
  key = published.previewKey ?? "";
  page = new URL(published.address).pathname;
});
afterAll(() => service.close());

async function headersOf(person: Person): Promise<{ readonly authorization: string }> {
  return { authorization: `Bearer ${await service.tokenOf(person)}` };
}

const pictured = smallPlan({
  more: [paragraph(picture({ name: "punkt.png", bytes: pixel, width: 10, height: 10, alt: "Et rødt punkt" }))],
});

async function publishPreview(person: Person, bytes = pictured): Promise<Published> {
  const headers = await headersOf(person);
  const payload = {
    plan: "svomming",
    fileName: "plan.docx",
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  const { id } = (
    await service.app.inject({ method: "POST", url: address("uploads"), headers, payload })
  ).json<Upload>();
  await service.app.inject({
    method: "PATCH",
    url: address("upload", { upload: id }),
    headers: { ...headers, "content-type": "application/octet-stream", "upload-offset": "0" },
    payload: Buffer.from(bytes),
  });
  const answer = await service.app.inject({
    method: "POST",
    url: address("publications", { plan: "svomming" }),
    headers: { ...headers, "idempotency-key": `a-key-for-${bytes.length}`, "if-match": '"0"' },
    payload: { upload: id, decision: preview },
  });
  return answer.json<Published>();
}

async function askToOpen(person: Person, asked = key) {
  return service.app.inject({
    method: "POST",
    url: address("opening", { key: asked }),
    headers: await headersOf(person),
  });
}

/** The address of a pass, without the origin. */
async function passOf(person: Person, asked = key): Promise<string> {
  return new URL((await askToOpen(person, asked)).json<PreviewOpening>().address).pathname;
}

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => service.app.inject({ url, headers });

/** The cookie a browser has after following a pass. */
async function letIn(person: Person, asked = key): Promise<{ readonly cookie: string }> {
  const answer = await get(await passOf(person, asked));
  expect([answer.statusCode, answer.headers["location"]]).toEqual([303, page.replace(key, asked)]);
  return { cookie: String(answer.headers["set-cookie"]).split(";")[0] ?? "" };
}

describe(`a preview (${databaseName} database)`, () => {
  test("is found by colleagues with a role: the newest, who made it and when", async () => {
    const found = await service.app.inject({
      url: address("preview", { plan: "svomming" }),
      headers: await headersOf("ingrid"),
    });
    expect(found.json<NewestPreview>()).toMatchObject({
      newest: { key, publishedBy: "Kari Solberg", publishedAt: expect.stringMatching(/^\d{4}-/) as string },
    });
    const none = await service.app.inject({
      url: address("preview", { plan: "fritid" }),
      headers: await headersOf("ingrid"),
    });
    expect(none.json()).toEqual({ newest: null });
  });

  test.each(["kari", "ola", "ingrid"] as const)("is opened and read by %s, who has a role", async (person) => {
    const read = await get(page, await letIn(person));
    expect([read.statusCode, read.body.includes("Alle barn lærer å svømme")]).toEqual([200, true]);
    expect(read.headers).toMatchObject({
      "x-robots-tag": "noindex",
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  test.each([
    ["nb", "Bare for dem som har en rolle i planen"],
    ["nn", "Berre for dei som har ei rolle i planen"],
    ["en", "Only for those with a role in the plan"],
  ])("tells whoever only has its address how it is opened, in their language (%s)", async (language, title) => {
    const answer = await get(page, { "accept-language": language });
    expect([answer.statusCode, answer.body.includes(title), answer.body.includes("svømm")]).toEqual([403, true, false]);
    expect(answer.headers).toMatchObject({
      "content-type": expect.stringMatching(/^text\/html/) as string,
      "x-robots-tag": "noindex",
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
    });
  });

  test("that is not there is answered as one that is closed", async () => {
    const unknown = key.replace(/./g, "a");
    const [closed, missing] = [await get(page), await get(page.replace(key, unknown))];
    expect([missing.statusCode, missing.body.replaceAll(unknown, key)]).toEqual([closed.statusCode, closed.body]);
    const [other, none] = [await askToOpen("per"), await askToOpen("per", unknown)];
    expect([none.statusCode, none.body]).toEqual([403, other.body]);
  });

  test("is not opened by a coordinator of another municipality", async () => {
    expect((await askToOpen("per")).statusCode).toBe(403);
  });

  test("closes to the person whose role is taken away while they read, and is not opened again", async () => {
    const cookie = await letIn("liv");
    expect((await get(page, cookie)).statusCode).toBe(200);
    await service.database.sql
      .deleteFrom("person_role")
      .where("person", "in", (select) => select.selectFrom("person").select("id").where("subject", "=", "liv"))
      .execute();
    expect((await get(page, cookie)).statusCode).toBe(403);
    expect((await askToOpen("liv")).statusCode).toBe(403);
  });

  test("is let in to once by a pass, however many come with it at a time", async () => {
    const pass = await passOf("ola");
    const answers = await Promise.all([get(pass), get(pass), get(pass)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 403, 403]);
    expect((await get(pass)).statusCode).toBe(403);
  });

  test("is not let in to by asking about the pass, which still works", async () => {
    const pass = await passOf("ola");
    expect((await service.app.inject({ method: "HEAD", url: pass })).statusCode).toBeGreaterThanOrEqual(400);
    expect((await get(pass)).statusCode).toBe(303);
  });

  test("is not let in to by a pass that has waited more than five minutes", async () => {
    const pass = await passOf("ola");
    service.pass(5 * minute + 1);
    expect((await get(pass)).statusCode).toBe(403);
  });

  test("closes four hours after it was opened", async () => {
    const cookie = await letIn("ola");
    service.pass(239 * minute);
    expect((await get(page, cookie)).statusCode).toBe(200);
    service.pass(2 * minute);
    expect((await get(page, cookie)).statusCode).toBe(403);
  });

  test("is not opened by another preview's visit or pass, nor by a made-up one", async () => {
    const [pass, cookie] = [await passOf("ola"), await letIn("ola")];
    const other = await publishPreview("ola");
    expect((await get(new URL(other.address).pathname, cookie)).statusCode).toBe(403);
    expect((await get(pass.replace(key, other.previewKey ?? ""))).statusCode).toBe(403);
    expect((await get(page, { cookie: cookie.cookie.replace(/=.*/, `=${"a".repeat(43)}`) })).statusCode).toBe(403);
  });

  test("gives the browser a secret that scripts and other sites cannot use, at this preview alone, and keeps only its digest", async () => {
    const answer = await get(await passOf("ola"));
    expect(String(answer.headers["set-cookie"])).toMatch(
      new RegExp(
        `^__Secure-plantraad-preview=[\\w-]{43}; Max-Age=14400; Path=${page}; HttpOnly; Secure; SameSite=Lax$`,
      ),
    );
    const secret = /=([\w-]{43});/.exec(String(answer.headers["set-cookie"]))?.[1] ?? "";
    const rows = await service.database.sql.selectFrom("preview_entry").selectAll().execute();
    const kept = rows.map((row) => row.secret);
    expect(kept).toContain(createHash("sha256").update(secret).digest("hex"));
    expect(kept).not.toContain(secret);
  });

  test("that is long keeps its chapters, and the page of them all, for the same people", async () => {
    const long = (await publishPreview("kari", longPlan())).previewKey ?? "";
    const own = page.replace(key, long);
    const cookie = await letIn("ola", long);
    expect((await get(own, cookie)).body).toContain(`href="${own}/kapittel/ansvar"`);
    for (const url of [own, `${own}/kapittel/ansvar`, `${own}/hele-planen`]) {
      const read = await get(url, cookie);
      expect([url, read.statusCode, read.headers["cache-control"], read.headers["x-robots-tag"]]).toEqual([
        url,
        200,
        "private, no-store",
        "noindex",
      ]);
      expect([url, (await get(url)).statusCode, (await get(url, await letIn("ola"))).statusCode]).toEqual([
        url,
        403,
        403,
      ]);
    }
    expect((await get(`${own}/kapittel/ansvar`, cookie)).body).not.toContain('rel="canonical"');
    for (const url of [own, `${own}/kapittel/ansvar`, `${own}/hele-planen`])
      expect([url, (await get(url, cookie)).body.includes("ld+json")]).toEqual([url, false]);
  });

  test("keeps its pictures for the same people, and out of every cache", async () => {
    const cookie = await letIn("ingrid");
    const source = /src="(\/forhandsvisning\/[^"]+\/media\/[^"]+)"/.exec((await get(page, cookie)).body)?.[1] ?? "";
    const shown = await get(source, cookie);
    expect([shown.statusCode, shown.headers["content-type"], shown.headers["cache-control"]]).toEqual([
      200,
      "image/png",
      "private, no-store",
    ]);
    expect((await get(source)).statusCode).toBe(403);
  });
});
