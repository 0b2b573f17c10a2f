import { docx, heading, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A handlingsprogram that is little but tables: a title row across, numbers, a goal across the rows that follow it up. */
export function handlingsprogramITabeller(): WrittenPlan {
  const a = new AnswerSheet();
  const across = (text: string) => ({ blocks: [p(text)], colSpan: 6 });
  const safe = "Mål 1: Alle kommer trygt til skolen";
  const green = "Mål 2: Skoleveien er utslippsfri";
  const bytes = docx(
    {},
    title("Handlingsprogram for trafikksikkerhet 2026–2029"),
    heading(1, "Om programmet"),
    p("Handlingsprogrammet følger opp trafikksikkerhetsplanen. Det behandles i kommunestyret i desember hvert år."),
    heading(1, "Prioriterte tiltak"),
    p("Tiltakene er satt opp i prioritert rekkefølge."),
    table(
      { headerRows: 2 },
      [across("Tiltak 2026–2029")],
      ["Nr.", "Tiltak", "Ansvar", "Når", "Kr", "Framdrift"],
      [across(a.goal(safe))],
      [
        "1.1",
        a.measure("Fortau langs Kirkeveien fra skolen til Coop", safe, {
          responsible: "Vei og park",
          fromYear: 2026,
          toYear: 2027,
          status: "underWay",
        }),
        "Vei og park",
        "2026-27",
        "4 200 000",
        "I gang",
      ],
      [
        "1.2",
        a.measure("Fartshumper i Skolegata", safe, {
          responsible: "Vei og park",
          fromYear: 2026,
          toYear: 2026,
          status: "notStarted",
        }),
        "Vei og park",
        "2026",
        "120 000",
        "Ikke påbegynt",
      ],
      [
        "1.3",
        a.measure("Sykkelopplæring for alle femteklassinger", safe, { responsible: "Rektorene", status: "underWay" }),
        "Rektorene",
        "Årlig",
        "0",
        "Pågår",
      ],
      [across(a.goal(green))],
      [
        "2.1",
        a.measure("Sykkelparkering under tak ved Vik skole", green, {
          responsible: "Eiendom",
          fromYear: 2028,
          toYear: 2028,
          status: "notStarted",
        }),
        "Eiendom",
        "2028",
        "300 000",
        "Planlagt",
      ],
      [
        "2.2",
        a.measure("Hjertesone rundt alle barneskoler", green, {
          responsible: "Oppvekst / FAU",
          fromYear: 2027,
          toYear: 2027,
          status: "notStarted",
        }),
        "Oppvekst / FAU",
        "2027",
        "50 000",
        "Planlagt",
      ],
    ),
    heading(1, "Investeringer"),
    table(
      { headerRows: 1 },
      ["Prosjekt", "2026", "2027", "2028", "2029"],
      [
        a.of("investment", "Undergang ved Vik stasjon", null, { fromYear: 2027, toYear: 2028 }),
        "",
        "3 000",
        "9 500",
        "",
      ],
      [a.of("investment", "Rundkjøring Torvbakken", null, { fromYear: 2029, toYear: 2029 }), "", "", "", "7 000"],
      ["Sum", "0", "3 000", "9 500", "7 000"],
    ),
    heading(1, "Ulykker de siste fem årene"),
    table(
      { headerRows: 1 },
      ["År", "Drepte", "Hardt skadde", "Lettere skadde"],
      ["2020", "0", "2", "14"],
      ["2021", "1", "1", "11"],
      ["2022", "0", "0", "9"],
    ),
    p("Tallene er hentet fra politiets register."),
  );
  return { name: "handlingsprogram i tabeller", bytes, answers: a.answers };
}
