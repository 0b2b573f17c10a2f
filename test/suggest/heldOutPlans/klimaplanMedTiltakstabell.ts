import { docx, heading, paragraph as p, title, bold } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A climate plan by sector: the goal in a shaded box, climate measures in tables with heads of two words. */
export function klimaplanMedTiltakstabell(): WrittenPlan {
  const a = new AnswerSheet();
  const road = "Innen 2030 er utslippene fra veitrafikk halvert";
  const farm = "Landbruket slipper ut 20 prosent mindre i 2030 enn i 2020";
  const bytes = docx(
    {},
    title("Klima- og energiplan 2025–2030"),
    heading(1, "Sammendrag"),
    p("Planen har to sektormål og sju klimatiltak. Til sammen kutter de 14 000 tonn CO₂-ekvivalenter."),
    heading(1, "Veitrafikk"),
    table({}, [{ blocks: [p(bold("Sektormål")), p(a.goal(road))] }]),
    p("Veitrafikken står for 41 prosent av utslippene. Tungtransporten vokser."),
    heading(2, "Klimatiltak"),
    table(
      { headerRows: 1 },
      ["Tiltaksbeskrivelse", "Hovedansvar", "Gjennomføringsperiode", "Utslippskutt (tonn)", "Kostnad (1000 kr)"],
      [
        a.of("climateMeasure", "Hurtigladere for lastebiler ved Rv. 7", road, {
          responsible: "Næringssjefen",
          fromYear: 2026,
          toYear: 2027,
        }),
        "Næringssjefen",
        "2026–2027",
        "1 200",
        "5 000",
      ],
      [
        a.of("climateMeasure", "Gratis buss på lørdager", road, {
          responsible: "Fylkeskommunen",
          fromYear: 2025,
          toYear: 2030,
        }),
        "Fylkeskommunen",
        "2025–2030",
        "300",
        "1 800",
      ],
      [
        a.of("climateMeasure", "Krav om nullutslipp i nye drosjeløyver", road, {
          responsible: "Samferdsel",
          fromYear: 2026,
          toYear: 2026,
        }),
        "Samferdsel",
        "2026",
        "450",
        "0",
      ],
      ["Sum", "", "", "1 950", "6 800"],
    ),
    heading(1, "Landbruk"),
    table({}, [{ blocks: [p(bold("Sektormål")), p(a.goal(farm))] }]),
    p("Metan fra husdyr og lystgass fra gjødsel er de største kildene."),
    heading(2, "Klimatiltak"),
    table(
      { headerRows: 1 },
      ["Tiltaksbeskrivelse", "Hovedansvar", "Gjennomføringsperiode", "Utslippskutt (tonn)", "Kostnad (1000 kr)"],
      [
        a.of("climateMeasure", "Miljøavtale med gårdbrukere om spredning av gjødsel", farm, {
          responsible: "Landbrukskontoret",
          fromYear: 2025,
          toYear: 2028,
        }),
        "Landbrukskontoret",
        "2025-28",
        "600",
        "900",
      ],
      [
        a.of("climateMeasure", "Biogassanlegg på Moen", farm, {
          responsible: "Landbrukskontoret",
          fromYear: 2028,
          toYear: 2028,
        }),
        "Landbrukskontoret",
        "2028",
        "2 100",
        "42 000",
      ],
    ),
    heading(1, "Utslipp etter sektor"),
    table(
      { headerRows: 1 },
      ["Sektor", "2015", "2020", "2023"],
      ["Veitrafikk", "41 200", "38 700", "37 900"],
      ["Landbruk", "22 400", "22 100", "21 800"],
      ["Sjøfart", "9 300", "8 100", "8 700"],
    ),
    heading(1, "Metode"),
    p("Effekten er beregnet med Miljødirektoratets metodikk. Usikkerheten er stor for tiltak som avhenger av andre."),
  );
  return { name: "klimaplan med tiltakstabell", bytes, answers: a.answers };
}
