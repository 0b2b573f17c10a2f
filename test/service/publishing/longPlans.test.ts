import { sql } from "kysely";
import { parsePage } from "../../site/parsePage.ts";
import { longPlans } from "./longPlan.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";

const version = "/fjordvik/svomming/v/1";

let service: OpenService;
beforeAll(async () => {
  service = await openService(longPlans());
});
afterAll(() => service.close());

async function page(url: string, own = service): Promise<Document> {
  const answer = await own.app.inject({ url });
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return parsePage(answer.body);
}

const idsOf = (root: ParentNode): readonly string[] => [...root.querySelectorAll("[id]")].map(({ id }) => id);
const hrefsOf = (root: ParentNode, selector = "a"): readonly string[] =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "");
const textOf = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim() ?? "";

describe(`a long plan (${databaseName} database)`, () => {
  test("has a page of its own with contents that lead to a page for each chapter", async () => {
    const own = await page("/fjordvik/svomming");
    expect(hrefsOf(own, ".chapters > ol > li > a").slice(0, 4)).toEqual(
      ["innledning", "ansvar", "mal-og-strategier", "bydel-1"].map((chapter) => `${version}/kapittel/${chapter}`),
    );
    expect(textOf(own, ".document")).toContain("Planen ble til i samarbeid med svømmeklubben.");
    expect(textOf(own, ".document")).not.toContain("Kommunen skal legge til rette");
    expect(hrefsOf(own, ".element-tree a")).toEqual([
      `${version}/kapittel/mal-og-strategier#svommemaal`,
      `${version}/kapittel/mal-og-strategier#svommestra`,
    ]);
    expect(hrefsOf(own, ".goals a")).toEqual([`${version}/kapittel/mal-og-strategier#svommemaal`]);
  });

  test("has chapters that tell where one is, and lead on to those beside them", async () => {
    const chapter = await page(`${version}/kapittel/ansvar`);
    expect(chapter.title).toBe("2 Ansvar – Temaplan for svømming, versjon 1 (vedtatt) – Fjordvik kommune");
    expect(hrefsOf(chapter, ".crumbs a")).toEqual(["/fjordvik", version, `${version}/kapittel/ansvar`]);
    expect(textOf(chapter, ".neighbours .prev")).toBe("Forrige kapittel: 1 Innledning");
    expect(textOf(chapter, ".neighbours .next")).toBe("Neste kapittel: 3 Mål og strategier");
    expect(textOf(chapter, ".chapter h2")).toBe("2 Ansvar");
    expect(chapter.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      `https://localhost:4443${version}/kapittel/ansvar`,
    );
    const first = await page(`${version}/kapittel/innledning`);
    expect([first.querySelector(".neighbours .prev"), first.querySelector(".neighbours .next") === null]).toEqual([
      null,
      false,
    ]);
  });

  test("sets out its elements in their chapter, with the plans that follow them up", async () => {
    const chapter = await page(`${version}/kapittel/mal-og-strategier`);
    const goal = chapter.getElementById("svommemaal");
    expect(goal?.querySelector(".kind")?.textContent).toBe("mål");
    expect(hrefsOf(goal ?? chapter, "dd a")).toEqual(["/fjordvik/fritid/v/1#fritidmaal"]);
    expect(hrefsOf(await page("/fjordvik/fritid"), "#fritidmaal dd a")).toEqual([
      `${version}/kapittel/mal-og-strategier#svommemaal`,
    ]);
  });

  test("keeps the numbers its notes have in the whole plan", async () => {
    const chapter = await page(`${version}/kapittel/ansvar`);
    expect(textOf(chapter, '[role="doc-noteref"]')).toBe("2");
    expect(chapter.querySelector('[role="doc-endnotes"] li')?.getAttribute("value")).toBe("2");
  });

  test("is one page, too, for who wants to search or print all of it", async () => {
    const whole = await page(`${version}/hele-planen`);
    expect(whole.querySelectorAll(".document h3 .number")).toHaveLength(9);
    expect(whole.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    const { headers } = await service.app.inject({ url: `${version}/hele-planen` });
    const again = await service.app.inject({
      url: `${version}/hele-planen`,
      headers: { "if-none-match": String(headers["etag"]) },
    });
    expect(again.statusCode).toBe(304);
  });

  test("answers at every address a place in it had as one page", async () => {
    const whole = await page(`${version}/hele-planen`);
    const places = idsOf(whole.querySelector(".document") ?? whole).filter(
      (id) => !/-ref(-\d+)?$|^(foot|end)notes$/.test(id),
    );
    expect(places.length).toBeGreaterThan(15);
    for (const url of ["/fjordvik/svomming", version]) {
      const here = new Set(idsOf(await page(url)));
      expect(places.filter((id) => !here.has(id))).toEqual([]);
    }
  });

  test.each(["", "?lang=en"])("has no link between its pages that leads nowhere (%s)", async (language) => {
    const seen = new Map<string, Document>();
    const queue = [`/fjordvik/svomming${language}`];
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      if (seen.has(url)) continue;
      const read = await page(url);
      seen.set(url, read);
      queue.push(
        ...hrefsOf(read)
          .map((href) => href.split("#")[0] ?? "")
          .filter(
            (href) =>
              href.startsWith("/fjordvik") && (language === "" ? !href.includes("lang=") : href.includes("lang=en")),
          ),
      );
    }
    expect([...seen.keys()].filter((url) => url.includes("/kapittel/"))).toHaveLength(9);
    const dead = [...seen].flatMap(([url, read]) =>
      hrefsOf(read).flatMap((href) => {
        const [path = "", anchor] = href.split("#");
        const target = path === "" ? read : seen.get(path);
        return anchor === undefined || target === undefined || target.getElementById(anchor) !== null
          ? []
          : [`${url} → ${href}`];
      }),
    );
    expect(dead).toEqual([]);
    const doubled = [...seen].flatMap(([url, read]) =>
      idsOf(read)
        .filter((id, at, ids) => ids.indexOf(id) !== at)
        .map((id) => `${url} #${id}`),
    );
    expect(doubled).toEqual([]);
  });

  test.each([
    `${version}/kapittel/finnes-ikke`,
    "/fjordvik/svomming/v/2/kapittel/ansvar",
    "/fjordvik/fritid/v/1/kapittel/mal-og-strategier",
  ])("%s is a page that says it is not there", async (url) => {
    expect((await service.app.inject({ url })).statusCode).toBe(404);
  });

  test("that is short has no page of all chapters, since it is one page", async () => {
    const answer = await service.app.inject({ url: "/fjordvik/fritid/v/1/hele-planen?lang=nn" });
    expect([answer.statusCode, answer.headers["location"]]).toEqual([302, "/fjordvik/fritid/v/1?lang=nn"]);
  });
});

