import type { Language, Said } from "../words/language.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";
import type { XmlRefusalCode } from "./xml/readXml.ts";

/** Why a file could not be opened as a Word document. */
export type DocxRefusalCode =
  | "notZip" // not a zip file at all
  | "oldWord" // a .doc, or another old compound file
  | "locked" // a .docx encrypted with a password
  | "rightsProtected" // a document encrypted with restricted rights, or by a sensitivity label
  | "cutShort" // the zip's directory is missing or points outside the file
  | "encrypted" // a zip entry with its own password
  | "tooManyParts" // detail.limit
  | "tooLarge" // detail.part ("" for the whole), detail.limit in MB
  | "tooDense" // ratio above 100:1: a zip bomb; detail.part
  | "badName" // a part named so as to land outside the package, or twice; detail.part
  | "brokenPart" // a part that does not unpack, or not to what it says; detail.part
  | "noPart" // asked for a part that is not there; detail.part
  | "notWord" // a zip, but with no Word document in it
  | XmlRefusalCode;

type Sentence = (detail: Refusal["detail"]) => string;

const broken: Said = {
  nb: "Åpne filen i Word, lagre den på nytt som Word-dokument (.docx) og prøv igjen.",
  nn: "Opne fila i Word, lagre ho på nytt som Word-dokument (.docx) og prøv igjen.",
  en: "Open the file in Word, save it again as a Word document (.docx) and try again.",
};

const suspicious: Said = {
  nb: "Bruk en fil du vet hvor kommer fra. Er den din egen, lagre den på nytt fra Word og prøv igjen.",
  nn: "Bruk ei fil du veit kvar kjem frå. Er ho di eiga, lagre ho på nytt frå Word og prøv igjen.",
  en: "Use a file whose origin you know. If it is your own, save it again from Word and try again.",
};

const smaller: Said = {
  nb: "Komprimer bildene i Word (Bildeformat, Komprimer bilder) eller del dokumentet, og prøv igjen.",
  nn: "Komprimer bileta i Word (Biletformat, Komprimer bilete) eller del dokumentet, og prøv igjen.",
  en: "Compress the pictures in Word (Picture Format, Compress Pictures) or split the document, and try again.",
};

