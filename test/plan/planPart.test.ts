import type { ElementDetails } from "../../src/plan/element.ts";
import { emptyDetails } from "../../src/plan/emptyDetails.ts";
import type { PlanRecord } from "../../src/plan/plan.ts";
import { emptyRecord, planPartLimit, readPlanPart, writePlanPart } from "../../src/plan/planPart.ts";
import { id } from "./builders.ts";
import { measured, origin } from "./registerBuilders.ts";

const full: ElementDetails = {
  ...emptyDetails(id("a")),
  sdgs: ["11", "11.3"],
  parent: id("b"),
  responsible: "Plan & bygg",
  fromYear: 2026,
  toYear: 2029,
  status: "underWay",
  origin: origin({ title: "Alle «bor» <trygt>", text: 'Første.\nAndre "linje".', ownReason: "Klarere" }),
  indicator: measured({ baseline: -1.5, target: null }),
  cost: "1,2 mill. kr",
  waivers: [{ rule: "goal-has-sdg", reason: "Fordi\tdet", by: "Kari", passage: "00ff" }],
};

const followed: ElementDetails = {
  ...emptyDetails(id("d")),
  alsoUnder: [id("a"), id("c")],
  indicator: {
    ...measured({ target: 8 }),
    milestones: [
      { year: 2027, value: 12.5 },
      { year: 2028, value: 10 },
    ],
    source: "SSB, tabell 12345",
  },
};

const records: readonly (readonly [string, PlanRecord])[] = [
  ["an empty record", emptyRecord],
  [
    "a record of everything",
    {
      plan: "klima",
      belongs: { service: "s-1", municipality: "fjordvik", organisation: "310000019", name: "Fjordvik" },
      baseVersion: 3,
      preview: 2,
      language: "nn",
      kind: "temaplan",
      details: [full, emptyDetails(id("c")), followed],
      waivers: [{ rule: "no-open-comments", reason: "Kjent", by: "Ola", passage: "0a" }],
      tables: [
        {
          columns: [
            { head: "Tiltak", meaning: null },
            { head: "Ansvar", meaning: { type: "responsible" } },
            { head: "2027", meaning: { type: "year", year: 2027 } },
          ],
        },
        {
          side: true,
          columns: [
            { head: "Tiltak", meaning: null },
            { head: "Frist", meaning: { type: "time" } },
          ],
        },
      ],
      declined: ["00112233445566ff"],
    },
  ],
  [
    "words with spaces at the ends, and none at all",
    { ...emptyRecord, plan: " x ", details: [{ ...emptyDetails(id("a")), responsible: "" }] },
  ],
  ["æøå, emoji and Sami", { ...emptyRecord, plan: "Guovdageaidnu 🌱 æøå" }],
];

test.each(records)("%s reads back as it was written", (_, record) => {
  expect(readPlanPart(writePlanPart(record))).toEqual({ ok: true, value: record });
});

test("the same record gives the same bytes, also when it has been read in between", () => {
  const record = records[1]?.[1] ?? emptyRecord;
  const once = writePlanPart(record);
  const read = readPlanPart(once);
  expect(read.ok && writePlanPart(read.value)).toBe(once);
});

test("what XML cannot carry is written as a space, so that the document stays readable", () => {
  const read = readPlanPart(writePlanPart({ ...emptyRecord, plan: "a\u000bb\u0000c\ud800d" }));
  expect(read).toMatchObject({ ok: true, value: { plan: "a b c d" } });
});

