import { docx, heading, list, paragraph as p, tableOfContents, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A samfunnsdel with a chapter for each focus area: goals, strategies in lists, and a table of actions at the end. */
export function samfunnsdelMedSatsinger(): WrittenPlan {
  const a = new AnswerSheet();
  const bytes = docx(
    { numberedHeadings: true },
    title("Kommuneplanens samfunnsdel 2025–2037 for Elvebakken kommune"),
    tableOfContents(),
    heading(1, "Innledning"),
    p(
      "Samfunnsdelen er kommunens øverste styringsdokument. Den sier hvor vi vil, og hva som skal til for å komme dit.",
    ),
    p("Planen er delt i tre satsingsområder. Hvert av dem har mål og strategier."),
    heading(2, "Medvirkning"),
    list(
      "bullet",
      "Folkemøter i alle fire bygder",
      "Verksted med ungdomsrådet",
      "Spørreundersøkelse til lag og foreninger",
    ),
    heading(1, "Satsingsområder"),
    heading(2, a.area("Et trygt sted å vokse opp")),
    p("Elvebakken har 1 840 innbyggere under 18 år. Vi ser at flere strever med psykisk helse enn før."),
    heading(3, "Mål"),
    list(
      "bullet",
      a.goal("Alle barn og unge i Elvebakken opplever å høre til", "Et trygt sted å vokse opp"),
      a.goal("Ingen barn lever i fattigdom", "Et trygt sted å vokse opp"),
    ),
    heading(3, "Strategier"),
    list(
      "bullet",
      a.strategy("Styrke tidlig innsats i barnehage og skole", "Et trygt sted å vokse opp"),
      a.strategy("Gjøre det gratis å delta på én fritidsaktivitet", "Et trygt sted å vokse opp"),
      a.strategy("Samarbeide tett med frivilligheten om møteplasser", "Et trygt sted å vokse opp"),
    ),
    heading(2, a.area("Naturen som nabo")),
    p("Elva er både drikkevann, lekeplass og fare. I 2018 gikk den over sine bredder to ganger."),
    heading(3, "Mål"),
    p(a.goal("Elvebakken har redusert klimagassutslippene med 55 prosent innen 2030.", "Naturen som nabo")),
    heading(3, "Strategier"),
    p("For å nå målet skal kommunen:"),
    list(
      "bullet",
      a.strategy(
        "ta i bruk utslippsfrie maskiner på egne byggeplasser",
        "Elvebakken har redusert klimagassutslippene med 55 prosent innen 2030.",
      ),
      a.strategy(
        "bygge tett rundt stasjonen og la dyrka mark ligge",
        "Elvebakken har redusert klimagassutslippene med 55 prosent innen 2030.",
      ),
    ),
    heading(2, a.area("Arbeid til flere")),
    heading(3, "Mål"),
    p(a.goal("Elvebakken har et variert næringsliv med plass til dem som vil prøve noe nytt.", "Arbeid til flere")),
    heading(3, "Strategier"),
    list(
      "bullet",
      a.strategy(
        "Ha byggeklare næringsarealer ved E6",
        "Elvebakken har et variert næringsliv med plass til dem som vil prøve noe nytt.",
      ),
      a.strategy(
        "Ta inn lærlinger i alle kommunens virksomheter",
        "Elvebakken har et variert næringsliv med plass til dem som vil prøve noe nytt.",
      ),
    ),
    heading(1, "Handlingsdel"),
    p("Handlingsdelen rulleres hvert år sammen med økonomiplanen. Tabellen viser hva som skal gjøres først."),
    table(
      { headerRows: 1 },
      ["Tiltak", "Ansvarlig", "Frist", "Kostnad", "Status"],
      [
        a.measure("Etablere utlånssentral for fritidsutstyr", null, {
          responsible: "Oppvekst",
          toYear: 2026,
          status: "underWay",
        }),
        "Oppvekst",
        "2026",
        "400 000",
        "Påbegynt",
      ],
      [
        a.measure("Kartlegge ledige boliger", null, { responsible: "Plan og bygg", toYear: 2025, status: "done" }),
        "Plan og bygg",
        "31.12.2025",
        "Innenfor rammen",
        "Ferdig",
      ],
      [
        a.measure("Sikre bekkeløpet ved Nedre Bakken mot flom", null, {
          responsible: "Teknisk drift",
          fromYear: 2026,
          toYear: 2028,
          status: "notStarted",
        }),
        "Teknisk drift",
        "2026–2028",
        "6,5 mill.",
        "Ikke startet",
      ],
    ),
    heading(1, "Slik følges planen opp"),
    p("Kommunedirektøren rapporterer årlig. Endrer forutsetningene seg vesentlig, skal planen vurderes på nytt."),
    table(
      { headerRows: 1 },
      ["År", "Innbyggere", "Under 18"],
      ["2015", "8 210", "2 004"],
      ["2020", "8 090", "1 921"],
      ["2025", "7 988", "1 840"],
    ),
  );
  return { name: "samfunnsdel med satsinger", bytes, answers: a.answers };
}
