import { sayListColumn, type ListColumn } from "../../../plan/planList/listColumns.ts";
import type { ListFault, ListFaultCode } from "../../../plan/planList/readPlanList.ts";
import { capital } from "../../../words/capital.ts";
import type { Language, Said } from "../../../words/language.ts";

/** Why a file that was sent is not read. */
type UnreadFile =
  "none" | "notSheet" | "oldExcel" | "damaged" | "tooLarge" | "noHead" | "noLines" | "tooManyLines" | "changed";

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly send: string;
  readonly sendOther: string;
  readonly template: string;
  readonly xlsx: string;
  readonly csv: string;
  readonly file: string;
  readonly fileHint: string;
  readonly try: string;
  readonly read: (file: string) => string;
  readonly wrong: (wrong: number, all: number) => string;
  readonly wrongLines: string;
  readonly good: (plans: number, elements: number) => string;
  readonly enter: (plans: number) => string;
  readonly entered: (plans: number) => string;
  readonly elements: (count: number) => string;
  readonly noElements: string;
  readonly columns: Readonly<Record<"line" | "plan" | "what" | "wrong", string>>;
  readonly unread: Readonly<Record<UnreadFile, string>>;
  readonly faults: Readonly<Record<ListFaultCode, (column: string, value: string, limit: string) => string>>;
  /** Of the list as a file: its name, what stands at the heads of its explanation, and what each column takes. */
  readonly sheet: string;
  readonly explanation: string;
  readonly explains: Readonly<Record<"column" | "takes", string>>;
  readonly takes: Readonly<Record<ListColumn, string>>;
  /** What stands on a plan's page of what a list has entered. */
  readonly listed: string;
  readonly listedLead: (date: string) => string;
  readonly sdgs: (codes: string) => string;
}

