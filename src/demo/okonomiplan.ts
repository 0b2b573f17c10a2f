import { caption, heading, list, paragraph as p, title } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";
import type { ElementId } from "../plan/element.ts";
import type { Belongs } from "../plan/belongs.ts";
import { taggedDocument, type Tagging } from "./taggedDocument.ts";

interface Fetched {
  readonly id: ElementId;
  readonly element: ElementId;
  readonly sdgs: readonly string[];
  readonly title: string;
  readonly text: string;
}

const fetched: readonly Fetched[] = [
  {
    id: "okoklima11",
    element: "maalklima1",
    sdgs: ["13", "11.6"],
    title: "Fjordvik er et lavutslippssamfunn i 2037",
    text: "Utslippene av klimagasser fra veitrafikk, havn og bygg er redusert med 60 prosent fra 2019, og naturen tåler det været vi får.",
  },
  {
    id: "okobarn111",
    element: "maalbarn11",
    sdgs: ["3", "4.2", "10.2"],
    title: "Alle barn i Fjordvik opplever mestring og tilhørighet",
    text: "Barn og unge har trygge voksne rundt seg, et godt sted å lære og noe meningsfullt å gjøre i fritiden.",
  },
  {
    id: "okoeldr111",
    element: "maaleldr11",
    sdgs: ["3.8", "11.7"],
    title: "Innbyggerne i Fjordvik er trygge og aktive hele livet",
    text: "Ni av ti over åtti år bor hjemme, og de som trenger sykehjem, får plass innen to uker.",
  },
];

/** Økonomiplan 2026–2029: adopted, its goals fetched from the samfunnsdel and given money. */
export function okonomiplan(belongs: Belongs | null = null): Uint8Array {
  return taggedDocument(
    { plan: "okonomiplan", belongs, baseVersion: 0, language: "nb", kind: "okonomiplan" },
    "nb",
    { language: "nb-NO", numberedHeadings: true, properties: { title: "Økonomiplan 2026–2029" } },
    (tagging) => [title("Økonomiplan 2026–2029"), ...frame(), ...priorities(tagging), ...numbers()],
  );
}

function frame(): readonly Piece[] {
  return [
    heading(1, "Innledning"),
    p(
      "Økonomiplanen viser hva kommunen bruker pengene til de neste fire årene, og hvorfor. Den er også handlingsdel til kommuneplanen: målene er hentet fra samfunnsdelen med de samme ordene, og under hvert mål står det vi setter penger av til. Slik kan den som betaler skatten, følge tråden fra løfte til krone.",
    ),
    heading(1, "Økonomiske rammer"),
    p(
      "Inntektene øker litt, lønn og priser mer. Skal de tre reglene i samfunnsdelen holdes, må driften ned med elleve millioner kroner innen 2029. Kommunestyret har valgt å ta halvparten i år og resten jevnt fordelt, for at enhetene skal vite hva de har å regne med.",
    ),
    list(
      "bullet",
      "Netto driftsresultat blir 1,8 prosent i 2029.",
      "Gjelden går fra 91 til 85 prosent av inntektene.",
      "Disposisjonsfondet er over åtte prosent i hele perioden.",
    ),
  ];
}

function priorities(tagging: Tagging): readonly Piece[] {
  const goal = ({ id, element, sdgs, title: words, text }: Fetched): Piece =>
    tagging(
      "goal",
      id,
      { sdgs, origin: { plan: "samfunnsdel", version: 1, element, title: words, text, ownReason: null } },
      p(words),
      p(text),
    );
  const rows = (
    ...entries: readonly (readonly [
      kind: "measure" | "investment",
      id: string,
      parent: string,
      text: string,
      responsible: string,
      from: number,
      to: number,
      cost: string,
    ])[]
  ): Piece =>
    table(
      { headerRows: 1 },
      ["Tiltak", "Ansvarlig", "År", "Mill. kr"],
      ...entries.map(([kind, id, parent, text, responsible, from, to, cost]) => [
        { blocks: [tagging(kind, id, { parent, responsible, fromYear: from, toYear: to }, p(text))] },
        responsible,
        `${from}–${to}`,
        cost,
      ]),
    );
  const [climate, children, old] = fetched;
  if (climate === undefined || children === undefined || old === undefined)
    throw new Error("the økonomiplan follows up three goals");
  return [
    heading(1, "Mål og tiltak"),
    heading(2, "Klima og natur"),
    goal(climate),
    p("Klimatiltakene i egne bygg betaler seg på under ti år. Landstrømmen bygges sammen med havnene i nabokommunene."),
    rows(
      ["investment", "okosykk111", "okoklima11", "Bygge sykkelvei fra Nes til sentrum", "Teknisk", 2026, 2027, "28,0"],
      ["investment", "okoland111", "okoklima11", "Bygge landstrøm for alle faste anløp", "Havn", 2026, 2028, "19,5"],
      ["measure", "okoenok111", "okoklima11", "Styre varme og lys i alle skolebygg", "Eiendom", 2026, 2029, "3,2"],
    ),
    heading(2, "Oppvekst og fellesskap"),
    goal(children),
    p(
      "Det blir færre barn, men flere av dem trenger mer. Derfor beholdes årsverkene i barnehagene selv om barnetallet går ned.",
    ),
    rows(
      ["measure", "okofami111", "okobarn111", "Opprette familieteam i alle barnehagene", "Oppvekst", 2026, 2029, "9,6"],
      ["measure", "okoutst111", "okobarn111", "Drive utstyrssentral på biblioteket", "Kultur", 2026, 2029, "1,4"],
    ),
    heading(2, "Helse og alderdom"),
    goal(old),
    p("Behovet øker fra 2028. Det som bygges nå, må kunne drives med de hendene vi har."),
    rows(
      [
        "investment",
        "okodemn111",
        "okoeldr111",
        "Bygge tolv boliger for personer med demens",
        "Helse",
        2027,
        2029,
        "64,0",
      ],
      [
        "measure",
        "okohver111",
        "okoeldr111",
        "Tilby hverdagsrehabilitering til alle som søker hjelp første gang",
        "Helse",
        2026,
        2029,
        "4,8",
      ],
    ),
  ];
}

function numbers(): readonly Piece[] {
  return [
    heading(1, "Tallene"),
    caption("Tabell", " Hovedtall, i millioner kroner"),
    table(
      { headerRows: 1, firstColumn: true },
      ["", "2026", "2027", "2028", "2029"],
      ["Inntekter", "842", "861", "879", "896"],
      ["Utgifter", "829", "847", "864", "880"],
      ["Investeringer", "71", "88", "79", "52"],
      ["Gjeld ved årets slutt", "766", "779", "781", "762"],
    ),
    p("Tallene er i faste 2026-kroner. Kommunedirektøren legger fram rullert plan hvert år i oktober."),
  ];
}
