import { sql } from "kysely";
import * as register from "../../../src/service/migrations/001-register.ts";
import * as previewEntries from "../../../src/service/migrations/002-preview-entries.ts";
import * as chapters from "../../../src/service/migrations/003-chapters.ts";
import * as operation from "../../../src/service/migrations/004-operation.ts";
import * as anchors from "../../../src/service/migrations/005-anchors.ts";
import { formerSchema, headingsSchema } from "../../../src/service/store/readStored.ts";
import { faultsOf } from "../../api/faultsOf.ts";
import { databaseName } from "../openService.ts";
import { emptyTables } from "./emptyTables.ts";

/** A heading as documents were kept before their paragraphs' ids were: address and words. */
const heading = (id: string, words: string, level = 1) => ({
  type: "heading",
  at: 0,
  level,
  number: null,
  id,
  inlines: [{ type: "text", text: words }],
  language: null,
});

/** A publication as it was kept then. */
const kept = (plan: string, number: number, headings: readonly object[], preview = false) =>
  sql`insert into publication (municipality, plan, preview, number, kind, published_at, published_by, sha256, docx, publication, document)
    values ('fjordvik', ${plan}, ${preview}, ${number}, ${preview ? "preview" : "hearing"}, now(), 'Ola', '', '', '{}',
      ${JSON.stringify({ title: null, language: "nb", blocks: headings, notes: [], controls: [], paragraphCount: 0, customXml: [], messages: [] })}::jsonb)`;

const plan = (id: string) =>
  sql`insert into plan (municipality, id, kind, title, language, state, higher, version)
    values ('fjordvik', ${id}, 'temaplan', ${id}, 'nb', 'hearing', '[]', 3)`;

test(`versions kept before get where the addresses of those before them lead, plan by plan (${databaseName} database)`, async () => {
  const { database, close } = await emptyTables();
  for (const { up } of [register, previewEntries, chapters, operation]) await up(database);
  const before = [
    sql`insert into municipality (id, number, name, language) values ('fjordvik', '9901', 'Fjordvik', 'nb')`,
    plan("barnehage"),
    plan("klima"),
    // Kept in another order than they were numbered in, and those of two plans among one another.
    kept("klima", 2, [heading("klima", "Klima"), heading("natur-og-vann", "Natur og vann"), heading("slutt", "Slutt")]),
    kept("barnehage", 1, [heading("natur", "Natur"), heading("plasser", "Plasser")]),
    kept("klima", 1, [
      heading("klima", "Klima"),
      heading("natur", "Natur"),
      heading("slutt", "Slutt"),
      heading("historien", "Historien"),
    ]),
    kept("klima", 3, [heading("klima-klima", "Klima", 2), heading("vann", "Vann"), heading("slutt", "Slutt")]),
    kept("klima", 4, [heading("utkast", "Utkast")], true),
    kept("barnehage", 2, [heading("plasser", "Plasser")]),
  ];
  for (const statement of before) await statement.execute(database);

  await anchors.up(database);

  const { rows } = await sql<{ plan: string; number: number; headings: unknown; former: unknown }>`
    select plan, number, headings, former from publication order by plan, number`.execute(database);
  await close();
  const none = { moved: {}, gone: [] };
  expect(rows.map(({ plan: of, number, former }) => [of, number, former])).toEqual([
    ["barnehage", 1, none],
    ["barnehage", 2, { moved: {}, gone: [{ id: "natur", words: "Natur", version: 1 }] }],
    ["klima", 1, none],
    ["klima", 2, { moved: { natur: "natur-og-vann" }, gone: [{ id: "historien", words: "Historien", version: 1 }] }],
    [
      "klima",
      3,
      {
        moved: { klima: "klima-klima", natur: "vann", "natur-og-vann": "vann" },
        gone: [{ id: "historien", words: "Historien", version: 1 }],
      },
    ],
    ["klima", 4, null],
  ]);
  for (const { headings, former } of rows.slice(0, -1))
    expect([faultsOf(headingsSchema, headings), faultsOf(formerSchema, former)]).toEqual([[], []]);
});
