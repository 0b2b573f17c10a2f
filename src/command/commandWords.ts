import type { Said } from "../words/language.ts";
import type { SaidRefusal } from "../words/refusal.ts";
import type { BadLineCode } from "./badLineCode.ts";
import type { MisuseCode } from "./readArguments.ts";

/** What the command itself says. */
export interface CommandWords {
  readonly help: string;
  readonly misuse: Readonly<Record<MisuseCode, (word: string) => SaidRefusal>>;
  /** Why a line of standard input cannot be read, by its number from 1. */
  readonly badLine: Readonly<Record<BadLineCode, (line: number) => SaidRefusal>>;
  readonly isFolder: (file: string) => SaidRefusal;
  readonly noSuchFile: (file: string) => SaidRefusal;
  readonly notWritten: (file: string, why: string) => SaidRefusal;
  readonly noRegister: SaidRefusal;
  readonly noToken: SaidRefusal;
  readonly notTied: SaidRefusal;
  readonly notTrusted: SaidRefusal;
  readonly noErrors: string;
  readonly errors: (count: number) => string;
  readonly withoutRegister: string;
  readonly waived: string;
  /** Where the report was written. */
  readonly reported: (file: string) => string;
  readonly line: (at: number) => string;
  readonly sending: (percent: number) => string;
  readonly checking: string;
  readonly publishing: string;
  readonly published: (version: number, address: string) => string;
  /** `opening` opens it once; null where the service gave none. */
  readonly preview: (address: string, opening: string | null) => string;
}

const example = `{"id": "1", "text": "…", "heading": "…", "type": "paragraph", "language": "nb"}`;
const exampleLine: Said = {
  nb: `Skriv ett objekt på hver linje: ${example}`,
  nn: `Skriv eitt objekt på kvar linje: ${example}`,
  en: `Write one object a line: ${example}`,
};

