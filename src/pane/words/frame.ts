import type { Said } from "../../words/language.ts";

/** Words of the pane's frame: header, tabs, menu, and the states that are the same everywhere. */
export interface FrameWords {
  readonly noPlan: string;
  readonly notTied: string;
  readonly openPlan: string;
  readonly menu: string;
  readonly help: string;
  readonly language: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signingIn: string;
  /** While Word itself asks who one is. */
  readonly wordAsks: string;
  readonly anotherWay: string;
  readonly signedInAs: (name: string) => string;
  readonly tabs: Readonly<Record<"tag" | "check" | "publish", string>>;
  readonly tabList: string;
  readonly errors: (count: number) => string;
  readonly noErrors: string;
  readonly checking: string;
  readonly reading: string;
  readonly back: string;
  readonly close: string;
  readonly copyDetails: string;
  readonly tryAgain: string;
  readonly readOnly: string;
  readonly notInWord: { readonly what: string; readonly next: string };
  readonly readFailed: string;
  readonly recordBroken: string;
  /** Word does not hand over the document as a whole. */
  readonly partial: string;
  /** The document is large, and only its words have been read. */
  readonly large: string;
  readonly readAll: string;
  readonly stopReading: string;
  readonly readParagraphs: (count: string) => string;
  readonly readBytes: (done: string, total: string) => string;
  /** The browser keeps nothing of what is being typed when the pane is closed. */
  readonly forgets: string;
  readonly slow: string;
  readonly goOn: string;
  /** That this is a demonstration, and how one signs in to it. */
  readonly demonstration: string;
  readonly away: { readonly kept: (when: string) => string; readonly none: string };
  readonly signedOut: { readonly kept: (when: string) => string; readonly none: string };
  readonly tagAnyway: string;
  readonly broke: { readonly what: string; readonly next: string; readonly reload: string };
}

