import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A public health plan: a box with the sub-goal in each chapter, actions typed with dashes, a table headed by its goal. */
export function folkehelseplanMedRammer(): WrittenPlan {
  const a = new AnswerSheet();
  const move = "Delmål 1: Flere går og sykler til jobb og skole";
  const meet = "Delmål 2: Færre er ensomme";
  const again = "Mål: Sykkel og gange tar veksten i trafikken";
  const doses = "Sykkelvei fra Nes til sentrum";
  const bytes = docx(
    {},
    title("Temaplan folkehelse 2025–2029"),
    heading(1, "1 Bakgrunn for planen"),
    p("- Folkehelseloven krever at kommunen har oversikt."),
    p("- Oversikten ble lagt fram i 2024."),
    heading(1, "2 Bevegelse i hverdagen"),
    table({}, [{ blocks: [p(bold(a.goal(move)))] }]),
    p("To av tre elever blir kjørt. Foreldrene sier at skoleveien er utrygg."),
    p(bold("Slik gjør vi det")),
    p(a.measure("- Trygge kryssene ved Nes skole", move)),
    p(a.measure("- Ha sykkelparkering under tak ved alle skoler", move)),
    heading(1, "3 Møteplasser"),
    table({}, [{ blocks: [p(bold(a.goal(meet)))] }]),
    p("Hver femte voksen savner noen å være sammen med."),
    p(bold("Slik gjør vi det")),
    list("bullet", a.measure("Åpent hus på biblioteket hver onsdag", meet)),
    heading(1, "4 Handlingsprogram"),
    table(
      { headerRows: 2 },
      [{ blocks: [p(a.goal(again))], colSpan: 4 }],
      ["Nr.", "Aktivitet/tiltak", "Hovedansvarlig", "Når skal det gjøres"],
      [
        "1.1",
        a.measure(doses, again, { responsible: "Samferdsel", fromYear: 2026, toYear: 2028 }),
        "Samferdsel",
        "2026–2028",
      ],
      [
        "1.2",
        a.measure("Hjertesone rundt skolene", again, { responsible: "Rektorene", fromYear: 2025, toYear: 2025 }),
        "Rektorene",
        "2025",
      ],
    ),
  );
  return { name: "folkehelseplan med rammer", bytes, answers: a.answers };
}
