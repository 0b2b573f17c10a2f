import { check, stops } from "../../src/plan/check.ts";
import type { Finding } from "../../src/plan/finding.ts";
import { levelOf } from "../../src/plan/levelOf.ts";
import { planKinds, type FindingLevel, type PlanKind, type PlanKindSettings } from "../../src/plan/register.ts";
import { ruleNamed, rules } from "../../src/plan/rules.ts";
import type { Rule } from "../../src/plan/rules/rule.ts";
import { sayFinding } from "../../src/plan/sayFinding.ts";
import { languages } from "../../src/words/language.ts";
import {
  document,
  documentLanguage,
  findings,
  goal,
  h1,
  measure,
  p,
  plan,
  record,
  strategy,
  title,
} from "./builders.ts";
import { decision, register, registeredPlan } from "./registerBuilders.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";

const settings = (kind: PlanKind, levels: PlanKindSettings["levels"]) =>
  register({ settings: [{ kind, levels, chapters: [] }] });

function named(name: string): Rule {
  const rule = ruleNamed(name);
  if (rule === undefined) throw new Error(`No rule is called ${name}`);
  return rule;
}

describe("the level of a rule", () => {
  const cases: readonly (readonly [string, PlanKind | null, FindingLevel | "off"])[] = [
    ["goal-has-strategy", "samfunnsdel", "error"],
    ["goal-has-strategy", "kommunedelplan", "error"],
    ["goal-has-strategy", "temaplan", "advice"],
    ["goal-has-strategy", "handlingsdel", "off"],
    ["goal-has-strategy", "virksomhetsplan", "advice"],
    ["goal-has-strategy", null, "advice"],
    ["action-has-goal", "handlingsdel", "error"],
    ["span-of-years", "okonomiplan", "error"],
    ["span-of-years", "virksomhetsplan", "off"],
    ["hearing-deadline", "planprogram", "error"],
    ["hearing-deadline", "arealdel", "error"],
    ["hearing-deadline", "temaplan", "advice"],
  ];
  test.each(cases)("%s in a plan of kind %s is %s", (rule, kind, level) => {
    expect(levelOf(named(rule), kind, null)).toBe(level);
  });

  test("is the municipality's own where it has set one", () => {
    const level = (set: FindingLevel | "off") =>
      findings("goal-has-strategy", [goal("A")], {
        register: settings("samfunnsdel", { "goal-has-strategy": set }),
      }).map((one) => one.level);
    expect([level("warning"), level("advice"), level("off")]).toEqual([["warning"], ["advice"], []]);
  });

  test("of another plan kind's settings has no say", () => {
    expect(
      findings("goal-has-strategy", [goal("A")], { register: settings("temaplan", { "goal-has-strategy": "off" }) }),
    ).toHaveLength(1);
  });

  test("that the municipality has raised does not raise what is advice by nature", () => {
    const short = {
      register: settings("samfunnsdel", { "hearing-deadline": "error" }),
      decision: decision({ date: "2026-06-15", hearingDeadline: "2026-08-01" }),
    };
    expect(findings("hearing-deadline", [], short)[0]?.level).toBe("advice");
  });
});

test("every rule of the table is there once, and has a level for every plan kind", () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(46);
  expect(rules).toHaveLength(46);
  expect(rules.flatMap((rule) => planKinds.map((kind) => levelOf(rule, kind, null))).includes("off")).toBe(true);
});

test("findings come in the order of the rules, and each rule's in the order of the document", () => {
  const found = check(
    plan(title("Plan"), h1("Utfordringer"), goal("A"), goal("B"), p("Se handlingsdelen.")),
    null,
    "2026-01-12",
    null,
  );
  expect(
    found.filter(({ level }) => level === "error").map(({ rule, detail }) => `${rule} ${detail.title ?? detail.nb}`),
  ).toEqual([
    "required-chapter Strategier",
    "goal-has-strategy A",
    "goal-has-strategy B",
    "goal-has-sdg A",
    "goal-has-sdg B",
  ]);
  expect(found.filter(stops)).toHaveLength(5);
});

