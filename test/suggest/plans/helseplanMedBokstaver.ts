import { bold, docx, heading, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A health and care plan: a main goal, sub-goals lettered by hand, and a list of actions that says no more than their names. */
export function helseplanMedBokstaver(): WrittenPlan {
  const a = new AnswerSheet();
  const main = "Innbyggerne i Lia mestrer hverdagen hele livet.";
  const home = "a) Flere bor hjemme lenger";
  const staff = "b) Fagfolkene blir værende";
  const bytes = docx(
    {},
    title("Helse- og omsorgsplan for Lia kommune"),
    heading(1, "Utfordringsbildet"),
    p("a) Flere eldre over 80 år"),
    p("b) Færre i arbeidsfør alder"),
    heading(1, "Hovedmål og delmål"),
    p(bold("Hovedmål")),
    p(a.goal(main)),
    p(bold("Delmål")),
    p(a.goal(home, main)),
    p(a.goal(staff, main)),
    heading(1, "Satsinger i perioden"),
    heading(2, "Strategiske grep"),
    p(a.strategy("1. Dreie innsatsen fra institusjon til hjem", main)),
    p(a.strategy("2. Bygge kompetanse i alle ledd", main)),
    heading(1, "Tiltak"),
    table(
      { headerRows: 1 },
      ["Nr", "Tiltak", "Beskrivelse"],
      ["1", a.measure("Hverdagsrehabilitering i alle soner", main), "Tverrfaglig lag på fire personer"],
      ["2", a.measure("Heltidskultur", main), "Nye turnuser prøves ut i to avdelinger"],
    ),
    p("Tabellen rulleres hvert år."),
    heading(1, "Tiltakseiere og økonomi"),
    table(
      { headerRows: 1 },
      ["Tiltaksnavn", "Tiltakseier", "Oppstart/ferdig", "Kostnadsoverslag", "Ny eller videreført"],
      [
        a.measure("Trygghetsalarm til alle over 85", main, {
          responsible: "Hjemmetjenesten",
          fromYear: 2026,
          toYear: 2027,
          status: "notStarted",
        }),
        "Hjemmetjenesten",
        "2026–2027",
        "1,2 mill. kr",
        "Ny",
      ],
    ),
  );
  return { name: "helseplan med bokstaver", bytes, answers: a.answers };
}
