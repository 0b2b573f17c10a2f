import { sql } from "kysely";
import type { Document } from "../../../src/document/blocks/document.ts";
import type { Database } from "../../../src/service/store/openDatabase.ts";
import { newestPreview } from "../../../src/service/store/previewStore.ts";
import {
  readStored,
  StoredUnreadable,
  type formerSchema,
  type outlineSchema,
  type stretchSchema,
} from "../../../src/service/store/readStored.ts";
import { readRegister } from "../../../src/service/store/registerStore.ts";
import { findChapter, findVersion, listVersions } from "../../../src/service/store/versionStore.ts";
import type { FormerAnchors } from "../../../src/site/chapters/followAnchors.ts";
import type { PlanOutline, PlanStretch } from "../../../src/site/chapters/planChapters.ts";
import { findingLevels } from "../../../src/plan/register.ts";
import { registerSchema } from "../../../src/plan/schemas/registerSchemas.ts";
import type { ShapeOf } from "../../../src/words/shape.ts";
import { faultsOf } from "../../api/faultsOf.ts";
import { landedRows, openLanded } from "./openLanded.ts";

/** These compile as long as what is stored of chapters is as the pages take it. */
export const sameStretch: readonly [
  (of: PlanStretch) => ShapeOf<typeof stretchSchema>,
  (of: ShapeOf<typeof stretchSchema>) => PlanStretch,
] = [(of) => of, (of) => of];
export const sameOutline: readonly [
  (of: PlanOutline) => ShapeOf<typeof outlineSchema>,
  (of: ShapeOf<typeof outlineSchema>) => PlanOutline,
] = [(of) => of, (of) => of];

export const sameFormer: readonly [
  (of: FormerAnchors) => ShapeOf<typeof formerSchema>,
  (of: ShapeOf<typeof formerSchema>) => FormerAnchors,
] = [(of) => of, (of) => of];

const landed = landedRows("rows-003");

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const now = new Date("2026-11-30T12:00:00Z");

describe("a data folder of the build before", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openLanded(landed);
  });
  afterAll(() => database.close());

  test("opens with all it had: every plan, element in force or proposed, setting and person", async () => {
    const read = await readRegister(database.sql, fjordvik, now);
    expect(faultsOf(registerSchema, read)).toEqual([]);
    const of = (table: string) => (landed[table] ?? []).filter(({ municipality }) => municipality === "fjordvik");
    expect(read.plans.map(({ id }) => id).sort()).toEqual(
      of("plan")
        .map(({ id }) => id)
        .sort(),
    );
    for (const row of of("plan"))
      expect(read.plans.find(({ id }) => id === row["id"])).toMatchObject({
        higher: row["higher"],
        hearingDeadline: row["hearing_deadline"],
        adoptedOn: row["adopted_on"],
        publishedBy: row["published_by"],
      });
    expect([...read.elements, ...read.proposals].map(({ id, sdgs }) => [id, sdgs]).sort()).toEqual(
      of("element")
        .map(({ id, sdgs }) => [id, sdgs])
        .sort(),
    );
    expect(read.settings).toEqual([
      { kind: "temaplan", levels: { "goal-has-sdg": "warning", "personal-data": "off" }, chapters: ["Innledning"] },
    ]);
  });

  test("gives every version whole, and each of its chapters", async () => {
    const rows = landed["publication"] ?? [];
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) {
      const wanted =
        typeof row["preview_key"] !== "string"
          ? { municipality: String(row["municipality"]), plan: String(row["plan"]), number: Number(row["number"]) }
          : { previewKey: row["preview_key"] };
      const version = await findVersion(database.sql, wanted, true);
      const { findings, ...publication } = row["publication"] as { readonly findings: unknown };
      expect([version?.format, version?.publication, Array.isArray(findings)]).toEqual([1, publication, true]);
      const document = version !== null && "document" in version.shows ? version.shows.document : "null";
      expect(readStored.document(1, JSON.parse(document))).toEqual(row["document"]);
      const own = await findVersion(database.sql, wanted, false);
      if (own !== null && "outline" in own.shows)
        expect(readStored.outline(1, JSON.parse(own.shows.outline))).toEqual(row["outline"]);
      for (const { id, stretch } of (landed["chapter"] ?? []).filter(
        (chapter) => chapter["publication"] === row["id"],
      )) {
        const kept = (await findChapter(database.sql, wanted, String(id)))?.chapter.stretch;
        expect(readStored.stretch(1, JSON.parse(kept ?? "null"))).toEqual(stretch);
      }
    }
  });

  test("tells of who published by name, since no more is known of them", async () => {
    const [line] = await listVersions(database.sql, "https://planer.example", "fjordvik", "samfunnsdel");
    expect(line?.publishedBy).toBe("Ola Nygård");
    expect(await newestPreview(database.sql, "fjordvik", "svomming")).toMatchObject({ publishedBy: "Ola Nygård" });
    const known = await database.sql.selectFrom("publication").select("published_by_person").execute();
    expect(new Set(known.map((one) => one.published_by_person))).toEqual(new Set([null]));
  });

  test.each([
    ["a kind of plan", "update plan set kind = 'reguleringsplan'"],
    ["a state", "update plan set state = 'forgotten'"],
    ["a role", "update person_role set role = 'king'"],
    ["a role a token gives", "update preview_entry set token_roles = array['king']"],
    ["a kind of element", "update element set kind = 'dream'"],
    ["a kind of publication", "update publication set kind = 'rumour'"],
    ["a level", `update kind_settings set levels = '{"goal-has-sdg": "fatal"}'`],
    ["a level that is no word", `update kind_settings set levels = '{"goal-has-sdg": 1}'`],
    ["a level in a list", `update kind_settings set levels = '{"goal-has-sdg": ["error"]}'`],
    ["a way of being closed", "update publication set closed = 'burnt'"],
    ["a day", "update plan set adopted_on = '2026-02-31'"],
    ["a word in a list", "update plan set higher = array[null]"],
  ])("does not take %s that there is not", async (_what, statement) => {
    await expect(sql.raw(statement).execute(database.sql)).rejects.toThrow(/check constraint|out of range/);
  });
});

