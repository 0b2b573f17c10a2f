import type { Language, Said } from "../../words/language.ts";
import type { Message, MessageKind } from "./document.ts";

type Sentence = (detail: string) => string;

const sentences: Readonly<Record<MessageKind, Said<Sentence>>> = {
  comments: {
    nb: (n) => `Kommentarer er ikke med (${n}).`,
    nn: (n) => `Kommentarar er ikkje med (${n}).`,
    en: (n) => `Comments were left out (${n}).`,
  },
  revisions: {
    nb: (n) => `Sporede endringer vises som om de var godtatt (${n}).`,
    nn: (n) => `Spora endringar er viste som om dei var godtekne (${n}).`,
    en: (n) => `Tracked changes are shown as if accepted (${n}).`,
  },
  hiddenText: {
    nb: (n) => `Skjult tekst er ikke med (${n} tegn).`,
    nn: (n) => `Skjult tekst er ikkje med (${n} teikn).`,
    en: (n) => `Hidden text was left out (${n} characters).`,
  },
  hiddenDrawings: {
    nb: (n) => `Skjulte bilder, figurer og tekstbokser er ikke med (${n}).`,
    nn: (n) => `Skjulte bilete, figurar og tekstboksar er ikkje med (${n}).`,
    en: (n) => `Hidden pictures, shapes and text boxes were left out (${n}).`,
  },
  pictureMetadata: {
    nb: (n) =>
      `Bilder bar med seg opplysninger som ikke vises, som sted, navn og dato (${n}). De er tatt bort på siden.`,
    nn: (n) =>
      `Bilete bar med seg opplysningar som ikkje blir viste, som stad, namn og dato (${n}). Dei er tekne bort på sida.`,
    en: (n) =>
      `Pictures carried information that is not shown, such as places, names and dates (${n}). It was left out of the page.`,
  },
  properties: {
    nb: (d) => `Dette er lagret i filen, men ikke med: ${named(d, "nb")}.`,
    nn: (d) => `Dette er lagra i fila, men ikkje med: ${named(d, "nn")}.`,
    en: (d) => `This is kept in the file, but was left out: ${named(d, "en")}.`,
  },
  headersFooters: {
    nb: () => "Topptekst og bunntekst er ikke med.",
    nn: () => "Topptekst og botntekst er ikkje med.",
    en: () => "Headers and footers were left out.",
  },
  textBox: {
    nb: () => "En tekstboks er satt inn som avsnitt der den er festet i dokumentet.",
    nn: () => "Ein tekstboks er sett inn som avsnitt der han er festa i dokumentet.",
    en: () => "A text box was set as paragraphs where it is anchored in the document.",
  },
  chartValues: {
    nb: () =>
      "Et diagram mangler tall eller navn på siden, fordi dokumentet ikke har dem lagret. Åpne diagrammet i Word (Rediger data) og lagre dokumentet.",
    nn: () =>
      "Eit diagram manglar tal eller namn på sida, fordi dokumentet ikkje har dei lagra. Opne diagrammet i Word (Rediger data) og lagre dokumentet.",
    en: () =>
      "A chart lacks numbers or names on the page, because the document does not keep them. Open the chart in Word (Edit Data) and save the document.",
  },
  smartArt: {
    nb: () => "En tegning (SmartArt) er tatt med som tekst, uten formene.",
    nn: () => "Ei teikning (SmartArt) er teken med som tekst, utan formene.",
    en: () => "A drawing (SmartArt) is carried as its text, without the shapes.",
  },
  shapes: {
    nb: (n) => `Tegnede figurer uten tekst er ikke med (${n}). Har figuren alternativ tekst, står den der i stedet.`,
    nn: (n) => `Teikna figurar utan tekst er ikkje med (${n}). Har figuren alternativ tekst, står han der i staden.`,
    en: (n) =>
      `Drawn shapes without text were left out (${n}). Where one has an alternative text, that stands in its place.`,
  },
  embeddedObject: {
    nb: (d) => `Et innebygd objekt er ikke med${inBrackets(d)}.`,
    nn: (d) => `Eit innebygd objekt er ikkje med${inBrackets(d)}.`,
    en: (d) => `An embedded object was left out${inBrackets(d)}.`,
  },
  pictureFormat: {
    nb: (d) => `Et bilde har et format nettlesere ikke kan vise (${d}). Lagre det som PNG og sett det inn på nytt.`,
    nn: (d) => `Eit bilete har eit format nettlesarar ikkje kan vise (${d}). Lagre det som PNG og set det inn på nytt.`,
    en: (d) => `A picture has a format browsers cannot show (${d}). Save it as PNG and insert it again.`,
  },
  pictureCropped: {
    nb: () =>
      "Et bilde er beskåret i Word, men vises helt på nettsiden, også det som er skåret bort. Slett beskårne områder i Word (Komprimer bilder) hvis det ikke skal vises.",
    nn: () =>
      "Eit bilete er skore til i Word, men blir vist heilt på nettsida, også det som er skore bort. Slett dei bortskorne områda i Word (Komprimer bilete) om dei ikkje skal visast.",
    en: () =>
      "A picture is cropped in Word, but shown whole on the page, with what was cut away. Delete cropped areas in Word (Compress Pictures) if they are not to be shown.",
  },
  pictureTurned: {
    nb: () =>
      "Et bilde er rotert eller speilvendt i Word, men vises på nettsiden slik det er lagret. Snu det i et bildeprogram og sett det inn på nytt.",
    nn: () =>
      "Eit bilete er rotert eller spegelvendt i Word, men blir vist på nettsida slik det er lagra. Snu det i eit biletprogram og set det inn på nytt.",
    en: () =>
      "A picture is rotated or flipped in Word, but shown on the page as it is stored. Turn it in a picture editor and insert it again.",
  },
  pictureOutside: {
    nb: () => "Et bilde ligger ikke i filen, bare en lenke til det, og kan ikke vises. Sett inn selve bildet.",
    nn: () => "Eit bilete ligg ikkje i fila, berre ei lenkje til det, og kan ikkje visast. Set inn sjølve biletet.",
    en: () => "A picture is only linked to, not in the file, and cannot be shown. Insert the picture itself.",
  },
  linkScheme: {
    nb: (d) =>
      `En lenke er gjort om til vanlig tekst, fordi adressen er av et slag vi ikke slipper gjennom (${d}). Bruk en som begynner med https://, mailto: eller tel:.`,
    nn: (d) =>
      `Ei lenkje er gjord om til vanleg tekst, fordi adressa er av eit slag vi ikkje slepper gjennom (${d}). Bruk ei som byrjar med https://, mailto: eller tel:.`,
    en: (d) =>
      `A link was made plain text, because its address is of a kind not let through (${d}). Use one that begins with https://, mailto: or tel:.`,
  },
  linkFile: {
    nb: (d) =>
      `En lenke er gjort om til vanlig tekst, fordi den leder til en fil leserne ikke når${inBrackets(d)}. Legg filen ut på nettet og lenk til den der. Er det en nettadresse, skriver du https:// foran.`,
    nn: (d) =>
      `Ei lenkje er gjord om til vanleg tekst, fordi ho leier til ei fil lesarane ikkje når${inBrackets(d)}. Legg fila ut på nettet og lenk til ho der. Er det ei nettadresse, skriv du https:// framfor.`,
    en: (d) =>
      `A link was made plain text, because it leads to a file that readers cannot reach${inBrackets(d)}. Put the file on the web and link to it there. If it is a web address, write https:// before it.`,
  },
  linkBroken: {
    nb: (d) =>
      `En lenke er gjort om til vanlig tekst, fordi adressen ikke er skrevet riktig${inBrackets(d)}. Skriv hele adressen på nytt.`,
    nn: (d) =>
      `Ei lenkje er gjord om til vanleg tekst, fordi adressa ikkje er skriven rett${inBrackets(d)}. Skriv heile adressa på nytt.`,
    en: (d) =>
      `A link was made plain text, because its address is not written right${inBrackets(d)}. Write the whole address again.`,
  },
  linkTarget: {
    nb: (d) =>
      `En lenke i dokumentet er gjort om til vanlig tekst, fordi stedet den leder til, ikke finnes${inBrackets(d)}. Sett inn lenken eller kryssreferansen på nytt.`,
    nn: (d) =>
      `Ei lenkje i dokumentet er gjord om til vanleg tekst, fordi staden ho leier til, ikkje finst${inBrackets(d)}. Set inn lenkja eller kryssreferansen på nytt.`,
    en: (d) =>
      `A link in the document was made plain text, because the place it leads to is not there${inBrackets(d)}. Insert the link or cross-reference again.`,
  },
  altChunk: {
    nb: (d) => `Tekst hentet inn fra en annen fil er ikke med${inBrackets(d)}. Åpne og lagre dokumentet i Word.`,
    nn: (d) => `Tekst henta inn frå ei anna fil er ikkje med${inBrackets(d)}. Opne og lagre dokumentet i Word.`,
    en: (d) => `Text brought in from another file was left out${inBrackets(d)}. Open and save the document in Word.`,
  },
  missingPart: {
    nb: (d) => `Dokumentet viser til noe som ikke finnes eller ikke kan leses i filen${inBrackets(d)}.`,
    nn: (d) => `Dokumentet viser til noko som ikkje finst eller ikkje kan lesast i fila${inBrackets(d)}.`,
    en: (d) => `The document points to something that is not in the file or cannot be read${inBrackets(d)}.`,
  },
  pageNumbers: {
    nb: (n) => `Sidetall er ikke med (${n}), for en nettside har ingen sider.`,
    nn: (n) => `Sidetal er ikkje med (${n}), for ei nettside har ingen sider.`,
    en: (n) => `Page numbers were left out (${n}), since a web page has no pages.`,
  },
  pageReferences: {
    nb: (n) =>
      `Henvisninger til sidetall leder til stedet de viser til (${n}). Tallene er sidene i Word, for en nettside har ingen sider.`,
    nn: (n) =>
      `Tilvisingar til sidetal leier til staden dei viser til (${n}). Tala er sidene i Word, for ei nettside har ingen sider.`,
    en: (n) =>
      `References to pages lead to what they point to (${n}). The numbers are the pages in Word, since a web page has none.`,
  },
  contents: {
    nb: () => "Words innholdsfortegnelse er ikke med; siden lager sin egen av overskriftene.",
    nn: () => "Innhaldslista frå Word er ikkje med; sida lagar si eiga av overskriftene.",
    en: () => "Word's table of contents was left out; the page makes its own from the headings.",
  },
  unusedNotes: {
    nb: (n) =>
      `Fotnoter og sluttnoter som ingenting i teksten viser til, er ikke med (${n}). Word viser dem heller ikke.`,
    nn: (n) =>
      `Fotnotar og sluttnotar som ingenting i teksten viser til, er ikkje med (${n}). Word viser dei heller ikkje.`,
    en: (n) =>
      `Footnotes and endnotes that nothing in the text refers to were left out (${n}). Word does not show them either.`,
  },
  unknown: {
    nb: (d) => `Noe i dokumentet ble ikke forstått og er ikke med (${d}).`,
    nn: (d) => `Noko i dokumentet blei ikkje forstått og er ikkje med (${d}).`,
    en: (d) => `Something in the document was not understood and was left out (${d}).`,
  },
};

/** What was left out or changed, as a whole sentence in the reader's language. */
export function sayMessage(message: Message, language: Language): string {
  return sentences[message.kind][language](message.detail);
}

const properties: Readonly<Record<string, Said>> = {
  creator: { nb: "forfatter", nn: "forfattar", en: "author" },
  lastModifiedBy: { nb: "hvem som sist lagret", nn: "kven som sist lagra", en: "who saved it last" },
  company: { nb: "virksomhet", nn: "verksemd", en: "organisation" },
  manager: { nb: "leder", nn: "leiar", en: "manager" },
  custom: { nb: "egne egenskaper", nn: "eigne eigenskapar", en: "custom properties" },
};

/** Property codes, comma between, as words. */
function named(codes: string, language: Language): string {
  return codes
    .split(", ")
    .map((code) => properties[code]?.[language] ?? code)
    .join(", ");
}

function inBrackets(detail: string): string {
  return detail === "" ? "" : ` (${detail})`;
}
