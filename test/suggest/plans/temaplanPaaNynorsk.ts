import { bold, docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A nynorsk temaplan whose goals, strategies and actions stand in bold words and lettered lists, not in headings. */
export function temaplanPaaNynorsk(): WrittenPlan {
  const a = new AnswerSheet();
  const main = "Hovudmål: Innbyggjarane i Storelv har god helse heile livet";
  const one = "Delmål 1: Fleire er fysisk aktive i kvardagen";
  const two = "Delmål 2: Færre kjenner seg einsame";
  const bytes = docx(
    { language: "nn-NO" },
    title("Temaplan for folkehelse 2024–2032"),
    heading(1, "Kvifor ein folkehelseplan?"),
    p(
      "Folkehelselova seier at kommunen skal fremje helse, førebyggje sjukdom og jamne ut sosiale skilnader. Planen svarar på det.",
    ),
    p("Oversiktsdokumentet frå 2023 viser tre utfordringar:"),
    list("bullet", "fleire unge med psykiske plagar", "mange eldre som bur åleine", "store skilnader mellom bygdene"),
    heading(1, "Kva vi vil"),
    p(bold(a.goal(main))),
    heading(2, "Eit aktivt liv"),
    p(a.goal(one, main)),
    p("Berre 38 prosent av dei vaksne er aktive i 30 minutt om dagen."),
    p(bold("Strategiar:")),
    list(
      "letter",
      a.strategy("Leggje gang- og sykkelvegar der folk skal til dagleg", one),
      a.strategy("Halde turvegar opne heile året", one),
    ),
    p(bold("Tiltak")),
    list(
      "bullet",
      a.measure("Merkje fem nærturar på under éin time", one),
      a.measure("Lyssetje stien rundt Storevatnet", one),
    ),
    heading(2, "Eit liv saman med andre"),
    p(a.goal(two, main)),
    p(bold("Strategiar:")),
    list(
      "letter",
      a.strategy("Skape møteplassar på tvers av alder", two),
      a.strategy("Støtte frivillige som besøkjer dei som er åleine", two),
    ),
    p(bold("Tiltak")),
    list(
      "bullet",
      a.measure("Ope bibliotek kvar laurdag", two),
      a.measure("Tilby middag på bygdeheimen ein gong i veka", two),
    ),
    heading(1, "Gjennomføring og økonomi"),
    p("Tiltaka blir innarbeidde i økonomiplanen. Rådmannen melder kvart år om framdrifta."),
    p("Planen gjeld frå han er vedteken, og blir rullert kvart fjerde år."),
  );
  return { name: "temaplan på nynorsk", bytes, answers: a.answers };
}
