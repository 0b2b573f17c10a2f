import type { Language, Said } from "../../words/language.ts";

/** What the desk's own controls say. */
export interface DeskWords {
  readonly standIn: string;
  /** That this is a demonstration, and how one signs in to it. */
  readonly demonstration: string;
  readonly standInMore: string;
  readonly realWord: string;
  readonly realWordSteps: readonly string[];
  readonly realWordLink: string;
  readonly close: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly style: string;
  readonly zoom: string;
  readonly language: string;
  readonly tag: string;
  readonly check: string;
  readonly publish: string;
  readonly ribbon: string;
  readonly addIn: string;
  readonly document: string;
  readonly pane: string;
  readonly coAuthorsPane: string;
  readonly splitter: string;
  readonly meter: (batches: number, size: string, last: string) => string;
  readonly nothingYet: string;
  readonly wire: string;
  readonly wireEmpty: string;
  readonly latency: string;
  readonly failNext: string;
  readonly failNow: string;
  readonly dropAnswers: string;
  readonly refused: (code: string) => string;
  readonly sizes: (asked: string, answered: string) => string;
  readonly reset: string;
  readonly readOnly: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly chooseFile: string;
  readonly dropHere: string;
  readonly listFailed: string;
  readonly openFailed: (name: string) => string;
  readonly notFetched: (name: string) => string;
  readonly tryAgain: string;
  readonly stillOpen: (name: string) => string;
  readonly unsaved: (name: string) => string;
  readonly saveFirst: string;
  readonly letGo: string;
  readonly stay: string;
  readonly saved: (name: string) => string;
  /** What is asked where the add-in makes another document, and its name. */
  readonly newDocument: string;
  readonly openNew: string;
  readonly newName: string;
  readonly opened: (name: string) => string;
  readonly noPicture: string;
  readonly header: string;
  readonly footer: string;
  readonly textBox: string;
  readonly footnote: (number: number) => string;
}

const nb: DeskWords = {
  standIn: "Dette er en stedfortreder for Word",
  demonstration: "En demonstrasjon: hvem som helst logger inn uten passord",
  standInMore:
    "Skrivebordet åpner ekte Word-filer og kjører det samme tillegget som i Word. Det er laget for å prøve Plantråd uten Word, og kan ikke alt Word kan.",
  realWord: "Slik bruker du Plantråd i Word",
  realWordSteps: [
    "Stol på sertifikatet én gang: kjør «npm run trust» i mappen du startet fra.",
    "Kjør «npm run word». Word åpner seg, og Plantråd har sin egen fane på båndet.",
    "I Word på nettet: velg Hjem, Tillegg, Flere tillegg, Last opp mitt tillegg, og velg filen manifest.xml.",
  ],
  realWordLink: "Til de offentlige sidene",
  close: "Lukk",
  open: "Åpne",
  save: "Lagre",
  undo: "Angre",
  redo: "Gjør om",
  style: "Stil",
  zoom: "Zoom",
  language: "Språk i Word",
  tag: "Merk",
  check: "Kontroll",
  publish: "Publiser",
  ribbon: "Plantråd i båndet",
  addIn: "Tillegget Plantråd",
  document: "Dokumentet",
  pane: "Oppgaveruten Plantråd",
  coAuthorsPane: "Medforfatterens oppgaverute Plantråd",
  splitter: "Bredden på oppgaveruten",
  meter: (batches, size, last) => `${batches} ${batches === 1 ? "rundtur" : "rundturer"} · ${size} · ${last}`,
  nothingYet: "ingenting sendt ennå",
  wire: "Det som går mellom tillegget og Word",
  wireEmpty: "Tillegget har ikke bedt om noe ennå.",
  latency: "Forsink hvert svar (millisekunder)",
  failNext: "Feilkode for neste rundtur",
  failNow: "La neste rundtur feile",
  dropAnswers: "Ikke send svar (som når nettet er borte)",
  refused: (code) => `avslått: ${code}`,
  sizes: (asked, answered) => `spurte ${asked}, fikk ${answered}`,
  reset: "Nullstill tellerne",
  readOnly: "Dokumentet er åpnet bare for lesing.",
  choose: "Velg et dokument",
  chooseMore:
    "Åpne en av planene fra Fjordvik kommune, som er laget for å prøve Plantråd, eller et Word-dokument du har selv.",
  chooseFile: "Velg en fil fra maskinen",
  dropHere: "Du kan også slippe en fil her.",
  listFailed: "Listen over demoplaner kom ikke. Du kan likevel åpne en fil fra maskinen.",
  openFailed: (name) => `«${name}» kunne ikke åpnes.`,
  notFetched: (name) => `«${name}» kunne ikke hentes. Se om tjenesten er i gang, og prøv igjen.`,
  tryAgain: "Prøv igjen",
  stillOpen: (name) => `«${name}» er åpent som før.`,
  unsaved: (name) => `«${name}» har endringer som ikke er lagret.`,
  saveFirst: "Lagre, og åpne det nye",
  letGo: "Åpne det nye uten å lagre",
  stay: "Avbryt",
  saved: (name) => `«${name}» er lagret i mappen for nedlastinger.`,
  opened: (name) => `«${name}» er åpnet.`,
  newDocument: "Tillegget vil åpne et nytt dokument i et eget vindu.",
  openNew: "Åpne det nye dokumentet",
  newName: "Nytt dokument.docx",
  noPicture: "Bilde som ikke kan vises her",
  header: "Topptekst",
  footer: "Bunntekst",
  textBox: "Tekstboks",
  footnote: (number) => `Fotnote ${number}`,
};

