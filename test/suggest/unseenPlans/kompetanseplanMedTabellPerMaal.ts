import { bold, docx, heading, paragraph as p, styled, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A plan for the municipality as an employer: a table for each goal, with the goal across it and indicators at the end. */
export function kompetanseplanMedTabellPerMaal(): WrittenPlan {
  const a = new AnswerSheet();
  const full = "Mål 1: Heltid er det vanlige";
  const sick = "Mål 2: Sykefraværet er under 7 prosent";
  const learn = "Mål 3: Alle ledere får opplæring";
  const head = ["Hva skal vi gjøre?", "Hvem gjør det?", "Når?", "Hva koster det?"];
  const bytes = docx(
    {},
    title("Arbeidsgiverstrategi for Tangen kommune"),
    heading(1, "Kommunen som arbeidsgiver"),
    p("Tangen kommune har 900 ansatte. Nesten halvparten jobber deltid."),
    heading(1, "Verdier"),
    p("Åpen, raus og modig er verdiene vi skal kjennes igjen på."),
    heading(1, "Mål og tiltak 2026–2029"),
    table(
      { headerRows: 2 },
      [{ blocks: [p(bold(a.goal(full)))], colSpan: 4 }],
      head,
      [
        a.measure("Lyse ut alle stillinger som hele", full, { responsible: "HR", fromYear: 2026, toYear: 2026 }),
        "HR",
        "2026",
        "0",
      ],
      [
        a.measure("Prøve ut langvakter i hjemmetjenesten", full, {
          responsible: "Helse og mestring",
          fromYear: 2026,
          toYear: 2027,
        }),
        "Helse og mestring",
        "2026–2027",
        "800 000",
      ],
    ),
    p(""),
    table({ headerRows: 2 }, [{ blocks: [p(bold(a.goal(sick)))], colSpan: 4 }], head, [
      a.measure("Tett oppfølging fra første fraværsdag", sick, {
        responsible: "Lederne",
        fromYear: 2026,
        toYear: 2029,
      }),
      "Lederne",
      "2026–2029",
      "0",
    ]),
    p(""),
    table({ headerRows: 2 }, [{ blocks: [p(bold(a.goal(learn)))], colSpan: 4 }], head, [
      a.measure("Lederskole over to år", learn, { responsible: "HR", fromYear: 2027, toYear: 2028 }),
      "HR",
      "2027-28",
      "400 000",
    ]),
    heading(1, "Slik måler vi om vi lykkes"),
    table(
      { headerRows: 1 },
      ["Indikator", "I dag", "Mål 2029"],
      [a.of("indicator", "Andel i hel stilling", full), "54 %", "75 %"],
      [a.of("indicator", "Samlet sykefravær", sick), "9,1 %", "7,0 %"],
    ),
    styled("Normal", "Kilde: kommunens eget lønnssystem."),
  );
  return { name: "arbeidsgiverstrategi med tabell per mål", bytes, answers: a.answers };
}
