import type { Message, MessageKind } from "../../document/blocks/document.ts";
import { byReason } from "./byReason.ts";
import type { Found, Rule } from "./rule.ts";

const lost = [
  "smartArt",
  "chartValues",
  "embeddedObject",
  "pictureFormat",
  "pictureCropped",
  "pictureTurned",
  "pictureOutside",
  "altChunk",
  "missingPart",
  "linkScheme",
  "linkFile",
  "linkBroken",
  "linkTarget",
  "unknown",
] as const satisfies readonly MessageKind[];

/** Why it matters: of a picture that is cropped, of one that is turned, and of all else. */
function whys(reason: string, cropped: string, turned: string, other: string): string {
  return reason === "pictureCropped" ? cropped : reason === "pictureTurned" ? turned : other;
}

/**
 * The web page can carry what the document holds.
 * Bad: SmartArt, an embedded spreadsheet, a drawing in a format no browser shows.
 * Good: the same as text, as a table, or as a PNG picture with alternative text.
 * Why: readers would see less than the planner does, or of a cropped picture more, and nobody would know.
 * The same thing met many times at no known place is one finding.
 */
export const unreadableContent: Rule = {
  name: "unreadable-content",
  needsWhole: true,
  group: "publishing",
  levels: "warning",
  *find({ plan }): Iterable<Found> {
    const groups = new Map<string, Message[]>();
    for (const message of plan.document.messages) {
      if (!lost.some((kind) => kind === message.kind)) continue;
      const key = `${message.kind} ${message.detail} ${message.at ?? ""}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [message]);
      else group.push(message);
    }
    for (const group of groups.values()) {
      const [first] = group;
      if (first === undefined) continue;
      yield {
        where: first.at === null ? { type: "document" } : { type: "paragraph", at: first.at },
        detail: { reason: first.kind, name: first.detail, count: group.length },
      };
    }
  },
  law: null,
  words: {
    nb: {
      title: "Innhold nettsiden ikke kan vise",
      what: byReason<(typeof lost)[number]>({
        smartArt: "En SmartArt-figur blir bare vist som teksten i den.",
        chartValues: "Et diagram mangler tall eller navn, for dokumentet har dem ikke lagret.",
        embeddedObject: ({ of }) => `Et innebygd objekt (${of("name")}) blir ikke vist på nettsiden.`,
        pictureFormat: ({ of }) => `Et bilde er i et format nettlesere ikke viser (${of("name")}).`,
        pictureCropped: "Et bilde er beskåret, men blir vist helt på nettsiden.",
        pictureTurned: "Et bilde er rotert eller speilvendt i Word, men blir vist slik det er lagret.",
        pictureOutside: "Et bilde ligger utenfor dokumentet og blir ikke vist.",
        altChunk: "Tekst som er hentet inn fra en annen fil, blir ikke med.",
        missingPart: ({ of }) => `Dokumentet viser til noe som ikke er i filen (${of("name")}).`,
        linkScheme: ({ of }) =>
          `En lenke har en adresse av et slag som ikke kan publiseres (${of("name")}). Bare teksten blir med.`,
        linkFile: ({ of }) => `En lenke leder til en fil leserne ikke når (${of("name")}). Bare teksten blir med.`,
        linkBroken: ({ of }) =>
          `En lenke har en adresse som ikke er skrevet riktig (${of("name")}). Bare teksten blir med.`,
        linkTarget: ({ of }) =>
          `En lenke leder til et sted i dokumentet som ikke finnes (${of("name")}). Bare teksten blir med.`,
        unknown: ({ of }) => `Noe i dokumentet lar seg ikke vise på nettsiden (${of("name")}).`,
      }),
      why: ({ of }) =>
        whys(
          of("reason"),
          "Leserne får se også det du har skåret bort.",
          "Leserne ser bildet annerledes enn du ser det i Word.",
          "Leserne får mindre enn det du ser i Word.",
        ),
      mend: byReason<(typeof lost)[number]>({
        smartArt: "Skriv innholdet som tekst eller liste, eller sett figuren inn som bilde (PNG) med alternativ tekst.",
        chartValues: "Høyreklikk på diagrammet i Word, velg Rediger data, og lagre dokumentet.",
        embeddedObject: "Sett inn innholdet som tabell, tekst eller bilde.",
        pictureFormat: "Lagre bildet som PNG eller JPEG og sett det inn på nytt.",
        pictureCropped: "Merk bildet i Word, velg Komprimer bilder, og slett beskårne områder.",
        pictureTurned: "Snu bildet i et bildeprogram, og sett det inn på nytt.",
        pictureOutside: "Sett bildet inn i dokumentet (Sett inn, Bilder), ikke som lenke.",
        altChunk: "Åpne dokumentet i Word, lagre det, og prøv igjen.",
        missingPart: "Sett det som mangler inn på nytt, eller slett det.",
        linkScheme: "Bruk en adresse som begynner med https://, mailto: eller tel:, eller fjern lenken.",
        linkFile:
          "Legg filen ut på nettet og lenk til den der, eller fjern lenken. Er det en nettadresse, skriver du https:// foran.",
        linkBroken: "Skriv hele adressen på nytt, eller fjern lenken.",
        linkTarget: "Sett inn lenken eller kryssreferansen på nytt, eller fjern den.",
        unknown: "Se på forhåndsvisningen om noe viktig mangler, og skriv det på en annen måte.",
      }),
    },
    nn: {
      title: "Innhald nettsida ikkje kan vise",
      what: byReason<(typeof lost)[number]>({
        smartArt: "Ein SmartArt-figur blir berre vist som teksten i han.",
        chartValues: "Eit diagram manglar tal eller namn, for dokumentet har dei ikkje lagra.",
        embeddedObject: ({ of }) => `Eit innebygd objekt (${of("name")}) blir ikkje vist på nettsida.`,
        pictureFormat: ({ of }) => `Eit bilete er i eit format nettlesarar ikkje viser (${of("name")}).`,
        pictureCropped: "Eit bilete er skore til, men blir vist heilt på nettsida.",
        pictureTurned: "Eit bilete er rotert eller spegelvendt i Word, men blir vist slik det er lagra.",
        pictureOutside: "Eit bilete ligg utanfor dokumentet og blir ikkje vist.",
        altChunk: "Tekst som er henta inn frå ei anna fil, blir ikkje med.",
        missingPart: ({ of }) => `Dokumentet viser til noko som ikkje er i fila (${of("name")}).`,
        linkScheme: ({ of }) =>
          `Ei lenkje har ei adresse av eit slag som ikkje kan publiserast (${of("name")}). Berre teksten blir med.`,
        linkFile: ({ of }) => `Ei lenkje leier til ei fil lesarane ikkje når (${of("name")}). Berre teksten blir med.`,
        linkBroken: ({ of }) =>
          `Ei lenkje har ei adresse som ikkje er skriven rett (${of("name")}). Berre teksten blir med.`,
        linkTarget: ({ of }) =>
          `Ei lenkje leier til ein stad i dokumentet som ikkje finst (${of("name")}). Berre teksten blir med.`,
        unknown: ({ of }) => `Noko i dokumentet lèt seg ikkje vise på nettsida (${of("name")}).`,
      }),
      why: ({ of }) =>
        whys(
          of("reason"),
          "Lesarane får sjå også det du har skore bort.",
          "Lesarane ser biletet annleis enn du ser det i Word.",
          "Lesarane får mindre enn det du ser i Word.",
        ),
      mend: byReason<(typeof lost)[number]>({
        smartArt: "Skriv innhaldet som tekst eller liste, eller set figuren inn som bilete (PNG) med alternativ tekst.",
        chartValues: "Høgreklikk på diagrammet i Word, vel Rediger data, og lagre dokumentet.",
        embeddedObject: "Set inn innhaldet som tabell, tekst eller bilete.",
        pictureFormat: "Lagre biletet som PNG eller JPEG og set det inn på nytt.",
        pictureCropped: "Merk biletet i Word, vel Komprimer bilete, og slett dei bortskorne områda.",
        pictureTurned: "Snu biletet i eit biletprogram, og set det inn på nytt.",
        pictureOutside: "Set biletet inn i dokumentet (Sett inn, Bilder), ikkje som lenkje.",
        altChunk: "Opne dokumentet i Word, lagre det, og prøv igjen.",
        missingPart: "Set det som manglar inn på nytt, eller slett det.",
        linkScheme: "Bruk ei adresse som byrjar med https://, mailto: eller tel:, eller fjern lenkja.",
        linkFile:
          "Legg fila ut på nettet og lenk til ho der, eller fjern lenkja. Er det ei nettadresse, skriv du https:// framfor.",
        linkBroken: "Skriv heile adressa på nytt, eller fjern lenkja.",
        linkTarget: "Set inn lenkja eller kryssreferansen på nytt, eller fjern ho.",
        unknown: "Sjå på førehandsvisinga om noko viktig manglar, og skriv det på ein annan måte.",
      }),
    },
    en: {
      title: "Content the web page cannot show",
      what: byReason<(typeof lost)[number]>({
        smartArt: "A SmartArt graphic is only shown as the text in it.",
        chartValues: "A chart lacks numbers or names, for the document does not keep them.",
        embeddedObject: ({ of }) => `An embedded object (${of("name")}) is not shown on the web page.`,
        pictureFormat: ({ of }) => `A picture is in a format that browsers do not show (${of("name")}).`,
        pictureCropped: "A picture is cropped, but shown whole on the page.",
        pictureTurned: "A picture is rotated or flipped in Word, but shown as it is stored.",
        pictureOutside: "A picture lies outside the document and is not shown.",
        altChunk: "Text brought in from another file is left out.",
        missingPart: ({ of }) => `The document points to something that is not in the file (${of("name")}).`,
        linkScheme: ({ of }) =>
          `A link has an address of a kind that cannot be published (${of("name")}). Only its words are kept.`,
        linkFile: ({ of }) =>
          `A link leads to a file that readers cannot reach (${of("name")}). Only its words are kept.`,
        linkBroken: ({ of }) =>
          `A link has an address that is not written right (${of("name")}). Only its words are kept.`,
        linkTarget: ({ of }) =>
          `A link leads to a place in the document that is not there (${of("name")}). Only its words are kept.`,
        unknown: ({ of }) => `Something in the document cannot be shown on the web page (${of("name")}).`,
      }),
      why: ({ of }) =>
        whys(
          of("reason"),
          "Readers also see what you have cut away.",
          "Readers see the picture otherwise than you see it in Word.",
          "Readers get less than you see in Word.",
        ),
      mend: byReason<(typeof lost)[number]>({
        smartArt:
          "Write the content as text or a list, or insert the graphic as a picture (PNG) with alternative text.",
        chartValues: "Right-click the chart in Word, choose Edit Data, and save the document.",
        embeddedObject: "Insert the content as a table, text or a picture.",
        pictureFormat: "Save the picture as PNG or JPEG and insert it again.",
        pictureCropped: "Choose the picture in Word, then Compress Pictures, and delete cropped areas.",
        pictureTurned: "Turn the picture in a picture editor, and insert it again.",
        pictureOutside: "Insert the picture into the document (Insert, Pictures), not as a link.",
        altChunk: "Open the document in Word, save it, and try again.",
        missingPart: "Insert what is missing again, or delete it.",
        linkScheme: "Use an address that begins with https://, mailto: or tel:, or remove the link.",
        linkFile:
          "Put the file on the web and link to it there, or remove the link. If it is a web address, write https:// before it.",
        linkBroken: "Write the whole address again, or remove the link.",
        linkTarget: "Insert the link or cross-reference again, or remove it.",
        unknown: "See in the preview whether something important is missing, and write it in another way.",
      }),
    },
  },
};
