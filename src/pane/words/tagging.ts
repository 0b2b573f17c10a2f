import type { FetchForm } from "../../plan/fetchPlaces.ts";
import type { ProposalReason } from "../../plan/proposeKind.ts";
import type { Said } from "../../words/language.ts";

/** Words of the tagging view: outline, what is at the cursor, and fetching. */
export interface TaggingWords {
  readonly outline: string;
  /** Name of the view with the plan in pictures. */
  readonly pictures: string;
  readonly filter: string;
  readonly shows: Readonly<Record<"all" | "elements" | "lacking", string>>;
  readonly search: string;
  readonly levels: string;
  readonly allLevels: string;
  readonly empty: { readonly what: string; readonly next: string };
  readonly noElements: string;
  readonly findings: (count: number) => string;
  readonly atCursor: string;
  readonly quoted: (text: string) => string;
  readonly cursorUnknown: string;
  /** How many paragraphs are selected, as a question of what they are to become. */
  readonly severalSelected: (count: number) => string;
  readonly gathering: Readonly<Record<"each" | "together", string>>;
  /** What of a table becomes elements: one row, or several, by what names them. */
  readonly rows: (names: readonly string[]) => string;
  /** That Word may have kept silent about other selected rows, and what to select. */
  readonly lastRowOnly: string;
  readonly cursorOutside: string;
  readonly tagAs: (kind: string) => string;
  readonly isNow: (kind: string) => string;
  readonly more: string;
  readonly moreKinds: string;
  readonly proposal: (kind: string, reason: string) => string;
  readonly reasons: Readonly<Record<ProposalReason, (heading: string) => string>>;
  readonly fetch: string;
  readonly fetchTitle: string;
  readonly fetchSearch: string;
  readonly fetchFrom: string;
  readonly fetchMunicipality: string;
  /** Of another municipality's plans. */
  readonly fetchPublished: string;
  readonly fetchReading: string;
  readonly allHigher: string;
  readonly allPublished: string;
  readonly fetchNothing: string;
  readonly fetchNoRegister: string;
  readonly fetchNotTied: string;
  readonly fetchHint: string;
  readonly fetchAs: string;
  readonly fetchAsPlace: string;
  readonly fetchForms: Readonly<Record<FetchForm["type"], string>>;
  /** What it becomes, a heading of which level, and under which element. */
  readonly fetchedAs: (form: FetchForm["type"], level: number, parent: string | null) => string;
  readonly fetchThis: string;
  readonly fetchNamed: (title: string) => string;
  readonly fetchedBefore: string;
  readonly notInForce: string;
  readonly proposalOf: (title: string, isHearing: boolean) => string;
}

