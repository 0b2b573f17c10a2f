import { bold, docx, heading, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A housing plan where "Delmål 1" is a heading by itself, and the goal the paragraph after it; actions are numbered in bold. */
export function boligplanMedNummer(): WrittenPlan {
  const a = new AnswerSheet();
  const own = "Flere vanskeligstilte eier sin egen bolig.";
  const fit = "Alle med nedsatt funksjonsevne har en bolig de kan bruke.";
  const bytes = docx(
    { numberedHeadings: true },
    title("Boligsosial handlingsplan 2025–2028"),
    heading(1, "Hvorfor en boligsosial plan"),
    p("Boligen er grunnlaget for helse, skole og arbeid. 46 husstander står uten fast bolig i Sandnesby."),
    heading(1, "Mål og tiltak"),
    heading(2, "Delmål 1"),
    p(a.goal(own)),
    p("Startlån er det viktigste virkemiddelet. I fjor ble 31 lån innvilget."),
    p(bold("Tiltak 1.1 "), "Rådgiver som følger familien fra leie til eie"),
    p(bold("Tiltak 1.2 "), "Kommunal garanti for depositum"),
    heading(2, "Delmål 2"),
    p(a.goal(fit)),
    p(bold("Tiltak 2.1 "), "Tolv omsorgsboliger på Sentrumsjordet"),
    heading(1, "Rapportering"),
    p("Boligkontoret rapporterer til utvalget to ganger i året."),
  );
  a.measure("Tiltak 1.1 Rådgiver som følger familien fra leie til eie", own);
  a.measure("Tiltak 1.2 Kommunal garanti for depositum", own);
  a.measure("Tiltak 2.1 Tolv omsorgsboliger på Sentrumsjordet", fit);
  return { name: "boligplan med nummer", bytes, answers: a.answers };
}