test("a version kept before there were chapters stays the one page it was", async () => {
  const own = await openService(longPlans());
  await own.database.sql.deleteFrom("chapter").execute();
  await own.database.sql.updateTable("element").set({ chapter: null }).execute();
  await sql`update publication set outline = null`.execute(own.database.sql);
  const plan = await page("/fjordvik/svomming", own);
  expect(plan.querySelectorAll(".document h3 .number")).toHaveLength(9);
  await own.close();
});

test("a chapter costs the database as many queries and bytes in a plan of thirty chapters as in one of nine", async () => {
  const cost = async (own: OpenService): Promise<{ readonly queries: number; readonly bytes: number }> => {
    // Another day, so that nothing is kept from before.
    own.pass(24 * 60 * 60 * 1000);
    const before = { queries: own.queries(), bytes: own.bytes() };
    await page(`${version}/kapittel/mal-og-strategier`, own);
    return { queries: own.queries() - before.queries, bytes: own.bytes() - before.bytes };
  };
  const longer = await openService(longPlans(30));
  const [one, other] = [await cost(service), await cost(longer)];
  await longer.close();
  expect(other.queries).toBe(one.queries);
  expect(one.queries).toBeLessThanOrEqual(8);
  expect(other.bytes).toBeLessThan(one.bytes * 1.05);
});
