import {
  bold,
  caption,
  footnote,
  heading,
  link,
  list,
  paragraph as p,
  rawXml,
  styled,
  withPart,
} from "../docx/build/build.ts";
import type { Piece } from "../docx/build/builtPackage.ts";
import { picture } from "../docx/build/buildPicture.ts";
import { table } from "../docx/build/buildTable.ts";
import { drawnBars } from "./drawnBars.ts";

const comment =
  '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Ingrid Vik" w:date="2026-10-12T09:30:00Z" w:initials="IV"><w:p><w:r><w:t>Kan vi vise tallet for 2025 også?</w:t></w:r></w:p></w:comment></w:comments>';

/**
 * The chapters of the klimaplan before the goals, with the faults planners make: a heading that skips
 * a level, a heading that is only bold, a list of hyphens, a link that says "her", a comment and a
 * tracked change left open.
 */
export function klimaIntroduction(): readonly Piece[] {
  const sources = drawnBars([30.5, 15.2, 9.1, 6.2]);
  return [
    heading(1, "Innledning"),
    p(
      "Temaplanen følger opp samfunnsdelens mål om et lavutslippssamfunn. Les mer ",
      link("https://www.miljodirektoratet.no/", "her"),
      ".",
    ),
    heading(3, "Utslippene i dag"),
    p("Veitrafikken står for halvparten av utslippene i Fjordvik."),
    p(bold("Hva vi har gjort")),
    p("- byttet ut alle tjenestebilene"),
    p("- bygget landstrøm på kaia"),
    heading(2, "Hvorfor en egen plan"),
    p(
      "Samfunnsdelen sier at Fjordvik skal være et lavutslippssamfunn i 2037. Den sier ikke hva det betyr for den som skal bygge en skole, kjøpe en lastebil eller regulere et boligfelt neste år. Det gjør denne planen. Den gjelder fra 2026 til 2030 og handler om det kommunen selv kan bestemme, og det kommunen kan få andre til å være med på.",
    ),
    p(
      "Planen er en temaplan etter plan- og bygningsloven, og den følger de statlige planretningslinjene for klima og energi",
      footnote(
        "Statlige planretningslinjer for klima og energi, fastsatt ved kongelig resolusjon. Kommunen skal gjennom planlegging stimulere til at klimagassutslippene reduseres.",
      ),
      ". Den erstatter klima- og energiplanen fra 2014.",
    ),
    heading(2, "Hvem som har vært med"),
    p(
      "Arbeidsgruppa har hatt medlemmer fra teknisk, oppvekst, plan og næring, havna og kraftlaget. Ungdomsrådet har lest to utkast. Verftet, oppdrettsselskapene og bondelagene har fortalt hva de planlegger, og hva de trenger av kommunen for å få det til.",
    ),
    withPart(
      "comments.xml",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
      comment,
      "comments",
      () =>
        rawXml(
          '<w:p><w:r><w:t xml:space="preserve">Bygdelagene inviterte til fire folkemøter. De handlet mest om vei, buss og flom, og </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>over to hundre møtte fram</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>.</w:t></w:r></w:p>',
        ),
    ),
    heading(1, "Status"),
    p(
      "Utslippene var 61 000 tonn CO₂-ekvivalenter i 2019 og 52 400 tonn i 2024. Nedgangen på fjorten prosent kom nesten bare av nye biler og av landstrøm til hurtigbåten.",
    ),
    p(picture({ bytes: sources.bytes, name: "utslipp.png", width: sources.width, height: sources.height })),
    caption("Figur", " Utslipp etter kilde i 2019, i tusen tonn"),
    p(
      "Tallene er de Miljødirektoratet regner ut for kommunen. De er usikre for anlegg og for fritidsbåter, og de har ikke med det vi kjøper som er laget andre steder. Regner vi med det, er fotavtrykket omtrent dobbelt så stort.",
    ),
    heading(2, "Veitrafikk"),
    p(
      "Personbilene kjører like mye som før, men hver tredje går på strøm. Lastebilene kjører mer enn før, de fleste med fisk og stål. Det er 41 ladepunkter i kommunen som alle kan bruke, og 30 av dem er i sentrum.",
    ),
    heading(2, "Havn og sjøfart"),
    p(
      "Havna har 1 900 anløp i året. Hurtigbåten og to brønnbåter bruker landstrøm; resten ligger med motoren i gang. Fra 2026 kommer cruiseskip med krav om nullutslipp i fjorden, og da må det være strøm nok på kaia.",
    ),
    heading(2, "Bygg og energi"),
    p(
      "Kommunen eier 96 000 kvadratmeter bygg. De eldste skolene bruker tre ganger så mye strøm per kvadratmeter som den nye. To bygg hadde oljekjel som reserve da arbeidet begynte.",
    ),
    caption("Tabell", " Energibruk i kommunens bygg"),
    table(
      { headerRows: 1 },
      ["Bygg", "Areal (m²)", "kWh per m² i 2019", "kWh per m² i 2024"],
      ["Fjordvik skole", "7 400", "148", "131"],
      ["Nes skole", "3 900", "262", "259"],
      ["Vågen skole", "5 100", "84", "81"],
      ["Sykehjemmet", "8 800", "241", "226"],
      ["Rådhuset", "4 300", "187", "150"],
    ),
    rawXml(
      '<w:p><w:r><w:t xml:space="preserve">Rådhuset fikk nye vinduer og styring i 2022. </w:t></w:r><w:ins w:id="900" w:author="Kari Solberg" w:date="2026-10-20T12:00:00Z"><w:r><w:t>Sykehjemmet får det samme i 2027.</w:t></w:r></w:ins></w:p>',
    ),
    heading(2, "Klimaet som kommer"),
    p(
      "Havet ved Fjordvik kan stige 40 centimeter innen 2090, og nedbøren på de verste dagene kan øke med en femdel. Tre steder er særlig utsatt:",
    ),
    list(
      "bullet",
      "torget og kaia, som går under vann ved stormflo",
      "Nesbekken, som går i rør gjennom boligfeltet",
      "skråningen over fylkesveien i Vågen, der det gikk ras i 2021",
    ),
    p("Kommunens egen beredskapsanalyse fra 2024 har kart over hvert sted og sier hva som må gjøres først."),
    styled(
      "Normal",
      "Kraftlaget regner med at strømnettet tåler planene våre, men ikke at alt skjer samtidig. Rekkefølgen er derfor avtalt med dem.",
    ),
  ];
}
