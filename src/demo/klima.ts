import { bold, heading, link, list, paragraph, table, title, type Piece } from "../docx/build.ts";
import { taggedDocument, type Tagging } from "./taggedDocument.ts";

/** Temaplan for klima og energi: under work, untied, partly tagged, with the faults planners make. */
export function klima(): Uint8Array {
  return taggedDocument(
    {},
    "nb",
    { language: "nb-NO", numberedHeadings: true, properties: { title: "Temaplan for klima og energi", creator: "Kari Solberg" } },
    (tagging) => [title("Temaplan for klima og energi 2026–2030"), ...introduction(), ...goals(tagging), ...programme()],
  );
}

function introduction(): readonly Piece[] {
  return [
    heading(1, "Innledning"),
    paragraph("Temaplanen følger opp samfunnsdelens mål om et lavutslippssamfunn. Les mer ", link("https://www.miljodirektoratet.no/", "her"), "."),
    heading(3, "Utslippene i dag"),
    paragraph("Veitrafikken står for halvparten av utslippene i Fjordvik."),
    paragraph(bold("Hva vi har gjort")),
    paragraph("- byttet ut alle tjenestebilene"),
    paragraph("- bygget landstrøm på kaia"),
  ];
}

function goals(tagging: Tagging): readonly Piece[] {
  return [
    heading(1, "Mål og strategier"),
    heading(2, "Fjordvik har fossilfri transport i 2030"),
    paragraph("Kommunen går foran, og gjør det lett for innbyggere og næringsliv å følge etter."),
    list("bullet", "Vi velger utslippsfrie kjøretøy og maskiner i alle innkjøp", "Vi bygger ladeplasser der folk bor"),
    tagging("goal", "maalenergi", { sdgs: ["7"] }, heading(2, "Kommunens bygg bruker halvparten så mye energi")),
    paragraph("Energibruken måles per kvadratmeter og meldes hvert år."),
  ];
}

function programme(): readonly Piece[] {
  return [
    heading(1, "Handlingsdel"),
    table({}, ["Tiltak", "Ansvarlig", "År"], ["Bytte ut oljekjeler", "Eiendom", "2026"], ["Etterisolere Nes skole", "Eiendom", "2027"]),
  ];
}
