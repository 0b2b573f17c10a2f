import { readStored } from "../../../src/service/store/readStored.ts";
import { readFileSync } from "node:fs";
import { sql as query } from "kysely";
import { demoPlans } from "../../../src/demo/demoPlans.ts";
import type { SeededPlan } from "../../../src/service/start/seed.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeAll(async () => {
  service = await openService(demoPlans);
});
afterAll(() => service.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => service.app.inject({ url, headers });

describe(`public pages (${databaseName} database)`, () => {
  test.each(["/", "/fjordvik", "/fjordvik/samfunnsdel", "/fjordvik/samfunnsdel/v/1", "/fjordvik/finnes-ikke"])(
    "%s allows no script, and nothing from elsewhere",
    async (url) => {
      const { headers, body } = await get(url);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/script-src|unsafe|\*/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["strict-transport-security"]).toBeDefined();
      expect(body).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(body).not.toMatch(/ style="| on\w+="/);
    },
  );

  test.each([
    ["/finnes-ikke"],
    ["/fjordvik/finnes-ikke"],
    ["/fjordvik/samfunnsdel/v/99"],
    ["/fjordvik/samfunnsdel/v/0"],
    ["/fjordvik/samfunnsdel/v/1'--"],
    ["/fjordvik/samfunnsdel/v/1/media/word/nei.png"],
  ])("%s is a page that says it is not there", async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toMatch(/^text\/html/);
    expect(answer.body).toContain("<h1");
  });

  test.each([
    ["/fjordvik/", "/fjordvik"],
    ["/fjordvik/?q=klima&lang=nn", "/fjordvik?q=klima&lang=nn"],
    ["/fjordvik/samfunnsdel/", "/fjordvik/samfunnsdel"],
    ["/fjordvik/samfunnsdel/v/1/?lang=en", "/fjordvik/samfunnsdel/v/1?lang=en"],
    ["//fjordvik//", "/fjordvik"],
    ["//elsewhere.example/", "/elsewhere.example"],
    ["/%5Celsewhere.example/", "/%5Celsewhere.example"],
  ])("%s leads to %s, and stays on this service", async (url, location) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers["location"]]).toEqual([308, location]);
  });

  test.each(["/\\elsewhere.example/", "/fjordvik/samfunnsdel/finnes/ikke/her/", "/"])(
    "%s leads nowhere by its slash",
    async (url) => {
      expect((await get(url)).statusCode).not.toBe(308);
    },
  );

  test("a page that has not changed is not sent again", async () => {
    const first = await get("/fjordvik/samfunnsdel");
    const again = await get("/fjordvik/samfunnsdel", { "if-none-match": String(first.headers["etag"]) });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  test("choosing a language keeps what was searched for", async () => {
    const { body } = await get("/fjordvik?q=samfunn&type=samfunnsdel&tilstand=current");
    expect(body.includes('href="/fjordvik?q=samfunn&amp;type=samfunnsdel&amp;tilstand=current&amp;lang=en"')).toBe(
      true,
    );
  });

  test("a picture of the plan is served as what it is, and asked for anew, since its version may be sealed", async () => {
    const source = /src="(\/fjordvik\/samfunnsdel\/v\/1\/media\/[^"]+)"/.exec(
      (await get("/fjordvik/samfunnsdel")).body,
    )?.[1];
    const picture = await get(source ?? "");
    expect([picture.statusCode, picture.headers["content-type"]]).toEqual([200, "image/png"]);
    expect(picture.headers["cache-control"]).toBe("public, no-cache");
  });

  test("a picture that was published with what a camera wrote in it is served without", async () => {
    const photograph = readFileSync(new URL("../../document/pictures/samples/turned.jpg", import.meta.url));
    const { id } = await service.database.sql
      .selectFrom("publication")
      .select("id")
      .where("plan", "=", "samfunnsdel")
      .where("preview", "=", false)
      .executeTakeFirstOrThrow();
    await service.database.sql
      .insertInto("media")
      .values({ publication: id, part: "word/media/gammelt.jpg", content_type: "image/jpeg", bytes: photograph })
      .execute();
    const url = "/fjordvik/samfunnsdel/v/1/media/word/media/gammelt.jpg";
    const served = await get(url);
    expect([served.statusCode, served.headers["content-type"]]).toEqual([200, "image/jpeg"]);
    expect([photograph.includes("hemmelig"), served.rawPayload.includes("hemmelig")]).toEqual([true, false]);
    const before = service.bytes();
    const again = await get(url);
    expect([again.statusCode, again.rawPayload.equals(served.rawPayload)]).toEqual([200, true]);
    expect(service.bytes() - before).toBeLessThan(photograph.length / 4);
    expect((await get(url, { "if-none-match": String(served.headers["etag"]) })).statusCode).toBe(304);
  });

  test("an address of an earlier version leads to its section, or says in which version it last stood", async () => {
    const { sql } = service.database;
    const kept = await sql
      .selectFrom("publication")
      .select(["id", "format", "headings", "former"])
      .where("plan", "=", "samfunnsdel")
      .where("preview", "=", false)
      .executeTakeFirstOrThrow();
    expect(kept.former).toEqual({ moved: {}, gone: [] });
    const heading = readStored.headings(kept.format, kept.headings).at(-1);
    const former = {
      moved: { "het-noe-annet": heading?.id },
      gone: [{ id: "er-borte", words: "Historien", version: 1 }],
    };
    await query`update publication set former = ${JSON.stringify(former)}::jsonb where id = ${kept.id}`.execute(sql);
    const { body } = await get("/fjordvik/samfunnsdel");
    expect(body).toMatch(new RegExp(`<section id="${heading?.id}"[^>]*><span id="het-noe-annet"></span>`));
    expect(body).toContain(
      '<li id="er-borte"><a class="ds-link" href="/fjordvik/samfunnsdel/v/1#er-borte">«Historien» sto sist i versjon 1</a></li>',
    );
  });

  test.each([
    "?q=klima&q=plan",
    "?q[]=a&q=b",
    "?type=a&type=b&tilstand=c&tilstand=d",
    "?lang=nb&lang=nn",
    "?__proto__=a&q=%",
    "?q=%00",
    "?q=%ED%A0%80&q=%F0%9F%8C%B2&lang=%00",
    "?q&type&tilstand&lang=&=&&",
    `?q=${"%22%E2%80%93".repeat(400)}`,
    "?q[a][b]=c&lang[]=nn&constructor=1&toString=2",
    "?v=1&v=2&format=json&format=csv&since=x&limit=-1&limit=1e9&after=%27%22",
  ])("a query that says a thing twice, or oddly, is answered as any other: %s", async (query) => {
    const version = "/fjordvik/samfunnsdel/v/1";
    const pages = [
      "/",
      "/fjordvik",
      "/fjordvik/samfunnsdel",
      version,
      `${version}/hele-planen`,
      `${version}/kapittel/x`,
    ];
    const others = [
      "/regler",
      "/api",
      "/api/openapi.json",
      "/manifest.xml",
      "/favicon.ico",
      "/administrasjon",
      "/helse",
    ];
    const calls = ["/api/me", "/api/register", "/api/plans/samfunnsdel/publications/1/document", "/api/finnes-ikke"];
    const media = [`${version}/media/word/media/folketall.png`, "/site/document.css", "/forhandsvisning/x"];
    for (const path of [...pages, ...others, ...calls, ...media]) {
      const { statusCode } = await get(`${path}${query}`);
      expect([path, statusCode < 500]).toEqual([path, true]);
    }
    expect(service.faults).toEqual([]);
  });

  test("a goal that is fetched leads to where it was fetched from, and from there to what follows it up", async () => {
    const linksOf = async (url: string): Promise<readonly string[]> =>
      [...(await get(url)).body.matchAll(/href="(\/[^"]+#[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(await linksOf("/fjordvik/okonomiplan")).toContain("/fjordvik/samfunnsdel#maalklima1");
    expect(await linksOf("/fjordvik/samfunnsdel")).toContain("/fjordvik/okonomiplan#okoklima11");
  });
});

describe(`what a page costs the database (${databaseName} database)`, () => {
  const named = (number: number): SeededPlan[] =>
    smallPlans.slice(0, 1).map((plan) => ({
      ...plan,
      entry: { ...plan.entry, id: `plan-${number}`, title: `Plan ${number}` },
      document: { docx: () => smallPlan({ plan: `plan-${number}` }) },
      decision: hearing,
    }));

  test("is as many queries with twelve plans as with two", async () => {
    const cost = async (plans: number): Promise<readonly number[]> => {
      const own = await openService(Array.from({ length: plans }, (_, number) => named(number)).flat());
      const costs: number[] = [];
      for (const url of ["/fjordvik", "/fjordvik/plan-0", "/fjordvik/plan-0/v/1"]) {
        const before = own.queries();
        expect((await own.app.inject(url)).statusCode).toBe(200);
        costs.push(own.queries() - before);
      }
      await own.close();
      return costs;
    };
    const few = await cost(2);
    expect(await cost(12)).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(8);
  });
});
