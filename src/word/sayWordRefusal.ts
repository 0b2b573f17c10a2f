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
    locked: {
      what: "Denne delen av dokumentet er låst av en innholdskontroll, så ingenting i den kan endres.",
      next: "Be den som har laget malen, om å låse den opp, eller velg et sted utenfor den låste delen.",
    },
    notInBrowser: {
      what: "Word i nettleseren kan ikke gjøre dette med dokumentet.",
      next: "Velg «Rediger i skrivebordsprogrammet» i Word, og prøv igjen der.",
    },
    cannotWrap: {
      what: "Word vil ikke sette et merke rundt akkurat det du har valgt.",
      next: "Velg hele avsnitt, eller én celle i tabellen, og ikke halve merker eller flere celler med ulik bredde.",
    },
    halfTable: {
      what: "Utvalget går inn i eller ut av en tabell.",
      next: "Velg bare avsnitt, eller bare rader i én tabell.",
    },
    otherwise: {
      what: "Word gjorde noe annet enn det du ba om.",
      next: "Se hva som står i dokumentet nå, og velg Angre i Word om det ikke er slik du vil ha det. Er sporing av endringer på, kan du slå den av før du prøver igjen.",
    },
    changedSince: {
      what: "Det du vil angre, er endret etterpå, av deg eller andre.",
      next: "Ingenting er skrevet over. Se hvordan det er nå, og gjør endringen selv om du vil ha det som før.",
    },
    undoInWord: {
      what: "Dette står i selve teksten, og kan bare angres i Word.",
      next: "Velg Angre i Word (Ctrl+Z, på Mac ⌘Z) til det er som før.",
    },
    stillThere: {
      what: "Word viser merket fortsatt. Det kan skje når endringer spores: da forsvinner det først når endringen godtas.",
      next: "Godta endringen under Se gjennom i Word, eller slå av sporingen og fjern merket på nytt.",
    },
    headerRowByHand: {
      what: "Word tok ikke imot overskriftsraden fra Plantråd.",
      next: "Sett markøren i raden, velg «Gjenta overskriftsrader» under Tabelloppsett, og velg «Kontroller på nytt».",
    },
    notKept: {
      what: "Word tok ikke vare på planopplysningene. Ingenting er lagret.",
      next: "Lagre dokumentet og prøv igjen. Hjelper det ikke, åpner du det i Word på skrivebordet.",
    },
    fileByHand: {
      what: "Word gir ikke fra seg hele dokumentet, så det kan ikke sendes herfra.",
      next: "Lagre dokumentet på maskinen, og velg fila her. Den blir sammenlignet med det åpne dokumentet før den sendes.",
    },
    otherFile: {
      what: "Fila du valgte, er ikke lik det åpne dokumentet.",
      next: "Lagre dokumentet én gang til, og velg den fila du nettopp lagret.",
    },
    noAnswer: {
      what: "Word svarte ikke, så det er ikke sikkert om noe ble gjort.",
      next: "Dokumentet blir lest på nytt før noe mer skrives. Se etter der du arbeidet.",
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
    protected: {
      what: "Dokumentet er kryptert eller har begrensede rettigheter, og Word gir det ikke videre til tillegg.",
      next: "Fjern beskyttelsen under Fil › Informasjon › Beskytt dokument, eller velg en følsomhetsetikett uten kryptering, og åpne ruta på nytt.",
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
    locked: {
      what: "Denne delen av dokumentet er låst av ein innhaldskontroll, så ingenting i han kan endrast.",
      next: "Be den som har laga malen, om å låse han opp, eller vel ein stad utanfor den låste delen.",
    },
    notInBrowser: {
      what: "Word i nettlesaren kan ikkje gjere dette med dokumentet.",
      next: "Vel «Rediger i skrivebordsprogrammet» i Word, og prøv igjen der.",
    },
    cannotWrap: {
      what: "Word vil ikkje setje eit merke rundt akkurat det du har valt.",
      next: "Vel heile avsnitt, eller éi celle i tabellen, og ikkje halve merke eller fleire celler med ulik breidd.",
    },
    halfTable: {
      what: "Utvalet går inn i eller ut av ein tabell.",
      next: "Vel berre avsnitt, eller berre rader i éin tabell.",
    },
    otherwise: {
      what: "Word gjorde noko anna enn det du bad om.",
      next: "Sjå kva som står i dokumentet no, og vel Angre i Word om det ikkje er slik du vil ha det. Er sporing av endringar på, kan du slå ho av før du prøver igjen.",
    },
    changedSince: {
      what: "Det du vil angre, er endra etterpå, av deg eller andre.",
      next: "Ingenting er skrive over. Sjå korleis det er no, og gjer endringa sjølv om du vil ha det som før.",
    },
    undoInWord: {
      what: "Dette står i sjølve teksten, og kan berre angrast i Word.",
      next: "Vel Angre i Word (Ctrl+Z, på Mac ⌘Z) til det er som før.",
    },
    stillThere: {
      what: "Word viser merket framleis. Det kan skje når endringar blir spora: då forsvinn det først når endringa er godteken.",
      next: "Godta endringa under Sjå gjennom i Word, eller slå av sporinga og fjern merket på nytt.",
    },
    headerRowByHand: {
      what: "Word tok ikkje imot overskriftsrada frå Plantråd.",
      next: "Set markøren i rada, vel «Gjenta overskriftsrader» under Tabelloppsett, og vel «Kontroller på nytt».",
    },
    notKept: {
      what: "Word tok ikkje vare på planopplysningane. Ingenting er lagra.",
      next: "Lagre dokumentet og prøv igjen. Hjelper det ikkje, opnar du det i Word på skrivebordet.",
    },
    fileByHand: {
      what: "Word gir ikkje frå seg heile dokumentet, så det kan ikkje sendast herifrå.",
      next: "Lagre dokumentet på maskina, og vel fila her. Ho blir samanlikna med det opne dokumentet før ho blir send.",
    },
    otherFile: {
      what: "Fila du valde, er ikkje lik det opne dokumentet.",
      next: "Lagre dokumentet éin gong til, og vel den fila du nettopp lagra.",
    },
    noAnswer: {
      what: "Word svarte ikkje, så det er ikkje sikkert om noko vart gjort.",
      next: "Dokumentet blir lese på nytt før noko meir blir skrive. Sjå etter der du arbeidde.",
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
    protected: {
      what: "Dokumentet er kryptert eller har avgrensa rettar, og Word gir det ikkje vidare til tillegg.",
      next: "Fjern vernet under Fil › Informasjon › Vern dokument, eller vel ein sensitivitetsetikett utan kryptering, og opne ruta på nytt.",
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
    locked: {
      what: "This part of the document is locked by a content control, so nothing in it can be changed.",
      next: "Ask whoever made the template to unlock it, or choose a place outside the locked part.",
    },
    notInBrowser: {
      what: "Word in the browser cannot do this to the document.",
      next: "Choose “Open in Desktop App” in Word, and try again there.",
    },
    cannotWrap: {
      what: "Word will not put a tag around just what you have selected.",
      next: "Select whole paragraphs, or one cell of the table, and not half tags or several cells of unequal width.",
    },
    halfTable: {
      what: "The selection goes into a table, or out of one.",
      next: "Select paragraphs only, or only rows of one table.",
    },
    otherwise: {
      what: "Word did something else than you asked for.",
      next: "Look at what is in the document now, and choose Undo in Word if it is not as you want it. If changes are tracked, you may turn that off before you try again.",
    },
    changedSince: {
      what: "What you want to undo has been changed since, by you or others.",
      next: "Nothing is overwritten. See how it is now, and change it yourself if you want it as it was.",
    },
    undoInWord: {
      what: "This is in the text itself, and can only be undone in Word.",
      next: "Choose Undo in Word (Ctrl+Z, on Mac ⌘Z) until it is as it was.",
    },
    stillThere: {
      what: "Word still shows the tag. That may happen while changes are tracked: then it goes when the change is accepted.",
      next: "Accept the change under Review in Word, or turn tracking off and remove the tag again.",
    },
    headerRowByHand: {
      what: "Word did not take the header row from Plantråd.",
      next: "Put the cursor in the row, choose “Repeat Header Rows” under Table Layout, and choose “Check again”.",
    },
    notKept: {
      what: "Word did not keep the plan's details. Nothing is saved.",
      next: "Save the document and try again. If that does not help, open it in Word on the desktop.",
    },
    fileByHand: {
      what: "Word does not hand over the whole document, so it cannot be sent from here.",
      next: "Save the document on your machine, and choose the file here. It is compared with the open document before it is sent.",
    },
    otherFile: {
      what: "The file you chose is not the same as the open document.",
      next: "Save the document once more, and choose the file you have just saved.",
    },
    noAnswer: {
      what: "Word did not answer, so it is not certain whether anything was done.",
      next: "The document is read again before anything more is written. Look where you were working.",
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
    protected: {
      what: "The document is encrypted or has restricted rights, and Word gives it to no add-in.",
      next: "Remove the protection under File › Info › Protect Document, or choose a sensitivity label without encryption, and open the pane again.",
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
