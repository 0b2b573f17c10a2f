import { sql } from "kysely";
import * as register from "../../../src/service/migrations/001-register.ts";
import * as previewEntries from "../../../src/service/migrations/002-preview-entries.ts";
import * as chapters from "../../../src/service/migrations/003-chapters.ts";
import * as operation from "../../../src/service/migrations/004-operation.ts";
import * as anchors from "../../../src/service/migrations/005-anchors.ts";
import * as checked from "../../../src/service/migrations/006-checked.ts";
import * as inForce from "../../../src/service/migrations/007-in-force.ts";
import { emptyTables } from "./emptyTables.ts";

const element = (title: string) => ({
  id: "svommemaal",
  kind: "goal",
  title,
  text: "",
  under: null,
  sdgs: ["3"],
  origin: { plan: "samfunnsdel", element: "maal", version: 1 },
});

/** A publication as it was kept before there was anything apart to keep. */
const kept = (plan: string, number: number, kind: string, preview = false) => {
  const title = `${plan} ${number}`;
  return sql`insert into publication (municipality, plan, preview, number, kind, published_at, published_by, sha256, docx, publication, document)
    values ('fjordvik', ${plan}, ${preview}, ${number}, ${kind}, ${`2026-0${number}-01T08:00:00Z`}, 'Ola', '', '',
      ${JSON.stringify({ title, language: "nb", elements: [element(title)] })}::jsonb, '{"blocks": [], "notes": []}')`;
};

const plan = (id: string, state: string, version: number) =>
  sql`insert into plan (municipality, id, kind, title, language, state, higher, version, published_at, hearing_deadline)
    values ('fjordvik', ${id}, 'temaplan', ${`${id} ${version}`}, 'nb', ${state}, '[]', ${version},
      ${version === 0 ? null : `2026-0${version}-01T08:00:00Z`}, null)`;

/** What the register had of a plan: the elements of its newest version, and no more. */
const newest = (id: string, version: number) =>
  sql`insert into element (municipality, plan, version, ordinal, id, kind, title, text, sdgs)
    values ('fjordvik', ${id}, ${version}, 0, 'svommemaal', 'goal', ${`${id} ${version}`}, '', '["3"]')`;

test("plans kept before get what is in force and what is proposed apart, from their publications", async () => {
  const { database, close } = await emptyTables();
  for (const { up } of [register, previewEntries, chapters, operation, anchors]) await up(database);
  const before = [
    sql`insert into municipality (id, number, name, language) values ('fjordvik', '9901', 'Fjordvik', 'nb')`,
    plan("revidert", "hearing", 4),
    kept("revidert", 1, "hearing"),
    kept("revidert", 2, "adopted"),
    kept("revidert", 3, "correction"),
    kept("revidert", 4, "hearing"),
    kept("revidert", 5, "preview", true),
    newest("revidert", 4),
    plan("vedtatt", "adopted", 2),
    kept("vedtatt", 1, "hearing"),
    kept("vedtatt", 2, "adopted"),
    newest("vedtatt", 2),
    plan("ny", "hearing", 1),
    kept("ny", 1, "hearing"),
    newest("ny", 1),
    plan("startet", "started", 0),
  ];
  for (const statement of before) await statement.execute(database);

  await checked.up(database);
  await inForce.up(database);

  const plans = await sql`select id, title, version, in_force, in_force_at, proposed from plan order by id`.execute(
    database,
  );
  expect(plans.rows).toEqual([
    { id: "ny", title: "ny 1", version: 1, in_force: null, in_force_at: null, proposed: 1 },
    {
      id: "revidert",
      title: "revidert 3",
      version: 4,
      in_force: 3,
      in_force_at: new Date("2026-03-01T08:00:00Z"),
      proposed: 4,
    },
    { id: "startet", title: "startet 0", version: 0, in_force: null, in_force_at: null, proposed: null },
    {
      id: "vedtatt",
      title: "vedtatt 2",
      version: 2,
      in_force: 2,
      in_force_at: new Date("2026-02-01T08:00:00Z"),
      proposed: null,
    },
  ]);
  const elements = await sql`select plan, version, title from element order by plan, version`.execute(database);
  expect(elements.rows).toEqual([
    { plan: "ny", version: 1, title: "ny 1" },
    { plan: "revidert", version: 3, title: "revidert 3" },
    { plan: "revidert", version: 4, title: "revidert 4" },
    { plan: "vedtatt", version: 2, title: "vedtatt 2" },
  ]);
  const back = await sql`select origin_plan, origin_element, sdgs, ordinal from element where version = 3`.execute(
    database,
  );
  expect(back.rows).toEqual([{ origin_plan: "samfunnsdel", origin_element: "maal", sdgs: ["3"], ordinal: 0 }]);
  await close();
});
