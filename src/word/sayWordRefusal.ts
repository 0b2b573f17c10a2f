import type { Language, Said } from "../words/language.ts";
import type { SaidRefusal } from "../words/refusal.ts";
import type { WordRefusal, WordRefusalCode } from "./wordRefusal.ts";

type Sentences = Readonly<Record<WordRefusalCode, SaidRefusal>>;

const sentences: Said<Sentences> = {
  nb: {
    readOnly: {
      what: "Dokumentet er skrivebeskyttet, så Plantråd kan ikke endre det.",
      next: "Velg «Rediger dokument» i Word, eller be eieren om skrivetilgang.",
    },
    moved: {
      what: "Det du ville endre, står ikke lenger der det sto i dokumentet.",
      next: "Oversikten er lest på nytt. Finn stedet der, og prøv igjen.",
    },
    outsideBody: {
      what: "Markøren står i en topptekst, bunntekst, fotnote eller tekstboks.",
      next: "Sett markøren i selve brødteksten. Bare den kan merkes.",
    },
    nothingToTag: {
      what: "Avsnittet ved markøren er tomt.",
      next: "Skriv teksten først, eller sett markøren i et avsnitt med tekst.",
    },
    pictureNotInLine: {
      what: "Bildet flyter fritt på siden, og Word slipper ikke Plantråd til.",
      next: "Høyreklikk bildet i Word, velg «Vis alternativ tekst» og skriv den der.",
    },
    tooLarge: {
      what: "Dokumentet er for stort til at Word leverer det fra seg.",
      next: "Komprimer bildene i Word (Bildeformat › Komprimer bilder), og prøv igjen.",
    },
    busy: {
      what: "Word er opptatt eller har mistet forbindelsen til dokumentet.",
      next: "Vent litt, og prøv igjen. Hjelper det ikke, åpner du dokumentet på nytt.",
    },
    notSupported: {
      what: "Denne utgaven av Word mangler noe Plantråd trenger.",
      next: "Oppdater Word, eller åpne dokumentet i Word på nettet.",
    },
    unreadable: {
      what: "Plantråd kan ikke lese dokumentet slik Word leverte det.",
      next: "Lagre en kopi som .docx, åpne kopien og prøv igjen.",
    },
    planPartBroken: {
      what: "Planopplysningene som er lagret i dokumentet, er ødelagt og kan ikke leses.",
      next: "Ikke noe er overskrevet. Åpne en tidligere versjon av dokumentet, eller be den som har ansvar for Plantråd om hjelp.",
    },
    planPartNewer: {
      what: "Dokumentet er sist merket med en nyere utgave av Plantråd enn denne.",
      next: "Last inn ruta på nytt for å få den nyeste utgaven. Ikke noe er overskrevet.",
    },
    dialogBlocked: {
      what: "Innloggingsvinduet fikk ikke åpne seg.",
      next: "Tillat sprettoppvinduer for denne siden, og prøv igjen.",
    },
    dialogClosed: {
      what: "Innloggingsvinduet ble lukket før innloggingen var ferdig.",
      next: "Velg «Logg inn» når du vil prøve igjen.",
    },
    windowBlocked: {
      what: "Nettleseren lot ikke vinduet åpne seg.",
      next: "Tillat sprettoppvinduer for denne siden, og prøv igjen.",
    },
    signInFailed: {
      what: "Innloggingen ble avvist eller avbrutt.",
      next: "Prøv igjen. Skjer det på nytt, kopierer du detaljene og sender dem til den som har ansvar for pålogging i kommunen.",
    },
    cancelled: { what: "Det ble avbrutt.", next: "Ingenting er endret." },
    wordFailed: {
      what: "Word klarte ikke å gjøre dette.",
      next: "Prøv igjen. Skjer det på nytt, kopierer du detaljene og sender dem til den som har ansvar for Plantråd.",
    },
  },
  nn: {
    readOnly: {
      what: "Dokumentet er skriveverna, så Plantråd kan ikkje endre det.",
      next: "Vel «Rediger dokument» i Word, eller be eigaren om skrivetilgang.",
    },
    moved: {
      what: "Det du ville endre, står ikkje lenger der det stod i dokumentet.",
      next: "Oversikta er lesen på nytt. Finn staden der, og prøv igjen.",
    },
    outsideBody: {
      what: "Markøren står i ein topptekst, botntekst, fotnote eller tekstboks.",
      next: "Set markøren i sjølve brødteksten. Berre den kan merkast.",
    },
    nothingToTag: {
      what: "Avsnittet ved markøren er tomt.",
      next: "Skriv teksten først, eller set markøren i eit avsnitt med tekst.",
    },
    pictureNotInLine: {
      what: "Biletet flyt fritt på sida, og Word slepper ikkje Plantråd til.",
      next: "Høgreklikk biletet i Word, vel «Vis alternativ tekst» og skriv han der.",
    },
    tooLarge: {
      what: "Dokumentet er for stort til at Word leverer det frå seg.",
      next: "Komprimer bileta i Word (Biletformat › Komprimer bilete), og prøv igjen.",
    },
    busy: {
      what: "Word er oppteken eller har mist sambandet med dokumentet.",
      next: "Vent litt, og prøv igjen. Hjelper det ikkje, opnar du dokumentet på nytt.",
    },
    notSupported: {
      what: "Denne utgåva av Word manglar noko Plantråd treng.",
      next: "Oppdater Word, eller opne dokumentet i Word på nettet.",
    },
    unreadable: {
      what: "Plantråd kan ikkje lese dokumentet slik Word leverte det.",
      next: "Lagre ein kopi som .docx, opne kopien og prøv igjen.",
    },
    planPartBroken: {
      what: "Planopplysningane som er lagra i dokumentet, er øydelagde og kan ikkje lesast.",
      next: "Ingenting er skrive over. Opne ein tidlegare versjon av dokumentet, eller be den som har ansvar for Plantråd om hjelp.",
    },
    planPartNewer: {
      what: "Dokumentet er sist merkt med ei nyare utgåve av Plantråd enn denne.",
      next: "Last inn ruta på nytt for å få den nyaste utgåva. Ingenting er skrive over.",
    },
    dialogBlocked: {
      what: "Innloggingsvindauget fekk ikkje opne seg.",
      next: "Tillat sprettoppvindauge for denne sida, og prøv igjen.",
    },
    dialogClosed: {
      what: "Innloggingsvindauget vart lukka før innlogginga var ferdig.",
      next: "Vel «Logg inn» når du vil prøve igjen.",
    },
    windowBlocked: {
      what: "Nettlesaren lét ikkje vindauget opne seg.",
      next: "Tillat sprettoppvindauge for denne sida, og prøv igjen.",
    },
    signInFailed: {
      what: "Innlogginga vart avvist eller avbroten.",
      next: "Prøv igjen. Skjer det på nytt, kopierer du detaljane og sender dei til den som har ansvar for pålogging i kommunen.",
    },
    cancelled: { what: "Det vart avbrote.", next: "Ingenting er endra." },
    wordFailed: {
      what: "Word klarte ikkje å gjere dette.",
      next: "Prøv igjen. Skjer det på nytt, kopierer du detaljane og sender dei til den som har ansvar for Plantråd.",
    },
  },
  en: {
    readOnly: {
      what: "The document is read-only, so Plantråd cannot change it.",
      next: "Choose “Edit document” in Word, or ask its owner for permission to write.",
    },
    moved: {
      what: "What you wanted to change is no longer where it was in the document.",
      next: "The outline has been read again. Find the place there, and try again.",
    },
    outsideBody: {
      what: "The cursor is in a header, footer, note or text box.",
      next: "Put the cursor in the body of the document. Only that can be tagged.",
    },
    nothingToTag: {
      what: "The paragraph at the cursor is empty.",
      next: "Write the text first, or put the cursor in a paragraph with text.",
    },
    pictureNotInLine: {
      what: "The picture floats on the page, and Word does not let Plantråd reach it.",
      next: "Right-click the picture in Word, choose “View Alt Text” and write it there.",
    },
    tooLarge: {
      what: "The document is too large for Word to hand it over.",
      next: "Compress the pictures in Word (Picture Format › Compress Pictures), and try again.",
    },
    busy: {
      what: "Word is busy, or has lost its connection to the document.",
      next: "Wait a little and try again. If that does not help, open the document again.",
    },
    notSupported: {
      what: "This edition of Word lacks something Plantråd needs.",
      next: "Update Word, or open the document in Word on the web.",
    },
    unreadable: {
      what: "Plantråd cannot read the document as Word handed it over.",
      next: "Save a copy as .docx, open the copy and try again.",
    },
    planPartBroken: {
      what: "The plan details kept in the document are damaged and cannot be read.",
      next: "Nothing has been overwritten. Open an earlier version of the document, or ask whoever is responsible for Plantråd.",
    },
    planPartNewer: {
      what: "The document was last tagged with a newer edition of Plantråd than this one.",
      next: "Reload the pane to get the newest edition. Nothing has been overwritten.",
    },
    dialogBlocked: {
      what: "The sign-in window could not open.",
      next: "Allow pop-up windows for this page, and try again.",
    },
    dialogClosed: {
      what: "The sign-in window was closed before you were signed in.",
      next: "Choose “Sign in” when you want to try again.",
    },
    windowBlocked: {
      what: "The browser did not let the window open.",
      next: "Allow pop-up windows for this page, and try again.",
    },
    signInFailed: {
      what: "Signing in was refused or cut short.",
      next: "Try again. If it happens again, copy the details and send them to whoever is responsible for sign-in in your municipality.",
    },
    cancelled: { what: "It was cancelled.", next: "Nothing has been changed." },
    wordFailed: {
      what: "Word could not do this.",
      next: "Try again. If it happens again, copy the details and send them to whoever is responsible for Plantråd.",
    },
  },
};

/** What happened in Word and what to do next, in the reader's language. */
export function sayWordRefusal(refusal: WordRefusal, language: Language): SaidRefusal {
  return sentences[language][refusal.code];
}