describe("what a newer Plantråd wrote", () => {
  const start = `<plan xmlns="urn:plantraad:plan:1"`;

  test("is kept and written back, on the record and on its elements", () => {
    const xml = `${start} mood="glad" xmlns:x="urn:x" x:y="1"><element id="${id("a")}" budget="12"><cost year="2027">5 <b xmlns="urn:b">kr</b></cost></element><phase>2</phase></plan>`;
    const read = readPlanPart(xml);
    if (!read.ok) throw new Error(read.refusal.code);
    const again = writePlanPart({
      ...read.value,
      baseVersion: 2,
      details: read.value.details.map((one) => ({ ...one, sdgs: ["3"] })),
    });
    expect(again).toContain(`mood="glad"`);
    expect(again).toContain(`budget="12"`);
    expect(again).toContain(`<cost year="2027">5 <b xmlns="urn:b">kr</b></cost>`);
    expect(again).toContain(`<phase>2</phase>`);
    expect(readPlanPart(again)).toMatchObject({
      ok: true,
      value: { kept: read.value.kept, details: [{ sdgs: ["3"], kept: read.value.details[0]?.kept }] },
    });
  });

  const newer: readonly (readonly [string, string])[] = [
    [
      "an attribute on an origin",
      `><element id="${id("a")}"><origin plan="x" version="1" element="${id("b")}" title="" text="" page="3"/></element></plan>`,
    ],
    ["an element in an SDG link", `><element id="${id("a")}"><sdg code="3"><weight/></sdg></element></plan>`],
    ["a plan kind there was not", ` kind="klimaplan"/>`],
    ["a language there was not", ` language="se"/>`],
    ["a status there was not", `><element id="${id("a")}" status="paused"/></plan>`],
  ];
  test.each(newer)("%s refuses the part rather than lose it", (_, rest) => {
    expect(readPlanPart(start + rest)).toMatchObject({ ok: false, refusal: { code: "planPartNewer" } });
  });
});

describe("a part that is broken is refused, never read as an empty record", () => {
  const ours = (inside: string): string => `<plan xmlns="urn:plantraad:plan:1">${inside}</plan>`;
  const broken: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["no XML", "plan"],
    ["cut off", `<plan xmlns="urn:plantraad:plan:1"><element`],
    ["another namespace", `<plan xmlns="urn:plantraad:plan:2"/>`],
    ["another root", `<plans xmlns="urn:plantraad:plan:1"/>`],
    ["a document type", `<!DOCTYPE plan>${ours("")}`],
    ["an entity that grows", `<!DOCTYPE plan [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${ours("&b;")}`],
    ["an entity nobody declared", ours("&b;")],
    ["an entity nobody declared, in an attribute", ours(`<x y="&b;"/>`)],
    ["a file from outside", `<!DOCTYPE plan SYSTEM "file:///etc/passwd">${ours("")}`],
    ["elements without end", ours("<x>".repeat(30) + "</x>".repeat(30))],
    ["more elements than any plan has", ours("<x/>".repeat(60_000))],
    ["an element without id", ours("<element/>")],
    ["an id that is none", ours(`<element id="../../x"/>`)],
    ["the same element twice", ours(`<element id="${id("a")}"/><element id="${id("a")}"/>`)],
    ["a year that is no number", ours(`<element id="${id("a")}" fromYear="soon"/>`)],
    ["text where none belongs", ours("Hei")],
    [
      "two origins",
      ours(`<element id="${id("a")}">${`<origin plan="" element="" title="" text=""/>`.repeat(2)}</element>`),
    ],
  ];
  test.each(broken)("%s", (_, xml) => {
    expect(readPlanPart(xml)).toMatchObject({ ok: false, refusal: { code: "planPartBroken" } });
  });

  test("and one too large is refused unread, with its size", () => {
    expect(readPlanPart(`<plan${" ".repeat(planPartLimit)}/>`)).toMatchObject({
      ok: false,
      refusal: { code: "planPartTooLarge", detail: { limit: planPartLimit } },
    });
  });
});

test("a plan of 200 elements with links, origins and years is under 100 KB", () => {
  const details = Array.from({ length: 200 }, (_, index): ElementDetails => ({
    ...full,
    id: `e${String(index).padStart(9, "0")}`,
  }));
  expect(new TextEncoder().encode(writePlanPart({ ...emptyRecord, details })).length).toBeLessThan(100_000);
});
