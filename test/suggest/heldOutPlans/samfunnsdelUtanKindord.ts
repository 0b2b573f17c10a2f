import { docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A nynorsk samfunnsdel in plain words: "Slik vil vi ha det i 2040" and "Derfor skal vi", never goal or strategy. */
export function samfunnsdelUtanKindord(): WrittenPlan {
  const a = new AnswerSheet();
  const live = "Levande bygder";
  const work = "Trygt arbeid";
  const bytes = docx(
    { language: "nn-NO" },
    title("Saman om Fjellstrand"),
    heading(1, "Korleis vi har arbeidd"),
    p("Over 400 innbyggjarar har vore med. Vi har hatt grendemøte, skuleverkstad og ei open nettside."),
    list("bullet", "mars: oppstart", "mai: grendemøte", "november: høyring"),
    heading(1, "Satsingsområda"),
    heading(2, a.area(live)),
    p("Folketalet har gått ned i seks av åtte grender sidan 2010."),
    heading(3, "Slik vil vi ha det i 2040"),
    list(
      "bullet",
      a.goal("Unge som veks opp i Fjellstrand, kan bli buande eller kome heim att", live),
      a.goal("Alle grender har ein stad å møtast", live),
    ),
    heading(3, "Derfor skal vi"),
    list(
      "bullet",
      a.strategy("leggje til rette for tomter og små husvære i alle grender", live),
      a.strategy("halde ved lag grendehusa saman med laga", live),
      a.strategy("la skulebygga vere opne om kvelden", live),
    ),
    heading(2, a.area(work)),
    p("Kommunen har mange deltidsstillingar og få lærlingar."),
    heading(3, "Slik vil vi ha det i 2040"),
    list(
      "bullet",
      a.goal("Alle som vil, har heil stilling", work),
      a.goal("Fjellstrand har fleire arbeidsplassar i skog, tre og reiseliv enn i 2025", work),
    ),
    heading(3, "Derfor skal vi"),
    list(
      "bullet",
      a.strategy("lyse ut hele stillingar som hovudregel", work),
      a.strategy("byggje i tre når vi byggjer sjølve", work),
      a.strategy("gå saman med nabokommunane om eitt reisemålsselskap", work),
    ),
    heading(1, "Arealstrategi"),
    p("Arealstrategien viser kvar kommunen skal vekse, og kvar han ikkje skal. Han er grunnlag for arealdelen."),
    heading(1, "Oppfølging"),
    p("Kommuneplanen sin samfunnsdel blir følgd opp i handlingsdelen, som kommunestyret vedtek kvart år."),
  );
  return { name: "samfunnsdel utan kindord", bytes, answers: a.answers };
}
