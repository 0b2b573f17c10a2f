import { caption, heading, list, paragraph as p } from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { table } from "../docx/build/buildTable.ts";

/** The chapter of the klimaplan that goes through the sectors one by one: what is, what may be, what it takes. */
export function klimaSectors(): readonly Piece[] {
  return [
    heading(1, "Sektor for sektor"),
    p(
      "Her går vi gjennom det som slipper ut mest, og spør tre ting om hver sektor: Hva skjer av seg selv? Hva kan kommunen bestemme? Hva må andre gjøre? Tallene i parentes er andelen av utslippene i 2024.",
    ),
    heading(2, "Personbiler (31 prosent)"),
    p(
      "Andelen elbiler øker av seg selv, og i 2030 vil seks av ti personbiler i Fjordvik gå på strøm om ingen gjør noe. Det er bra, men ikke nok: trafikken øker, og dekk, asfalt og kø er de samme. Kommunen bestemmer over parkering, gatebruk og hvor det bygges. Staten bestemmer over avgifter og fylket over bussen.",
    ),
    p(
      "Gratis parkering i sentrum er en subsidie til dem som kjører. Den koster kommunen 2,4 millioner kroner i året i drift og tapt leie. Planen foreslår ikke å fjerne den, men å gjøre den kortere der det er trangt, og å bruke pengene på sykkelparkering under tak og på å rydde gangveier for snø før kjøreveier.",
    ),
    heading(2, "Tungtransport og anlegg (24 prosent)"),
    p(
      "Lastebiler og gravemaskiner skiftes sjelden, og de som kjøpes nå, går i 2035. Derfor er det viktigste vi kan gjøre, å stille krav nå. Kommunen kjøper anlegg for 60 millioner kroner i året. Når alle kommunene rundt fjorden stiller det samme kravet fra samme dag, finnes det et marked.",
    ),
    list(
      "bullet",
      "Utslippsfrie maskiner skal gi minst 30 prosent av vekten i alle anbud.",
      "Der det ikke finnes tilbud, brukes biogass før avansert biodiesel.",
      "Masser flyttes én gang. Mellomlagre planlegges sammen med veieierne.",
    ),
    p(
      "Kravene vil koste mer i starten. Regnestykket i handlingsdelen har tatt med åtte prosent høyere pris i to år, og fire prosent i de neste to.",
    ),
    heading(2, "Havn og sjøfart (22 prosent)"),
    p(
      "Havna er kommunens egen. Der kan vi bestemme mer enn noe annet sted, og der er effekten størst for hver krone. Landstrøm til alle faste anløp tar bort fire tusen tonn. Miljørabatt i havneavgiften får skip som kan bruke den, til å gjøre det.",
    ),
    p(
      "Brønnbåtene er eid av oppdrettsselskapene, som har lovet at alle nye skal gå på batteri inne i fjorden. De trenger lading på tre steder og konsesjon fra nettselskapet. Kommunen har satt av areal på to av dem i arealdelen; det tredje må reguleres i 2027.",
    ),
    heading(2, "Bygg (9 prosent)"),
    p(
      "Utslippene fra bygg er små fordi strømmen er ren. Men strøm som spares, kan brukes til å bytte ut olje og diesel andre steder, og det er ikke nok nett til alt. En kilowattime spart i skolen er derfor en kilowattime til havna.",
    ),
    caption("Tabell", " Hva som kan spares i kommunens bygg"),
    table(
      { headerRows: 1, firstColumn: true },
      ["Tiltak", "Sparer (kWh per år)", "Koster (kr per kWh)"],
      ["Styring av varme og lys", "1 150 000", "0,31"],
      ["Tetting og etterisolering", "820 000", "0,74"],
      ["Varmepumper", "1 400 000", "0,68"],
      ["Solceller på tak", "390 000", "0,95"],
      ["Nye vinduer", "260 000", "2,10"],
    ),
    p(
      "Nye vinduer lønner seg ikke for energien alene, men gjør det når de likevel må skiftes. Det samme gjelder tak. Derfor følger energitiltakene vedlikeholdsplanen, og ikke omvendt.",
    ),
    heading(2, "Landbruk (8 prosent)"),
    p(
      "Det er 64 bruk i drift, de fleste med melk eller sau. Kommunen bestemmer lite her, men behandler søknader om tilskudd og grøfting, og kan gjøre det lett å velge godt. Bondelagene vil prøve felles innkjøp av utstyr som sprer gjødsla rett i jorda, om kommunen stiller garanti for lånet. Det foreslår planen at vi gjør.",
    ),
    p(
      "Nydyrking av myr er forbudt etter nasjonale regler, med unntak kommunen kan gi. Det er gitt to slike unntak siden 2020. Etter denne planen skal det ikke gis flere uten at saken har vært i kommunestyret.",
    ),
    heading(2, "Avfall (4 prosent)"),
    p(
      "Restavfallet brennes i nabofylket, og utslippet derfra er regnet med her. Mindre restavfall er mindre utslipp. Halvparten av det som kastes i restavfallet, er mat, klær og plast. Ombruksbua på gjenvinningsstasjonen tar imot tre tonn i måneden; den er åpen to dager i uka og kunne hatt fem.",
    ),
    heading(2, "Forbruk"),
    p(
      "Det vi kjøper, slipper ut mest der det er laget. Kommunen kjøper for 210 millioner kroner i året. Tre innkjøp gir over halvparten av fotavtrykket: bygg, mat og IT-utstyr. For alle tre er rådet det samme: bruk lenger, kjøp brukt der det går, og spør hva det er laget av.",
    ),
    p(
      "I skolene og på sykehjemmet serveres 1 400 måltider om dagen. Forsøket på Vågen skole viste at svinnet kan halveres når elevene forsyner seg selv og kokken får vite hvor mange som kommer. Det ble også spist mer grønnsaker. Ordningen innføres på alle skoler fra høsten 2026.",
    ),
    heading(1, "Slik har vi regnet"),
    p(
      "Framskrivingen bygger på Miljødirektoratets tall for kommunen, Transportøkonomisk institutts prognoser for kjøretøy, og havnas egne tall for anløp. Vi har regnet ut tre baner: uten tiltak, med tiltakene i planen, og med alt vi har vurdert.",
    ),
    caption("Tabell", " Utslipp i tre baner, i tusen tonn CO₂-ekvivalenter"),
    table(
      { headerRows: 1, firstColumn: true },
      ["Bane", "2024", "2026", "2028", "2030"],
      ["Uten tiltak", "52,4", "50,1", "47,8", "45,2"],
      ["Med planen", "52,4", "48,0", "41,6", "34,9"],
      ["Alt vi har vurdert", "52,4", "47,5", "38,2", "29,8"],
    ),
    p(
      "Med planen er utslippene 43 prosent lavere i 2030 enn i 2019. Det er omtrent halvveis til målet for 2037 på to tredeler av tiden, og det er med vilje: det som gjenstår, er lettere når markedet for tunge kjøretøy er modent.",
    ),
    p(
      "Usikkerheten er størst for anlegg, der ett stort veiprosjekt kan endre tallet med ti prosent i et enkelt år. Derfor vurderes utslippene alltid som snitt over tre år.",
    ),
  ];
}