/** The words of the pages on which lists of plans are taken in. */
export const importWords: Said<Words> = {
  nb: {
    title: "Importer planer",
    lead: "Før inn planer med mål og handlinger fra Excel eller CSV. Listen prøves først, og ingenting føres inn før du har sett hva den gir.",
    send: "Send inn en liste",
    sendOther: "Send inn en annen liste",
    template: "Last ned malen med kolonnene som trengs:",
    xlsx: "Excel (.xlsx)",
    csv: "CSV",
    file: "Fil",
    fileHint: "Excel (.xlsx) eller CSV, høyst 2000 linjer.",
    try: "Prøv listen",
    read: (file) => `Slik er «${file}» lest`,
    wrong: (wrong, all) =>
      `${wrong === 1 ? "1 linje" : `${wrong} linjer`} av ${all} må rettes. Ingenting er ført inn. Rett linjene i filen, og send den inn på nytt.`,
    wrongLines: "Linjer som må rettes",
    good: (plans, elements) =>
      `Listen er i orden: ${plans === 1 ? "1 plan" : `${plans} planer`}, med ${elements} mål og handlinger. Ingenting er ført inn ennå.`,
    enter: (plans) => (plans === 1 ? "Før inn planen" : `Før inn ${plans} planer`),
    entered: (plans) => (plans === 1 ? "Planen er ført inn:" : `${plans} planer er ført inn:`),
    elements: (count) => (count === 1 ? "1 mål eller handling" : `${count} mål og handlinger`),
    noElements: "Ingen mål eller handlinger",
    columns: { line: "Linje", plan: "Plan", what: "Hva", wrong: "Hva som er galt" },
    unread: {
      none: "Velg en fil først.",
      notSheet: "Filen er verken Excel (.xlsx) eller CSV. Lagre listen i et av de formatene, og send den inn på nytt.",
      oldExcel:
        "Filen er i det gamle Excel-formatet, eller har passord. Lagre den som .xlsx uten passord, og send den inn på nytt.",
      damaged: "Filen er skadet og kan ikke leses. Åpne den i Excel, lagre den på nytt, og send den inn igjen.",
      tooLarge: "Filen er for stor. Del listen i flere filer, og send inn én om gangen.",
      noHead:
        "Den første linjen må ha kolonnenavnene, minst «Plan» og «Hva». Last ned malen og se hvordan de skal stå.",
      noLines: "Det står ingenting under kolonnenavnene.",
      tooManyLines: "Listen har mer enn 2000 linjer. Del den, og send inn én del om gangen.",
      changed: "Registeret er endret siden listen ble prøvd. Se gjennom den på nytt.",
    },
    faults: {
      missing: (column) => `${column}: feltet er tomt.`,
      tooLong: (column, value, limit) => `${column}: «${value}» er for langt. Det kan ha høyst ${limit} tegn.`,
      unknown: (column, value) => `${column}: «${value}» er ikke noe av det kolonnen kan ha. Se forklaringen i malen.`,
      notYear: (column, value) => `${column}: «${value}» er ikke et årstall med fire siffer.`,
      reversed: (column, value) => `${column}: ${value} er før det første året.`,
      notDay: (column, value) => `${column}: «${value}» er ikke en dato. Skriv den som 31.12.2026.`,
      notSdg: (column, value) => `${column}: «${value}» er verken et av FNs 17 mål eller et av delmålene.`,
      maybeSdg: (column, value) =>
        `${column}: cellen er et tall, og kan være skrevet både som ${value} og ${value}0. Gjør den om til tekst i Excel, og skriv delmålet på nytt.`,
      twice: (column, value) => `${column}: «${value}» står også høyere opp.`,
      registered: (column, value) =>
        `${column}: «${value}» står i planregisteret fra før. Rett den på planens egen side.`,
      noPlan: (column, value) =>
        `${column}: ingen linje i listen fører inn planen «${value}». Se etter skrivefeil, eller legg til linjen.`,
      notAbove: (column, value) => `${column}: «${value}» står ikke høyere opp i planen.`,
      wrongUnder: (column, value) => `${column}: det kan ikke stå under «${value}».`,
      noHigher: (column, value) => `${column}: «${value}» står verken i listen eller i planregisteret.`,
      ring: (column) => `${column}: planen kommer til å stå under seg selv.`,
    },
    sheet: "Planer",
    explanation: "Forklaring",
    explains: { column: "Kolonne", takes: "Hva som skrives" },
    takes: {
      plan: "Planens tittel. Står på hver linje som hører til planen.",
      what: "«Plan» for planen selv; ellers satsingsområde, mål, strategi, tiltak, oppdrag, investering, klimatiltak eller indikator.",
      text: "Målet eller handlingen, slik den skal lyde. Tomt for planen selv.",
      under: "Teksten til det den står under, som må stå høyere opp. Tomt når den står øverst.",
      kind: "For planen: planstrategi, planprogram, kommuneplanens samfunnsdel, kommuneplanens arealdel, kommunedelplan, temaplan, handlingsdel, økonomiplan eller virksomhetsplan.",
      language: "For planen: nb, nn eller en. Tomt gir kommunens språk.",
      fromYear: "Årstall med fire siffer.",
      toYear: "Årstall med fire siffer.",
      higher: "For planen: titlene på overordnede planer, med semikolon mellom.",
      responsible: "Enheten eller personen som har ansvaret.",
      contact: "For planen: hvem som svarer på spørsmål.",
      adoptedOn: "For planen: dagen den ble vedtatt, som 31.12.2026. Tomt når den ikke er vedtatt.",
      decisionNumber: "For planen: saksnummeret til vedtaket, som 45/26.",
      sdgs: "FNs bærekraftsmål, som 3 eller 11.3, med komma mellom. Skriv dem som tekst.",
      status: "For handlinger: ikke startet, i gang, gjennomført eller stanset.",
    },
    listed: "Mål og handlinger fra listen",
    listedLead: (date) =>
      `Ført inn fra en liste ${date}. De gjelder bare her, til et dokument med planen er publisert; da gjelder det som står i dokumentet.`,
    sdgs: (codes) => `bærekraftsmål ${codes}`,
  },
  nn: {
    title: "Importer planar",
    lead: "Før inn planar med mål og handlingar frå Excel eller CSV. Lista blir prøvd først, og ingenting blir ført inn før du har sett kva ho gir.",
    send: "Send inn ei liste",
    sendOther: "Send inn ei anna liste",
    template: "Last ned malen med kolonnane som trengst:",
    xlsx: "Excel (.xlsx)",
    csv: "CSV",
    file: "Fil",
    fileHint: "Excel (.xlsx) eller CSV, høgst 2000 linjer.",
    try: "Prøv lista",
    read: (file) => `Slik er «${file}» lesen`,
    wrong: (wrong, all) =>
      `${wrong === 1 ? "1 linje" : `${wrong} linjer`} av ${all} må rettast. Ingenting er ført inn. Rett linjene i fila, og send ho inn på nytt.`,
    wrongLines: "Linjer som må rettast",
    good: (plans, elements) =>
      `Lista er i orden: ${plans === 1 ? "1 plan" : `${plans} planar`}, med ${elements} mål og handlingar. Ingenting er ført inn enno.`,
    enter: (plans) => (plans === 1 ? "Før inn planen" : `Før inn ${plans} planar`),
    entered: (plans) => (plans === 1 ? "Planen er ført inn:" : `${plans} planar er førte inn:`),
    elements: (count) => (count === 1 ? "1 mål eller handling" : `${count} mål og handlingar`),
    noElements: "Ingen mål eller handlingar",
    columns: { line: "Linje", plan: "Plan", what: "Kva", wrong: "Kva som er gale" },
    unread: {
      none: "Vel ei fil først.",
      notSheet: "Fila er verken Excel (.xlsx) eller CSV. Lagre lista i eit av dei formata, og send ho inn på nytt.",
      oldExcel:
        "Fila er i det gamle Excel-formatet, eller har passord. Lagre ho som .xlsx utan passord, og send ho inn på nytt.",
      damaged: "Fila er skadd og kan ikkje lesast. Opne ho i Excel, lagre ho på nytt, og send ho inn igjen.",
      tooLarge: "Fila er for stor. Del lista i fleire filer, og send inn éi om gongen.",
      noHead: "Den første linja må ha kolonnenamna, minst «Plan» og «Kva». Last ned malen og sjå korleis dei skal stå.",
      noLines: "Det står ingenting under kolonnenamna.",
      tooManyLines: "Lista har meir enn 2000 linjer. Del ho, og send inn éin del om gongen.",
      changed: "Registeret er endra sidan lista vart prøvd. Sjå gjennom ho på nytt.",
    },
    faults: {
      missing: (column) => `${column}: feltet er tomt.`,
      tooLong: (column, value, limit) => `${column}: «${value}» er for langt. Det kan ha høgst ${limit} teikn.`,
      unknown: (column, value) =>
        `${column}: «${value}» er ikkje noko av det kolonnen kan ha. Sjå forklaringa i malen.`,
      notYear: (column, value) => `${column}: «${value}» er ikkje eit årstal med fire siffer.`,
      reversed: (column, value) => `${column}: ${value} er før det første året.`,
      notDay: (column, value) => `${column}: «${value}» er ikkje ein dato. Skriv han som 31.12.2026.`,
      notSdg: (column, value) => `${column}: «${value}» er verken eit av dei 17 måla til FN eller eit av delmåla.`,
      maybeSdg: (column, value) =>
        `${column}: cella er eit tal, og kan vere skriven både som ${value} og ${value}0. Gjer henne om til tekst i Excel, og skriv delmålet på nytt.`,
      twice: (column, value) => `${column}: «${value}» står òg høgare oppe.`,
      registered: (column, value) => `${column}: «${value}» står i planregisteret frå før. Rett han på si eiga side.`,
      noPlan: (column, value) =>
        `${column}: inga linje i lista fører inn planen «${value}». Sjå etter skrivefeil, eller legg til linja.`,
      notAbove: (column, value) => `${column}: «${value}» står ikkje høgare oppe i planen.`,
      wrongUnder: (column, value) => `${column}: det kan ikkje stå under «${value}».`,
      noHigher: (column, value) => `${column}: «${value}» står verken i lista eller i planregisteret.`,
      ring: (column) => `${column}: planen kjem til å stå under seg sjølv.`,
    },
    sheet: "Planar",
    explanation: "Forklaring",
    explains: { column: "Kolonne", takes: "Kva som skal skrivast" },
    takes: {
      plan: "Tittelen på planen. Står på kvar linje som høyrer til planen.",
      what: "«Plan» for planen sjølv; elles satsingsområde, mål, strategi, tiltak, oppdrag, investering, klimatiltak eller indikator.",
      text: "Målet eller handlinga, slik ho skal lyde. Tomt for planen sjølv.",
      under: "Teksten til det ho står under, som må stå høgare oppe. Tomt når ho står øvst.",
      kind: "For planen: planstrategi, planprogram, samfunnsdelen til kommuneplanen, arealdelen til kommuneplanen, kommunedelplan, temaplan, handlingsdel, økonomiplan eller verksemdsplan.",
      language: "For planen: nb, nn eller en. Tomt gir språket til kommunen.",
      fromYear: "Årstal med fire siffer.",
      toYear: "Årstal med fire siffer.",
      higher: "For planen: titlane på overordna planar, med semikolon mellom.",
      responsible: "Eininga eller personen som har ansvaret.",
      contact: "For planen: kven som svarer på spørsmål.",
      adoptedOn: "For planen: dagen han vart vedteken, som 31.12.2026. Tomt når han ikkje er vedteken.",
      decisionNumber: "For planen: saksnummeret til vedtaket, som 45/26.",
      sdgs: "Berekraftsmåla til FN, som 3 eller 11.3, med komma mellom. Skriv dei som tekst.",
      status: "For handlingar: ikkje starta, i gang, gjennomført eller stansa.",
    },
    listed: "Mål og handlingar frå lista",
    listedLead: (date) =>
      `Førte inn frå ei liste ${date}. Dei gjeld berre her, til eit dokument med planen er publisert; då gjeld det som står i dokumentet.`,
    sdgs: (codes) => `berekraftsmål ${codes}`,
  },
  en: {
    title: "Import plans",
    lead: "Enter plans with goals and actions from Excel or CSV. The list is tried first, and nothing is entered before you have seen what it gives.",
    send: "Send a list",
    sendOther: "Send another list",
    template: "Download the template with the columns that are needed:",
    xlsx: "Excel (.xlsx)",
    csv: "CSV",
    file: "File",
    fileHint: "Excel (.xlsx) or CSV, at most 2000 lines.",
    try: "Try the list",
    read: (file) => `How “${file}” is read`,
    wrong: (wrong, all) =>
      `${wrong === 1 ? "1 line" : `${wrong} lines`} of ${all} must be corrected. Nothing is entered. Correct them in the file, and send it again.`,
    wrongLines: "Lines that must be corrected",
    good: (plans, elements) =>
      `The list is in order: ${plans === 1 ? "1 plan" : `${plans} plans`}, with ${elements} goals and actions. Nothing is entered yet.`,
    enter: (plans) => (plans === 1 ? "Enter the plan" : `Enter ${plans} plans`),
    entered: (plans) => (plans === 1 ? "The plan is entered:" : `${plans} plans are entered:`),
    elements: (count) => (count === 1 ? "1 goal or action" : `${count} goals and actions`),
    noElements: "No goals or actions",
    columns: { line: "Line", plan: "Plan", what: "What", wrong: "What is wrong" },
    unread: {
      none: "Choose a file first.",
      notSheet: "The file is neither Excel (.xlsx) nor CSV. Save the list in one of those formats, and send it again.",
      oldExcel:
        "The file is in the old Excel format, or has a password. Save it as .xlsx without a password, and send it again.",
      damaged: "The file is damaged and cannot be read. Open it in Excel, save it again, and send it once more.",
      tooLarge: "The file is too large. Split the list into several files, and send one at a time.",
      noHead:
        "The first line must have the names of the columns, at least “Plan” and “What”. Download the template to see how they are to stand.",
      noLines: "There is nothing below the names of the columns.",
      tooManyLines: "The list has more than 2000 lines. Split it, and send one part at a time.",
      changed: "The register has changed since the list was tried. Go through it again.",
    },
    faults: {
      missing: (column) => `${column}: the cell is empty.`,
      tooLong: (column, value, limit) => `${column}: “${value}” is too long. It may have at most ${limit} letters.`,
      unknown: (column, value) =>
        `${column}: “${value}” is nothing that the column can have. See the explanation in the template.`,
      notYear: (column, value) => `${column}: “${value}” is not a year of four digits.`,
      reversed: (column, value) => `${column}: ${value} is before the first year.`,
      notDay: (column, value) => `${column}: “${value}” is not a date. Write it as 31.12.2026.`,
      notSdg: (column, value) => `${column}: “${value}” is neither one of the UN's 17 goals nor one of their targets.`,
      maybeSdg: (column, value) =>
        `${column}: the cell is a number, and may have been written as ${value} or as ${value}0. Format it as text in Excel, and write the target again.`,
      twice: (column, value) => `${column}: “${value}” stands higher up, too.`,
      registered: (column, value) =>
        `${column}: “${value}” is in the plan register already. Correct it on the plan's own page.`,
      noPlan: (column, value) =>
        `${column}: no line of the list enters the plan “${value}”. Look for a misspelling, or add the line.`,
      notAbove: (column, value) => `${column}: “${value}” does not stand higher up in the plan.`,
      wrongUnder: (column, value) => `${column}: it cannot stand under “${value}”.`,
      noHigher: (column, value) => `${column}: “${value}” is neither in the list nor in the plan register.`,
      ring: (column) => `${column}: the plan would stand under itself.`,
    },
    sheet: "Plans",
    explanation: "Explanation",
    explains: { column: "Column", takes: "What to write" },
    takes: {
      plan: "The plan's title. Stands on every line that belongs to the plan.",
      what: "“Plan” for the plan itself; else focus area, goal, strategy, measure, assignment, investment, climate measure or indicator.",
      text: "The goal or the action as it is to read. Empty for the plan itself.",
      under: "The text of what it stands under, which must stand higher up. Empty when it stands at the top.",
      kind: "For the plan: planning strategy, planning programme, social part of the municipal master plan, land-use part of the municipal master plan, municipal sub-plan, thematic plan, action programme, four-year budget plan or service plan.",
      language: "For the plan: nb, nn or en. Empty gives the municipality's language.",
      fromYear: "A year of four digits.",
      toYear: "A year of four digits.",
      higher: "For the plan: the titles of higher plans, with semicolons between.",
      responsible: "The unit or person responsible.",
      contact: "For the plan: who answers questions.",
      adoptedOn: "For the plan: the day it was adopted, such as 31.12.2026. Empty when it is not adopted.",
      decisionNumber: "For the plan: the number of the decision, such as 45/26.",
      sdgs: "The UN's sustainable development goals, such as 3 or 11.3, with commas between. Write them as text.",
      status: "For actions: not started, under way, done or stopped.",
    },
    listed: "Goals and actions from the list",
    listedLead: (date) =>
      `Entered from a list on ${date}. They count here alone, until a document of the plan is published; then what the document says counts.`,
    sdgs: (codes) => `SDGs ${codes}`,
  },
};

/** What is wrong in a line, as a sentence that begins with the column. */
export function sayListFault({ code, column, value, limit }: ListFault, language: Language): string {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return importWords[language].faults[code](capital(sayListColumn(column, language)), shown, String(limit ?? ""));
}
