import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A plan against poverty among children: themes with what is wanted and what is done in paragraphs, and no tables at all. */
export function levekaarsplanILoependeTekst(): WrittenPlan {
  const a = new AnswerSheet();
  const all = "Alle barn i Holmen kan delta i minst én fritidsaktivitet.";
  const homes = "Barnefamilier bor stabilt og i egnede boliger.";
  const work = "Flere foreldre er i fast arbeid.";
  const bytes = docx(
    {},
    title("Handlingsplan mot barnefattigdom"),
    heading(1, "Forord"),
    p("Hvert sjette barn i Holmen vokser opp i en familie med vedvarende lav inntekt. Det vil vi gjøre noe med."),
    heading(1, "Hva er barnefattigdom?"),
    p("Barn regnes som fattige når inntekten i husholdningen er under 60 prosent av medianen tre år på rad."),
    heading(1, "Innsatsområder"),
    heading(2, a.area("Deltakelse")),
    p(bold("Utfordringer")),
    p("Kontingent og utstyr koster stadig mer. Mange foreldre vet ikke at de kan søke om støtte."),
    p(bold("Mål")),
    p(a.goal(all, "Deltakelse")),
    p(bold("Tiltak")),
    list(
      "bullet",
      a.measure("Fritidskort til alle mellom 6 og 18 år", all),
      a.measure("BUA-ordning på biblioteket", all),
    ),
    heading(2, a.area("Bolig")),
    p(bold("Utfordringer")),
    p("Leieprisene har økt. Åtte familier bor i midlertidige boliger."),
    p(bold("Mål")),
    p(a.goal(homes, "Bolig")),
    p(bold("Tiltak")),
    list(
      "bullet",
      a.measure("Kjøpe fem familieboliger", homes),
      a.measure("Startlån til familier som har leid i mer enn to år", homes),
    ),
    heading(2, a.area("Arbeid")),
    p(bold("Utfordringer")),
    p("Mange står utenfor fordi de mangler norsk eller fagbrev."),
    p(bold("Mål")),
    p(a.goal(work, "Arbeid")),
    p(bold("Tiltak")),
    p(a.measure("Norskkurs på kveldstid med barnepass.", work)),
    p(a.measure("Fast kontaktperson i NAV for alle barnefamilier.", work)),
    heading(1, "Økonomi og oppfølging"),
    p("Tiltakene dekkes innenfor rammen i økonomiplanen. Nye tiltak meldes inn ved rulleringen."),
  );
  return { name: "handlingsplan mot barnefattigdom", bytes, answers: a.answers };
}