const nn: DeskWords = {
  standIn: "Dette er ein stadfortredar for Word",
  demonstration: "Ein demonstrasjon: kven som helst loggar inn utan passord",
  standInMore:
    "Skrivebordet opnar ekte Word-filer og køyrer det same tillegget som i Word. Det er laga for å prøve Plantråd utan Word, og kan ikkje alt Word kan.",
  realWord: "Slik bruker du Plantråd i Word",
  realWordSteps: [
    "Stol på sertifikatet éin gong: køyr «npm run trust» i mappa du starta frå.",
    "Køyr «npm run word». Word opnar seg, og Plantråd har si eiga fane på bandet.",
    "I Word på nettet: vel Heim, Tillegg, Fleire tillegg, Last opp tillegget mitt, og vel fila manifest.xml.",
  ],
  realWordLink: "Til dei offentlege sidene",
  close: "Lukk",
  open: "Opne",
  save: "Lagre",
  undo: "Angre",
  redo: "Gjer om",
  style: "Stil",
  zoom: "Zoom",
  language: "Språk i Word",
  tag: "Merk",
  check: "Kontroll",
  publish: "Publiser",
  ribbon: "Plantråd i bandet",
  addIn: "Tillegget Plantråd",
  document: "Dokumentet",
  pane: "Oppgåveruta Plantråd",
  coAuthorsPane: "Oppgåveruta Plantråd hos medforfattaren",
  splitter: "Breidda på oppgåveruta",
  meter: (batches, size, last) => `${batches} ${batches === 1 ? "rundtur" : "rundturar"} · ${size} · ${last}`,
  nothingYet: "ingenting sendt enno",
  wire: "Det som går mellom tillegget og Word",
  wireEmpty: "Tillegget har ikkje bede om noko enno.",
  latency: "Forseink kvart svar (millisekund)",
  failNext: "Feilkode for neste rundtur",
  failNow: "La neste rundtur feile",
  dropAnswers: "Ikkje send svar (som når nettet er borte)",
  refused: (code) => `avslått: ${code}`,
  sizes: (asked, answered) => `spurde ${asked}, fekk ${answered}`,
  reset: "Nullstill teljarane",
  readOnly: "Dokumentet er opna berre for lesing.",
  choose: "Vel eit dokument",
  chooseMore:
    "Opne ein av planane frå Fjordvik kommune, som er laga for å prøve Plantråd, eller eit Word-dokument du har sjølv.",
  chooseFile: "Vel ei fil frå maskina",
  dropHere: "Du kan òg sleppe ei fil her.",
  listFailed: "Lista over demoplanar kom ikkje. Du kan likevel opne ei fil frå maskina.",
  openFailed: (name) => `«${name}» kunne ikkje opnast.`,
  notFetched: (name) => `«${name}» kunne ikkje hentast. Sjå om tenesta er i gang, og prøv igjen.`,
  tryAgain: "Prøv igjen",
  stillOpen: (name) => `«${name}» er ope som før.`,
  unsaved: (name) => `«${name}» har endringar som ikkje er lagra.`,
  saveFirst: "Lagre, og opne det nye",
  letGo: "Opne det nye utan å lagre",
  stay: "Avbryt",
  saved: (name) => `«${name}» er lagra i mappa for nedlastingar.`,
  opened: (name) => `«${name}» er opna.`,
  newDocument: "Tillegget vil opne eit nytt dokument i eit eige vindauge.",
  openNew: "Opne det nye dokumentet",
  newName: "Nytt dokument.docx",
  noPicture: "Bilete som ikkje kan visast her",
  header: "Topptekst",
  footer: "Botntekst",
  textBox: "Tekstboks",
  footnote: (number) => `Fotnote ${number}`,
};

