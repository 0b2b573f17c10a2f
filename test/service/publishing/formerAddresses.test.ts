import { demoMunicipalities } from "../../../src/demo/demoMunicipalities.ts";
import { paragraph, rawXml } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { publishDocx } from "../../../src/service/publishing/publishDocx.ts";
import { formerSchema, headingsSchema } from "../../../src/service/store/readStored.ts";
import { faultsOf } from "../../api/faultsOf.ts";
import { parsePage } from "../../site/parsePage.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

let service: OpenService;
beforeEach(async () => {
  service = await openService(smallPlans);
});
afterEach(() => service.close());

/** A heading as Word saves it, with Word's own id of its paragraph (MS-DOCX § 2.2.4, `paraId`). */
const marked = (mark: string, level: number, words: string): Piece =>
  rawXml(
    `<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="${mark}"><w:pPr><w:pStyle w:val="Overskrift${level}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`,
  );

/** Text under a heading: so much in all that the plan is one page, or one for each chapter. */
const below = (isLong: boolean): readonly Piece[] =>
  Array.from({ length: isLong ? 60 : 1 }, () =>
    paragraph("Kommunen legger til rette for at alle barn lærer å svømme. ".repeat(isLong ? 16 : 1)),
  );

async function publishVersions(isLong: boolean, ...versions: readonly (readonly Piece[])[]): Promise<void> {
  const [municipality] = demoMunicipalities;
  if (municipality === undefined) throw new Error("The demo has no municipality.");
  for (const [baseVersion, headings] of versions.entries()) {
    const more = headings.flatMap((each) => [each, ...below(isLong)]);
    const answer = await publishDocx(service.publisher, {
      by: { municipality, name: "Kari" },
      plan: "svomming",
      docx: smallPlan({ baseVersion, more }),
      decision: hearing,
      baseVersion,
    });
    expect([answer?.ok, answer?.findings ?? []]).toEqual([true, []]);
  }
}

async function page(url: string): Promise<Document> {
  const answer = await service.app.inject({ url });
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return parsePage(answer.body);
}

const first = [
  marked("0A000001", 1, "Klima"),
  marked("0A000002", 1, "Helse"),
  marked("0A000003", 2, "Tiltak"),
  marked("0A000004", 2, "Trygg ferdsel"),
  marked("0A000005", 1, "Historien"),
];
/** Klima has other words, Tiltak has met a namesake, Trygg ferdsel has moved, and Historien is gone. */
const second = [
  marked("0A000001", 1, "Natur"),
  marked("0A000006", 1, "Oppvekst"),
  marked("0A000007", 2, "Tiltak"),
  marked("0A000004", 2, "Trygg ferdsel"),
  marked("0A000002", 1, "Helse"),
  marked("0A000003", 2, "Tiltak"),
];

describe(`addresses of sections in versions before (${databaseName} database)`, () => {
  test("lead on the page of a plan to the sections as they are called and placed now", async () => {
    await publishVersions(false, first, second);
    const before = await page("/fjordvik/svomming/v/1");
    const now = await page("/fjordvik/svomming");
    const sections = Object.fromEntries(
      ["klima", "helse", "tiltak", "trygg-ferdsel"].map((id) => [
        id,
        [before, now].map(
          (own) => own.getElementById(id)?.closest(".document section")?.querySelector("h2, h3, h4, h5")?.textContent,
        ),
      ]),
    );
    expect(sections).toEqual({
      klima: ["Klima", "Natur"],
      helse: ["Helse", "Helse"],
      tiltak: ["Tiltak", "Tiltak"],
      "trygg-ferdsel": ["Trygg ferdsel", "Trygg ferdsel"],
    });
    expect(now.getElementById("tiltak")?.closest("section")?.parentElement?.closest("section")?.id).toBe("helse");
    const gone = now.getElementById("historien");
    expect(gone?.textContent).toBe("«Historien» sto sist i versjon 1");
    expect(gone?.querySelector("a")?.getAttribute("href")).toBe("/fjordvik/svomming/v/1#historien");
    expect(before.getElementById("historien")).not.toBeNull();
  });

  test("lead from the page of a long plan to the chapters and sections they are now", async () => {
    await publishVersions(true, first, second);
    const now = await page("/fjordvik/svomming");
    const leads = ["klima", "helse", "tiltak", "trygg-ferdsel", "historien"].map((id) => {
      const href = now.getElementById(id)?.closest("li")?.querySelector("a")?.getAttribute("href") ?? "";
      return href.replace("/fjordvik/svomming/v/", "");
    });
    expect(leads).toEqual([
      "2/kapittel/natur",
      "2/kapittel/helse",
      "2/kapittel/helse#helse-tiltak",
      "2/kapittel/oppvekst#trygg-ferdsel",
      "1#historien",
    ]);
    const chapter = await page("/fjordvik/svomming/v/2/kapittel/helse");
    expect(chapter.getElementById("helse-tiltak")).not.toBeNull();
    const before = await page("/fjordvik/svomming/v/1");
    expect(before.getElementById("historien")).not.toBeNull();
  });

  test("lead through every version between, and are kept in the form that is described", async () => {
    await publishVersions(false, first, second, [
      marked("0A000001", 1, "Natur og vann"),
      marked("0A000002", 1, "Helse"),
      marked("0A000003", 2, "Tiltak"),
    ]);
    const now = await page("/fjordvik/svomming");
    const leads = (id: string) => now.getElementById(id)?.closest("section")?.id;
    expect(["klima", "natur", "helse-tiltak"].map(leads)).toEqual(["natur-og-vann", "natur-og-vann", "tiltak"]);
    expect(["historien", "trygg-ferdsel"].map((id) => now.getElementById(id)?.textContent)).toEqual([
      "«Historien» sto sist i versjon 1",
      "«Trygg ferdsel» sto sist i versjon 2",
    ]);
    const kept = await service.database.sql
      .selectFrom("publication")
      .select(["headings", "former"])
      .where("plan", "=", "svomming")
      .execute();
    expect(kept).toHaveLength(3);
    for (const { headings, former } of kept)
      expect([faultsOf(headingsSchema, headings), faultsOf(formerSchema, former)]).toEqual([[], []]);
  });
});
