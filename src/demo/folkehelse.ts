import { caption, footnote, heading, link, list, paragraph as p, title } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";
import type { Belongs } from "../plan/belongs.ts";
import { taggedDocument, type Tagging } from "./taggedDocument.ts";

/** Temaplan for folkehelse og oppvekst, in nynorsk: out on hearing, and following up the samfunnsdel. */
export function folkehelse(belongs: Belongs | null = null): Uint8Array {
  return taggedDocument(
    { plan: "folkehelse", belongs, baseVersion: 0, language: "nn", kind: "temaplan" },
    "nn",
    {
      language: "nn-NO",
      numberedHeadings: true,
      properties: { title: "Temaplan for folkehelse og oppvekst 2026–2032" },
    },
    (tagging) => [
      title("Temaplan for folkehelse og oppvekst 2026–2032"),
      ...background(),
      ...goals(tagging),
      ...programme(tagging),
    ],
  );
}

function background(): readonly Piece[] {
  return [
    heading(1, "Innleiing"),
    p(
      "Denne planen handlar om det som gjer livet godt å leve for folk i Fjordvik, og særleg for dei som er unge no. Han byggjer på samfunnsdelen og gjeld i seks år. Kommunestyret bad om at planen skulle skrivast på nynorsk, som er målforma på dei fleste skulane i bygdene.",
    ),
    p(
      "Folkehelse er ikkje det same som helsetenester. Det meste av det som gjer oss friske, skjer utanfor legekontoret: heime, i barnehagen, på skulen, på jobb, i laget og i nabolaget",
      footnote(
        "Folkehelselova § 4: Kommunen skal fremje helse, trivsel og gode sosiale og miljømessige forhold i heile verksemda si.",
      ),
      ". Difor er planen eit ansvar for alle einingane i kommunen.",
    ),
    heading(2, "Slik kan du vere med"),
    p(
      "Planen er på høyring til og med 15. januar 2027. Alle kan gi innspel. Vi spør særleg om tre ting: Er det dei rette måla? Manglar det noko for den aldersgruppa du kjenner best? Kva skal vi la vere å gjere, når vi ikkje får råd til alt?",
    ),
    list(
      "bullet",
      "Vi kjem til ungdomsskulane i november.",
      "Det er opne møte på biblioteket og i Nes bygdehus i desember.",
      "Du kan skrive til oss så kort eller langt du vil.",
    ),
    heading(1, "Oversikt over helsetilstanden"),
    p(
      "Kommunen skal ha oversikt over helsa i folket og det som verkar inn på henne. Oversikta frå 2025 syner at vi lever lenger enn før og røykjer mindre, men at skilnadene aukar.",
    ),
    caption("Tabell", " Korleis unge i Fjordvik har det, i prosent"),
    table(
      { headerRows: 1, firstColumn: true },
      ["Spørsmål", "2018", "2021", "2024"],
      ["Trivst på skulen", "93", "90", "86"],
      ["Har ein fortruleg ven", "91", "89", "87"],
      ["Er ofte plaga av einsemd", "14", "19", "23"],
      ["Er med i eit lag eller ein klubb", "68", "61", "57"],
    ),
    p(
      "Tala er frå Ungdata, der ni av ti elevar på ungdomstrinnet svarte. Gutar svarar at dei har det betre enn jenter, og dei som bur i sentrum svarar at dei har det litt betre enn dei i bygdene. Størst er skilnaden mellom dei som opplever at familien har god råd, og dei som ikkje gjer det.",
    ),
    p(
      "Meir om tala finn du hjå ",
      link("https://www.fhi.no/", "Folkehelseinstituttet"),
      ", som lagar ein profil for kvar kommune kvart år.",
    ),
    heading(2, "Det som vernar, og det som tærer"),
    p(
      "Det som vernar best mot det meste, er å høyre til. Barn som har minst éin vaksen utanfor heimen dei stolar på, klarer seg betre gjennom alt frå flytting til sorg. Søvn, rørsle og tid utan skjerm kjem etter det, men heng saman med det.",
    ),
    p(
      "Det som tærer, er det same som alltid: dårleg råd, trong bustad, rus og vald. Nytt er at mykje av det som gjer vondt, no skjer på telefonen og varer heile natta.",
    ),
  ];
}

