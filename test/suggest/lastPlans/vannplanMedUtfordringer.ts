import { docx, heading, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A water plan as one wide table from challenge to deadline, with goals for some rows only. */
export function vannplanMedUtfordringer(): WrittenPlan {
  const a = new AnswerSheet();
  const well = "Alle abonnenter har to uavhengige vannkilder";
  const leak = "Lekkasjen er under 25 prosent";
  const bytes = docx(
    {},
    title("Hovedplan vann og avløp 2026–2035"),
    heading(1, "Status"),
    p("Ledningsnettet er 212 kilometer, og en tredel er lagt før 1970."),
    table(
      { headerRows: 1 },
      ["Anlegg", "Byggeår", "Kapasitet", "Tilstand"],
      ["Myrvann vannverk", "1984", "4 200 m³/døgn", "God"],
      ["Elvås renseanlegg", "1991", "9 000 pe", "Må rehabiliteres"],
    ),
    heading(1, "Fra utfordring til tiltak"),
    table(
      { headerRows: 1 },
      ["Utfordring", "Mål", "Tiltak", "Ansvar", "Gjennomføres", "Kostnad (mill. kr)"],
      [
        "Bare én vannkilde",
        a.goal(well),
        a.measure("Reservevannledning fra Nordvann", well, { responsible: "VA", fromYear: 2027, toYear: 2029 }),
        "VA",
        "2027–2029",
        "64",
      ],
      [
        "Gamle ledninger",
        a.goal(leak),
        a.measure("Skifte ut støpejernsrør i sentrum", leak, { responsible: "VA", fromYear: 2026, toYear: 2035 }),
        "VA",
        "2026–2035",
        "110",
      ],
      [
        "",
        "",
        a.measure("Vannmålere i alle soner", leak, { responsible: "VA", fromYear: 2026, toYear: 2026 }),
        "VA",
        "2026",
        "4",
      ],
    ),
    heading(1, "Gebyrer"),
    p("Gebyrene øker med om lag fire prosent i året. Beregningen står i vedlegg 2."),
    table({ headerRows: 1 }, ["År", "Vann", "Avløp"], ["2026", "4 120", "5 310"], ["2030", "4 890", "6 240"]),
  );
  return { name: "vannplan med utfordringer", bytes, answers: a.answers };
}