test("without a register, a plan is checked for all that needs none", () => {
  const built = plan(record({ plan: "borte" }), goal("A"));
  expect(check(built, null, "2026-01-12", null).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["goal-has-strategy", "goal-has-sdg"]),
  );
  expect(check(built, null, "2026-01-12", null).map(({ rule }) => rule)).not.toContain("plan-is-registered");
});

test("a document nobody has tagged or tied is checked as what it is, a document", () => {
  const bare = buildPlan({ ...document(title("Notat"), h1("A"), p("Tekst.")), customXml: [] }, null);
  expect(check(bare, null, "2026-01-12", null).map(({ rule }) => rule)).toEqual([
    "plan-is-registered",
    "plan-language-set",
  ]);
});

test("a plan in good order has nothing to mend", () => {
  const good = [
    title("Samfunnsdelen"),
    h1("Utfordringer"),
    p("Vi blir flere."),
    h1("Mål og strategier"),
    goal(
      "Alle bor trygt",
      { sdgs: ["11.1"] },
      strategy("Bygge tett rundt stasjonen", measure("Regulere tomta", { responsible: "Plan", toYear: 2028 })),
    ),
    h1("Handlingsdel"),
    p("Den rulleres hvert år."),
  ];
  const against = register({ plans: [registeredPlan({ fromYear: 2026, toYear: 2038 })] });
  expect(
    check(
      buildPlan(document(...good), against),
      against,
      "2026-01-12",
      decision({ date: "2026-01-12", hearingDeadline: "2026-03-01" }),
    ),
  ).toEqual([]);
});

test("a finding from an older version, with details this one has not heard of, is still said", () => {
  const old: Finding = {
    rule: "origin-drift",
    level: "warning",
    where: { type: "document" },
    detail: { reason: "moved" },
    fix: null,
    waived: null,
  };
  for (const language of languages) expect(sayFinding(old, language).what.length).toBeGreaterThan(10);
});

test("a finding of a rule that only a newer service has is said to be that, and is no fault", () => {
  const newer: Finding = {
    rule: "rule-of-tomorrow",
    level: "error",
    where: { type: "document" },
    detail: {},
    fix: null,
    waived: null,
  };
  expect(languages.map((language) => sayFinding(newer, language).mend)).toEqual([
    "Lukk Plantråd og åpne det igjen, så sier det hva som er funnet.",
    "Lukk Plantråd og opne det igjen, så seier det kva som er funne.",
    "Close Plantråd and open it again, and it says what was found.",
  ]);
});

test("what is said names the thing in the reader's language, with the law and its address", () => {
  const [finding] = findings("goal-has-strategy", [goal("Fjordvik er klimanøytral")]);
  if (finding === undefined) throw new Error("nothing found");
  expect(languages.map((language) => sayFinding(finding, language).what)).toEqual([
    "Målet «Fjordvik er klimanøytral» har ingen strategi.",
    "Målet «Fjordvik er klimanøytral» har ingen strategi.",
    "The goal “Fjordvik er klimanøytral” has no strategy.",
  ]);
  expect(languages.map((language) => sayFinding(finding, language).law)).toEqual([
    { name: "plan- og bygningsloven § 11-2", address: "https://lovdata.no/lov/2008-06-27-71/%C2%A711-2" },
    { name: "plan- og bygningslova § 11-2", address: "https://lovdata.no/lov/2008-06-27-71/%C2%A711-2" },
    { name: "Planning and Building Act section 11-2", address: "https://lovdata.no/lov/2008-06-27-71/%C2%A711-2" },
  ]);
});

test("a long title is cut between two words", () => {
  const long =
    "Fjordvik kommune er en kommune der alle innbyggere, unge som gamle, kan leve gode og trygge liv i tettsteder og bygder";
  const [finding] = findings("goal-has-strategy", [documentLanguage("nb-NO"), goal(long)]);
  expect(finding === undefined ? "" : sayFinding(finding, "nb").what).toBe(
    "Målet «Fjordvik kommune er en kommune der alle innbyggere, unge som gamle, kan leve gode og…» har ingen strategi.",
  );
});
