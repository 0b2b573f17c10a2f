import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A council's plan in English: priorities, outcomes, what will be done, and a delivery table with its own words for everything. */
export function councilPlanWithObjectives(): WrittenPlan {
  const a = new AnswerSheet();
  const homes = "Priority 1: Homes for everyone";
  const streets = "Priority 2: Streets for people";
  const outcome = "Everyone has a warm and safe home";
  const second = "Walking is the easiest choice for short trips";
  const bytes = docx(
    { language: "en-GB" },
    title("Council Plan 2025–2029"),
    heading(1, "Foreword"),
    p("We will listen, and we will report every year on what has been done."),
    heading(1, a.area(homes)),
    p("Rents have risen by a third in five years."),
    p(bold("Outcome")),
    p(a.goal(outcome, homes)),
    p(bold("What we will do")),
    list(
      "bullet",
      a.measure("Build 120 council homes by 2029", outcome),
      a.measure("Insulate every home the council owns", outcome),
    ),
    heading(1, a.area(streets)),
    p(bold("Outcome")),
    p(a.goal(second, streets)),
    p(bold("Key initiatives")),
    list("bullet", a.measure("School streets at all primary schools", second)),
    p(bold("Measures of success")),
    list("bullet", a.of("indicator", "Share of trips made on foot", second)),
    heading(1, "Delivery plan"),
    table(
      { headerRows: 1 },
      ["Ref", "Key action", "Lead officer", "Target date", "Estimated cost", "RAG status"],
      [
        "D1",
        a.measure("Adopt a housing allocations scheme", null, {
          responsible: "Head of Housing",
          toYear: 2026,
          status: "underWay",
        }),
        "Head of Housing",
        "by 2026",
        "None",
        "In progress",
      ],
      [
        "D2",
        a.measure("Retrofit the town hall", null, {
          responsible: "Estates",
          fromYear: 2027,
          toYear: 2028,
          status: "notStarted",
        }),
        "Estates",
        "2027–2028",
        "NOK 4m",
        "Not started",
      ],
    ),
  );
  return { name: "council plan with objectives", bytes, answers: a.answers };
}