const nb: CommandWords = {
  help: `Plantråd i terminalen

  plantraad check PLAN.docx      kontrollerer planen og sier hva som bør rettes
  plantraad check MAPPE          det samme for alle .docx i en mappe, som en tabell
  plantraad html PLAN.docx       skriver planen som en nettside
  plantraad text PLAN.docx       skriver ordene i planen som ren tekst
  plantraad json PLAN.docx       skriver innholdet i planen som JSON, for andre programmer
  plantraad suggest PLAN.docx    foreslår elementer og bærekraftsmål, ett JSON-objekt på hver linje;
                                 «plantraad suggest -» leser avsnitt som JSON-linjer fra standard inn
  plantraad publish PLAN.docx    sender planen til tjenesten og publiserer den

  --json                 ett JSON-objekt i stedet for setninger
  --sarif                en SARIF-logg (2.1.0), for verktøy som leser slike (check)
  --report FIL           en rapport av kontrollen, som .docx eller som .html til utskrift (check)
  --language nb|nn|en    språket i det som sies
  --register ADRESSE     tjenesten med planregisteret, f.eks. https://planer.kommune.no
                         (ellers PLANTRAAD_REGISTER)
  -o, --out FIL          hvor det skrives (ellers til skjermen)
  --chapters             én nettside for hvert kapittel, i mappen --out
  --headers              topptekst og bunntekst også
  --sdg-only             bare bærekraftsmål, for hvert avsnitt (suggest)
  --kind SLAG            preview (forhåndsvisning), hearing (høring), afterHearing (utkast etter høring),
                         adopted (vedtatt), correction (rettelse)
  --deadline ÅÅÅÅ-MM-DD  siste dag for innspill, for høring
  --adopted ÅÅÅÅ-MM-DD   vedtaksdato, og --decision SAK saksnummer, for vedtatt og rettelse

Innloggingen hentes fra PLANTRAAD_TOKEN.

Slutter med 0 når alt er bra, 1 når planen har feil, 2 når dokumentet ikke kan leses,
3 når tjenesten sier nei eller ikke svarer, og 64 når kommandoen er skrevet feil.
`,
  misuse: {
    noVerb: () => ({
      what: "Si hva som skal gjøres.",
      next: "Skriv check, html, text, json, suggest eller publish, og filen etter. «plantraad --help» viser hvordan.",
    }),
    unknownVerb: (word) => ({
      what: `«${word}» er ikke noe Plantråd kan gjøre.`,
      next: "Skriv check, html, text, json, suggest eller publish. «plantraad --help» viser hvordan.",
    }),
    noFile: (word) => ({
      what: "Si hvilket dokument det gjelder.",
      next: `Skriv for eksempel «plantraad ${word} plan.docx».`,
    }),
    tooMany: (word) => ({
      what: `Ett dokument om gangen: «${word}» er ett for mye.`,
      next: "Ta bort det som er for mye. Har filnavnet mellomrom, sett det i hermetegn.",
    }),
    unknownOption: (word) => ({
      what: `Valget ${word} finnes ikke, eller mangler verdien sin.`,
      next: "«plantraad --help» viser alle valgene.",
    }),
    badValue: (word) => ({
      what: `${word} kan ikke brukes.`,
      next: "«plantraad --help» viser hvilke verdier som går an. Datoer skrives ÅÅÅÅ-MM-DD.",
    }),
    noFolder: () => ({ what: "Si hvilken mappe kapitlene skal skrives i.", next: "Bruk --out med navnet på mappen." }),
  },
  badLine: {
    notJson: (line) => ({ what: `Linje ${line} er ikke JSON.`, next: exampleLine.nb }),
    notObject: (line) => ({ what: `Linje ${line} er ikke et JSON-objekt.`, next: exampleLine.nb }),
    noId: (line) => ({ what: `Linje ${line} mangler «id».`, next: "Gi avsnittet en id: tekst eller tall." }),
    noText: (line) => ({ what: `Linje ${line} mangler «text».`, next: "Skriv ordene i avsnittet som tekst." }),
    unknownLanguage: (line) => ({
      what: `Linje ${line} har et språk som ikke er kjent.`,
      next: "Skriv nb, nn eller en, eller la «language» være borte.",
    }),
    tooLong: (line) => ({ what: `Linje ${line} er for lang.`, next: "Del teksten i avsnitt, ett på hver linje." }),
  },
  isFolder: (file) => ({
    what: `${file} er en mappe, ikke et dokument.`,
    next: "Skriv navnet på Word-dokumentet i den.",
  }),
  noSuchFile: (file) => ({
    what: `${file} kan ikke åpnes.`,
    next: "Se at navnet og mappen stemmer, og at du har lov til å lese filen.",
  }),
  notWritten: (file, why) => ({ what: `${file} kunne ikke skrives: ${why}`, next: "Velg et annet sted med --out." }),
  noRegister: {
    what: "Si hvor planregisteret er.",
    next: "Bruk --register med tjenestens adresse, eller sett PLANTRAAD_REGISTER.",
  },
  noToken: { what: "Du er ikke logget inn.", next: "Sett PLANTRAAD_TOKEN til et gyldig token for tjenesten." },
  notTied: {
    what: "Dokumentet er ikke koblet til en plan i registeret.",
    next: "Åpne det i Word, velg Plantråd og «Koble til plan i registeret», lagre, og prøv igjen.",
  },
  notTrusted: {
    what: "Maskinen stoler ikke på sertifikatet til tjenesten.",
    next: "Er det din egen, pek NODE_EXTRA_CA_CERTS på .data/certificate/ca.crt. Ellers: spør den som driver tjenesten.",
  },
  noErrors: "Ingen feil.",
  errors: (count) => `${count} feil må rettes før planen kan publiseres.`,
  withoutRegister: "Kontrollert uten register: om mål og opphav stemmer med de overordnede planene, er ikke sett på.",
  waived: "godtatt",
  reported: (file) => `Rapporten er skrevet til ${file}.`,
  line: (at) => `avsnitt ${at + 1}`,
  sending: (percent) => `Sender dokumentet: ${percent} %`,
  checking: "Tjenesten kontrollerer …",
  publishing: "Publiserer …",
  published: (version, address) => `Versjon ${version} er publisert: ${address}`,
  preview: (address, opening) =>
    `Forhåndsvisningen er publisert: ${address}\nDe som har en rolle i planen, åpner den fra Plantråd i Word (Publiser).${opening === null ? "" : `\nÅpne den selv her, én gang, innen fem minutter: ${opening}`}`,
};