test("a level that is none, as the build before took it, is taken away, and the others stay", async () => {
  const levels = { "goal-has-sdg": "fatal", "personal-data": "off", "has-owner": 1 };
  const settings = (landed["kind_settings"] ?? []).map((row) => ({ ...row, levels }));
  const database = await openLanded({ ...landed, kind_settings: settings });
  const { settings: read } = await readRegister(database.sql, fjordvik, now);
  expect(read.map((one) => one.levels)).toEqual([{ "personal-data": "off" }]);
  const every = Object.fromEntries([...findingLevels, "off"].map((level) => [`rule-${level}`, level]));
  await sql`update kind_settings set levels = ${JSON.stringify(every)}::jsonb`.execute(database.sql);
  await database.close();
});

test("a day that no month has, as the build before took it, is read as the last of the month", async () => {
  const plans = (landed["plan"] ?? []).map((row) => ({ ...row, adopted_on: "2026-02-31" }));
  const publications = (landed["publication"] ?? []).map((row) => {
    const publication = row["publication"] as { readonly decision: object };
    return {
      ...row,
      publication: { ...publication, decision: { ...publication.decision, adoptedOn: "2026-02-31" } },
    };
  });
  const database = await openLanded({ ...landed, plan: plans, publication: publications });
  const read = await readRegister(database.sql, fjordvik, now);
  expect(new Set(read.plans.map(({ adoptedOn }) => adoptedOn))).toEqual(new Set(["2026-02-28"]));
  const version = await findVersion(database.sql, { municipality: "fjordvik", plan: "samfunnsdel", number: 1 }, false);
  expect(version?.publication.decision.adoptedOn).toBe("2026-02-28");
  await database.close();
});

test("what is stored and is not what it should be is no page with holes in it: it is told as a fault", () => {
  const [row] = landed["publication"] ?? [];
  const document = row?.["document"] as Document;
  expect(readStored.document(2, document)).toEqual(document);
  expect(() => readStored.document(2, { ...document, blocks: [{ type: "poem" }] })).toThrow(StoredUnreadable);
  expect(() => readStored.document(3, document)).toThrow(/newer than this version/);
});
