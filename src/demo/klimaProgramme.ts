import { caption, heading, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";
import type { Tagging } from "./taggedDocument.ts";

/** What is to be done, in a table whose first row is no header: a fault to be mended with one press. */
export function klimaProgramme(tagging: Tagging): readonly Piece[] {
  const measure = (id: string, text: string, responsible: string, year: number) => ({
    blocks: [
      tagging("climateMeasure", id, { parent: "maalenergi", responsible, fromYear: year, toYear: year }, p(text)),
    ],
  });
  return [
    heading(1, "Handlingsdel"),
    table(
      {},
      ["Tiltak", "Ansvarlig", "År"],
      [measure("klimaolje1", "Bytte ut oljekjeler", "Eiendom", 2026), "Eiendom", "2026"],
      [measure("klimaisol1", "Etterisolere Nes skole", "Eiendom", 2027), "Eiendom", "2027"],
      [measure("klimavarm1", "Varmepumpe i sykehjemmet", "Eiendom", 2027), "Eiendom", "2027"],
      [measure("klimasol11", "Solceller på rådhuset og svømmehallen", "Eiendom", 2028), "Eiendom", "2028"],
    ),
    p(
      "Tiltakene er satt opp etter hva de koster per tonn spart. De som er billigst, kommer først, med ett unntak: sykehjemmet, som likevel må ha nytt tak.",
    ),
    heading(2, "Kostnader og klimaeffekt"),
    p(
      "Klimabudsjettet viser hva hvert tiltak koster, og hva det sparer. Det følger økonomiplanen og rulleres hvert år. Der et tall er usikkert, står det hvor usikkert.",
    ),
    caption("Tabell", " Klimabudsjett 2026–2030"),
    table(
      { headerRows: 1 },
      ["Tiltak", "Kostnad (mill. kr)", "Spart (tonn per år)", "Sikkerhet"],
      ["Oljekjeler", "3,2", "140", "god"],
      ["Nes skole", "11,5", "95", "god"],
      ["Sykehjemmet", "8,0", "160", "middels"],
      ["Solceller", "6,4", "40", "god"],
      ["Utslippsfrie maskiner", "14,0", "310", "usikker"],
    ),
    heading(2, "Økonomi og rekkefølge"),
    p(
      "Investeringene er 43 millioner kroner i planperioden. To tredjedeler er tatt inn i økonomiplanen. Resten må prioriteres når den rulleres, og da er rekkefølgen denne:",
    ),
    list(
      "number",
      "det som er pålagt",
      "det som sparer mer enn det koster innen ti år",
      "det som gir mest for folk flest",
      "det vi lærer mest av",
    ),
    heading(1, "Oppfølging"),
    p(
      "Kommunedirektøren melder hvert år i mai hva som er gjort, og om utslippene går ned. Planen vurderes på nytt i 2028, midt i perioden. Blir målene for lette, skal de bli vanskeligere. Blir de for vanskelige, skal vi si det høyt og forklare hvorfor.",
    ),
    tagging(
      "indicator",
      "indenergi1",
      {
        parent: "maalenergi",
        indicator: { unit: "kWh per m²", baseline: 182, baselineYear: 2019, target: 91, targetYear: 2030 },
      },
      p("Energibruk i kommunens bygg per kvadratmeter og år."),
    ),
    heading(1, "Ord vi bruker"),
    list(
      "bullet",
      "CO₂-ekvivalent: mengden av en klimagass, regnet om til så mye karbondioksid som varmer like mye.",
      "Landstrøm: strøm fra land til skip ved kai, så motorene kan stå.",
      "Stormflo: høy vannstand av lavt lufttrykk og vind, oppå tidevannet.",
      "Klimabudsjett: det vi har råd til å slippe ut, satt opp som et budsjett.",
    ),
  ];
}
