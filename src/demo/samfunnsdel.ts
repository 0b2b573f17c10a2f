import { caption, heading, list, paragraph, table, tableOfContents, title, type Piece } from "../docx/build.ts";
import { taggedDocument, type Tagging } from "./taggedDocument.ts";

/** Kommuneplanens samfunnsdel 2025–2037 for Fjordvik: adopted, and tagged throughout. */
export function samfunnsdel(): Uint8Array {
  return taggedDocument(
    { plan: "samfunnsdel", baseVersion: 0, language: "nb", kind: "samfunnsdel" },
    "nb",
    {
      language: "nb-NO",
      numberedHeadings: true,
      properties: { title: "Kommuneplanens samfunnsdel 2025–2037", creator: "Kari Solberg" },
      footer: [paragraph("Fjordvik kommune")],
    },
    (tagging) => [
      title("Kommuneplanens samfunnsdel 2025–2037"),
      tableOfContents(),
      ...introduction(),
      ...goals(tagging),
      ...programme(tagging),
    ],
  );
}

function introduction(): readonly Piece[] {
  return [
    heading(1, "Innledning"),
    paragraph("Samfunnsdelen er kommunens viktigste styringsdokument. Den sier hvordan vi vil at Fjordvik skal være å leve, arbeide og drive næring i om tolv år, og hva vi vil gjøre for å komme dit."),
    heading(1, "Utfordringer"),
    paragraph("Fjordvik blir eldre, varmere og våtere. Innen 2037 er hver tredje innbygger over 67 år, og fjorden går oftere over kaikanten."),
    heading(1, "Visjon"),
    paragraph("«Sammen om fjorden» er løftet vi gir hverandre: det vi får til, får vi til i fellesskap."),
  ];
}

function goals(tagging: Tagging): readonly Piece[] {
  return [
    heading(1, "Mål og strategier"),
    tagging("focusArea", "satsklima1", {}, heading(2, "Klima og natur")),
    tagging("goal", "maalklima1", { sdgs: ["13", "11.6"] }, heading(3, "Fjordvik er et lavutslippssamfunn i 2037")),
    paragraph("Utslippene av klimagasser fra veitrafikk, havn og bygg er redusert med 60 prosent fra 2019, og naturen tåler det været vi får."),
    tagging("strategy", "strattett1", {}, paragraph("Vi bygger tett rundt Fjordvik sentrum og kollektivknutepunktene.")),
    tagging("strategy", "stratreis1", {}, paragraph("Vi gjør det enklere å gå, sykle og reise kollektivt enn å kjøre bil.")),
    tagging("focusArea", "satsbarn11", {}, heading(2, "Oppvekst og fellesskap")),
    tagging("goal", "maalbarn11", { sdgs: ["3", "4.2", "10.2"] }, heading(3, "Alle barn i Fjordvik opplever mestring og tilhørighet")),
    paragraph("Barn og unge har trygge voksne rundt seg, et godt sted å lære og noe meningsfullt å gjøre i fritiden."),
    tagging("strategy", "strattidl1", {}, paragraph("Vi setter inn hjelpen tidlig og der barna er.")),
  ];
}

function programme(tagging: Tagging): readonly Piece[] {
  return [
    heading(1, "Handlingsdel"),
    paragraph("Handlingsdelen rulleres hvert år sammen med økonomiplanen."),
    caption("Tabell", " Tiltak 2025–2028"),
    table(
      { headerRows: 1 },
      ["Tiltak", "Ansvarlig", "År"],
      [{ blocks: [tagging("measure", "tiltsykk11", { parent: "maalklima1", responsible: "Teknisk", fromYear: 2025, toYear: 2027 }, paragraph("Bygge sykkelvei fra Nes til sentrum"))] }, "Teknisk", "2025–2027"],
      [{ blocks: [tagging("measure", "tiltfami11", { parent: "maalbarn11", responsible: "Oppvekst", fromYear: 2025, toYear: 2028 }, paragraph("Opprette familieteam i alle barnehagene"))] }, "Oppvekst", "2025–2028"],
    ),
    heading(1, "Kilder"),
    list("bullet", "Plan- og bygningsloven", "Nasjonale forventninger til regional og kommunal planlegging"),
  ];
}