const sentences: Readonly<Record<DocxRefusalCode, { readonly what: Said<Sentence>; readonly next: Said }>> = {
  notZip: {
    what: {
      nb: () => "Filen er ikke et Word-dokument (.docx).",
      nn: () => "Fila er ikkje eit Word-dokument (.docx).",
      en: () => "The file is not a Word document (.docx).",
    },
    next: broken,
  },
  oldWord: {
    what: {
      nb: () => "Filen er lagret i det gamle Word-formatet (.doc).",
      nn: () => "Fila er lagra i det gamle Word-formatet (.doc).",
      en: () => "The file is saved in the old Word format (.doc).",
    },
    next: {
      nb: "Åpne den i Word, og lagre den som Word-dokument (.docx).",
      nn: "Opne ho i Word, og lagre ho som Word-dokument (.docx).",
      en: "Open it in Word, and save it as a Word document (.docx).",
    },
  },
  locked: {
    what: {
      nb: () => "Filen er låst med passord.",
      nn: () => "Fila er låst med passord.",
      en: () => "The file is locked with a password.",
    },
    next: {
      nb: "Fjern passordet i Word under Fil, Informasjon, Beskytt dokument, og lagre filen på nytt.",
      nn: "Fjern passordet i Word under Fil, Informasjon, Vern dokument, og lagre fila på nytt.",
      en: "Remove the password in Word under File, Info, Protect Document, and save the file again.",
    },
  },
  rightsProtected: {
    what: {
      nb: () => "Filen er kryptert med begrensede rettigheter eller en følsomhetsetikett, så bare Word kan åpne den.",
      nn: () => "Fila er kryptert med avgrensa rettar eller ein sensitivitetsetikett, så berre Word kan opne ho.",
      en: () => "The file is encrypted with restricted rights or a sensitivity label, so only Word can open it.",
    },
    next: {
      nb: "Velg en etikett uten kryptering i Word, eller fjern begrensningen under Fil, Informasjon, Beskytt dokument, og lagre filen på nytt.",
      nn: "Vel ein etikett utan kryptering i Word, eller fjern avgrensinga under Fil, Informasjon, Vern dokument, og lagre fila på nytt.",
      en: "Choose a label without encryption in Word, or remove the restriction under File, Info, Protect Document, and save the file again.",
    },
  },
  cutShort: {
    what: {
      nb: () => "Filen er skadet: slutten mangler eller henger ikke sammen med resten.",
      nn: () => "Fila er skadd: slutten manglar eller heng ikkje saman med resten.",
      en: () => "The file is damaged: its end is missing or does not fit the rest.",
    },
    next: {
      nb: "Last ned eller kopier filen en gang til. Hjelper ikke det, åpne den i Word og lagre den på nytt.",
      nn: "Last ned eller kopier fila ein gong til. Hjelper ikkje det, opne ho i Word og lagre ho på nytt.",
      en: "Download or copy the file once more. If that does not help, open it in Word and save it again.",
    },
  },
  encrypted: {
    what: {
      nb: () => "Filen er låst med passord.",
      nn: () => "Fila er låst med passord.",
      en: () => "The file is locked with a password.",
    },
    next: {
      nb: "Fjern passordet i Word og lagre filen på nytt.",
      nn: "Fjern passordet i Word og lagre fila på nytt.",
      en: "Remove the password in Word and save the file again.",
    },
  },
  tooManyParts: {
    what: {
      nb: (d) => `Filen består av flere enn ${d["limit"]} deler, og blir ikke åpnet.`,
      nn: (d) => `Fila har fleire enn ${d["limit"]} delar, og blir ikkje opna.`,
      en: (d) => `The file has more than ${d["limit"]} parts and was not opened.`,
    },
    next: suspicious,
  },
  tooLarge: {
    what: {
      nb: (d) => `Dokumentet er for stort: mer enn ${d["limit"]} MB når det pakkes ut${inPart(d, " i delen ")}.`,
      nn: (d) => `Dokumentet er for stort: meir enn ${d["limit"]} MB når det blir pakka ut${inPart(d, " i delen ")}.`,
      en: (d) => `The document is too large: more than ${d["limit"]} MB when unpacked${inPart(d, " in the part ")}.`,
    },
    next: smaller,
  },
  tooDense: {
    what: {
      nb: (d) => `Filen ble ikke åpnet: delen ${d["part"]} er pakket mer enn hundre ganger, slik skadelige filer er.`,
      nn: (d) => `Fila blei ikkje opna: delen ${d["part"]} er pakka meir enn hundre gonger, slik skadelege filer er.`,
      en: (d) =>
        `The file was not opened: its part ${d["part"]} is packed more than a hundredfold, as harmful files are.`,
    },
    next: suspicious,
  },
  badName: {
    what: {
      nb: (d) => `Filen ble ikke åpnet: den har en del med et ulovlig navn (${d["part"]}).`,
      nn: (d) => `Fila blei ikkje opna: ho har ein del med eit ulovleg namn (${d["part"]}).`,
      en: (d) => `The file was not opened: it has a part with a forbidden name (${d["part"]}).`,
    },
    next: suspicious,
  },
  brokenPart: {
    what: {
      nb: (d) => `Filen er skadet: delen ${d["part"]} lar seg ikke pakke ut.`,
      nn: (d) => `Fila er skadd: delen ${d["part"]} let seg ikkje pakke ut.`,
      en: (d) => `The file is damaged: its part ${d["part"]} cannot be unpacked.`,
    },
    next: broken,
  },
  noPart: {
    what: {
      nb: (d) => `Filen er ufullstendig: delen ${d["part"]} mangler.`,
      nn: (d) => `Fila er ufullstendig: delen ${d["part"]} manglar.`,
      en: (d) => `The file is incomplete: its part ${d["part"]} is missing.`,
    },
    next: broken,
  },
  notWord: {
    what: {
      nb: () => "Filen inneholder ikke noe Word-dokument.",
      nn: () => "Fila inneheld ikkje noko Word-dokument.",
      en: () => "The file holds no Word document.",
    },
    next: {
      nb: "Velg en fil som slutter på .docx og som Word kan åpne.",
      nn: "Vel ei fil som sluttar på .docx og som Word kan opne.",
      en: "Choose a file that ends in .docx and that Word can open.",
    },
  },
  xmlBroken: {
    what: {
      nb: (d) => `Filen er skadet: innholdet i delen ${d["part"]} henger ikke sammen.`,
      nn: (d) => `Fila er skadd: innhaldet i delen ${d["part"]} heng ikkje saman.`,
      en: (d) => `The file is damaged: the contents of its part ${d["part"]} do not hold together.`,
    },
    next: broken,
  },
  xmlDoctype: {
    what: {
      nb: (d) => `Filen ble ikke åpnet: delen ${d["part"]} har egne definisjoner, som Word-dokumenter ikke har.`,
      nn: (d) => `Fila blei ikkje opna: delen ${d["part"]} har eigne definisjonar, som Word-dokument ikkje har.`,
      en: (d) => `The file was not opened: its part ${d["part"]} has definitions of its own, as Word documents do not.`,
    },
    next: suspicious,
  },
  xmlTooDeep: {
    what: {
      nb: (d) => `Filen ble ikke åpnet: delen ${d["part"]} har for mange lag inni hverandre.`,
      nn: (d) => `Fila blei ikkje opna: delen ${d["part"]} har for mange lag inni kvarandre.`,
      en: (d) => `The file was not opened: its part ${d["part"]} is nested too deep.`,
    },
    next: suspicious,
  },
  xmlTooManyAttributes: {
    what: {
      nb: (d) =>
        `Filen ble ikke åpnet: delen ${d["part"]} har et element med langt flere egenskaper enn noe i Word har.`,
      nn: (d) =>
        `Fila blei ikkje opna: delen ${d["part"]} har eit element med langt fleire eigenskapar enn noko i Word har.`,
      en: (d) =>
        `The file was not opened: its part ${d["part"]} has an element with far more properties than any in Word has.`,
    },
    next: suspicious,
  },
};

/** What happened and what to do next, in whole sentences of the reader's language. */
export function sayDocxRefusal(refusal: Refusal<DocxRefusalCode>, language: Language): SaidRefusal {
  const said = sentences[refusal.code];
  return { what: said.what[language](refusal.detail), next: said.next[language] };
}

function inPart(detail: Refusal["detail"], words: string): string {
  const part = detail["part"];
  return part === undefined || part === "" ? "" : `${words}${part}`;
}
