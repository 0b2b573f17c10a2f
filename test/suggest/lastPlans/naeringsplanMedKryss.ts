import { docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A business plan by focus area, with crosses under the years of each action. */
export function naeringsplanMedKryss(): WrittenPlan {
  const a = new AnswerSheet();
  const area = "Fokusområde 1 – Kompetanse";
  const second = "Fokusområde 2 – Vertskap";
  const aim = "Bedriftene i Vågheim får tak i de folkene de trenger.";
  const host = "Vågheim er den enkleste kommunen i fylket å etablere seg i.";
  const bytes = docx(
    {},
    title("Strategisk næringsplan for Vågheim"),
    heading(1, "Innledning"),
    p("Næringsplanen er laget sammen med næringsforeningen. Den erstatter planen fra 2017."),
    heading(1, a.area(area)),
    p("Hver tredje bedrift sier at de mangler fagfolk. Særlig gjelder det elektrikere og prosessoperatører."),
    p("Målsetting:"),
    p(a.goal(aim, area)),
    p("Strategier:"),
    list(
      "number",
      a.strategy("Knytte skole og arbeidsliv tettere sammen", aim),
      a.strategy("Hjelpe tilflyttere til å finne seg til rette", aim),
    ),
    p("Tiltak:"),
    table(
      { headerRows: 1 },
      ["Hva skal gjøres", "Ansvar", "Samarbeidspartnere", "2026", "2027", "2028"],
      [
        a.measure("Yrkesmesse for 9. trinn", aim, { responsible: "Næringskontoret", fromYear: 2026, toYear: 2028 }),
        "Næringskontoret",
        "Ungdomsskolen",
        "x",
        "x",
        "x",
      ],
      [
        a.measure("Velkomstpakke til nyansatte", aim, { responsible: "Servicetorget", fromYear: 2027, toYear: 2027 }),
        "Servicetorget",
        "",
        "",
        "x",
        "",
      ],
    ),
    heading(1, a.area(second)),
    p("Målsetting:"),
    p(a.goal(host, second)),
    p("Strategier:"),
    list(
      "number",
      a.strategy("Ha én dør inn til kommunen", host),
      a.strategy("Svare på byggesaker raskere enn loven krever", host),
    ),
    p("Tiltak:"),
    table(
      { headerRows: 1 },
      ["Hva skal gjøres", "Ansvar", "Samarbeidspartnere", "2026", "2027", "2028"],
      [
        a.measure("Forhåndskonferanse innen en uke", host, { responsible: "Byggesak", fromYear: 2026, toYear: 2026 }),
        "Byggesak",
        "",
        "x",
        "",
        "",
      ],
    ),
  );
  return { name: "næringsplan med kryss", bytes, answers: a.answers };
}
