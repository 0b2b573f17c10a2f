import { bold, docx, heading, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A plan in running text: bold lines for headings, goals and actions within paragraphs, and marks typed by hand. */
export function ruspolitiskPlanILoependeTekst(): WrittenPlan {
  const a = new AnswerSheet();
  const main = "Målet er at ungdom i Sundet skal vokse opp uten rusproblemer.";
  const late = "Debutalderen for alkohol er over 17 år.";
  const help = "De som trenger hjelp, får det innen en uke.";
  const bytes = docx(
    {},
    title("Ruspolitisk handlingsplan"),
    heading(1, "Innledning"),
    p("Alkoholloven krever at kommunen har en plan. Målet med planen er å samle alt på ett sted."),
    heading(1, "Overordnet mål"),
    p(a.goal(main)),
    heading(1, "Forebygging"),
    p(bold("Mål:")),
    p(`• ${late}`),
    p(bold("Tiltak:")),
    p("• Foreldremøte om rus på 8. trinn"),
    p("• Utekontakt hver fredag og lørdag"),
    p("Utekontakten har vært i drift siden 2022 og har møtt om lag 200 ungdommer."),
    heading(1, "Behandling og oppfølging"),
    p(bold("Mål:")),
    p(`• ${help}`),
    p(bold("Tiltak:")),
    p("1) Ett telefonnummer til rustjenesten"),
    p("2) Faste møter mellom NAV og legene"),
    heading(1, "Ansvar"),
    p("Kommunalsjef for helse har ansvaret for at planen blir fulgt opp."),
  );
  a.goal(`• ${late}`, main);
  a.measure("• Foreldremøte om rus på 8. trinn", `• ${late}`);
  a.measure("• Utekontakt hver fredag og lørdag", `• ${late}`);
  a.goal(`• ${help}`, main);
  a.measure("1) Ett telefonnummer til rustjenesten", `• ${help}`);
  a.measure("2) Faste møter mellom NAV og legene", `• ${help}`);
  return { name: "ruspolitisk plan i løpende tekst", bytes, answers: a.answers };
}
