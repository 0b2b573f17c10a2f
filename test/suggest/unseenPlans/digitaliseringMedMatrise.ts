import { docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A digitalisation plan: goals numbered in a list, and one large table where the goal is merged down and named again. */
export function digitaliseringMedMatrise(): WrittenPlan {
  const a = new AnswerSheet();
  const down = (text: string) => ({ blocks: [p(text)], merged: "start" as const });
  const on = { blocks: [p("")], merged: "on" as const };
  const self = "Innbyggerne løser det meste selv på nett";
  const data = "Kommunen deler data trygt";
  const skills = "Ansatte har den kompetansen de trenger";
  const bytes = docx(
    {},
    title("Digitaliseringsplan 2025-2028"),
    heading(1, "Om digitalisering i Rausand"),
    p("Digitalisering er å bruke teknologi til å fornye og forenkle. Det er ikke et mål i seg selv."),
    p("Planen er førende for alle enheter. Digitaliseringsutvalget møtes fire ganger i året og følger den opp."),
    heading(1, "Målene våre"),
    list("number", a.goal(self), a.goal(data), a.goal(skills)),
    heading(1, "Prinsipper"),
    list("bullet", "Gjenbruk før nykjøp", "Skyløsninger er førstevalg", "Innebygd personvern"),
    heading(1, "Handlingsplan"),
    table(
      { headerRows: 1 },
      ["Mål", "Tiltak", "Prosjekteier", "Start", "Slutt", "Investering (1000 kr)", "Status pr. 1.1.2025"],
      [
        down("Innbyggerne løser det meste selv på nett"),
        a.measure("Chatbot på nettsidene", self, {
          responsible: "Servicetorget",
          fromYear: 2025,
          toYear: 2025,
          status: "underWay",
        }),
        "Servicetorget",
        "2025",
        "2025",
        "150",
        "Startet",
      ],
      [
        on,
        a.measure("Digitalt byggesaksarkiv", self, {
          responsible: "Byggesak",
          fromYear: 2025,
          toYear: 2027,
          status: "notStarted",
        }),
        "Byggesak",
        "2025",
        "2027",
        "2 400",
        "Ikke startet",
      ],
      [
        down("Kommunen deler data trygt"),
        a.measure("Felles datakatalog for regionen", data, {
          responsible: "IKT",
          fromYear: 2026,
          toYear: 2028,
          status: "notStarted",
        }),
        "IKT",
        "2026",
        "2028",
        "800",
        "Planlagt",
      ],
      [
        down("Ansatte har den kompetansen de trenger"),
        a.measure("Digitale veiledere på hver avdeling", skills, {
          responsible: "HR",
          fromYear: 2025,
          toYear: 2028,
          status: "underWay",
        }),
        "HR",
        "2025",
        "2028",
        "0",
        "Pågår",
      ],
    ),
    heading(1, "Risiko"),
    table(
      { headerRows: 1 },
      ["Risiko", "Sannsynlighet", "Konsekvens"],
      ["Mangel på folk", "Høy", "Middels"],
      ["Dataangrep", "Middels", "Høy"],
    ),
  );
  return { name: "digitaliseringsplan med matrise", bytes, answers: a.answers };
}
