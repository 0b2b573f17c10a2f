import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A plan for day-care centres in nynorsk: areas of effort as chapters, goals in boxes, actions in one table for each. */
export function barnehageplanFraVestlandet(): WrittenPlan {
  const a = new AnswerSheet();
  const quality = "Satsingsområde 1: Kvalitet i barnehagen";
  const staff = "Satsingsområde 2: Kompetente tilsette";
  const play = "Alle barn i Strandvik møter eit trygt og leikande miljø.";
  const stay = "Strandvik har nok barnehagelærarar i alle avdelingar.";
  const bytes = docx(
    { language: "nn-NO" },
    title("Barnehageplan for Strandvik 2026–2030"),
    heading(1, "Innleiing"),
    p(
      "Planen gjeld dei sju barnehagane i kommunen, fire kommunale og tre private. Han er laga i lag med foreldre og tilsette.",
    ),
    heading(2, "Lover og føringar"),
    list("bullet", "Barnehagelova", "Rammeplan for barnehagen", "Kommuneplanen sin samfunnsdel"),
    heading(1, "Kor står vi?"),
    p(
      "I 2024 gjekk 312 barn i barnehage. Foreldreundersøkinga viser at dei fleste er godt nøgde, men at tida i garderoben er knapp.",
    ),
    heading(1, a.area(quality)),
    table({}, [{ blocks: [p(bold("Mål")), p(a.goal(play, quality))] }]),
    p("Leiken er barnet si viktigaste verksemd. Difor set vi han først."),
    p("Dette vil vi gjere:"),
    table(
      { headerRows: 1 },
      ["Tiltak", "Ansvarleg", "Tidsperspektiv"],
      [
        a.measure("Små leikegrupper kvar dag", play, { responsible: "Styrar", fromYear: 2026, toYear: 2030 }),
        "Styrar",
        "2026–2030",
      ],
      [
        a.measure("Rettleiing i leik frå PPT", play, { responsible: "PPT", fromYear: 2027, toYear: 2027 }),
        "PPT",
        "2027",
      ],
    ),
    heading(1, a.area(staff)),
    table({}, [{ blocks: [p(bold("Mål")), p(a.goal(stay, staff))] }]),
    p("Tre stillingar stod tomme hausten 2024."),
    p("Dette vil vi gjere:"),
    table(
      { headerRows: 1 },
      ["Tiltak", "Ansvarleg", "Tidsperspektiv"],
      [
        a.measure("Stipend til dei som tek barnehagelærarutdanning", stay, {
          responsible: "Kommunalsjef",
          fromYear: 2026,
          toYear: 2028,
        }),
        "Kommunalsjef",
        "2026-2028",
      ],
      [a.measure("Mentor for alle nytilsette", stay, { responsible: "Styrar" }), "Styrar", "Årleg"],
    ),
    heading(1, "Evaluering"),
    p("Planen skal evaluerast i 2029. Kommunalsjefen har ansvar for evalueringa."),
  );
  return { name: "barnehageplan fra Vestlandet", bytes, answers: a.answers };
}
