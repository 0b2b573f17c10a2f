import { heading, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import type { Tagging } from "./taggedDocument.ts";

/** The goals and strategies of the samfunnsdel, under four focus areas. */
export function samfunnsdelGoals(tagging: Tagging): readonly Piece[] {
  return [
    heading(1, "Mål og strategier"),
    p(
      "Målene sier hvordan det skal være i Fjordvik i 2037. Strategiene sier hvordan vi skal komme dit. De gjelder hele kommunen, og ingen enhet kan løse dem alene.",
    ),
    tagging("focusArea", "satsklima1", {}, heading(2, "Klima og natur")),
    p(
      "Fjordvik skal ta sin del av ansvaret for at kloden holder seg innenfor tålegrensene, og gjøre kommunen klar for det klimaet som kommer.",
    ),
    tagging("goal", "maalklima1", { sdgs: ["13", "11.6"] }, heading(3, "Fjordvik er et lavutslippssamfunn i 2037")),
    p(
      "Utslippene av klimagasser fra veitrafikk, havn og bygg er redusert med 60 prosent fra 2019, og naturen tåler det været vi får.",
    ),
    tagging("strategy", "strattett1", {}, p("Vi bygger tett rundt Fjordvik sentrum og kollektivknutepunktene.")),
    tagging("strategy", "stratreis1", {}, p("Vi gjør det enklere å gå, sykle og reise kollektivt enn å kjøre bil.")),
    tagging("strategy", "stratgjen1", {}, p("Vi bruker bygg og ting lenger, deler mer og kaster mindre.")),
    tagging(
      "goal",
      "maalnatur1",
      { sdgs: ["15", "14.2"] },
      heading(3, "Fjorden, strandsonen og myrene er i bedre stand enn da vi overtok dem"),
    ),
    p(
      "Vannet i indre fjord har god økologisk tilstand, alle kan gå langs sjøen gjennom sentrum, og ingen myr er bygd ned etter 2025.",
    ),
    tagging("strategy", "stratmyr11", {}, p("Vi legger nye boliger og næringsområder der det alt er bygd.")),
    tagging("strategy", "stratsjo11", {}, p("Vi åpner strandsonen trinn for trinn, og rydder opp i gamle utslipp.")),
    tagging("focusArea", "satsbarn11", {}, heading(2, "Oppvekst og fellesskap")),
    p("Et godt liv begynner tidlig. Barn som har det trygt og har noen å være sammen med, klarer mer resten av livet."),
    tagging(
      "goal",
      "maalbarn11",
      { sdgs: ["3", "4.2", "10.2"] },
      heading(3, "Alle barn i Fjordvik opplever mestring og tilhørighet"),
    ),
    p("Barn og unge har trygge voksne rundt seg, et godt sted å lære og noe meningsfullt å gjøre i fritiden."),
    tagging("strategy", "strattidl1", {}, p("Vi setter inn hjelpen tidlig og der barna er.")),
    tagging(
      "strategy",
      "stratgrat1",
      {},
      p("Vi sørger for at ingen fritidsaktivitet koster mer enn at alle kan være med."),
    ),
    tagging("strategy", "stratmedv1", {}, p("Vi lar barn og unge være med å bestemme om det som gjelder dem.")),
    tagging(
      "goal",
      "maaldelt11",
      { sdgs: ["10.2", "16.7"] },
      heading(3, "Flere deltar i arbeid, foreninger og folkestyre"),
    ),
    p(
      "Færre enn fem prosent mellom 18 og 30 år står utenfor arbeid og utdanning, og hver andre voksne gjør en frivillig innsats.",
    ),
    tagging("strategy", "stratarb11", {}, p("Vi åpner kommunens arbeidsplasser for dem som trenger en ny start.")),
    tagging("strategy", "strathus11", {}, p("Vi gjør skoler og bygdehus til møteplasser hele dagen og hele året.")),
    tagging("focusArea", "satsnaer11", {}, heading(2, "Arbeid og næring")),
    p("Uten arbeid flytter de unge. Uten de unge blir det ingen til å gjøre arbeidet."),
    tagging(
      "goal",
      "maalnaer11",
      { sdgs: ["8", "9.4"] },
      heading(3, "Fjordvik har et allsidig og grønt næringsliv som finner folkene det trenger"),
    ),
    p(
      "Det er minst 4 800 arbeidsplasser i kommunen, og havbruk, verft og reiseliv slipper ut halvparten så mye som i 2019.",
    ),
    tagging(
      "strategy",
      "stratnaer1",
      {},
      p("Vi sørger for at det alltid finnes byggeklare tomter, og svarer på søknader innen fristen."),
    ),
    tagging("strategy", "stratfag11", {}, p("Vi utdanner fagarbeidere sammen med bedriftene, nær der folk bor.")),
    tagging("strategy", "stratbo111", {}, p("Vi sørger for at det bygges boliger for folk i alle faser av livet.")),
    tagging("focusArea", "satshels11", {}, heading(2, "Helse og alderdom")),
    p("Vi blir eldre og friskere. De fleste vil bo hjemme lenge, og klare seg selv så langt det går."),
    tagging(
      "goal",
      "maaleldr11",
      { sdgs: ["3.8", "11.7"] },
      heading(3, "Innbyggerne i Fjordvik er trygge og aktive hele livet"),
    ),
    p("Ni av ti over åtti år bor hjemme, og de som trenger sykehjem, får plass innen to uker."),
    tagging("strategy", "strathjem1", {}, p("Vi hjelper folk å klare seg selv før vi gjør det for dem.")),
    tagging("strategy", "stratdemn1", {}, p("Vi bygger boliger og uterom der også den som glemmer, finner fram.")),
    heading(2, "Slik hører målene sammen"),
    p("Målene trekker ikke alltid i samme retning. Når de ikke gjør det, gjelder dette:"),
    list(
      "number",
      "Det som ikke kan gjøres om, veier tyngst. Natur som er bygd ned, kommer ikke tilbake.",
      "Det som hindrer utenforskap, går foran det som lindrer det.",
      "Det som kan gjøres sammen med andre, gjør vi ikke alene.",
    ),
    heading(1, "Arealstrategi"),
    p(
      "Arealstrategien binder samfunnsdelen og arealdelen sammen. Den sier hvor kommunen vil ha vekst, og hvor den ikke vil ha det.",
    ),
    list(
      "bullet",
      "Åtte av ti nye boliger bygges i Fjordvik sentrum, på Nes og i Vågen.",
      "I bygdene bygges det der det alt er skole, vann og vei.",
      "Områder langs kaia under kote 3 bygges bare ut når de er sikret mot stormflo.",
      "Sammenhengende natur og dyrket mark skal ikke deles opp.",
    ),
  ];
}