function goals(tagging: Tagging): readonly Piece[] {
  return [
    heading(1, "Mål og strategiar"),
    p("Eitt av måla er henta frå samfunnsdelen, ord for ord. Dei to andre er denne planen sine eigne."),
    tagging(
      "goal",
      "folkbarn11",
      {
        sdgs: ["3", "4.2", "10.2"],
        origin: {
          plan: "samfunnsdel",
          version: 1,
          element: "maalbarn11",
          title: "Alle barn i Fjordvik opplever mestring og tilhørighet",
          text: "Barn og unge har trygge voksne rundt seg, et godt sted å lære og noe meningsfullt å gjøre i fritiden.",
          ownReason: null,
        },
      },
      p("Alle barn i Fjordvik opplever mestring og tilhørighet"),
      p("Barn og unge har trygge voksne rundt seg, et godt sted å lære og noe meningsfullt å gjøre i fritiden."),
    ),
    tagging(
      "strategy",
      "folkvoks11",
      { parent: "folkbarn11" },
      p("Vi sørgjer for at kvart barn har ein vaksen dei kan gå til, i barnehage og skule."),
    ),
    tagging("strategy", "folkfrit11", { parent: "folkbarn11" }, p("Vi gjer det gratis å prøve noko nytt i fritida.")),
    p(
      "Ordninga med fritidskort har vore prøvd i to år. Ho når mange, men ikkje dei som treng ho mest. No skal laga få støtte for å hente, følgje og kle opp dei som elles ikkje kjem.",
    ),
    tagging("goal", "folkeins11", { sdgs: ["3.4"] }, heading(2, "Færre unge er einsame")),
    p("I 2032 er det færre enn éin av ti på ungdomstrinnet som seier at dei ofte er plaga av einsemd."),
    tagging("strategy", "folkmote11", {}, p("Vi opnar skulane for ungdom om kvelden, med vaksne til stades.")),
    tagging("strategy", "folkskjer1", {}, p("Vi avtalar skjermtid saman med elevar og foreldre, ikkje for dei.")),
    tagging("goal", "folkakti11", { sdgs: ["3", "11.7"] }, heading(2, "Alle rører seg i kvardagen")),
    p(
      "Det er trygt å gå og sykle til skule, jobb og butikk i alle bygdene, og det finst ein stad å vere ute for alle aldrar innan ti minutt frå døra.",
    ),
    tagging("strategy", "folksti111", {}, p("Vi bind saman stiar, gangvegar og leikeplassar.")),
    tagging("strategy", "folkute111", {}, p("Vi byggjer uteområde som både barnehagebarn og pensjonistar bruker.")),
  ];
}

function programme(tagging: Tagging): readonly Piece[] {
  const row = (id: string, goal: string, text: string, responsible: string, from: number, to: number) => [
    { blocks: [tagging("measure", id, { parent: goal, responsible, fromYear: from, toYear: to }, p(text))] },
    responsible,
    `${from}–${to}`,
  ];
  return [
    heading(1, "Handlingsdel"),
    p("Tiltaka er sette opp etter kor mange dei når, og kor godt vi veit at dei verkar."),
    caption("Tabell", " Tiltak 2026–2029"),
    table(
      { headerRows: 1 },
      ["Tiltak", "Ansvarleg", "År"],
      row(
        "folktilt11",
        "folkbarn11",
        "Trygg vaksen: opplæring av alle tilsette i barnehage og skule",
        "Oppvekst",
        2026,
        2028,
      ),
      row("folktilt21", "folkeins11", "Kveldsopen skule på Nes og i Vågen to kveldar i veka", "Kultur", 2026, 2029),
      row("folktilt31", "folkakti11", "Gangveg frå Nes skule til idrettsplassen", "Teknisk", 2027, 2027),
      row("folktilt41", "folkakti11", "Nærmiljøanlegg i alle fire bygdene", "Kultur", 2026, 2029),
    ),
    heading(2, "Oppfølging"),
    p(
      "Ungdomsrådet får rapporten om planen før kommunestyret får han, og skriv si eiga fråsegn. Ungdata blir gjennomført på nytt i 2027 og 2030, og då ser vi om vi er på rett veg.",
    ),
    tagging(
      "indicator",
      "folkindi11",
      {
        parent: "folkeins11",
        indicator: { unit: "prosent", baseline: 23, baselineYear: 2024, target: 10, targetYear: 2032 },
      },
      p("Elevar på ungdomstrinnet som ofte er plaga av einsemd, målt i Ungdata."),
    ),
  ];
}
