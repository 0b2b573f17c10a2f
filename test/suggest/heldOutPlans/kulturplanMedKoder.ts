import { docx, heading, italic, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A culture plan where everything has a code: HM for main goals, DM for sub-goals, T for actions, in plain paragraphs. */
export function kulturplanMedKoder(): WrittenPlan {
  const a = new AnswerSheet();
  const hm1 = "HM1 Kulturlivet i Tangvik er for alle som bor her";
  const dm11 = "DM1.1 Barn og unge møter profesjonell kunst hvert år";
  const dm12 = "DM1.2 Det finnes rom å øve i for dem som spiller";
  const hm2 = "HM2 Kulturarven er levende";
  const dm21 = "DM2.1 Kystkulturen er synlig i sentrum";
  const bytes = docx(
    {},
    title("Tangvik spiller opp"),
    p(italic("Kulturplan 2025–2032. Vedtatt av kommunestyret 18. juni.")),
    heading(1, "Forord"),
    p("Kultur er ikke pynt. Den er noe av det som gjør at folk blir boende, og at noen flytter hjem igjen."),
    heading(1, "Kulturlivet i dag"),
    p("Tangvik har 74 registrerte lag. Tre av fire er eldre enn femti år."),
    list(
      "bullet",
      "Kulturskolen har 210 elever og 64 på venteliste",
      "Biblioteket hadde 31 000 besøk i fjor",
      "Kinoen ble lagt ned i 2016",
    ),
    heading(1, "Målene våre"),
    p("Hovedmålene er kodet HM, delmålene DM og tiltakene T. Kodene brukes i økonomiplanen."),
    p(a.goal(hm1)),
    p("Med alle mener vi også den som ikke har råd, ikke hører til noe lag eller ikke snakker norsk ennå."),
    p(a.goal(dm11, hm1)),
    p(a.measure("T1 Den kulturelle skolesekken utvides til barnehagene", dm11)),
    p(a.measure("T2 Kunstnerbolig i gamle Tollboden", dm11)),
    p(a.goal(dm12, hm1)),
    p(a.measure("T3 Øvingsrom i kjelleren på Samfunnshuset", dm12)),
    p(a.goal(hm2)),
    p(a.goal(dm21, hm2)),
    p(a.measure("T4 Skilt og QR-koder langs Kaigata", dm21)),
    p(a.measure("T5 Tilskudd til eiere av verneverdige naust", dm21)),
    heading(1, "Økonomi"),
    p("Tiltak som koster mer enn en halv million kroner, behandles som egne saker."),
  );
  return { name: "kulturplan med koder", bytes, answers: a.answers };
}
