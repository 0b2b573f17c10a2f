import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** An English climate plan: numbered goals as headings, objectives in lists, an action table under each. */
export function climatePlanInEnglish(): WrittenPlan {
  const a = new AnswerSheet();
  const one = "Goal 1: Harbourside is climate neutral by 2035";
  const two = "Goal 2: Harbourside is prepared for a wetter climate";
  const s1 = "Strategy 1.1 Phase out fossil fuels in our own fleet";
  const s2 = "Strategy 2.1 Let water have its way";
  const bytes = docx(
    { language: "en-GB" },
    title("Climate plan for Harbourside 2025–2035"),
    heading(1, "Introduction"),
    p("This plan replaces the one from 2019. It has been prepared by the planning department together with the port."),
    heading(1, "Where we stand"),
    p("Emissions have fallen by 12 per cent since 2015. Transport is the largest source."),
    list("bullet", "Road traffic: 48 %", "Ships at berth: 21 %", "Heating: 9 %"),
    heading(1, "What we will do"),
    heading(2, a.goal(one)),
    p("We count direct emissions within our borders. Air travel is not included."),
    heading(3, a.strategy(s1, one)),
    p("The municipality owns 143 vehicles, of which 61 are electric."),
    table(
      { headerRows: 1 },
      ["Action", "Lead", "Timeframe", "Budget"],
      [
        a.measure("Buy only zero-emission vans", s1, { responsible: "Procurement", fromYear: 2025, toYear: 2026 }),
        "Procurement",
        "2025–2026",
        "NOK 4 million",
      ],
      [
        a.measure("Install chargers at every depot", s1, { responsible: "Property", toYear: 2026, fromYear: 2026 }),
        "Property",
        "2026",
        "NOK 1.2 million",
      ],
    ),
    heading(2, a.goal(two)),
    heading(3, a.strategy(s2, two)),
    p(bold("Actions:")),
    list(
      "bullet",
      a.measure("Open the culvert under Mill Street", s2),
      a.measure("Require rain gardens in all new zoning plans", s2),
    ),
    heading(1, "Follow-up"),
    p("Progress is reported to the council every spring."),
  );
  return { name: "climate plan in English", bytes, answers: a.answers };
}
