import { docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A service's plan for the year: goals beside lists of actions in a cell, assignments from the council, and plain sums. */
export function virksomhetsplanMedPunkterICeller(): WrittenPlan {
  const a = new AnswerSheet();
  const house = "Brukerne bestemmer over egen hverdag";
  const staff = "Sykefraværet er under 8 prosent";
  const bytes = docx(
    {},
    title("Virksomhetsplan 2027 for hjemmetjenesten"),
    heading(1, "Hvem vi er"),
    p("Hjemmetjenesten har 96 ansatte i fire soner og gir hjelp til 540 innbyggere."),
    heading(1, "Mål og tiltak"),
    table(
      { headerRows: 1 },
      ["Mål for 2027", "Slik gjør vi det", "Hvem", "Når"],
      [
        a.goal(house),
        {
          blocks: [
            list(
              "bullet",
              a.measure("Spørre «Hva er viktig for deg?» ved hvert nytt vedtak", house, { responsible: "Sonelederne" }),
              a.measure("Gå over til faste kontaktpersoner", house, { responsible: "Sonelederne" }),
            ),
          ],
        },
        "Sonelederne",
        "Hele året",
      ],
      [
        a.goal(staff),
        {
          blocks: [
            list(
              "bullet",
              a.measure("Innføre langturnus i sone nord", staff, { responsible: "Virksomhetsleder", toYear: 2027 }),
              a.measure("Lederopplæring i oppfølging av sykmeldte", staff, {
                responsible: "Virksomhetsleder",
                toYear: 2027,
              }),
            ),
          ],
        },
        "Virksomhetsleder",
        "Innen 1.10.2027",
      ],
    ),
    heading(1, "Oppdrag fra kommunestyret"),
    list(
      "number",
      a.of("assignment", "Legge fram sak om nattjenesten før sommeren"),
      a.of("assignment", "Utrede felles legevakt med nabokommunene"),
    ),
    heading(1, "Budsjett"),
    table(
      { headerRows: 1 },
      ["Post", "Regnskap 2025", "Budsjett 2026", "Budsjett 2027"],
      ["Lønn", "71 200", "73 900", "75 100"],
      ["Drift", "6 400", "6 100", "6 300"],
      ["Sum", "77 600", "80 000", "81 400"],
    ),
  );
  return { name: "virksomhetsplan med punkter i celler", bytes, answers: a.answers };
}
