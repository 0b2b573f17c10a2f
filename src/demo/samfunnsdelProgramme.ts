import { caption, heading, link, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";
import type { ElementId } from "../plan/element.ts";
import type { Tagging } from "./taggedDocument.ts";

interface Measure {
  readonly id: ElementId;
  readonly goal: ElementId;
  readonly text: string;
  readonly responsible: string;
  readonly from: number;
  readonly to: number;
}

const measures: readonly Measure[] = [
  {
    id: "tiltsykk11",
    goal: "maalklima1",
    text: "Bygge sykkelvei fra Nes til sentrum",
    responsible: "Teknisk",
    from: 2025,
    to: 2027,
  },
  {
    id: "tiltland11",
    goal: "maalklima1",
    text: "Bygge landstrøm for alle faste anløp",
    responsible: "Havn",
    from: 2026,
    to: 2028,
  },
  {
    id: "tiltmyr111",
    goal: "maalnatur1",
    text: "Tette grøftene i Nesmyra",
    responsible: "Teknisk",
    from: 2026,
    to: 2026,
  },
  {
    id: "tiltsti111",
    goal: "maalnatur1",
    text: "Bygge sjøpromenaden fra torget til Vågen",
    responsible: "Teknisk",
    from: 2027,
    to: 2028,
  },
  {
    id: "tiltfami11",
    goal: "maalbarn11",
    text: "Opprette familieteam i alle barnehagene",
    responsible: "Oppvekst",
    from: 2025,
    to: 2028,
  },
  {
    id: "tiltutst11",
    goal: "maalbarn11",
    text: "Åpne utstyrssentral på biblioteket",
    responsible: "Kultur",
    from: 2025,
    to: 2025,
  },
  {
    id: "tiltjobb11",
    goal: "maaldelt11",
    text: "Tilby ti arbeidstreningsplasser i året",
    responsible: "Personal",
    from: 2025,
    to: 2028,
  },
  {
    id: "tilttomt11",
    goal: "maalnaer11",
    text: "Gjøre klar næringstomtene på Nesodden",
    responsible: "Plan og næring",
    from: 2026,
    to: 2027,
  },
  {
    id: "tiltdemn11",
    goal: "maaleldr11",
    text: "Bygge tolv boliger for personer med demens",
    responsible: "Helse",
    from: 2027,
    to: 2029,
  },
];

/** The handlingsdel of the samfunnsdel and what follows it. */
export function samfunnsdelProgramme(tagging: Tagging): readonly Piece[] {
  const row = ({ id, goal, text, responsible, from, to }: Measure) => [
    { blocks: [tagging("measure", id, { parent: goal, responsible, fromYear: from, toYear: to }, p(text))] },
    responsible,
    from === to ? `${from}` : `${from}–${to}`,
  ];
  return [
    heading(1, "Handlingsdel"),
    p(
      "Handlingsdelen viser hva kommunen gjør de fire første årene. Den rulleres hvert år sammen med økonomiplanen, og tiltakene som skal koste penger, får dem der.",
    ),
    caption("Tabell", " Tiltak 2025–2029"),
    table({ headerRows: 1 }, ["Tiltak", "Ansvarlig", "År"], ...measures.map(row)),
    heading(2, "Slik følger vi med"),
    p(
      "Hvert år i mai legger kommunedirektøren fram en kort rapport: hva som er gjort, hva som ikke er gjort, og om vi nærmer oss målene. Rapporten bruker de samme målene som står her, ord for ord.",
    ),
    tagging(
      "indicator",
      "indutsl111",
      {
        parent: "maalklima1",
        indicator: {
          unit: "tonn CO₂-ekvivalenter",
          baseline: 61_000,
          baselineYear: 2019,
          target: 24_400,
          targetYear: 2037,
        },
      },
      p("Utslipp av klimagasser i Fjordvik, målt av Miljødirektoratet."),
    ),
    tagging(
      "indicator",
      "indlavi111",
      {
        parent: "maalbarn11",
        indicator: { unit: "prosent", baseline: 11, baselineYear: 2024, target: 6, targetYear: 2037 },
      },
      p("Barn i husholdninger med vedvarende lav inntekt, målt av Statistisk sentralbyrå."),
    ),
    tagging(
      "indicator",
      "indunge111",
      {
        parent: "maaldelt11",
        indicator: { unit: "prosent", baseline: 9, baselineYear: 2024, target: 5, targetYear: 2037 },
      },
      p("Unge mellom 18 og 30 år utenfor arbeid og utdanning, målt av Nav."),
    ),
    heading(2, "Planer som følger opp"),
    p(
      "Samfunnsdelen følges opp i temaplaner. Noen er laget, andre skal lages i planperioden. Planstrategien bestemmer hvilke, og når.",
    ),
    list(
      "bullet",
      "Temaplan for klima og energi",
      "Temaplan for folkehelse og oppvekst",
      "Temaplan for bolig",
      "Kommuneplanens arealdel",
    ),
    heading(1, "Kilder"),
    list(
      "bullet",
      "Plan- og bygningsloven",
      "Nasjonale forventninger til regional og kommunal planlegging",
      "Statistisk sentralbyrå: folketall og framskrivinger",
      "Ungdata for Fjordvik 2024",
    ),
    p(
      "Alle tallene er hentet i mars 2025. Tabeller og kart ligger på ",
      link("https://fjordvik.example/tall", "kommunens side med tall om Fjordvik"),
      ".",
    ),
  ];
}
