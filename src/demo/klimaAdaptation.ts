import { caption, heading, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";

/** The chapters of the klimaplan about the weather to come, and about who does what. */
export function klimaAdaptation(): readonly Piece[] {
  return [
    heading(1, "Klimatilpasning"),
    p(
      "Uansett hva vi gjør, blir det våtere, villere og varmere i tiårene som kommer. Denne delen av planen handler om å ta vare på folk, bygg og natur i det været vi får. Den bygger på kommunens helhetlige risiko- og sårbarhetsanalyse og på fylkets klimaprofil.",
    ),
    heading(2, "Overvann"),
    p(
      "Regnet som før kom på en uke, kan nå komme på en ettermiddag. Rørene i sentrum er lagt for det været som var i 1970. Å bytte alle koster mer enn kommunen har, og hjelper ikke når de er fulle. Derfor skal vannet håndteres i tre trinn: fang det som kommer lite av, forsink det som kommer mye av, og gi resten en trygg vei til sjøen.",
    ),
    list(
      "number",
      "Nye bygg tar hånd om de første tjue millimeterne på egen tomt.",
      "Parker, lekeplasser og idrettsbaner legges slik at de kan stå under vann i noen timer.",
      "Flomveiene holdes åpne. De er tegnet inn i arealdelen og bygges ikke igjen.",
    ),
    p(
      "Nesbekken åpnes på tre strekninger. Den første går forbi skolen, og elevene har vært med på å tegne den. Når bekken er åpen, tåler den en 200-årsflom, og den blir en del av veien til skolen.",
    ),
    heading(2, "Stormflo og havnivå"),
    p(
      "Torget har stått under vann fire ganger siden 2005. Med havnivåstigningen som er ventet, skjer det annethvert år rundt 2050. Det går an å bygge en mur, å heve kaia, å flytte det som ikke tåler vann, eller å la være å gjøre noe. Planen anbefaler å heve kaia når den likevel må rehabiliteres i 2029, og til da å flytte det tekniske utstyret opp fra kjellerne.",
    ),
    caption("Tabell", " Vannstand ved torget, i centimeter over dagens middelvann"),
    table(
      { headerRows: 1, firstColumn: true },
      ["Hendelse", "I dag", "2050", "2090"],
      ["Hvert år", "118", "131", "158"],
      ["20-årsflo", "152", "165", "192"],
      ["200-årsflo", "174", "187", "214"],
    ),
    heading(2, "Skred"),
    p(
      "Skråningen over fylkesveien i Vågen er målt siden raset i 2021. Den beveger seg fire millimeter i året, og mer når det regner. Veien er fylkets, men det er våre innbyggere som kjører på den. Kommunen og fylket deler kostnaden ved varsling, og har avtalt når veien skal stenges og hvordan folk i Vågen får hjelp mens den er det.",
    ),
    heading(2, "Hete, tørke og brann"),
    p(
      "Sykehjemmet hadde over 28 grader på rommene i elleve dager sommeren 2025. Skjerming og ventilasjon kommer med varmepumpa. I tørre somre er lyngheiene på Nesodden brannfarlige; kommunen og grunneierne brenner dem kontrollert hver tredje vår, slik det ble gjort før.",
    ),
    heading(2, "Natur som hjelper"),
    p(
      "Myr, kantskog og tareskog tar imot vann, bølger og varme gratis. Derfor skal det alltid vurderes om naturen kan gjøre jobben før det bygges noe. Når det bygges likevel, skal saken si hvorfor. Dette følger av de statlige planretningslinjene, og det er lurt uansett.",
    ),
    heading(1, "Hvem gjør hva"),
    p(
      "En plan uten eiere blir liggende. Her står det hvem som har ansvaret, hvem de må snakke med, og når kommunestyret får vite hvordan det går.",
    ),
    caption("Tabell", " Ansvar for å følge opp planen"),
    table(
      { headerRows: 1, firstColumn: true },
      ["Område", "Ansvarlig", "Sammen med"],
      ["Kjøretøy og maskiner", "Teknisk sjef", "Innkjøp, alle enheter"],
      ["Havn", "Havnefogd", "Kraftlaget, rederiene"],
      ["Bygg", "Eiendomssjef", "Enhetene som bruker byggene"],
      ["Overvann og flom", "Teknisk sjef", "Plan og næring, grunneiere"],
      ["Råd til innbyggere", "Biblioteksjef", "Kraftlaget, frivillige"],
      ["Tall og rapport", "Kommunedirektøren", "Alle"],
    ),
    heading(2, "Kommunestyret"),
    p(
      "Kommunestyret vedtar planen, rullerer handlingsdelen hvert år og får rapport i mai. Saker som gir større utslipp enn femti tonn i året, skal si det i saksframlegget, med tall. Saker som gjør det vanskeligere å nå målene, skal si det også.",
    ),
    heading(2, "Enhetene"),
    p(
      "Hver enhet velger to ting i året de skal gjøre annerledes, og forteller de andre hvordan det gikk. Det er lov å mislykkes. Det er ikke lov å la være å prøve. Enhetslederne møtes i november og velger det de tror mest på, og det blir gjort av alle året etter.",
    ),
    heading(2, "Innbyggere og lag"),
    p(
      "Klimapotten på 300 000 kroner i året er for lag og grupper som vil gjøre noe sammen. Søknaden er en halv side. Svaret kommer innen tre uker. I fjor gikk pengene til en reparasjonskveld i Vågen, sykkelkurs for voksne og en felles frysebu for viltkjøtt.",
    ),
  ];
}
