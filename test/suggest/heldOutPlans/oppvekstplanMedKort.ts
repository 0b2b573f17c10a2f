import { bold, docx, heading, paragraph as p, list, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A plan for childhood and schools as cards: a table on its side for each goal, and goals run into bold words. */
export function oppvekstplanMedKort(): WrittenPlan {
  const a = new AnswerSheet();
  const read = "Elevene leser bedre enn landsgjennomsnittet på 5. trinn";
  const readHow = "Systematisk leseopplæring fra barnehage til ungdomsskole";
  const belong = "Ingen barn blir mobbet";
  const belongHow = "Voksne som griper inn og følger opp";
  const bytes = docx(
    {},
    title("Oppvekstplan for Heia kommune 2026–2030"),
    heading(1, "Om planen"),
    p(
      "Planen gjelder barnehage, skole, SFO, PPT, barnevern og helsestasjon. Den bygger på opplæringsloven og barnehageloven.",
    ),
    heading(1, "Læring"),
    p("Nasjonale prøver viser at vi ligger under snittet i lesing."),
    table(
      { firstColumn: true },
      ["Mål", a.goal(read)],
      ["Strategi", a.strategy(readHow, read)],
      [
        "Tiltak",
        {
          blocks: [
            list(
              "bullet",
              a.measure("Lesekurs for alle på 2. trinn", readHow, { responsible: "Skolesjefen", toYear: 2027 }),
              a.measure("Bokgave til alle fireåringer", readHow, { responsible: "Skolesjefen", toYear: 2027 }),
            ),
          ],
        },
      ],
      ["Ansvarlig", "Skolesjefen"],
      ["Frist", "Skolestart 2027"],
    ),
    heading(1, "Trivsel"),
    table(
      { firstColumn: true },
      ["Mål", a.goal(belong)],
      ["Strategi", a.strategy(belongHow, belong)],
      [
        "Tiltak",
        a.measure("Felles beredskapsteam for alle skoler", belongHow, {
          responsible: "PPT",
          fromYear: 2026,
          toYear: 2027,
        }),
      ],
      ["Ansvarlig", "PPT"],
      ["Periode", "2026–2027"],
    ),
    heading(1, "Tidlig innsats"),
    p(bold("Mål: "), a.goal("Familier får hjelp før problemene blir store").slice(0)),
    p("Ventetiden hos helsestasjonen er i dag seks uker."),
    p(bold("Tiltak: "), a.measure("Ansette to familieveiledere", "Familier får hjelp før problemene blir store")),
    p(
      bold("Tiltak: "),
      a.measure("Hjemmebesøk til alle førstegangsforeldre", "Familier får hjelp før problemene blir store"),
    ),
    heading(1, "Rapportering"),
    p("Skolesjefen legger fram tilstandsrapport hver høst."),
  );
  const lead = (text: string, name: string) => `${name}: ${text}`;
  const named = new Map(
    a.answers.slice(-3).map(({ text, kind }) => [text, lead(text, kind === "goal" ? "Mål" : "Tiltak")] as const),
  );
  const answers = a.answers.map((answer) => ({
    ...answer,
    text: named.get(answer.text) ?? answer.text,
    under: answer.under === null ? null : (named.get(answer.under) ?? answer.under),
  }));
  return { name: "oppvekstplan med kort", bytes, answers };
}
