import { docx, heading, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A nynorsk handlingsdel in one table; rows across sort the actions by sector and are no goals. */
export function handlingsdelPaaNynorsk(): WrittenPlan {
  const a = new AnswerSheet();
  const across = (text: string) => ({ blocks: [p(text)], colSpan: 7 });
  const bytes = docx(
    { language: "nn-NO" },
    title("Handlingsdel 2026–2029"),
    heading(1, "Om handlingsdelen"),
    p(
      "Handlingsdelen følgjer opp kommuneplanen sin samfunnsdel. Tiltaka i tabellen er lagde inn i økonomiplanen der det står sum.",
    ),
    heading(1, "Tiltak i perioden"),
    table(
      { headerRows: 1 },
      ["Nr", "Tiltak", "Kopling til mål", "Ansvarleg", "Ferdig", "Kostnad (1000 kr)", "Merknad"],
      [across("Oppvekst")],
      [
        "1",
        a.measure("Utvide barnehagen på Lid", null, { responsible: "Oppvekst", toYear: 2028 }),
        "2.1",
        "Oppvekst",
        "2028",
        "24 000",
        "Forprosjekt ligg føre",
      ],
      [
        "2",
        a.measure("Felles SFO for skulane i sør", null, { responsible: "Oppvekst", toYear: 2026 }),
        "2.2",
        "Oppvekst",
        "2026",
        "0",
        "",
      ],
      [across("Helse og omsorg")],
      [
        "3",
        a.measure("Nytt bufellesskap for unge", null, { responsible: "Helse", toYear: 2029 }),
        "1.3",
        "Helse",
        "2029",
        "31 500",
        "Husbanken",
      ],
      [
        "4",
        a.measure("Innføre digital heimeoppfølging", null, { responsible: "Helse", toYear: 2027 }),
        "1.1",
        "Helse",
        "2027",
        "900",
        "",
      ],
      ["", "Sum", "", "", "", "56 400", ""],
    ),
    heading(1, "Økonomi"),
    table(
      { headerRows: 1 },
      ["Tal i 1000 kr", "2026", "2027", "2028", "2029"],
      ["Netto driftsresultat", "2 100", "3 400", "3 900", "4 000"],
      ["Lånegjeld", "412 000", "420 000", "431 000", "436 000"],
    ),
  );
  return { name: "handlingsdel på nynorsk", bytes, answers: a.answers };
}
