import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A biodiversity plan in English: numbered objectives with "we will" lists, and a programme with actions, leads and dates. */
export function biodiversityActionPlan(): WrittenPlan {
  const a = new AnswerSheet();
  const aim = "By 2040 there is more wildlife in Harwick than today.";
  const rivers = "Objective 1: Restore rivers and wetlands";
  const towns = "Objective 2: Bring nature into town";
  const bytes = docx(
    { language: "en-GB" },
    title("Harwick Biodiversity Action Plan"),
    heading(1, "Introduction"),
    p(
      "Nature is in decline. One in six species in the district may be lost. The plan sets out what the council can do about it.",
    ),
    heading(1, "Our overall goal"),
    p(a.goal(aim)),
    heading(1, "Objectives"),
    heading(2, a.goal(rivers, aim)),
    p("The Har has been straightened along most of its course, and floods more often than before."),
    p(bold("We will:")),
    list(
      "bullet",
      a.strategy("work with landowners along the whole river", rivers),
      a.strategy("let the river use its flood plain", rivers),
    ),
    heading(2, a.goal(towns, aim)),
    p("Half of the town is paved."),
    p(bold("We will:")),
    list("bullet", a.strategy("plan for green streets wherever a road is dug up", towns)),
    heading(1, "Action programme"),
    p("The table is updated each spring."),
    table(
      { headerRows: 1 },
      ["No.", "Action", "Lead", "Partners", "By when", "Resources needed"],
      [{ blocks: [p(bold("Rivers and wetlands"))], colSpan: 6 }],
      [
        "1",
        a.measure("Remove the weir at Low Mill", null, { responsible: "Engineering", toYear: 2027 }),
        "Engineering",
        "Rivers Trust",
        "By 2027",
        "£200,000",
      ],
      [
        "2",
        a.measure("Survey of all ponds", null, { responsible: "Ecologist", toYear: 2026 }),
        "Ecologist",
        "Volunteers",
        "31.12.2026",
        "Staff time",
      ],
      [{ blocks: [p(bold("Nature in town"))], colSpan: 6 }],
      [
        "3",
        a.measure("Plant 2,000 street trees", null, { responsible: "Parks", fromYear: 2026, toYear: 2030 }),
        "Parks",
        "Schools",
        "2026–2030",
        "£90,000",
      ],
    ),
    heading(1, "Glossary"),
    p("Biodiversity: the variety of life."),
  );
  return { name: "biodiversity action plan", bytes, answers: a.answers };
}