const en: DeskWords = {
  standIn: "This is a stand-in for Word",
  demonstration: "A demonstration: anyone signs in without a password",
  standInMore:
    "The desk opens real Word files and runs the same add-in as Word does. It is here to try Plantråd without Word, and cannot do all that Word can.",
  realWord: "How to use Plantråd in Word",
  realWordSteps: [
    "Trust the certificate once: run “npm run trust” in the folder you started from.",
    "Run “npm run word”. Word opens, and Plantråd has a tab of its own on the ribbon.",
    "In Word on the web: choose Home, Add-ins, More add-ins, Upload my add-in, and choose the file manifest.xml.",
  ],
  realWordLink: "To the public pages",
  close: "Close",
  open: "Open",
  save: "Save",
  undo: "Undo",
  redo: "Redo",
  style: "Style",
  zoom: "Zoom",
  language: "Language of Word",
  tag: "Tag",
  check: "Check",
  publish: "Publish",
  ribbon: "Plantråd on the ribbon",
  addIn: "The add-in Plantråd",
  document: "The document",
  pane: "The task pane Plantråd",
  coAuthorsPane: "The co-author’s task pane Plantråd",
  splitter: "Width of the task pane",
  meter: (batches, size, last) => `${batches} ${batches === 1 ? "round trip" : "round trips"} · ${size} · ${last}`,
  nothingYet: "nothing sent yet",
  wire: "What passes between the add-in and Word",
  wireEmpty: "The add-in has not asked for anything yet.",
  latency: "Delay each answer (milliseconds)",
  failNext: "Error code for the next round trip",
  failNow: "Make the next round trip fail",
  dropAnswers: "Send no answers (as when the network is gone)",
  refused: (code) => `refused: ${code}`,
  sizes: (asked, answered) => `asked ${asked}, got ${answered}`,
  reset: "Reset the counters",
  readOnly: "The document is open for reading only.",
  choose: "Choose a document",
  chooseMore:
    "Open one of the plans from the made-up municipality Fjordvik, which are here to try Plantråd on, or a Word document of your own.",
  chooseFile: "Choose a file from this computer",
  dropHere: "You can also drop a file here.",
  listFailed: "The list of demo plans did not come. You can still open a file from this computer.",
  openFailed: (name) => `“${name}” could not be opened.`,
  notFetched: (name) => `“${name}” could not be fetched. See whether the service is running, and try again.`,
  tryAgain: "Try again",
  stillOpen: (name) => `“${name}” is open as before.`,
  unsaved: (name) => `“${name}” has changes that are not saved.`,
  saveFirst: "Save, and open the new one",
  letGo: "Open the new one without saving",
  stay: "Cancel",
  saved: (name) => `“${name}” is saved in the downloads folder.`,
  opened: (name) => `“${name}” is open.`,
  newDocument: "The add-in is about to open a new document in a window of its own.",
  openNew: "Open the new document",
  newName: "New document.docx",
  noPicture: "Picture that cannot be shown here",
  header: "Header",
  footer: "Footer",
  textBox: "Text box",
  footnote: (number) => `Footnote ${number}`,
};

const words: Said<DeskWords> = { nb, nn, en };

export function deskWords(language: Language): DeskWords {
  return words[language];
}
