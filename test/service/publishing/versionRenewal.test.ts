import { sql } from "kysely";
import { readerVersion } from "../../../src/document/readDocx.ts";
import { verify } from "../../../src/service/operation/verify.ts";
import { footnote, paragraph } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { parsePage } from "../../site/parsePage.ts";
import { openService, type OpenService } from "../openService.ts";
import { smallPlan } from "../smallPlan.ts";
import { landedRows, openLanded, type Rows } from "../store/openLanded.ts";

/** What Word hides in the plan, and the build that published it showed. */
const hiddenWords = /hemmelig|skjult rad|skjult\.png/i;
const landed = landedRows("hidden-003");

async function serviceOf(rows: Rows): Promise<OpenService> {
  return openService([], { database: await openLanded(rows) });
}

async function page(service: OpenService, url: string): Promise<string> {
  const answer = await service.app.inject({ url });
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
}

const versions = ["/fjordvik/svomming/v/1", "/fjordvik/svomming/v/2/hele-planen", "/fjordvik/svomming"];

describe("versions that an older build published with what Word hides", () => {
  let service: OpenService;
  beforeAll(async () => {
    service = await serviceOf(landed);
  });
  afterAll(() => service.close());

  test("were stored with it", () => {
    for (const row of landed["publication"] ?? []) expect(JSON.stringify(row["document"])).toMatch(hiddenWords);
    expect(JSON.stringify(landed["element"])).toMatch(hiddenWords);
  });

  test("are shown without it to the first who asks", async () => {
    for (const url of versions) expect(await page(service, url)).not.toMatch(hiddenWords);
    expect(await page(service, "/fjordvik/svomming/v/1")).toContain("Svømmehallen er åpen.");
    expect(service.faults).toEqual([]);
  });

  test("no longer hand out a hidden picture", async () => {
    const picture = await service.app.inject({ url: "/fjordvik/svomming/v/1/media/word/media/skjult.png" });
    expect(picture.statusCode).toBe(404);
  });

  test("keep the address of each chapter, and one that was hidden leads nowhere", async () => {
    const stood = (landed["chapter"] ?? []).map(({ id }) => String(id));
    expect(stood).toContain("hemmelig-kapittel");
    for (const id of stood.filter((one) => one !== "hemmelig-kapittel"))
      await page(service, `/fjordvik/svomming/v/2/kapittel/${id}`);
    const hidden = await service.app.inject({ url: "/fjordvik/svomming/v/2/kapittel/hemmelig-kapittel" });
    expect(hidden.statusCode).toBe(404);
  });

  test("keep every address of what is shown, and tell of no hidden heading as gone", async () => {
    const shown = parsePage(await page(service, "/fjordvik/svomming/v/1"));
    for (const id of ["mal-og-strategier", "alle-barn-laerer-a-svomme", "historien", "svommemaal", "svommestra"])
      expect([id, shown.getElementById(id) !== null]).toEqual([id, true]);
    const { former } = await service.database.sql
      .selectFrom("publication")
      .select("former")
      .where("number", "=", 2)
      .executeTakeFirstOrThrow();
    expect(former).toEqual({
      moved: {},
      gone: [
        { id: "alle-barn-laerer-a-svomme", words: "Alle barn lærer å svømme", version: 1 },
        { id: "historien", words: "Historien", version: 1 },
      ],
    });
  });

  test("leave the register's elements with the words that are shown", async () => {
    const elements = await service.database.sql.selectFrom("element").select(["id", "title", "text"]).execute();
    expect(elements).toEqual([
      {
        id: "svommemaal",
        title: "Alle lærer å svømme",
        text: "Før de fyller elleve år kan alle barn svømme to hundre meter.\nÅpen rad",
      },
      { id: "svommestra", title: "Vi gir svømmeopplæring.", text: "" },
    ]);
  });
});

test("what nobody asks for is read anew by itself, previews too, and stays whole", async () => {
  const service = await serviceOf(landed);
  await service.publisher.renewal.renewAll();
  const { rows } = await sql<{ reader: number; all: string }>`
    select reader, publication::text || document::text || coalesce(outline::text, '') || coalesce(former::text, '') as all
    from publication`.execute(service.database.sql);
  expect(rows.map(({ reader }) => reader)).toEqual([readerVersion, readerVersion, readerVersion]);
  for (const { all } of rows) expect(all).not.toMatch(hiddenWords);
  expect((await verify(service.database.sql)).faults).toEqual([]);
  const before = service.queries();
  await service.publisher.renewal.renewAll();
  expect(service.queries() - before).toBe(1);
  await service.close();
});

test("a version whose document can be read no more stays as it was, and is told of once", async () => {
  const broken = (landed["publication"] ?? []).map((row) => ({ ...row, docx: "\\x504b0304" }));
  const service = await serviceOf({ ...landed, publication: broken });
  for (let time = 0; time < 2; time++) await page(service, "/fjordvik/svomming/v/1");
  expect(service.faults).toEqual([
    new Error("Version fjordvik/svomming/1 stays as an older reader read it: cutShort."),
  ]);
  await service.close();
});

test("a version of 30,000 notes is read anew", async () => {
  const notes: Piece = (built) => Array.from({ length: 30_000 }, () => paragraph("x", footnote("y"))(built)).flat();
  const docx = Buffer.from(smallPlan({ more: [notes] })).toString("hex");
  const long = (landed["publication"] ?? []).map((row) => ({ ...row, docx: `\\x${docx}` }));
  const service = await serviceOf({ ...landed, publication: long });
  expect(await page(service, "/fjordvik/svomming/v/2/hele-planen")).toContain('id="footnote-30000"');
  expect(service.faults).toEqual([]);
  await service.close();
});
