import { docx, heading, item, itemWith, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** An English strategy for a harbour town: priorities as chapters, objectives numbered, with strategies and actions nested under. */
export function strategyInNestedLists(): WrittenPlan {
  const a = new AnswerSheet();
  const safe = "Residents feel safe in the town centre at night";
  const visit = "The town has visitors all year round";
  const light = "Make streets and squares places where people stay";
  const season = "Spread events over four seasons";
  const bytes = docx(
    { language: "en-GB" },
    title("A town worth staying in"),
    heading(1, "Summary"),
    p("This strategy sets out what the council wants for the town centre until 2032."),
    heading(1, "What people told us"),
    list("bullet", "The centre is empty after five o'clock", "Buses stop running too early", "There is nowhere to sit"),
    heading(1, "Priority areas"),
    heading(2, a.area("Safe and lively streets")),
    p("Reported crime is low, but one in four avoid the centre in the evening."),
    heading(3, "Objectives"),
    list(
      "number",
      itemWith(
        [a.goal(safe, "Safe and lively streets")],
        itemWith(
          [a.strategy(light, safe)],
          item(a.measure("Replace all street lights on Quay Street by 2027", light)),
          item(a.measure("Put forty benches between the station and the square", light)),
        ),
      ),
    ),
    heading(2, a.area("A place to visit")),
    heading(3, "Objectives"),
    list(
      "number",
      itemWith(
        [a.goal(visit, "A place to visit")],
        itemWith([a.strategy(season, visit)], item(a.measure("Hold a winter light festival every February", season))),
      ),
    ),
    heading(1, "Monitoring"),
    p("The planning committee reviews the strategy in the second and fourth year."),
  );
  return { name: "strategy in nested lists", bytes, answers: a.answers };
}