export const taggingWords: Said<TaggingWords> = {
  nb: {
    outline: "Disposisjon med merker",
    pictures: "Planen i bilder",
    filter: "Vis",
    shows: { all: "Alt", elements: "Bare merket", lacking: "Bare det som mangler noe" },
    search: "Søk i disposisjonen",
    levels: "Nivåer",
    allLevels: "Alle",
    empty: {
      what: "Dokumentet har ingen overskrifter eller merker ennå.",
      next: "Skriv i Word, og bruk Words egne overskriftsstiler. Sett så markøren i et avsnitt og trykk på et av valgene nederst.",
    },
    noElements:
      "Ingenting er merket ennå. Sett markøren i en overskrift eller et avsnitt, og trykk på et av valgene nederst.",
    findings: (count) => `${count} funn`,
    atCursor: "Ved markøren:",
    quoted: (text) => `«${text}»`,
    cursorUnknown: "Sett markøren i teksten for å merke den.",
    severalSelected: (count) => (count < 20 ? `${count} avsnitt er valgt:` : "20 eller flere avsnitt er valgt:"),
    gathering: { each: "Hvert sitt element", together: "Ett element" },
    lastRowOnly:
      "Har du valgt flere rader, forteller Word bare om den siste. Merk én rad om gangen, eller velg hele tabellen.",
    rows: ([name = "", ...more]) =>
      more.length === 0
        ? `Som tiltak merkes raden, ved «${name}».`
        : `Som tiltak får ${more.length + 1} rader hvert sitt merke, den første ved «${name}».`,
    cursorOutside: "Markøren står utenfor brødteksten, eller i noe som nettopp er skrevet.",
    tagAs: (kind) => `Merk som ${kind}`,
    isNow: (kind) => `Er merket som ${kind}`,
    more: "Mer",
    moreKinds: "Mer: flere slag",
    proposal: (kind, reason) => `Forslag: ${kind} – ${reason}`,
    reasons: {
      startsWithKind: () => "teksten begynner med det ordet",
      underHeading: (heading) => `står under «${heading}»`,
      besideSame: () => "som punktet før",
      underGoal: () => "står under et mål",
      underStrategy: () => "står under en strategi",
      readsAsAction: () => "begynner med et verb, som en handling",
      underFocusArea: () => "står under et satsingsområde",
    },
    fetch: "Hent fra annen plan …",
    fetchTitle: "Hent fra annen plan",
    fetchSearch: "Søk i mål, strategier og tiltak",
    fetchFrom: "Plan",
    fetchMunicipality: "Kommune",
    fetchPublished: "Du ser det kommunen har publisert. Opphavet sier hvilken kommune det er hentet fra.",
    fetchReading: "Leser det kommunen har publisert …",
    allHigher: "Alle overordnede planer",
    allPublished: "Alle planene",
    fetchNothing: "Ingenting passer med søket.",
    fetchNoRegister: "Registeret er ikke lest ennå. Logg inn for å hente fra andre planer.",
    fetchNotTied: "Dokumentet er ikke koblet til en plan, så alle planene i registeret vises.",
    fetchHint: "Ordlyden settes inn ved markøren, ord for ord, og opphavet følger med.",
    fetchAs: "Settes inn som",
    fetchAsPlace: "Slik det passer på stedet",
    fetchForms: {
      heading: "Overskrift",
      item: "Punkt i listen",
      row: "Rad i tabellen",
      text: "Vanlig tekst",
    },
    fetchedAs: (form, level, parent) => {
      const what = {
        heading: `Blir en overskrift på nivå ${level}`,
        item: "Blir et nytt punkt i listen",
        row: "Blir en ny rad i tabellen",
        text: "Blir vanlig tekst etter avsnittet",
      }[form];
      return parent === null ? `${what}, ikke under noe annet element.` : `${what}, under «${parent}».`;
    },
    fetchThis: "Hent",
    fetchNamed: (title) => `Hent «${title}»`,
    fetchedBefore: "Er alt hentet",
    notInForce: "ikke vedtatt",
    proposalOf: (title, isHearing) => `${title} (${isHearing ? "forslag på høring" : "utkast etter høring"})`,
  },
  nn: {
    outline: "Disposisjon med merke",
    pictures: "Planen i bilete",
    filter: "Vis",
    shows: { all: "Alt", elements: "Berre merkt", lacking: "Berre det som manglar noko" },
    search: "Søk i disposisjonen",
    levels: "Nivå",
    allLevels: "Alle",
    empty: {
      what: "Dokumentet har ingen overskrifter eller merke enno.",
      next: "Skriv i Word, og bruk Word sine eigne overskriftsstilar. Set så markøren i eit avsnitt og trykk på eit av vala nedst.",
    },
    noElements:
      "Ingenting er merkt enno. Set markøren i ei overskrift eller eit avsnitt, og trykk på eit av vala nedst.",
    findings: (count) => `${count} funn`,
    atCursor: "Ved markøren:",
    quoted: (text) => `«${text}»`,
    cursorUnknown: "Set markøren i teksten for å merke han.",
    severalSelected: (count) => (count < 20 ? `${count} avsnitt er valde:` : "20 eller fleire avsnitt er valde:"),
    gathering: { each: "Kvart sitt element", together: "Eitt element" },
    lastRowOnly:
      "Har du valt fleire rader, fortel Word berre om den siste. Merk éi rad om gongen, eller vel heile tabellen.",
    rows: ([name = "", ...more]) =>
      more.length === 0
        ? `Som tiltak blir rada merkt, ved «${name}».`
        : `Som tiltak får ${more.length + 1} rader kvart sitt merke, den første ved «${name}».`,
    cursorOutside: "Markøren står utanfor brødteksten, eller i noko som nettopp er skrive.",
    tagAs: (kind) => `Merk som ${kind}`,
    isNow: (kind) => `Er merkt som ${kind}`,
    more: "Meir",
    moreKinds: "Meir: fleire slag",
    proposal: (kind, reason) => `Framlegg: ${kind} – ${reason}`,
    reasons: {
      startsWithKind: () => "teksten byrjar med det ordet",
      underHeading: (heading) => `står under «${heading}»`,
      besideSame: () => "som punktet før",
      underGoal: () => "står under eit mål",
      underStrategy: () => "står under ein strategi",
      readsAsAction: () => "byrjar med eit verb, som ei handling",
      underFocusArea: () => "står under eit satsingsområde",
    },
    fetch: "Hent frå annan plan …",
    fetchTitle: "Hent frå annan plan",
    fetchSearch: "Søk i mål, strategiar og tiltak",
    fetchFrom: "Plan",
    fetchMunicipality: "Kommune",
    fetchPublished: "Du ser det kommunen har publisert. Opphavet seier kva kommune det er henta frå.",
    fetchReading: "Les det kommunen har publisert …",
    allHigher: "Alle overordna planar",
    allPublished: "Alle planane",
    fetchNothing: "Ingenting passar med søket.",
    fetchNoRegister: "Registeret er ikkje lese enno. Logg inn for å hente frå andre planar.",
    fetchNotTied: "Dokumentet er ikkje kopla til ein plan, så alle planane i registeret blir viste.",
    fetchHint: "Ordlyden blir sett inn ved markøren, ord for ord, og opphavet følgjer med.",
    fetchAs: "Blir sett inn som",
    fetchAsPlace: "Slik det passar på staden",
    fetchForms: {
      heading: "Overskrift",
      item: "Punkt i lista",
      row: "Rad i tabellen",
      text: "Vanleg tekst",
    },
    fetchedAs: (form, level, parent) => {
      const what = {
        heading: `Blir ei overskrift på nivå ${level}`,
        item: "Blir eit nytt punkt i lista",
        row: "Blir ei ny rad i tabellen",
        text: "Blir vanleg tekst etter avsnittet",
      }[form];
      return parent === null ? `${what}, ikkje under noko anna element.` : `${what}, under «${parent}».`;
    },
    fetchThis: "Hent",
    fetchNamed: (title) => `Hent «${title}»`,
    fetchedBefore: "Er alt henta",
    notInForce: "ikkje vedteken",
    proposalOf: (title, isHearing) => `${title} (${isHearing ? "framlegg på høyring" : "utkast etter høyring"})`,
  },
  en: {
    outline: "Outline with tags",
    pictures: "The plan in pictures",
    filter: "Show",
    shows: { all: "Everything", elements: "Tagged only", lacking: "Only what lacks something" },
    search: "Search the outline",
    levels: "Levels",
    allLevels: "All",
    empty: {
      what: "The document has no headings or tags yet.",
      next: "Write in Word, and use Word's own heading styles. Then put the cursor in a paragraph and press one of the choices below.",
    },
    noElements:
      "Nothing is tagged yet. Put the cursor in a heading or a paragraph, and press one of the choices below.",
    findings: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    atCursor: "At the cursor:",
    quoted: (text) => `“${text}”`,
    cursorUnknown: "Put the cursor in the text to tag it.",
    severalSelected: (count) =>
      count < 20 ? `${count} paragraphs are selected:` : "20 or more paragraphs are selected:",
    gathering: { each: "An element each", together: "One element" },
    lastRowOnly:
      "If you have selected several rows, Word only tells of the last. Tag one row at a time, or select the whole table.",
    rows: ([name = "", ...more]) =>
      more.length === 0
        ? `As a measure the row is tagged, at “${name}”.`
        : `As measures ${more.length + 1} rows get a tag each, the first at “${name}”.`,
    cursorOutside: "The cursor is outside the body of the document, or in something just written.",
    tagAs: (kind) => `Tag as ${kind}`,
    isNow: (kind) => `Is tagged as ${kind}`,
    more: "More",
    moreKinds: "More: other kinds",
    proposal: (kind, reason) => `Suggestion: ${kind} – ${reason}`,
    reasons: {
      startsWithKind: () => "the text begins with that word",
      underHeading: (heading) => `it stands under “${heading}”`,
      besideSame: () => "like the item before it",
      underGoal: () => "it stands under a goal",
      underStrategy: () => "it stands under a strategy",
      readsAsAction: () => "it begins with a verb, as an action does",
      underFocusArea: () => "it stands under a focus area",
    },
    fetch: "Fetch from another plan …",
    fetchTitle: "Fetch from another plan",
    fetchSearch: "Search goals, strategies and measures",
    fetchFrom: "Plan",
    fetchMunicipality: "Municipality",
    fetchPublished:
      "You see what the municipality has published. The origin says which municipality it is fetched from.",
    fetchReading: "Reading what the municipality has published …",
    allHigher: "All higher plans",
    allPublished: "All the plans",
    fetchNothing: "Nothing fits the search.",
    fetchNoRegister: "The register has not been read yet. Sign in to fetch from other plans.",
    fetchNotTied: "The document is not tied to a plan, so all the register's plans are shown.",
    fetchHint: "The words are put in at the cursor, word for word, and their origin goes with them.",
    fetchAs: "Put in as",
    fetchAsPlace: "As suits the place",
    fetchForms: {
      heading: "Heading",
      item: "Point of the list",
      row: "Row of the table",
      text: "Ordinary text",
    },
    fetchedAs: (form, level, parent) => {
      const what = {
        heading: `Becomes a heading at level ${level}`,
        item: "Becomes a new point of the list",
        row: "Becomes a new row of the table",
        text: "Becomes ordinary text after the paragraph",
      }[form];
      return parent === null ? `${what}, under no other element.` : `${what}, under “${parent}”.`;
    },
    fetchThis: "Fetch",
    fetchNamed: (title) => `Fetch “${title}”`,
    fetchedBefore: "Already fetched",
    notInForce: "not adopted",
    proposalOf: (title, isHearing) => `${title} (${isHearing ? "proposal on hearing" : "draft after hearing"})`,
  },
};
