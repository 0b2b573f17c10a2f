import { bold, docx, heading, item, itemWith, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A city's strategy for its centre: an overall goal in a sentence, strategies as headings with actions in lists below. */
export function byplanMedDelstrategier(): WrittenPlan {
  const a = new AnswerSheet();
  const main = "Det overordnede målet er at sentrum skal være det naturlige stedet å møtes, bo og handle.";
  const live = "Strategi 1 – Flere boliger i sentrum";
  const walk = "Strategi 2 – Gående først";
  const events = "Strategi 3 – Et sentrum som skjer";
  const bytes = docx(
    {},
    title("Sentrumsstrategi for Kvernes"),
    heading(1, "1 Innledning"),
    p("Kommunestyret bestilte strategien i mars 2024. Den avløser sentrumsplanen fra 2012."),
    heading(2, "1.1 Avgrensning"),
    p("Strategien gjelder området mellom elva og jernbanen."),
    heading(1, "2 Dagens situasjon"),
    list("bullet", "18 tomme lokaler i gågata", "410 beboere i sentrumskjernen", "Høy trafikk i Storgata"),
    heading(1, "3 Mål"),
    p(a.goal(main)),
    p("Målet bygger på samfunnsdelen, som sier at veksten skal komme der folk kan gå."),
    heading(1, "4 Strategier og tiltak"),
    heading(2, a.strategy(live, main)),
    p("Å bo sentralt er å kunne klare seg uten bil. Undersøkelsen fra 2023 viser at mange over 60 år vil flytte hit."),
    p(bold("Tiltak")),
    list(
      "bullet",
      a.measure("Regulere Bryggerikvartalet til bolig", live),
      a.measure("Åpne for bolig i andre etasje i hele gågata", live),
    ),
    heading(2, a.strategy(walk, main)),
    p(bold("Tiltak")),
    list(
      "bullet",
      itemWith([a.measure("Stenge Storgata for gjennomkjøring", walk)], item("Prøves ut sommeren 2026")),
      a.measure("Benker for hver femtiende meter", walk),
    ),
    heading(2, a.strategy(events, main)),
    p(bold("Tiltak")),
    list("bullet", a.measure("Ansette sentrumsleder sammen med gårdeierne", events)),
    heading(1, "5 Finansiering"),
    table(
      { headerRows: 1 },
      ["Kilde", "2026", "2027"],
      ["Kommunen", "2 000 000", "1 500 000"],
      ["Gårdeierne", "500 000", "500 000"],
    ),
  );
  return { name: "sentrumsstrategi", bytes, answers: a.answers };
}