export const frameWords: Said<FrameWords> = {
  nb: {
    noPlan: "Dokument uten tittel",
    notTied: "Ikke koblet til en plan",
    openPlan: "Vis planen",
    menu: "Meny",
    help: "Hjelp til denne visningen",
    language: "Språk i denne ruta",
    signIn: "Logg inn",
    signOut: "Logg ut",
    signingIn: "Logger inn …",
    wordAsks: "Word spør hvem du er, i et eget vindu. Kommer det ikke noe vindu, kan du logge inn på en annen måte.",
    anotherWay: "Logg inn på en annen måte",
    signedInAs: (name) => `Logget inn som ${name}`,
    tabs: { tag: "Merk", check: "Kontroll", publish: "Publiser" },
    tabList: "Hva vil du gjøre?",
    errors: (count) => `${count} feil`,
    noErrors: "ingen feil",
    checking: "Leser dokumentet på nytt …",
    reading: "Leser dokumentet …",
    back: "Tilbake",
    close: "Lukk meldingen",
    copyDetails: "Kopier detaljene",
    tryAgain: "Prøv igjen",
    readOnly: "Dokumentet er skrivebeskyttet. Du kan lese og kontrollere, men ikke merke.",
    notInWord: {
      what: "Plantråd virker bare inne i Word.",
      next: "Åpne et dokument i Word, og velg Plantråd på båndet.",
    },
    readFailed: "Dokumentet kunne ikke leses",
    partial:
      "Word gir ikke fra seg hele dokumentet, så bilder, lenker, noter, tabellhoder, lister og sporede endringer er ikke kontrollert. Du kan merke og kontrollere resten; publisering kontrollerer alt.",
    large:
      "Dokumentet er stort, så bare ordene er lest. Bilder, lenker, noter, tabellhoder, lister og sporede endringer er ikke kontrollert ennå. Du kan merke og kontrollere resten.",
    readAll: "Les hele dokumentet",
    stopReading: "Avbryt lesingen",
    readParagraphs: (count) => `Leser dokumentet … ${count} avsnitt`,
    readBytes: (done, total) => `Leser dokumentet … ${done} av ${total}`,
    forgets:
      "Nettleseren lar ikke Plantråd huske noe når ruta lukkes. Lagre det du skriver, før du lukker den eller trykker på båndet. Det hjelper å tillate informasjonskapsler fra tredjeparter, eller å bruke skrivebordsutgaven av Word.",
    slow: "Word bruker lang tid på å svare. Det du har gjort, er ikke gått tapt. Vent litt til, eller gå videre uten svaret.",
    goOn: "Gå videre",
    demonstration: "En demonstrasjon: hvem som helst logger inn uten passord.",
    recordBroken:
      "Planopplysningene som er lagret i dokumentet, kan ikke leses. Merkene vises, men bærekraftsmål, opphav og ansvar mangler, og ingenting blir skrevet over.",
    away: {
      kept: (when) =>
        `Registeret svarer ikke. Kontrollen går mot registeret slik det var ${when}, og publiseringen venter.`,
      none: "Registeret svarer ikke. Kontrollen går uten det, og publiseringen venter.",
    },
    signedOut: {
      kept: (when) => `Du er ikke logget inn. Registeret vises slik det var ${when}.`,
      none: "Du er ikke logget inn. Kontrollen går uten registeret.",
    },
    tagAnyway: "Du kan merke likevel.",
    broke: {
      what: "Noe gikk galt i denne ruta.",
      next: "Dokumentet er ikke endret. Last inn ruta på nytt. Skjer det igjen, kopierer du detaljene og sender dem til den som har ansvar for Plantråd.",
      reload: "Last inn på nytt",
    },
  },
  nn: {
    noPlan: "Dokument utan tittel",
    notTied: "Ikkje kopla til ein plan",
    openPlan: "Vis planen",
    menu: "Meny",
    help: "Hjelp til denne visinga",
    language: "Språk i denne ruta",
    signIn: "Logg inn",
    signOut: "Logg ut",
    signingIn: "Loggar inn …",
    wordAsks:
      "Word spør kven du er, i eit eige vindauge. Kjem det ikkje noko vindauge, kan du logge inn på ein annan måte.",
    anotherWay: "Logg inn på ein annan måte",
    signedInAs: (name) => `Logga inn som ${name}`,
    tabs: { tag: "Merk", check: "Kontroll", publish: "Publiser" },
    tabList: "Kva vil du gjere?",
    errors: (count) => `${count} feil`,
    noErrors: "ingen feil",
    checking: "Les dokumentet på nytt …",
    reading: "Les dokumentet …",
    back: "Tilbake",
    close: "Lukk meldinga",
    copyDetails: "Kopier detaljane",
    tryAgain: "Prøv igjen",
    readOnly: "Dokumentet er skriveverna. Du kan lese og kontrollere, men ikkje merke.",
    notInWord: {
      what: "Plantråd verkar berre inne i Word.",
      next: "Opne eit dokument i Word, og vel Plantråd på bandet.",
    },
    readFailed: "Dokumentet kunne ikkje lesast",
    partial:
      "Word gir ikkje frå seg heile dokumentet, så bilete, lenkjer, notar, tabellhovud, lister og spora endringar er ikkje kontrollerte. Du kan merke og kontrollere resten; publisering kontrollerer alt.",
    large:
      "Dokumentet er stort, så berre orda er lesne. Bilete, lenkjer, notar, tabellhovud, lister og spora endringar er ikkje kontrollerte enno. Du kan merke og kontrollere resten.",
    readAll: "Les heile dokumentet",
    stopReading: "Avbryt lesinga",
    readParagraphs: (count) => `Les dokumentet … ${count} avsnitt`,
    readBytes: (done, total) => `Les dokumentet … ${done} av ${total}`,
    forgets:
      "Nettlesaren lèt ikkje Plantråd hugse noko når ruta blir lukka. Lagre det du skriv, før du lukkar ho eller trykkjer på bandet. Det hjelper å tillate informasjonskapslar frå tredjepartar, eller å bruke skrivebordsutgåva av Word.",
    slow: "Word bruker lang tid på å svare. Det du har gjort, er ikkje gått tapt. Vent litt til, eller gå vidare utan svaret.",
    goOn: "Gå vidare",
    demonstration: "Ein demonstrasjon: kven som helst loggar inn utan passord.",
    recordBroken:
      "Planopplysningane som er lagra i dokumentet, kan ikkje lesast. Merka blir viste, men berekraftsmål, opphav og ansvar manglar, og ingenting blir skrive over.",
    away: {
      kept: (when) =>
        `Registeret svarar ikkje. Kontrollen går mot registeret slik det var ${when}, og publiseringa ventar.`,
      none: "Registeret svarar ikkje. Kontrollen går utan det, og publiseringa ventar.",
    },
    signedOut: {
      kept: (when) => `Du er ikkje logga inn. Registeret blir vist slik det var ${when}.`,
      none: "Du er ikkje logga inn. Kontrollen går utan registeret.",
    },
    tagAnyway: "Du kan merke likevel.",
    broke: {
      what: "Noko gjekk gale i denne ruta.",
      next: "Dokumentet er ikkje endra. Last inn ruta på nytt. Skjer det igjen, kopierer du detaljane og sender dei til den som har ansvar for Plantråd.",
      reload: "Last inn på nytt",
    },
  },
  en: {
    noPlan: "Untitled document",
    notTied: "Not tied to a plan",
    openPlan: "Show the plan",
    menu: "Menu",
    help: "Help with this view",
    language: "Language of this pane",
    signIn: "Sign in",
    signOut: "Sign out",
    signingIn: "Signing in …",
    wordAsks: "Word asks who you are in a window of its own. If no window appears, you can sign in another way.",
    anotherWay: "Use another way to sign in",
    signedInAs: (name) => `Signed in as ${name}`,
    tabs: { tag: "Tag", check: "Check", publish: "Publish" },
    tabList: "What do you want to do?",
    errors: (count) => (count === 1 ? "1 error" : `${count} errors`),
    noErrors: "no errors",
    checking: "Reading the document again …",
    reading: "Reading the document …",
    back: "Back",
    close: "Close the message",
    copyDetails: "Copy the details",
    tryAgain: "Try again",
    readOnly: "The document is read-only. You can read and check, but not tag.",
    notInWord: {
      what: "Plantråd only works inside Word.",
      next: "Open a document in Word, and choose Plantråd on the ribbon.",
    },
    readFailed: "The document could not be read",
    partial:
      "Word does not hand over the whole document, so pictures, links, notes, table headers, lists and tracked changes are not checked. You can tag and check the rest; publishing checks everything.",
    large:
      "The document is large, so only its words have been read. Pictures, links, notes, table headers, lists and tracked changes have not been checked yet. You can tag and check the rest.",
    readAll: "Read the whole document",
    stopReading: "Stop reading",
    readParagraphs: (count) => `Reading the document … ${count} paragraphs`,
    readBytes: (done, total) => `Reading the document … ${done} of ${total}`,
    forgets:
      "The browser lets Plantråd remember nothing when the pane is closed. Save what you type before you close it or press a button on the ribbon. It helps to allow third-party cookies, or to use Word on the desktop.",
    slow: "Word takes a long time to answer. What you have done is not lost. Wait a little more, or go on without the answer.",
    goOn: "Go on",
    demonstration: "A demonstration: anyone signs in without a password.",
    recordBroken:
      "The plan details kept in the document cannot be read. The tags are shown, but SDGs, origins and responsibilities are missing, and nothing will be overwritten.",
    away: {
      kept: (when) =>
        `The register does not answer. The check goes by the register as it was ${when}, and publishing must wait.`,
      none: "The register does not answer. The check goes without it, and publishing must wait.",
    },
    signedOut: {
      kept: (when) => `You are not signed in. The register is shown as it was ${when}.`,
      none: "You are not signed in. The check goes without the register.",
    },
    tagAnyway: "You can tag all the same.",
    broke: {
      what: "Something went wrong in this pane.",
      next: "The document has not been changed. Reload the pane. If it happens again, copy the details and send them to whoever is responsible for Plantråd.",
      reload: "Reload",
    },
  },
};
