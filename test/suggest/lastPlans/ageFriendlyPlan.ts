import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** An English plan with lettered goals in bold paragraphs, indicators in running text, and actions in numbered lists. */
export function ageFriendlyPlan(): WrittenPlan {
  const a = new AnswerSheet();
  const one = "Goal A – Older people take part in the life of the town";
  const two = "Goal B – Help comes in time";
  const bytes = docx(
    { language: "en-GB" },
    title("Growing old in Northbay"),
    heading(1, "Foreword"),
    p("Everyone hopes to grow old, and most of us will. This plan is about making that easy in Northbay."),
    heading(1, "Facts and figures"),
    list(
      "bullet",
      "One in five residents is over 67",
      "Three hundred live alone",
      "The waiting list for a care home is four months",
    ),
    heading(1, "Goals and actions"),
    p(bold(a.goal(one))),
    p("Indicator: Share of people over 67 who volunteer"),
    p("Actions:"),
    list(
      "number",
      a.measure("Free bus pass for everyone over 75", one),
      a.measure("Benches every two hundred metres along the high street", one),
    ),
    p(bold(a.goal(two))),
    p("Indicator: Days from referral to first visit"),
    p("Actions:"),
    list(
      "number",
      a.measure("Set up a single phone line for all services", two),
      a.measure("Train home helpers in early signs of dementia", two),
    ),
    heading(1, "Cost"),
    p("The plan costs 3.2 million kroner a year, most of it for staff."),
  );
  a.of("indicator", "Indicator: Share of people over 67 who volunteer", one);
  a.of("indicator", "Indicator: Days from referral to first visit", two);
  return { name: "age-friendly plan", bytes, answers: a.answers };
}