const nn: CommandWords = {
  help: `Plantråd i terminalen

  plantraad check PLAN.docx      kontrollerer planen og seier kva som bør rettast
  plantraad check MAPPE          det same for alle .docx i ei mappe, som ein tabell
  plantraad html PLAN.docx       skriv planen som ei nettside
  plantraad text PLAN.docx       skriv orda i planen som rein tekst
  plantraad json PLAN.docx       skriv innhaldet i planen som JSON, for andre program
  plantraad suggest PLAN.docx    føreslår element og berekraftsmål, eitt JSON-objekt på kvar linje;
                                 «plantraad suggest -» les avsnitt som JSON-linjer frå standard inn
  plantraad publish PLAN.docx    sender planen til tenesta og publiserer han

  --json                 eitt JSON-objekt i staden for setningar
  --sarif                ein SARIF-logg (2.1.0), for verktøy som les slike (check)
  --report FIL           ein rapport av kontrollen, som .docx eller som .html til utskrift (check)
  --language nb|nn|en    språket i det som blir sagt
  --register ADRESSE     tenesta med planregisteret, t.d. https://planar.kommune.no
                         (elles PLANTRAAD_REGISTER)
  -o, --out FIL          kvar det blir skrive (elles til skjermen)
  --chapters             ei nettside for kvart kapittel, i mappa --out
  --headers              topptekst og botntekst òg
  --sdg-only             berre berekraftsmål, for kvart avsnitt (suggest)
  --kind SLAG            preview (førehandsvising), hearing (høyring), afterHearing (utkast etter høyring),
                         adopted (vedteken), correction (retting)
  --deadline ÅÅÅÅ-MM-DD  siste dag for innspel, for høyring
  --adopted ÅÅÅÅ-MM-DD   vedtaksdato, og --decision SAK saksnummer, for vedteken og retting

Innlogginga blir henta frå PLANTRAAD_TOKEN.

Sluttar med 0 når alt er bra, 1 når planen har feil, 2 når dokumentet ikkje kan lesast,
3 når tenesta seier nei eller ikkje svarar, og 64 når kommandoen er skriven feil.
`,
  misuse: {
    noVerb: () => ({
      what: "Sei kva som skal gjerast.",
      next: "Skriv check, html, text, json, suggest eller publish, og fila etter. «plantraad --help» viser korleis.",
    }),
    unknownVerb: (word) => ({
      what: `«${word}» er ikkje noko Plantråd kan gjere.`,
      next: "Skriv check, html, text, json, suggest eller publish. «plantraad --help» viser korleis.",
    }),
    noFile: (word) => ({ what: "Sei kva dokument det gjeld.", next: `Skriv til dømes «plantraad ${word} plan.docx».` }),
    tooMany: (word) => ({
      what: `Eitt dokument om gongen: «${word}» er eitt for mykje.`,
      next: "Ta bort det som er for mykje. Har filnamnet mellomrom, set det i hermeteikn.",
    }),
    unknownOption: (word) => ({
      what: `Valet ${word} finst ikkje, eller manglar verdien sin.`,
      next: "«plantraad --help» viser alle vala.",
    }),
    badValue: (word) => ({
      what: `${word} kan ikkje brukast.`,
      next: "«plantraad --help» viser kva verdiar som går an. Datoar skriv du ÅÅÅÅ-MM-DD.",
    }),
    noFolder: () => ({ what: "Sei kva mappe kapitla skal skrivast i.", next: "Bruk --out med namnet på mappa." }),
  },
  badLine: {
    notJson: (line) => ({ what: `Linje ${line} er ikkje JSON.`, next: exampleLine.nn }),
    notObject: (line) => ({ what: `Linje ${line} er ikkje eit JSON-objekt.`, next: exampleLine.nn }),
    noId: (line) => ({ what: `Linje ${line} manglar «id».`, next: "Gi avsnittet ein id: tekst eller tal." }),
    noText: (line) => ({ what: `Linje ${line} manglar «text».`, next: "Skriv orda i avsnittet som tekst." }),
    unknownLanguage: (line) => ({
      what: `Linje ${line} har eit språk som ikkje er kjent.`,
      next: "Skriv nb, nn eller en, eller la «language» vere borte.",
    }),
    tooLong: (line) => ({ what: `Linje ${line} er for lang.`, next: "Del teksten i avsnitt, eitt på kvar linje." }),
  },
  isFolder: (file) => ({
    what: `${file} er ei mappe, ikkje eit dokument.`,
    next: "Skriv namnet på Word-dokumentet i ho.",
  }),
  noSuchFile: (file) => ({
    what: `${file} kan ikkje opnast.`,
    next: "Sjå at namnet og mappa stemmer, og at du har lov til å lese fila.",
  }),
  notWritten: (file, why) => ({ what: `${file} kunne ikkje skrivast: ${why}`, next: "Vel ein annan stad med --out." }),
  noRegister: {
    what: "Sei kvar planregisteret er.",
    next: "Bruk --register med adressa til tenesta, eller set PLANTRAAD_REGISTER.",
  },
  noToken: { what: "Du er ikkje logga inn.", next: "Set PLANTRAAD_TOKEN til eit gyldig token for tenesta." },
  notTied: {
    what: "Dokumentet er ikkje kopla til ein plan i registeret.",
    next: "Opne det i Word, vel Plantråd og «Kople til plan i registeret», lagre, og prøv igjen.",
  },
  notTrusted: {
    what: "Maskina stolar ikkje på sertifikatet til tenesta.",
    next: "Er det di eiga, peik NODE_EXTRA_CA_CERTS på .data/certificate/ca.crt. Elles: spør den som driv tenesta.",
  },
  noErrors: "Ingen feil.",
  errors: (count) => `${count} feil må rettast før planen kan publiserast.`,
  withoutRegister: "Kontrollert utan register: om mål og opphav stemmer med dei overordna planane, er ikkje sett på.",
  waived: "godteke",
  reported: (file) => `Rapporten er skriven til ${file}.`,
  line: (at) => `avsnitt ${at + 1}`,
  sending: (percent) => `Sender dokumentet: ${percent} %`,
  checking: "Tenesta kontrollerer …",
  publishing: "Publiserer …",
  published: (version, address) => `Versjon ${version} er publisert: ${address}`,
  preview: (address, opening) =>
    `Førehandsvisinga er publisert: ${address}\nDei som har ei rolle i planen, opnar ho frå Plantråd i Word (Publiser).${opening === null ? "" : `\nOpne ho sjølv her, éin gong, innan fem minutt: ${opening}`}`,
};

