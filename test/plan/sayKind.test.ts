import { elementKinds } from "../../src/plan/element.ts";
import { planKinds } from "../../src/plan/register.ts";
import {
  sayKind,
  sayLevel,
  sayPlanKind,
  sayPublicationKind,
  sayRole,
  sayState,
  sayStatus,
} from "../../src/plan/sayKind.ts";
import { sayPlanRefusal, type PlanRefusalCode } from "../../src/plan/sayPlanRefusal.ts";
import { languages } from "../../src/words/language.ts";

test("kinds are called what planners call them, in bokmål, nynorsk and English", () => {
  expect(languages.map((language) => sayKind("strategy", language, "many"))).toEqual([
    "strategier",
    "strategiar",
    "strategies",
  ]);
  expect(languages.map((language) => sayKind("investment", language, "the"))).toEqual([
    "investeringen",
    "investeringa",
    "the investment",
  ]);
  expect(languages.map((language) => sayState("adopted", language))).toEqual(["vedtatt", "vedteken", "adopted"]);
  expect(languages.map((language) => sayPublicationKind("hearing", language))).toEqual([
    "høring og offentlig ettersyn",
    "høyring og offentleg ettersyn",
    "hearing",
  ]);
  expect(languages.map((language) => sayRole("planner", language))).toEqual(["planlegger", "planleggjar", "planner"]);
  expect(languages.map((language) => sayStatus("underWay", language))).toEqual(["i gang", "i gang", "under way"]);
});

test("no two kinds of element, and no two kinds of plan, are called the same", () => {
  for (const language of languages) {
    expect(new Set(elementKinds.map((kind) => sayKind(kind, language))).size).toBe(elementKinds.length);
    expect(new Set(planKinds.map((kind) => sayPlanKind(kind, language))).size).toBe(planKinds.length);
  }
});

test("one warning is one, and none are many", () => {
  expect([0, 1, 2].map((count) => sayLevel("warning", count, "nb"))).toEqual(["advarsler", "advarsel", "advarsler"]);
  expect([1, 3].map((count) => sayLevel("error", count, "en"))).toEqual(["error", "errors"]);
});

const codes: readonly PlanRefusalCode[] = [
  "planPartBroken",
  "planPartNewer",
  "planPartTooLarge",
  "planPartTwice",
  "recordUnreadable",
  "notTied",
  "noKind",
  "noLanguage",
  "noTitle",
  "noDeadline",
  "noAdoption",
  "errorsStand",
  "errorNotWaived",
  "noReason",
];

test.each(codes)("the refusal %s says what happened and what to do next, in every language", (code) => {
  for (const language of languages) {
    const { what, next } = sayPlanRefusal({ code, detail: { count: 3, size: 2_000_000, limit: 1_000_000 } }, language);
    expect([what, next].every((sentence) => /^\S.+\.$/.test(sentence) && !sentence.includes("undefined"))).toBe(true);
  }
});

test("figures in a refusal are set as people set them", () => {
  expect(sayPlanRefusal({ code: "planPartTooLarge", detail: { size: 2_000_000, limit: 1_000_000 } }, "nb").what).toBe(
    "Planopplysningene i dokumentet er for store til å leses (2\u00a0000\u00a0000 tegn av høyst 1\u00a0000\u00a0000).",
  );
});
