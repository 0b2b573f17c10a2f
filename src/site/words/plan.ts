import type { Said } from "../../words/language.ts";

interface PlanWords {
  readonly version: (version: number, date: string) => string;
  readonly permanent: string;
  readonly contents: string;
  readonly showContents: string;
  readonly elements: string;
  readonly elementsLead: string;
  readonly body: string;
  readonly chapters: string;
  readonly chaptersLead: string;
  readonly whole: string;
  readonly wholeFor: string;
  readonly inChapter: string;
  readonly allChapters: string;
  readonly neighbours: string;
  readonly previousChapter: string;
  readonly nextChapter: string;
  readonly sdg: (code: string) => string;
  readonly sdgsTitle: string;
  readonly responsible: string;
  readonly years: string;
  readonly status: string;
  /** Goals that an element serves besides the one it stands under; and in the outline, that it does. */
  readonly alsoFor: string;
  readonly servesAlso: string;
  readonly indicatorName: string;
  readonly indicatorSource: (source: string) => string;
  readonly target: (value: string) => string;
  readonly fetchedFrom: string;
  readonly followedUpIn: string;
  /** Which version another plan's words stand in, and that it is only a proposal. */
  readonly inVersion: (version: number) => string;
  readonly inProposal: (version: number) => string;
  readonly ownWords: (reason: string) => string;
  readonly versions: string;
  readonly versionsLead: string;
  readonly versionName: (version: number) => string;
  readonly thisOne: string;
  readonly published: (date: string) => string;
  readonly oldVersion: (version: number, newest: number) => string;
  readonly toNewest: (newest: number) => string;
  readonly inForce: (version: number) => string;
  readonly toInForce: (version: number) => string;
  readonly sinceAdopted: (inForce: number) => string;
  readonly noLongerInForce: (version: number, inForce: number) => string;
  readonly isInForce: string;
  readonly proposal: string;
  readonly proposalUntil: (date: string, daysLeft: string) => string;
  readonly proposalOver: (date: string) => string;
  readonly proposalAfterHearing: string;
  readonly toProposal: (version: number) => string;
  readonly afterHearing: string;
  readonly former: Readonly<Record<"replaced" | "repealed" | "expired", string>>;
  readonly preview: string;
  readonly hearingTitle: string;
  readonly hearingDeadline: (date: string, daysLeft: string) => string;
  /** Where nobody has told where input is sent. */
  readonly hearingHow: (municipality: string) => string;
  /** Before the addresses, where somebody has. */
  readonly hearingSend: (municipality: string) => string;
  readonly hearingEmail: string;
  readonly hearingPost: string;
  readonly endedOn: (date: string, decision: string | null) => string;
  readonly replacedBy: string;
  readonly hearingWhat: (version: number) => string;
  readonly hearingPublic: string;
  readonly hearingOver: (date: string) => string;
  readonly leftOut: string;
  readonly leftOutLead: string;
  readonly nothingLeftOut: string;
  /** Heading of the sections of earlier versions that are no more, and what each is called. */
  readonly gone: string;
  readonly goneFrom: (title: string, version: number) => string;
  readonly comments: (count: number) => string;
  readonly revisions: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly hiddenDrawings: (count: number) => string;
  readonly pictureMetadata: (count: number) => string;
  readonly properties: string;
  readonly headersFooters: string;
}

