import { docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A samfunnsdel whose main goals are headings, each followed by what one sees today and by "Vi skal:". */
export function samfunnsdelMedMaalSomOverskrift(): WrittenPlan {
  const a = new AnswerSheet();
  const one = "Granvik er et godt sted å bli gammel";
  const two = "Ingen i Granvik faller utenfor";
  const three = "Granvik tar vare på naturen den lever av";
  const bytes = docx(
    { numberedHeadings: true },
    title("Granvik 2040"),
    heading(1, "Hvem vi er"),
    p("Granvik ligger innerst i fjorden og har 5 600 innbyggere. Hjørnesteinsbedriften er verftet."),
    list("bullet", "412 barn går i barnehage", "1 100 er over 67 år", "Hver fjerde hytte er bebodd hele året"),
    heading(1, "Hovedmål"),
    heading(2, a.goal(one)),
    p("I 2040 er dobbelt så mange over 80 år som i dag."),
    p("Vi skal:"),
    list(
      "bullet",
      a.strategy("planlegge boliger i gangavstand til butikk og lege", one),
      a.strategy("bygge ut dagtilbudet", one),
    ),
    heading(2, a.goal(two)),
    p("Sju prosent av barna bor i husholdninger med vedvarende lav inntekt."),
    p("Vi skal:"),
    list(
      "bullet",
      a.strategy("gi alle barn minst én fritidsaktivitet", two),
      a.strategy("tilby sommerjobb til alle mellom 16 og 18 år", two),
    ),
    heading(2, a.goal(three)),
    p("Vi skal:"),
    list(
      "bullet",
      a.strategy("ikke bygge ned dyrka jord eller myr", three),
      a.strategy("rydde strendene hvert år", three),
    ),
    heading(1, "Fra plan til handling"),
    p("Samfunnsdelen følges opp i økonomiplanen, i temaplaner og i arealdelen."),
    list("bullet", "Planstrategi vedtas hvert fjerde år", "Økonomiplan vedtas hvert år"),
  );
  return { name: "samfunnsdel med mål som overskrift", bytes, answers: a.answers };
}
