import { readDocx } from "../../../src/document/readDocx.ts";
import { control, docx, heading, paragraph } from "../../../src/docx/build/build.ts";
import { closedFrom, linesOver, outlineRows, type OutlineRow } from "../../../src/pane/tag/outlineRows.ts";
import { buildPlan } from "../../../src/plan/buildPlan.ts";
import { check } from "../../../src/plan/check.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { valueOf } from "../../word/openInWord.ts";

const plan: Plan = buildPlan(
  valueOf(
    readDocx(
      docx(
        {},
        heading(1, "Innledning"),
        heading(1, "Mål"),
        control("pt1:goal:aaaaaaaaaa", "Mål", heading(3, "Klimanøytral")),
        control("pt1:strategy:bbbbbbbbbb", "Strategi", paragraph("Bygge tett")),
        control("pt1:strategy:cccccccccc", "Strategi", paragraph("Kjøre buss")),
        heading(1, "Slutt"),
      ),
    ),
  ).document,
  null,
);

const everything = { show: "all", query: "" } as const;

const shown = (closed: readonly number[], onlyElements: boolean): readonly string[] =>
  said(outlineRows(plan, [], new Set(closed), { show: onlyElements ? "elements" : "all", query: "" }));

const said = (rows: readonly OutlineRow[]): readonly string[] =>
  rows.map(({ depth, text, parts }) => `${depth} ${text}${parts === "none" ? "" : ` (${parts})`}`);

test("headings and elements stand in document order, a skipped level one step in", () => {
  expect(shown([], false)).toEqual([
    "1 Innledning",
    "1 Mål (open)",
    "2 Klimanøytral (open)",
    "3 Bygge tett",
    "3 Kjøre buss",
    "1 Slutt",
  ]);
});

test("what lies under a closed line is left out", () => {
  expect(shown([1], false)).toEqual(["1 Innledning", "1 Mål (closed)", "1 Slutt"]);
});

test("shown with elements only, headings without any are left out", () => {
  expect(shown([], true)).toEqual(["1 Mål (open)", "2 Klimanøytral (open)", "3 Bygge tett", "3 Kjøre buss"]);
});

test("words are searched for in what is shown, closed or not, with all that stands above", () => {
  const found = (query: string): readonly string[] => said(outlineRows(plan, [], new Set([1]), { show: "all", query }));
  expect(found("BUSS kjøre")).toEqual(["1 Mål (open)", "2 Klimanøytral (open)", "3 Kjøre buss"]);
  expect(found("finnes ikke")).toEqual([]);
});

test("shown with what lacks something only, what has no finding is left out", () => {
  const findings = check(plan, null, "2026-11-24", null).filter(({ rule }) => rule === "heading-levels");
  expect(said(outlineRows(plan, findings, new Set(), { show: "lacking", query: "" }))).toEqual([
    "1 Mål (open)",
    "2 Klimanøytral",
  ]);
});

test("so many levels stand open, and the way to an element is opened", () => {
  expect(said(outlineRows(plan, [], closedFrom(plan, 2), { show: "all", query: "" }))).toEqual([
    "1 Innledning",
    "1 Mål (open)",
    "2 Klimanøytral (closed)",
    "1 Slutt",
  ]);
  expect(linesOver(plan, "cccccccccc")).toEqual([2, 1]);
});

test("an element tells how many of each kind hang right under it", () => {
  expect(outlineRows(plan, [], new Set(), everything).find(({ text }) => text === "Klimanøytral")?.below).toEqual([
    { kind: "strategy", count: 2 },
  ]);
});

test("a finding is shown at the last line that begins before it or where it is", () => {
  const findings = check(plan, null, "2026-11-24", null).filter(({ rule }) => rule === "heading-levels");
  const rows = outlineRows(plan, findings, new Set(), everything).filter((row) => row.findings.length > 0);
  expect(rows.map(({ text }) => text)).toEqual(["Klimanøytral"]);
});

test("each row says which it is of how many under the same row", () => {
  const places = outlineRows(plan, [], new Set(), everything).map(
    ({ text, position, siblings }) => `${text} ${position}/${siblings}`,
  );
  expect(places).toEqual([
    "Innledning 1/3",
    "Mål 2/3",
    "Klimanøytral 1/1",
    "Bygge tett 1/2",
    "Kjøre buss 2/2",
    "Slutt 3/3",
  ]);
});