/** The words of a plan's page. */
export const planWords: Said<PlanWords> = {
  nb: {
    version: (version, date) => `Versjon ${version}, publisert ${date}`,
    permanent: "Fast adresse til denne versjonen",
    contents: "Innhold",
    showContents: "Vis innholdet",
    elements: "Planen i korte trekk",
    elementsLead: "Målene i planen, og hva kommunen vil gjøre for å nå dem.",
    body: "Hele planen",
    chapters: "Kapitlene i planen",
    chaptersLead: "Planen er lang. Hvert kapittel har derfor sin egen side.",
    whole: "Hele planen på én side",
    wholeFor: "– når du vil søke i alt eller skrive ut.",
    inChapter: "I dette kapittelet",
    allChapters: "Alle kapitlene i planen",
    neighbours: "Andre kapitler",
    previousChapter: "Forrige kapittel:",
    nextChapter: "Neste kapittel:",
    sdg: (code) => (code.includes(".") ? `FN-delmål ${code}` : `FNs bærekraftsmål ${code}`),
    sdgsTitle: "FNs bærekraftsmål i denne planen",
    responsible: "Ansvarlig",
    years: "Når",
    status: "Status",
    alsoFor: "Gjelder også",
    servesAlso: "står et annet sted, gjelder også dette målet",
    indicatorName: "Måling",
    indicatorSource: (source) => `Kilde: ${source}`,
    target: (value) => `målet er ${value}`,
    fetchedFrom: "Hentet fra",
    followedUpIn: "Fulgt opp i",
    inVersion: (version) => `versjon ${version}`,
    inProposal: (version) => `forslag, versjon ${version}`,
    ownWords: (reason) => `Ordlyden er vår egen: ${reason}`,
    versions: "Versjoner",
    versionsLead: "Hver versjon har sin egen faste adresse. Det som er publisert, blir aldri endret.",
    versionName: (version) => `Versjon ${version}`,
    thisOne: "du leser denne",
    published: (date) => `publisert ${date}`,
    oldVersion: (version, newest) => `Dette er versjon ${version}. Nyeste versjon er ${newest}.`,
    toNewest: (newest) => `Les versjon ${newest}`,
    inForce: (version) => `Dette er et forslag. Versjon ${version} er den som gjelder nå.`,
    toInForce: (version) => `Les versjon ${version}, som gjelder nå`,
    sinceAdopted: (inForce) => `Dette var et forslag. Planen er siden vedtatt, og versjon ${inForce} gjelder nå.`,
    noLongerInForce: (version, inForce) => `Dette er versjon ${version}. Versjon ${inForce} er den som gjelder nå.`,
    isInForce: "Dette er versjonen som gjelder.",
    proposal: "Et forslag til ny versjon er på høring.",
    proposalUntil: (date, left) => `Et forslag til ny versjon er på høring til og med ${date} (${left}).`,
    proposalOver: (date) => `Fristen for innspill til et forslag til ny versjon var ${date}.`,
    proposalAfterHearing: "Et utkast til ny versjon er bearbeidet etter høring. Det er ikke vedtatt.",
    toProposal: (version) => `Les forslaget, versjon ${version}`,
    afterHearing: "Dette er et utkast etter høring. Innspillene er vurdert, og planen er ikke vedtatt ennå.",
    former: {
      replaced: "Planen er erstattet av en nyere plan, og gjelder ikke lenger.",
      repealed: "Planen er opphevet, og gjelder ikke lenger.",
      expired: "Planen er utgått, og gjelder ikke lenger.",
    },
    preview: "Dette er en forhåndsvisning. Den er ikke publisert, og bare de som har en rolle i planen, kan se den.",
    hearingTitle: "Hva betyr dette for deg?",
    hearingDeadline: (date, left) =>
      `Planen er et forslag, og du kan si hva du mener om den til og med ${date} klokka 23.59 (${left}).`,
    hearingSend: (municipality) => `Send innspillet skriftlig til ${municipality}:`,
    hearingEmail: "E-post",
    hearingPost: "Post",
    endedOn: (date, decision) =>
      `Den gjelder ikke fra og med ${date}${decision === null ? "" : `, etter vedtak i sak ${decision}`}.`,
    replacedBy: "Les planen som er kommet i stedet:",
    hearingHow: (municipality) =>
      `Send innspillet skriftlig til ${municipality}. Adressene for post og e-post står på kommunens egne nettsider.`,
    hearingWhat: (version) =>
      `Skriv navnet på planen, at innspillet gjelder versjon ${version}, og hvilket kapittel, mål eller tiltak det handler om.`,
    hearingPublic: "Alle kan gi innspill. Innspill til kommunen er vanligvis offentlige.",
    hearingOver: (date) => `Fristen for innspill var ${date}. Kommunen arbeider nå med innspillene.`,
    leftOut: "Hva som ikke er med",
    leftOutLead: "Planen er skrevet i Word. Dette i dokumentet er holdt utenfor den publiserte versjonen:",
    nothingLeftOut: "Planen er skrevet i Word. Alt i dokumentet er med i den publiserte versjonen.",
    gone: "Avsnitt som ikke er med lenger",
    goneFrom: (title, version) => `«${title}» sto sist i versjon ${version}`,
    comments: (count) => (count === 1 ? "1 kommentar" : `${count} kommentarer`),
    revisions: (count) =>
      count === 1
        ? "Sporing av 1 endring (teksten vises slik den blir)"
        : `Sporing av ${count} endringer (teksten vises slik den blir)`,
    hidden: (count) => (count === 1 ? "1 tegn skjult tekst" : `${count} tegn skjult tekst`),
    hiddenDrawings: (count) =>
      count === 1 ? "1 skjult bilde, figur eller tekstboks" : `${count} skjulte bilder, figurer og tekstbokser`,
    pictureMetadata: (count) =>
      count === 1
        ? "Opplysninger i 1 bilde som ikke vises, som sted, navn og dato"
        : `Opplysninger i ${count} bilder som ikke vises, som sted, navn og dato`,
    properties: "Navn på forfattere og andre egenskaper ved filen",
    headersFooters: "Topptekst og bunntekst",
  },
  nn: {
    version: (version, date) => `Versjon ${version}, publisert ${date}`,
    permanent: "Fast adresse til denne versjonen",
    contents: "Innhald",
    showContents: "Vis innhaldet",
    elements: "Planen i korte trekk",
    elementsLead: "Måla i planen, og kva kommunen vil gjere for å nå dei.",
    body: "Heile planen",
    chapters: "Kapitla i planen",
    chaptersLead: "Planen er lang. Kvart kapittel har derfor si eiga side.",
    whole: "Heile planen på éi side",
    wholeFor: "– når du vil søkje i alt eller skrive ut.",
    inChapter: "I dette kapittelet",
    allChapters: "Alle kapitla i planen",
    neighbours: "Andre kapittel",
    previousChapter: "Førre kapittel:",
    nextChapter: "Neste kapittel:",
    sdg: (code) => (code.includes(".") ? `FN-delmål ${code}` : `Berekraftsmål ${code} frå FN`),
    sdgsTitle: "Berekraftsmåla til FN i denne planen",
    responsible: "Ansvarleg",
    years: "Når",
    status: "Status",
    alsoFor: "Gjeld òg",
    servesAlso: "står ein annan stad, gjeld òg dette målet",
    indicatorName: "Måling",
    indicatorSource: (source) => `Kjelde: ${source}`,
    target: (value) => `målet er ${value}`,
    fetchedFrom: "Henta frå",
    followedUpIn: "Følgd opp i",
    inVersion: (version) => `versjon ${version}`,
    inProposal: (version) => `framlegg, versjon ${version}`,
    ownWords: (reason) => `Ordlyden er vår eigen: ${reason}`,
    versions: "Versjonar",
    versionsLead: "Kvar versjon har si eiga faste adresse. Det som er publisert, blir aldri endra.",
    versionName: (version) => `Versjon ${version}`,
    thisOne: "du les denne",
    published: (date) => `publisert ${date}`,
    oldVersion: (version, newest) => `Dette er versjon ${version}. Nyaste versjon er ${newest}.`,
    toNewest: (newest) => `Les versjon ${newest}`,
    inForce: (version) => `Dette er eit framlegg. Versjon ${version} er den som gjeld no.`,
    toInForce: (version) => `Les versjon ${version}, som gjeld no`,
    sinceAdopted: (inForce) => `Dette var eit framlegg. Planen er sidan vedteken, og versjon ${inForce} gjeld no.`,
    noLongerInForce: (version, inForce) => `Dette er versjon ${version}. Versjon ${inForce} er den som gjeld no.`,
    isInForce: "Dette er versjonen som gjeld.",
    proposal: "Eit framlegg til ny versjon er på høyring.",
    proposalUntil: (date, left) => `Eit framlegg til ny versjon er på høyring til og med ${date} (${left}).`,
    proposalOver: (date) => `Fristen for innspel til eit framlegg til ny versjon var ${date}.`,
    proposalAfterHearing: "Eit utkast til ny versjon er omarbeidd etter høyring. Det er ikkje vedteke.",
    toProposal: (version) => `Les framlegget, versjon ${version}`,
    afterHearing: "Dette er eit utkast etter høyring. Innspela er vurderte, og planen er ikkje vedteken enno.",
    former: {
      replaced: "Planen er erstatta av ein nyare plan, og gjeld ikkje lenger.",
      repealed: "Planen er oppheva, og gjeld ikkje lenger.",
      expired: "Planen er utgått, og gjeld ikkje lenger.",
    },
    preview: "Dette er ei førehandsvising. Ho er ikkje publisert, og berre dei som har ei rolle i planen, kan sjå ho.",
    hearingTitle: "Kva betyr dette for deg?",
    hearingDeadline: (date, left) =>
      `Planen er eit framlegg, og du kan seie kva du meiner om han til og med ${date} klokka 23.59 (${left}).`,
    hearingSend: (municipality) => `Send innspelet skriftleg til ${municipality}:`,
    hearingEmail: "E-post",
    hearingPost: "Post",
    endedOn: (date, decision) =>
      `Han gjeld ikkje frå og med ${date}${decision === null ? "" : `, etter vedtak i sak ${decision}`}.`,
    replacedBy: "Les planen som er komen i staden:",
    hearingHow: (municipality) =>
      `Send innspelet skriftleg til ${municipality}. Adressene for post og e-post står på nettsidene til kommunen.`,
    hearingWhat: (version) =>
      `Skriv namnet på planen, at innspelet gjeld versjon ${version}, og kva kapittel, mål eller tiltak det handlar om.`,
    hearingPublic: "Alle kan gi innspel. Innspel til kommunen er vanlegvis offentlege.",
    hearingOver: (date) => `Fristen for innspel var ${date}. Kommunen arbeider no med innspela.`,
    leftOut: "Kva som ikkje er med",
    leftOutLead: "Planen er skriven i Word. Dette i dokumentet er halde utanfor den publiserte versjonen:",
    nothingLeftOut: "Planen er skriven i Word. Alt i dokumentet er med i den publiserte versjonen.",
    gone: "Avsnitt som ikkje er med lenger",
    goneFrom: (title, version) => `«${title}» stod sist i versjon ${version}`,
    comments: (count) => (count === 1 ? "1 kommentar" : `${count} kommentarar`),
    revisions: (count) =>
      count === 1
        ? "Sporing av 1 endring (teksten er vist slik han blir)"
        : `Sporing av ${count} endringar (teksten er vist slik han blir)`,
    hidden: (count) => (count === 1 ? "1 teikn skjult tekst" : `${count} teikn skjult tekst`),
    hiddenDrawings: (count) =>
      count === 1 ? "1 skjult bilete, figur eller tekstboks" : `${count} skjulte bilete, figurar og tekstboksar`,
    pictureMetadata: (count) =>
      count === 1
        ? "Opplysningar i 1 bilete som ikkje blir viste, som stad, namn og dato"
        : `Opplysningar i ${count} bilete som ikkje blir viste, som stad, namn og dato`,
    properties: "Namn på forfattarar og andre eigenskapar ved fila",
    headersFooters: "Topptekst og botntekst",
  },
  en: {
    version: (version, date) => `Version ${version}, published ${date}`,
    permanent: "Permanent address of this version",
    contents: "Contents",
    showContents: "Show the contents",
    elements: "The plan in brief",
    elementsLead: "The goals of the plan, and what the municipality will do to reach them.",
    body: "The whole plan",
    chapters: "The chapters of the plan",
    chaptersLead: "The plan is long, so each chapter has a page of its own.",
    whole: "The whole plan on one page",
    wholeFor: "– when you want to search all of it, or print it.",
    inChapter: "In this chapter",
    allChapters: "All chapters of the plan",
    neighbours: "Other chapters",
    previousChapter: "Previous chapter:",
    nextChapter: "Next chapter:",
    sdg: (code) => (code.includes(".") ? `UN target ${code}` : `UN sustainable development goal ${code}`),
    sdgsTitle: "The UN’s sustainable development goals in this plan",
    responsible: "Responsible",
    years: "When",
    status: "Status",
    alsoFor: "Also serves",
    servesAlso: "stands elsewhere, serves this goal too",
    indicatorName: "Measurement",
    indicatorSource: (source) => `Source: ${source}`,
    target: (value) => `the target is ${value}`,
    fetchedFrom: "Fetched from",
    followedUpIn: "Followed up in",
    inVersion: (version) => `version ${version}`,
    inProposal: (version) => `proposal, version ${version}`,
    ownWords: (reason) => `The wording is our own: ${reason}`,
    versions: "Versions",
    versionsLead: "Every version has a permanent address of its own. What is published is never changed.",
    versionName: (version) => `Version ${version}`,
    thisOne: "you are reading this one",
    published: (date) => `published ${date}`,
    oldVersion: (version, newest) => `This is version ${version}. The newest version is ${newest}.`,
    toNewest: (newest) => `Read version ${newest}`,
    inForce: (version) => `This is a proposal. Version ${version} is the one in force now.`,
    toInForce: (version) => `Read version ${version}, in force now`,
    sinceAdopted: (inForce) =>
      `This was a proposal. The plan has since been adopted, and version ${inForce} is in force now.`,
    noLongerInForce: (version, inForce) => `This is version ${version}. Version ${inForce} is the one in force now.`,
    isInForce: "This is the version in force.",
    proposal: "A proposal for a new version is open for input.",
    proposalUntil: (date, left) => `A proposal for a new version is open for input until the end of ${date} (${left}).`,
    proposalOver: (date) => `The deadline for input to a proposal for a new version was ${date}.`,
    proposalAfterHearing: "A draft for a new version has been revised after hearing. It is not adopted.",
    toProposal: (version) => `Read the proposal, version ${version}`,
    afterHearing: "This is a draft after hearing. The input has been considered, and the plan is not adopted yet.",
    former: {
      replaced: "The plan has been replaced by a newer plan, and is no longer in force.",
      repealed: "The plan has been repealed, and is no longer in force.",
      expired: "The plan has expired, and is no longer in force.",
    },
    preview: "This is a preview. It is not published, and only those with a role in the plan can see it.",
    hearingTitle: "What does this mean for you?",
    hearingDeadline: (date, left) =>
      `The plan is a proposal, and you can say what you think of it until 23:59 on ${date} (${left}).`,
    hearingSend: (municipality) => `Send your input in writing to ${municipality}:`,
    hearingEmail: "E-mail",
    hearingPost: "Post",
    endedOn: (date, decision) =>
      `It is not in force from ${date}${decision === null ? "" : `, by the decision in case ${decision}`}.`,
    replacedBy: "Read the plan that has come in its place:",
    hearingHow: (municipality) =>
      `Send your input in writing to ${municipality}. The addresses for post and e-mail are on the municipality’s own web site.`,
    hearingWhat: (version) =>
      `Write the name of the plan, that your input is about version ${version}, and which chapter, goal or measure it concerns.`,
    hearingPublic: "Anyone may give input. Input to the municipality is normally public.",
    hearingOver: (date) => `The deadline for input was ${date}. The municipality is now working on what came in.`,
    leftOut: "What is not included",
    leftOutLead: "The plan is written in Word. This in the document was kept out of the published version:",
    nothingLeftOut: "The plan is written in Word. Everything in the document is in the published version.",
    gone: "Sections that are no longer part of the plan",
    goneFrom: (title, version) => `“${title}” last stood in version ${version}`,
    comments: (count) => (count === 1 ? "1 comment" : `${count} comments`),
    revisions: (count) =>
      count === 1
        ? "Tracking of 1 change (the text is shown as it will be)"
        : `Tracking of ${count} changes (the text is shown as it will be)`,
    hidden: (count) => (count === 1 ? "1 character of hidden text" : `${count} characters of hidden text`),
    hiddenDrawings: (count) =>
      count === 1 ? "1 hidden picture, shape or text box" : `${count} hidden pictures, shapes and text boxes`,
    pictureMetadata: (count) =>
      count === 1
        ? "Information in 1 picture that is not shown, such as place, names and dates"
        : `Information in ${count} pictures that is not shown, such as places, names and dates`,
    properties: "Authors’ names and other properties of the file",
    headersFooters: "Headers and footers",
  },
};
