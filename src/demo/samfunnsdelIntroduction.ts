import { bold, caption, footnote, heading, link, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { picture } from "../docx/build/buildPicture.ts";
import { table } from "../docx/build/buildTable.ts";
import { drawnBars } from "./drawnBars.ts";

/** The chapters of the samfunnsdel before the goals: what it is, where Fjordvik stands, where it will. */
export function samfunnsdelIntroduction(): readonly Piece[] {
  const people = drawnBars([8_940, 9_120, 9_310, 9_280, 9_150]);
  return [
    heading(1, "Innledning"),
    p(
      "Samfunnsdelen er kommunens viktigste styringsdokument. Den sier hvordan vi vil at Fjordvik skal være å leve, arbeide og drive næring i om tolv år, og hva vi vil gjøre for å komme dit. Planen er laget av kommunestyret sammen med innbyggere, lag, næringsliv og ansatte, og den gjelder for alt kommunen gjør: som tjenesteyter, som myndighet, som arbeidsgiver, som eier og som medspiller i lokalsamfunnet.",
    ),
    p(
      "En plan er verdt det den blir brukt til. Derfor er målene få, og de er skrevet slik at det går an å se om vi er på vei. Hvert mål følges opp i temaplaner, i økonomiplanen og i enhetenes årlige arbeid. Den som leser et tiltak i en årsplan, skal kunne følge tråden tilbake hit.",
    ),
    heading(2, "Hva loven sier"),
    p(
      "Kommunen skal ha en samlet kommuneplan med en samfunnsdel med handlingsdel og en arealdel",
      footnote(
        "Plan- og bygningsloven § 11-1. Handlingsdelen skal vise hvordan planen følges opp de fire neste årene eller mer, og revideres årlig.",
      ),
      ". Samfunnsdelen skal ta stilling til langsiktige utfordringer, mål og strategier for kommunesamfunnet som helhet og for kommunen som organisasjon. Den skal legge FNs bærekraftsmål til grunn, og den skal vise hva kommunen prioriterer når ikke alt kan gjøres samtidig.",
    ),
    p(
      "De nasjonale forventningene til regional og kommunal planlegging ligger til grunn for arbeidet. Les mer om dem på ",
      link("https://www.regjeringen.no/", "regjeringens nettsider om planlegging"),
      ".",
    ),
    heading(2, "Slik ble planen til"),
    p(
      "Arbeidet begynte med planstrategien høsten 2024. Gjennom vinteren møttes over fire hundre innbyggere til kafédialoger i bygdehus, på biblioteket og på ungdomsklubben. Tre spørsmål gikk igjen alle steder: Hva er vi stolte av? Hva bekymrer oss? Hva skal vi overlate til dem som kommer etter?",
    ),
    list(
      "number",
      "Planstrategien slo fast at samfunnsdelen skulle fornyes.",
      "Planprogrammet var på høring i åtte uker og fikk 31 innspill.",
      "Utkastet var på høring i ti uker og fikk 84 innspill; halvparten førte til endringer.",
      "Kommunestyret vedtok planen 12. juni 2025 i sak 45/25.",
    ),
    p(
      "Ungdomsrådet, eldrerådet og rådet for personer med funksjonsnedsettelse fikk utkastet før alle andre. Det er ungdomsrådet vi kan takke for at målet om barn og unge handler om tilhørighet, og ikke bare om tjenester.",
    ),
    heading(1, "Utfordringer"),
    p(
      "Fjordvik blir eldre, varmere og våtere. Innen 2037 er hver tredje innbygger over 67 år, og fjorden går oftere over kaikanten. Samtidig har vi mer å bygge på enn de fleste: et næringsliv som selger til hele verden, en natur folk flytter hit for, og et foreningsliv som bærer bygdene.",
    ),
    heading(2, "Befolkningen"),
    p(
      "I dag bor det 9 310 mennesker i kommunen. Framskrivingen viser at tallet vil gå svakt ned etter 2030, og at sammensetningen endrer seg mye. Det blir færre barn og langt flere over åtti år. For hver innbygger over 67 år er det i dag 3,1 i yrkesaktiv alder; i 2037 er det 2,0.",
    ),
    p(
      picture({
        bytes: people.bytes,
        name: "folketall.png",
        width: people.width,
        height: people.height,
        alt: "Søylediagram over folketallet i Fjordvik: 8 940 i 2010, 9 120 i 2015, 9 310 i 2025, 9 280 i 2030 og 9 150 i 2037.",
      }),
    ),
    caption("Figur", " Folketallet i Fjordvik, målt og framskrevet"),
    p(
      "Utviklingen er ikke et varsel om forfall, men om at arbeidskraft blir det vi har minst av. Tjenester som i dag gis av mennesker, må noen ganger gis på andre måter for at det skal være hender nok der hender trengs.",
    ),
    caption("Tabell", " Befolkningen etter alder, i prosent"),
    table(
      { headerRows: 1, firstColumn: true },
      ["Alder", "2015", "2025", "2037"],
      ["0–15 år", "19", "17", "14"],
      ["16–66 år", "65", "63", "56"],
      ["67–79 år", "11", "14", "18"],
      ["80 år og over", "5", "6", "12"],
    ),
    heading(2, "Klima og natur"),
    p(
      "Utslippene i Fjordvik var 61 000 tonn CO₂-ekvivalenter i 2019. Halvparten kom fra veitrafikk, en fjerdedel fra havn og sjøfart, og resten fra bygg, anlegg og landbruk. Havet stiger, nedbøren kommer tettere, og bekkene gjennom sentrum tar ikke unna.",
    ),
    p(
      "Naturen er både det vi skal ta vare på og det som tar vare på oss. Myrene ovenfor Nes holder tilbake vann som ellers ville gått gjennom boligfeltene. Strandsonen er smal, og mye av den er alt bygd ned.",
    ),
    heading(2, "Levekår og utenforskap"),
    p(
      "De fleste i Fjordvik har det godt. Men forskjellene øker, og de går i arv. Elleve prosent av barna vokser opp i husholdninger med vedvarende lav inntekt, mot sju for ti år siden. Ungdata viser at flere enn før føler seg ensomme, og at de som trives dårligst, også er de som er minst med på noe utenom skolen.",
    ),
    heading(2, "Arbeid og næring"),
    p(
      "Verftet, havbruket og reiselivet sysselsetter tre av ti. Bedriftene sier det samme: de får oppdrag, men ikke folk. Hver fjerde som er ferdig på videregående, kommer ikke tilbake. De som flytter hit, er oftest i trettiårene og har barn; de spør etter bolig, barnehage og jobb til to.",
    ),
    heading(2, "Kommunens økonomi"),
    p(
      "Driften har gått med lite overskudd i fire år, og gjelden er høy etter utbyggingen av skoler og omsorgsboliger. Kommunestyret har bestemt tre regler for økonomien, som økonomiplanen måles mot:",
    ),
    list(
      "bullet",
      "Netto driftsresultat skal være minst 1,75 prosent av inntektene.",
      "Gjelden skal ikke være mer enn 85 prosent av inntektene.",
      "Disposisjonsfondet skal være minst 8 prosent av inntektene.",
    ),
    heading(1, "Visjon"),
    p(
      bold("«Sammen om fjorden»"),
      " er løftet vi gir hverandre: det vi får til, får vi til i fellesskap. Fjorden har alltid vært veien mellom bygdene, matfatet og leken. Den minner oss om at vi deler det viktigste.",
    ),
    p(
      "Tre verdier følger med visjonen. Vi er ",
      bold("åpne"),
      ": avgjørelser tas slik at alle kan se hvorfor. Vi er ",
      bold("modige"),
      ": vi prøver nytt, og sier fra når noe ikke virker. Vi er ",
      bold("til stede"),
      ": tjenestene er der folk er, og politikere og ansatte er til å få tak i.",
    ),
  ];
}
