import { docx, heading, list, paragraph as p, title } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import { AnswerSheet, type WrittenPlan } from "../answerSheet.ts";

/** A climate budget: goals as sentences with a lead-in, climate actions by sector with rows across and effects in figures. */
export function klimabudsjettMedSektorer(): WrittenPlan {
  const a = new AnswerSheet();
  const cut = "redusere de direkte utslippene med 60 prosent fra 2009 til 2030";
  const use = "bruke 20 prosent mindre energi i egne bygg";
  const bytes = docx(
    {},
    title("Klimabudsjett 2026 for Havnes"),
    heading(1, "Innledning"),
    p("Klimabudsjettet er en del av økonomiplanen og vedtas sammen med den."),
    heading(1, "Klimamål"),
    p("Havnes kommune skal:"),
    list("bullet", a.goal(cut), a.goal(use)),
    heading(1, "Klimatiltak"),
    table(
      { headerRows: 1 },
      [
        "Klimatiltak",
        "Utslippseffekt (tonn CO2)",
        "Gjennomføringsansvarlig",
        "Oppstartsår",
        "Ferdig innen",
        "Kostnad 2026 (1000 kr)",
      ],
      [{ blocks: [p("Veitrafikk")], colSpan: 6 }],
      [
        a.of("climateMeasure", "Utslippsfrie tjenestebiler", null, {
          responsible: "Bydrift",
          fromYear: 2024,
          toYear: 2026,
        }),
        "140",
        "Bydrift",
        "2024",
        "2026",
        "1 800",
      ],
      [{ blocks: [p("Sjøfart")], colSpan: 6 }],
      [
        a.of("climateMeasure", "Landstrøm ved Storkaia", null, {
          responsible: "Havnevesenet",
          fromYear: 2026,
          toYear: 2028,
        }),
        "900",
        "Havnevesenet",
        "2026",
        "2028",
        "12 000",
      ],
      ["Sum", "1 040", "", "", "", "13 800"],
    ),
    heading(1, "Utslippene de siste årene"),
    table(
      { headerRows: 1 },
      ["Sektor", "2009", "2019", "2023"],
      ["Veitrafikk", "21 400", "19 800", "15 100"],
      ["Sjøfart", "9 800", "9 900", "9 100"],
    ),
    heading(1, "Rapportering"),
    p("Tiltakene rapporteres i tertialrapporten."),
  );
  return { name: "klimabudsjett med sektorer", bytes, answers: a.answers };
}
