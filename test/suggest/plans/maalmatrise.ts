import { docx, heading, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** An age-friendly plan as a matrix: goal by strategy by action, goals and strategies merged down. */
export function maalmatrise(): WrittenPlan {
  const a = new AnswerSheet();
  const down = (text: string) => ({ blocks: [p(text)], merged: "start" as const });
  const on = { blocks: [p("")], merged: "on" as const };
  const home = "Eldre bor trygt hjemme så lenge de vil";
  const home1 = "Velferdsteknologi som førstevalg";
  const home2 = "Boliger nær sentrum";
  const part = "Ingen eldre er ufrivillig alene";
  const part1 = "Frivillighet som likeverdig partner";
  const bytes = docx(
    {},
    title("Aldersvennlig Solberg 2025–2035"),
    heading(1, "Bakgrunn"),
    p("Om ti år er hver fjerde innbygger over 65 år. Tjenestene må planlegges for det nå."),
    heading(1, "Mål, strategier og tiltak"),
    table(
      { headerRows: 1 },
      ["Delmål", "Strategi", "Tiltak", "Ansvarlig enhet", "Tidsrom"],
      [
        down(a.goal(home)),
        down(a.strategy(home1, home)),
        a.measure("Digitalt tilsyn til alle med vedtak", home1, {
          responsible: "Hjemmetjenesten",
          fromYear: 2025,
          toYear: 2027,
        }),
        "Hjemmetjenesten",
        "2025–2027",
      ],
      [
        on,
        on,
        a.measure("Opplæring av pårørende i medisindispenser", home1, {
          responsible: "Hjemmetjenesten",
          fromYear: 2026,
          toYear: 2026,
        }),
        "Hjemmetjenesten",
        "2026",
      ],
      [
        on,
        a.strategy(home2, home),
        a.measure("Regulere Torgkvartalet til leiligheter med livsløpsstandard", home2, {
          responsible: "Plan",
          fromYear: 2026,
          toYear: 2028,
        }),
        "Plan",
        "2026–2028",
      ],
      [
        down(a.goal(part)),
        down(a.strategy(part1, part)),
        a.measure("Besøkstjeneste i samarbeid med Røde Kors", part1, {
          responsible: "Frivilligsentralen",
          fromYear: 2025,
          toYear: 2025,
        }),
        "Frivilligsentralen",
        "2025",
      ],
      [
        on,
        on,
        a.measure("Seniorkafé på alle bygdehus", part1, { responsible: "Kultur", fromYear: 2025, toYear: 2035 }),
        "Kultur",
        "2025–2035",
      ],
    ),
    heading(1, "Indikatorer"),
    table(
      { headerRows: 1 },
      ["Indikator", "Nå", "Mål 2030", "Kilde"],
      [a.of("indicator", "Andel over 80 år som bor hjemme"), "84 %", "90 %", "KOSTRA"],
      [a.of("indicator", "Eldre som sier de er ofte ensomme"), "14 %", "8 %", "Folkehelseundersøkelsen"],
    ),
    heading(1, "Prosessen"),
    p("Eldrerådet har vært referansegruppe. Planen lå ute til høring fra mars til mai."),
  );
  return { name: "målmatrise", bytes, answers: a.answers };
}
