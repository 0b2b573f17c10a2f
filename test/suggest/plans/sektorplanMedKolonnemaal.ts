import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A sector plan in nynorsk: goals at the heads of columns with their actions below, and bold lines for headings. */
export function sektorplanMedKolonnemaal(): WrittenPlan {
  const a = new AnswerSheet();
  const safe = "Mål 1: Trygge barnehagar";
  const learn = "Mål 2: Leikande læring";
  const aim = "Skulane i Fjellbygda er gode å vere i for alle.";
  const bytes = docx(
    { language: "nn-NO" },
    title("Sektorplan for oppvekst"),
    heading(1, "Kvifor ein plan"),
    p("Planen gjeld for alle einingane i oppvekst."),
    heading(1, "Barnehage"),
    table(
      { headerRows: 1 },
      [a.goal(safe), a.goal(learn)],
      [
        {
          blocks: [
            list(
              "bullet",
              a.measure("Fast vaksen til alle nye barn", safe),
              a.measure("Samtale med heimen innan to veker", safe),
            ),
          ],
        },
        { blocks: [list("bullet", a.measure("Uteskule ein dag i veka", learn))] },
      ],
    ),
    heading(1, "Skule"),
    p(bold("Dette vil vi oppnå")),
    p(a.goal(aim)),
    p(bold("Slik arbeider vi for å nå målet")),
    list(
      "bullet",
      a.strategy("Ha to lærarar i dei første skuleåra", aim),
      a.strategy("Gjere skuleplassen til ein stad for alle", aim),
    ),
    p(bold("Tiltak i perioden")),
    table(
      { headerRows: 1 },
      ["Kva", "Kven", "Når", "Kostnad/finansiering"],
      [
        a.measure("Leikeapparat på Bø skule", aim, { responsible: "Eigedom", fromYear: 2026, toYear: 2026 }),
        "Eigedom",
        "2026",
        "350 000",
      ],
      [
        a.measure("Kurs i klasseleiing", aim, { responsible: "Rektor", fromYear: 2025, toYear: 2026 }),
        "Rektor",
        "2025-26",
        "Innanfor ramma",
      ],
    ),
  );
  return { name: "sektorplan med kolonnemål", bytes, answers: a.answers };
}
