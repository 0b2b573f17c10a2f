import { buildPlan } from "../../src/plan/buildPlan.ts";
import { check } from "../../src/plan/check.ts";
import type { Decision } from "../../src/plan/publication.ts";
import { publish, type PublishRefusalCode } from "../../src/plan/publish.ts";
import type { Register } from "../../src/plan/register.ts";
import {
  document,
  goal,
  h1,
  id,
  message,
  p,
  rawPart,
  record,
  section,
  strategy,
  title,
  type Part,
} from "./builders.ts";
import { decision, register } from "./registerBuilders.ts";

const temaplan = record({ kind: "temaplan" });

function publishing(parts: readonly Part[], decided: Decision, known: Register | null = null) {
  const plan = buildPlan(document(...parts), known);
  return publish(plan, check(plan, known, "2026-06-20", decided), decided);
}

const hearing = decision();
const adopted = (adoptedOn: string | null, decisionNumber: string | null) =>
  decision({ kind: "adopted", hearingDeadline: null, adoptedOn, decisionNumber });

describe("refused", () => {
  const cases: readonly (readonly [string, readonly Part[], Decision, PublishRefusalCode])[] = [
    ["a record that cannot be read", [rawPart("<plan"), title("Plan")], hearing, "recordUnreadable"],
    ["a document tied to nothing", [record({ plan: null }), title("Plan")], hearing, "notTied"],
    ["no plan kind", [record({ kind: null }), title("Plan")], hearing, "noKind"],
    ["no language", [record({ language: null }), title("Plan")], hearing, "noLanguage"],
    ["no title", [temaplan], hearing, "noTitle"],
    ["a hearing without a deadline", [temaplan, title("Plan")], decision({ hearingDeadline: null }), "errorsStand"],
    [
      "a hearing whose deadline has passed",
      [temaplan, title("Plan")],
      decision({ hearingDeadline: "2026-01-01" }),
      "errorsStand",
    ],
    ["an adoption that has not come", [temaplan, title("Plan")], adopted("2027-12-01", "45/26"), "errorsStand"],
    ["errors that stand", [title("Plan"), goal("A")], hearing, "errorsStand"],
  ];
  test.each(cases)("%s", (_, parts, decided, code) => {
    expect(publishing(parts, decided)).toMatchObject({ ok: false, refusal: { code } });
  });

  test.each<readonly [string, Decision, PublishRefusalCode]>([
    ["a hearing without a deadline", decision({ hearingDeadline: null }), "noDeadline"],
    ["an adoption without a date", adopted(null, "45/26"), "noAdoption"],
    ["an adoption without a case number", adopted("2026-06-17", null), "noAdoption"],
    ["a correction without either", { ...adopted(null, null), kind: "correction" }, "noAdoption"],
  ])("%s, also where the municipality has switched the rule off", (_, decided, code) => {
    expect(publish(buildPlan(document(temaplan, title("Plan")), null), [], decided)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  test("errors are counted", () => {
    expect(publishing([temaplan, title("Plan"), goal("A", { sdgs: ["18", "19"] })], hearing)).toMatchObject({
      refusal: { detail: { count: 2 } },
    });
  });
});

test("a preview is published with errors, though not of a document tied to nothing", () => {
  const preview = decision({ kind: "preview", hearingDeadline: null });
  expect(publishing([title("Plan"), goal("A")], preview).ok).toBe(true);
  expect(publishing([record({ plan: null }), title("Plan")], preview).ok).toBe(false);
});

test("what is published has its elements with the paragraphs they mean, and no waivers", () => {
  const outcome = publishing(
    [
      temaplan,
      title("Klimaplan"),
      h1("Mål"),
      section("goal", 2, "A", { id: id("a"), sdgs: ["13"] }, p("Fordi."), strategy("B", { id: id("b") })),
    ],
    hearing,
  );
  expect(outcome).toMatchObject({
    ok: true,
    value: { plan: "klima", planKind: "temaplan", title: "Klimaplan", language: "nb", decision: hearing },
  });
  if (!outcome.ok) return;
  expect(outcome.value.elements).toEqual([
    {
      id: id("a"),
      kind: "goal",
      title: "A",
      text: "Fordi.",
      under: null,
      depth: 0,
      first: 2,
      last: 4,
      sdgs: ["13"],
      origin: null,
      parent: null,
      responsible: null,
      fromYear: null,
      toYear: null,
      status: null,
      indicator: null,
    },
    {
      id: id("b"),
      kind: "strategy",
      title: "B",
      text: "",
      under: id("a"),
      depth: 1,
      first: 4,
      last: 4,
      sdgs: [],
      origin: null,
      parent: null,
      responsible: null,
      fromYear: null,
      toYear: null,
      status: null,
      indicator: null,
    },
  ]);
});

test("warnings and advice that stood go with the publication", () => {
  const outcome = publishing([temaplan, title("Plan"), goal("A")], hearing);
  expect(outcome.ok && outcome.value.findings.map(({ rule }) => rule)).toEqual([
    "required-chapter",
    "goal-has-strategy",
    "goal-has-sdg",
  ]);
});

test("the plan's name is the register's, where there is a register", () => {
  expect(publishing([temaplan, title("Utkast v3")], hearing)).toMatchObject({ value: { title: "Utkast v3" } });
  expect(
    publishing(
      [title("Utkast v3"), h1("Utfordringer"), h1("Mål"), h1("Strategier"), h1("Handlingsdel")],
      hearing,
      register(),
    ),
  ).toMatchObject({ value: { title: "Klimaplan" } });
});

test("what is stripped is counted, from what the reader of the document said", () => {
  const outcome = publishing(
    [
      temaplan,
      title("Plan"),
      message("comments", "3"),
      message("revisions", "2"),
      message("revisions", "5"),
      message("hiddenText", "120"),
      message("properties", "creator"),
      message("headersFooters", ""),
    ],
    hearing,
  );
  expect(outcome).toMatchObject({
    value: { stripped: { comments: 3, revisions: 7, hiddenCharacters: 120, properties: true, headersFooters: true } },
  });
  expect(publishing([temaplan, title("Plan")], hearing)).toMatchObject({
    value: { stripped: { comments: 0, revisions: 0, hiddenCharacters: 0, properties: false, headersFooters: false } },
  });
});
