import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(
    smallPlans.map((plan) =>
      plan.entry.id === "svomming" ? { ...plan, document: { docx: () => smallPlan() }, decision: hearing } : plan,
    ),
  );
});
afterAll(() => service.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => service.app.inject({ url, headers });
const pages = ["/fjordvik", "/fjordvik/svomming", "/fjordvik/svomming/v/1"];

async function queriesOf(url: string): Promise<number> {
  const before = service.queries();
  expect((await get(url)).statusCode).toBe(200);
  return service.queries() - before;
}

describe("a page that has been made", () => {
  test.each(pages)("is sent again without a question to the database: %s", async (url) => {
    await get(url);
    expect(await queriesOf(url)).toBe(0);
  });

  test.each(pages)("asks the database once a second whether it is still so: %s", async (url) => {
    await get(url);
    service.pass(1100);
    expect([await queriesOf(url), await queriesOf(url)]).toEqual([1, 0]);
  });

  test("is sent again where it lists all municipalities, and made anew when any of them changes", async () => {
    const { body } = await get("/");
    expect([await queriesOf("/"), (await get("/")).body === body]).toEqual([0, true]);
    await service.database.sql
      .updateTable("municipality")
      .set({ name: "Nye Havnes" })
      .where("id", "=", "havnes")
      .execute();
    expect((await get("/")).body).toContain("Nye Havnes");
  });

  test.each(pages)("is sent with the same headers when it is kept as when it was made: %s", async (url) => {
    const headersOf = async (headers: Readonly<Record<string, string>>) => {
      const answer = await get(url, headers);
      const { "x-request-id": id, date, ...others } = answer.headers;
      expect([typeof id, typeof date]).toEqual(["string", "string"]);
      return { status: answer.statusCode, bytes: answer.rawPayload.length, ...others };
    };
    service.pass(24 * 60 * 60 * 1000);
    const made = await headersOf({});
    const kept = await headersOf({});
    expect(kept).toEqual(made);
    expect(kept).toHaveProperty("content-security-policy");
    const tag = "etag" in kept ? String(kept.etag) : "";
    const unchanged = await headersOf({ "if-none-match": tag });
    service.pass(1100);
    expect(await headersOf({ "if-none-match": tag })).toEqual(unchanged);
    expect(unchanged.status).toBe(304);
    const [line] = service.lines.slice(-3).map((one) => JSON.parse(one) as { readonly route: string; bytes: number });
    expect(line).toMatchObject({ route: expect.stringContaining(":municipality") as string, bytes: kept.bytes });
  });

  test("is made once for ten who ask at once", async () => {
    service.pass(24 * 60 * 60 * 1000);
    const alone = await queriesOf("/fjordvik/svomming");
    service.pass(24 * 60 * 60 * 1000);
    const before = service.queries();
    await Promise.all(Array.from({ length: 10 }, () => get("/fjordvik/svomming")));
    expect(service.queries() - before).toBe(alone);
  });

  test("is compressed as the reader takes it, with a strong tag of its own for each form", async () => {
    const plain = await get("/fjordvik/svomming");
    const forms = await Promise.all(
      ["gzip", "gzip, br", "br;q=0, gzip;q=0.5", "identity", "br;q=0"].map((accepted) =>
        get("/fjordvik/svomming", { "accept-encoding": accepted }),
      ),
    );
    expect(forms.map(({ headers }) => headers["content-encoding"])).toEqual([
      "gzip",
      "br",
      "gzip",
      undefined,
      undefined,
    ]);
    const [zipped, brotli] = forms;
    expect(gunzipSync(zipped?.rawPayload ?? Buffer.alloc(0)).toString()).toBe(plain.body);
    expect(brotliDecompressSync(brotli?.rawPayload ?? Buffer.alloc(0)).toString()).toBe(plain.body);
    const tags = [plain, zipped, brotli].map((form) => String(form?.headers["etag"]));
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    for (const form of forms) expect(form.headers["vary"]).toContain("Accept-Encoding");
    const again = await get("/fjordvik/svomming", {
      "accept-encoding": "br",
      "if-none-match": `"other", ${tags[2] ?? ""}`,
    });
    expect([again.statusCode, again.body, again.headers["etag"]]).toEqual([304, "", tags[2]]);
    expect((await get("/fjordvik/svomming", { "if-none-match": tags[2] ?? "" })).statusCode).toBe(200);
  });

  test("is another in another language, and never what somebody searched for", async () => {
    const [nb, en] = [await get("/fjordvik"), await get("/fjordvik?lang=en")];
    expect([nb.body.includes('<html lang="nb"'), en.body.includes('<html lang="en"')]).toEqual([true, true]);
    const searched = await get("/fjordvik?%71=ingenting-heter-dette");
    expect(searched.body).not.toBe(nb.body);
    expect((await get("/fjordvik")).body).toBe(nb.body);
  });

  test("is made anew as soon as something is published, on that plan's pages and on the overview", async () => {
    const before = await Promise.all(pages.map(async (url) => (await get(url)).body));
    const publisher = service.publisher;
    const municipality = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
    const docx = smallPlan({ baseVersion: 1, goal: "Alle voksne kan svømme", sdg: "14" });
    const by = { municipality, name: "Ola Nygård" };
    const decision = { ...hearing, hearingDeadline: "2027-03-01" };
    const published = await publishDocx(publisher, { by, plan: "svomming", docx, decision, baseVersion: 1 });
    expect(published?.ok).toBe(true);
    const after = await Promise.all(pages.map(async (url) => (await get(url)).body));
    expect(after.map((page, at) => page === before[at])).toEqual([false, false, false]);
    expect(after[1]).toContain("Alle voksne kan svømme");
    expect(after[2]).toContain("Alle barn lærer å svømme");
  });

  test("of the days before is not shown the day after", async () => {
    const before = (await get("/fjordvik/svomming")).body;
    service.pass(24 * 60 * 60 * 1000);
    expect((await get("/fjordvik/svomming")).body).not.toBe(before);
  });
});