const en: CommandWords = {
  help: `Plantråd in the terminal

  plantraad check PLAN.docx      checks the plan and says what should be mended
  plantraad check FOLDER         the same for every .docx in a folder, as a table
  plantraad html PLAN.docx       writes the plan as a web page
  plantraad text PLAN.docx       writes the plan's words as plain text
  plantraad json PLAN.docx       writes the plan's contents as JSON, for other programs
  plantraad suggest PLAN.docx    proposes elements and SDGs, one JSON object a line;
                                 “plantraad suggest -” reads passages as JSON lines from standard input
  plantraad publish PLAN.docx    sends the plan to the service and publishes it

  --json                 one JSON object instead of sentences
  --sarif                a SARIF log (2.1.0), for tools that read such (check)
  --report FILE          a report of the check, as .docx, or as .html to print (check)
  --language nb|nn|en    language of what is said
  --register ADDRESS     the service with the plan register, e.g. https://plans.municipality.no
                         (else PLANTRAAD_REGISTER)
  -o, --out FILE         where it is written (else to the screen)
  --chapters             a web page for each chapter, in the folder --out
  --headers              headers and footers too
  --sdg-only             SDGs only, for every passage (suggest)
  --kind KIND            preview, hearing, afterHearing (a draft after it), adopted or correction
  --deadline YYYY-MM-DD  last day for input, for a hearing
  --adopted YYYY-MM-DD   date of adoption, and --decision CASE case number, for adopted and correction

The sign-in is taken from PLANTRAAD_TOKEN.

Ends with 0 when all is well, 1 when the plan has errors, 2 when the document cannot be read,
3 when the service says no or does not answer, and 64 when the command is written wrong.
`,
  misuse: {
    noVerb: () => ({
      what: "Say what to do.",
      next: "Write check, html, text, json, suggest or publish, and the file after it. “plantraad --help” shows how.",
    }),
    unknownVerb: (word) => ({
      what: `“${word}” is nothing Plantråd can do.`,
      next: "Write check, html, text, json, suggest or publish. “plantraad --help” shows how.",
    }),
    noFile: (word) => ({ what: "Say which document.", next: `Write for instance “plantraad ${word} plan.docx”.` }),
    tooMany: (word) => ({
      what: `One document at a time: “${word}” is one too many.`,
      next: "Take away what is too much. Put a file name with spaces between quotes.",
    }),
    unknownOption: (word) => ({
      what: `There is no option ${word}, or it lacks its value.`,
      next: "“plantraad --help” shows all options.",
    }),
    badValue: (word) => ({
      what: `${word} cannot be used.`,
      next: "“plantraad --help” shows which values can. Dates are written YYYY-MM-DD.",
    }),
    noFolder: () => ({
      what: "Say which folder the chapters are to be written in.",
      next: "Use --out with the folder's name.",
    }),
  },
  badLine: {
    notJson: (line) => ({ what: `Line ${line} is not JSON.`, next: exampleLine.en }),
    notObject: (line) => ({ what: `Line ${line} is not a JSON object.`, next: exampleLine.en }),
    noId: (line) => ({ what: `Line ${line} lacks “id”.`, next: "Give the passage an id: a text or a number." }),
    noText: (line) => ({ what: `Line ${line} lacks “text”.`, next: "Write the passage's words as text." }),
    unknownLanguage: (line) => ({
      what: `Line ${line} has a language that is not known.`,
      next: "Write nb, nn or en, or leave “language” out.",
    }),
    tooLong: (line) => ({ what: `Line ${line} is too long.`, next: "Part the text in passages, one a line." }),
  },
  isFolder: (file) => ({
    what: `${file} is a folder, not a document.`,
    next: "Write the name of the Word document in it.",
  }),
  noSuchFile: (file) => ({
    what: `${file} cannot be opened.`,
    next: "See that its name and folder are right, and that you may read it.",
  }),
  notWritten: (file, why) => ({
    what: `${file} could not be written: ${why}`,
    next: "Choose another place with --out.",
  }),
  noRegister: {
    what: "Say where the plan register is.",
    next: "Use --register with the service's address, or set PLANTRAAD_REGISTER.",
  },
  noToken: { what: "You are not signed in.", next: "Set PLANTRAAD_TOKEN to a token that holds for the service." },
  notTied: {
    what: "The document is not tied to a plan in the register.",
    next: "Open it in Word, choose Plantråd and “Tie to a plan in the register”, save, and try again.",
  },
  notTrusted: {
    what: "This computer does not trust the service's certificate.",
    next: "If it is your own, point NODE_EXTRA_CA_CERTS at .data/certificate/ca.crt. If not: ask whoever runs the service.",
  },
  noErrors: "No errors.",
  errors: (count) =>
    count === 1
      ? "1 error must be mended before the plan can be published."
      : `${count} errors must be mended before the plan can be published.`,
  withoutRegister:
    "Checked without a register: whether goals and origins agree with the higher plans has not been looked at.",
  waived: "accepted",
  reported: (file) => `The report is written to ${file}.`,
  line: (at) => `paragraph ${at + 1}`,
  sending: (percent) => `Sending the document: ${percent} %`,
  checking: "The service is checking …",
  publishing: "Publishing …",
  published: (version, address) => `Version ${version} is published: ${address}`,
  preview: (address, opening) =>
    `The preview is published: ${address}\nThose with a role in the plan open it from Plantråd in Word (Publish).${opening === null ? "" : `\nOpen it yourself here, once, within five minutes: ${opening}`}`,
};

export const commandWords: Said<CommandWords> = { nb, nn, en };
