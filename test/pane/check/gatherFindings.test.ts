import { gatherFindings, type GroupOf } from "../../../src/pane/check/gatherFindings.ts";
import { groupings, type Grouping } from "../../../src/pane/words/checking.ts";
import type { Finding } from "../../../src/plan/finding.ts";
import { goal, h1, id, measure, p, plan } from "../../plan/builders.ts";

const of = plan(
  p("Forord"),
  h1("Mål"),
  goal("Alle bor trygt", { id: id("bo"), responsible: "Ola" }),
  h1("Tiltak"),
  measure("Bygge", { id: id("bygge"), responsible: "Kari" }),
);

const finding = (rule: string, level: Finding["level"], where: Finding["where"]): Finding => ({
  rule,
  level,
  where,
  detail: {},
  fix: null,
  waived: null,
});

const atGoal = finding("goal-has-sdg", "error", { type: "element", element: id("bo"), at: 2 });
const inPreface = finding("real-lists", "warning", { type: "paragraph", at: 0 });
const inActions = finding("real-lists", "warning", { type: "paragraph", at: 4 });
const ofAll = finding("personal-data", "advice", { type: "document" });
const waived = { ...ofAll, rule: "no-open-comments", waived: { by: "Ingrid", reason: "Til møtet." } };
const all = [ofAll, inActions, waived, inPreface, atGoal];

const gathered = (grouping: Grouping): readonly GroupOf[] => gatherFindings(of, all, grouping).map((group) => group.of);

describe("findings put together", () => {
  test("by level, what stops publishing first, and what is accepted last", () => {
    expect(gathered("level")).toEqual([
      { by: "level", level: "error" },
      { by: "level", level: "warning" },
      { by: "level", level: "advice" },
      { by: "waived" },
    ]);
  });

  test("by section in document order, the whole document before all", () => {
    expect(gathered("section")).toEqual([
      { by: "document" },
      { by: "beforeSections" },
      { by: "section", heading: "Mål" },
      { by: "section", heading: "Tiltak" },
      { by: "waived" },
    ]);
  });

  test("by what the rules are about, in the rules' order", () => {
    expect(gathered("rule")).toEqual([
      { by: "rule", group: "structure" },
      { by: "rule", group: "universalDesign" },
      { by: "rule", group: "publishing" },
      { by: "waived" },
    ]);
  });

  test("by who is responsible for the element, or for the one it stands in, by name, nobody last", () => {
    expect(gathered("person")).toEqual([
      { by: "person", name: "Kari" },
      { by: "person", name: "Ola" },
      { by: "person", name: null },
      { by: "waived" },
    ]);
  });

  test("like ones are one line, in document order", () => {
    const [, warnings] = gatherFindings(of, all, "level");
    expect(warnings?.lines.map((line) => line.findings)).toEqual([[inPreface, inActions]]);
    expect(warnings?.count).toBe(2);
  });

  test.each(groupings)("none is lost or told twice, put together by %s", (grouping) => {
    const told = gatherFindings(of, all, grouping).flatMap(({ lines }) => lines.flatMap((line) => line.findings));
    expect(new Set(told)).toEqual(new Set(all));
    expect(told).toHaveLength(all.length);
  });
});
