import type { PublishingProgress } from "../core/paneState.ts";
import type { PublicationKind } from "../../plan/register.ts";
import type { Said } from "../../words/language.ts";

/** Words of the publishing view. */
export interface PublishingWords {
  readonly steps: readonly [string, string, string, string];
  readonly stepNumber: (step: number) => string;
  readonly kind: string;
  readonly hearingDeadline: string;
  readonly deadlineHint: string;
  readonly adoptedOn: string;
  readonly decisionNumber: string;
  readonly nothingStops: string;
  readonly previewAnyway: (errors: number) => string;
  readonly stops: (errors: number) => string;
  readonly showFindings: string;
  readonly rehearse: string;
  readonly rehearseHint: string;
  readonly rehearseAgain: string;
  readonly added: string;
  readonly reworded: string;
  readonly gone: string;
  readonly noChanges: string;
  /** That another file is built on the same version: whose, and when it was last sent. */
  readonly otherFile: (by: string, when: string) => string;
  readonly stripped: string;
  readonly strippedNothing: string;
  readonly comments: (count: number) => string;
  readonly revisions: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly hiddenDrawings: (count: number) => string;
  readonly pictureMetadata: (count: number) => string;
  readonly properties: string;
  readonly headersFooters: string;
  readonly publish: Readonly<Record<PublicationKind, string>>;
  readonly progress: Readonly<Record<PublishingProgress["step"], string>>;
  readonly bytes: (done: string, total: string) => string;
  readonly cancel: string;
  readonly published: (version: number) => string;
  readonly publishedPreview: string;
  readonly address: string;
  readonly permanent: string;
  readonly copy: string;
  readonly open: string;
  readonly previewAddress: string;
  readonly previewFor: string;
  readonly openPreview: string;
  readonly newestPreviewName: string;
  readonly newestPreview: (by: string, when: string) => string;
  readonly saveReminder: string;
  readonly again: string;
  readonly notTied: { readonly what: string; readonly next: string; readonly button: string };
  readonly signedOut: { readonly what: string; readonly next: string; readonly button: string };
  /** Why there is nothing to press. */
  readonly noRole: { readonly what: string };
  readonly onlyPreview: string;
  /** To whoever may read the plan and not publish it. */
  readonly buildOn: (version: number) => string;
  readonly chooseFile: string;
  readonly buildOnHint: string;
  readonly checkedBy: string;
  readonly unseen: (count: number) => string;
  readonly unseenHint: string;
}

export const publishingWords: Said<PublishingWords> = {
  nb: {
    steps: ["Hva skal publiseres?", "Hva står i veien?", "Hva endrer seg for leserne?", "Publiser"],
    stepNumber: (step) => `Trinn ${step} av 4`,
    kind: "Slag publisering",
    hearingDeadline: "Siste dag for innspill",
    deadlineHint: "Minst seks uker etter publisering for planer etter plan- og bygningsloven.",
    adoptedOn: "Vedtatt dato",
    decisionNumber: "Saksnummer for vedtaket",
    nothingStops: "Ingenting står i veien.",
    previewAnyway: (errors) =>
      `${errors} feil. En forhåndsvisning kan publiseres likevel; bare de som har en rolle i planen, kan se den.`,
    stops: (errors) => `${errors} feil må rettes før planen kan publiseres.`,
    showFindings: "Vis funnene",
    rehearse: "Vis hva som endrer seg",
    rehearseHint: "Dokumentet sendes til tjenesten og sammenlignes med siste versjon. Ingenting publiseres.",
    rehearseAgain: "Sammenlign på nytt",
    added: "Nytt",
    reworded: "Ny ordlyd",
    gone: "Borte",
    otherFile: (by, when) =>
      `En annen fil bygger på samme versjon som denne: ${by} lagde en forhåndsvisning av den ${when}. Publiserer du nå, kan ikke den andre publiseres uten å ta inn dine endringer. Snakk sammen først.`,
    noChanges: "Ingen elementer er lagt til, omskrevet eller fjernet.",
    stripped: "Dette tas bort før publisering:",
    strippedNothing: "Ingenting trenger å tas bort.",
    comments: (count) => `${count} ${count === 1 ? "kommentar" : "kommentarer"}`,
    revisions: (count) =>
      `${count} ${count === 1 ? "sporet endring vises som godtatt" : "sporede endringer vises som godtatt"}`,
    hidden: (count) => `${count} tegn skjult tekst`,
    hiddenDrawings: (count) =>
      count === 1 ? "1 skjult bilde, figur eller tekstboks" : `${count} skjulte bilder, figurer og tekstbokser`,
    pictureMetadata: (count) =>
      `opplysninger i ${count} ${count === 1 ? "bilde" : "bilder"} som ikke vises (sted, navn, dato)`,
    properties: "forfatternavn og andre dokumentegenskaper",
    headersFooters: "topptekst og bunntekst",
    publish: {
      preview: "Publiser forhåndsvisning",
      hearing: "Legg ut på høring",
      afterHearing: "Publiser utkastet etter høringen",
      adopted: "Publiser vedtatt plan",
      correction: "Publiser rettelse",
    },
    progress: {
      reading: "Henter dokumentet fra Word",
      sending: "Sender dokumentet",
      checking: "Tjenesten kontrollerer",
      publishing: "Publiserer",
    },
    bytes: (done, total) => `${done} av ${total}`,
    cancel: "Avbryt",
    published: (version) => `Versjon ${version} er publisert.`,
    publishedPreview: "Forhåndsvisningen er publisert.",
    address: "Planens side",
    permanent: "Denne versjonens faste adresse",
    copy: "Kopier adressen",
    open: "Åpne siden",
    previewAddress: "Forhåndsvisningens adresse",
    previewFor: "Alle med en rolle i planen kan lese den. De åpner den fra Plantråd i Word, under Publiser.",
    openPreview: "Åpne forhåndsvisningen",
    newestPreviewName: "Nyeste forhåndsvisning",
    newestPreview: (by, when) => `Nyeste forhåndsvisning er laget av ${by} ${when}.`,
    saveReminder: "Lagre dokumentet i Word, så husker det hvilken versjon det bygger på.",
    again: "Publiser noe mer",
    notTied: {
      what: "Dokumentet er ikke koblet til en plan i registeret.",
      next: "Koble det til først, så vet tjenesten hvilken plan som publiseres.",
      button: "Vis planen",
    },
    signedOut: {
      what: "Du må være logget inn for å publisere.",
      next: "Du kan merke og kontrollere uten.",
      button: "Logg inn",
    },
    noRole: {
      what: "Du har ikke en rolle som kan publisere denne planen.",
    },
    onlyPreview: "Du kan publisere forhåndsvisninger. Høring, vedtak og rettelser publiseres av plankoordinatoren.",
    buildOn: (version) => `Bygg videre på versjon ${version}`,
    chooseFile: "Velg den lagrede fila",
    buildOnHint:
      "Se gjennom den nye versjonen på nettet først. Det som står i dette dokumentet, erstatter den når du publiserer.",
    checkedBy: "Tjenesten leste dokumentet selv og fant:",
    unseen: (count) => `Funnet av tjenesten alene (${count})`,
    unseenHint: "Dette står ikke under Kontroll. Når du har rettet det, sammenligner du på nytt.",
  },
  nn: {
    steps: ["Kva skal publiserast?", "Kva står i vegen?", "Kva endrar seg for lesarane?", "Publiser"],
    stepNumber: (step) => `Trinn ${step} av 4`,
    kind: "Slag publisering",
    hearingDeadline: "Siste dag for innspel",
    deadlineHint: "Minst seks veker etter publisering for planar etter plan- og bygningslova.",
    adoptedOn: "Vedteken dato",
    decisionNumber: "Saksnummer for vedtaket",
    nothingStops: "Ingenting står i vegen.",
    previewAnyway: (errors) =>
      `${errors} feil. Ei førehandsvising kan publiserast likevel; berre dei som har ei rolle i planen, kan sjå ho.`,
    stops: (errors) => `${errors} feil må rettast før planen kan publiserast.`,
    showFindings: "Vis funna",
    rehearse: "Vis kva som endrar seg",
    rehearseHint: "Dokumentet blir sendt til tenesta og samanlikna med siste versjon. Ingenting blir publisert.",
    rehearseAgain: "Samanlikn på nytt",
    added: "Nytt",
    reworded: "Ny ordlyd",
    gone: "Borte",
    otherFile: (by, when) =>
      `Ei anna fil byggjer på same versjon som denne: ${by} laga ei førehandsvising av ho ${when}. Publiserer du no, kan ikkje den andre publiserast utan å ta inn endringane dine. Snakk saman først.`,
    noChanges: "Ingen element er lagde til, omskrivne eller fjerna.",
    stripped: "Dette blir teke bort før publisering:",
    strippedNothing: "Ingenting treng å takast bort.",
    comments: (count) => `${count} ${count === 1 ? "kommentar" : "kommentarar"}`,
    revisions: (count) =>
      `${count} ${count === 1 ? "spora endring blir vist som godteken" : "spora endringar blir viste som godtekne"}`,
    hidden: (count) => `${count} teikn skjult tekst`,
    hiddenDrawings: (count) =>
      count === 1 ? "1 skjult bilete, figur eller tekstboks" : `${count} skjulte bilete, figurar og tekstboksar`,
    pictureMetadata: (count) => `opplysningar i ${count} bilete som ikkje blir viste (stad, namn, dato)`,
    properties: "forfattarnamn og andre dokumenteigenskapar",
    headersFooters: "topptekst og botntekst",
    publish: {
      preview: "Publiser førehandsvising",
      hearing: "Legg ut på høyring",
      afterHearing: "Publiser utkastet etter høyringa",
      adopted: "Publiser vedteken plan",
      correction: "Publiser retting",
    },
    progress: {
      reading: "Hentar dokumentet frå Word",
      sending: "Sender dokumentet",
      checking: "Tenesta kontrollerer",
      publishing: "Publiserer",
    },
    bytes: (done, total) => `${done} av ${total}`,
    cancel: "Avbryt",
    published: (version) => `Versjon ${version} er publisert.`,
    publishedPreview: "Førehandsvisinga er publisert.",
    address: "Sida til planen",
    permanent: "Den faste adressa til denne versjonen",
    copy: "Kopier adressa",
    open: "Opne sida",
    previewAddress: "Adressa til førehandsvisinga",
    previewFor: "Alle med ei rolle i planen kan lese ho. Dei opnar ho frå Plantråd i Word, under Publiser.",
    openPreview: "Opne førehandsvisinga",
    newestPreviewName: "Nyaste førehandsvising",
    newestPreview: (by, when) => `Nyaste førehandsvising er laga av ${by} ${when}.`,
    saveReminder: "Lagre dokumentet i Word, så hugsar det kva versjon det byggjer på.",
    again: "Publiser noko meir",
    notTied: {
      what: "Dokumentet er ikkje kopla til ein plan i registeret.",
      next: "Kople det til først, så veit tenesta kva plan som blir publisert.",
      button: "Vis planen",
    },
    signedOut: {
      what: "Du må vere logga inn for å publisere.",
      next: "Du kan merke og kontrollere utan.",
      button: "Logg inn",
    },
    noRole: {
      what: "Du har ikkje ei rolle som kan publisere denne planen.",
    },
    onlyPreview:
      "Du kan publisere førehandsvisingar. Høyring, vedtak og rettingar blir publiserte av plankoordinatoren.",
    buildOn: (version) => `Bygg vidare på versjon ${version}`,
    chooseFile: "Vel den lagra fila",
    buildOnHint:
      "Sjå gjennom den nye versjonen på nettet først. Det som står i dette dokumentet, erstattar han når du publiserer.",
    checkedBy: "Tenesta las dokumentet sjølv og fann:",
    unseen: (count) => `Funne av tenesta åleine (${count})`,
    unseenHint: "Dette står ikkje under Kontroll. Når du har retta det, samanliknar du på nytt.",
  },
  en: {
    steps: ["What is to be published?", "What stands in the way?", "What changes for readers?", "Publish"],
    stepNumber: (step) => `Step ${step} of 4`,
    kind: "Kind of publication",
    hearingDeadline: "Last day for input",
    deadlineHint: "At least six weeks after publication for plans under the Planning and Building Act.",
    adoptedOn: "Date of adoption",
    decisionNumber: "Case number of the decision",
    nothingStops: "Nothing stands in the way.",
    previewAnyway: (errors) =>
      `${errors === 1 ? "1 error" : `${errors} errors`}. A preview can be published all the same; only those with a role in the plan can see it.`,
    stops: (errors) =>
      errors === 1
        ? "1 error must be mended before the plan can be published."
        : `${errors} errors must be mended before the plan can be published.`,
    showFindings: "Show the findings",
    rehearse: "Show what changes",
    rehearseHint: "The document is sent to the service and compared with the newest version. Nothing is published.",
    rehearseAgain: "Compare again",
    added: "New",
    reworded: "Reworded",
    gone: "Gone",
    otherFile: (by, when) =>
      `Another file is built on the same version as this one: ${by} made a preview of it ${when}. If you publish now, the other cannot be published without taking in your changes. Talk together first.`,
    noChanges: "No elements are added, reworded or gone.",
    stripped: "This is taken away before publishing:",
    strippedNothing: "Nothing needs to be taken away.",
    comments: (count) => (count === 1 ? "1 comment" : `${count} comments`),
    revisions: (count) =>
      count === 1 ? "1 tracked change, shown as accepted" : `${count} tracked changes, shown as accepted`,
    hidden: (count) => `${count} characters of hidden text`,
    hiddenDrawings: (count) =>
      count === 1 ? "1 hidden picture, shape or text box" : `${count} hidden pictures, shapes and text boxes`,
    pictureMetadata: (count) =>
      `information in ${count} ${count === 1 ? "picture" : "pictures"} that is not shown (places, names, dates)`,
    properties: "authors' names and other document properties",
    headersFooters: "headers and footers",
    publish: {
      preview: "Publish preview",
      hearing: "Publish for hearing",
      afterHearing: "Publish the draft after hearing",
      adopted: "Publish adopted plan",
      correction: "Publish correction",
    },
    progress: {
      reading: "Fetching the document from Word",
      sending: "Sending the document",
      checking: "The service is checking",
      publishing: "Publishing",
    },
    bytes: (done, total) => `${done} of ${total}`,
    cancel: "Cancel",
    published: (version) => `Version ${version} is published.`,
    publishedPreview: "The preview is published.",
    address: "The plan's page",
    permanent: "This version's permanent address",
    copy: "Copy the address",
    open: "Open the page",
    previewAddress: "The preview's address",
    previewFor: "Everyone with a role in the plan can read it. They open it from Plantråd in Word, under Publish.",
    openPreview: "Open the preview",
    newestPreviewName: "Newest preview",
    newestPreview: (by, when) => `The newest preview was made by ${by} on ${when}.`,
    saveReminder: "Save the document in Word, so that it remembers which version it builds on.",
    again: "Publish something more",
    notTied: {
      what: "The document is not tied to a plan in the register.",
      next: "Tie it first, so that the service knows which plan is published.",
      button: "Show the plan",
    },
    signedOut: { what: "You must be signed in to publish.", next: "You can tag and check without.", button: "Sign in" },
    noRole: {
      what: "You have no role that can publish this plan.",
    },
    onlyPreview: "You can publish previews. Hearings, adoptions and corrections are published by the plan coordinator.",
    buildOn: (version) => `Build on version ${version}`,
    chooseFile: "Choose the saved file",
    buildOnHint: "Look through the new version on the web first. What this document says replaces it when you publish.",
    checkedBy: "The service read the document itself and found:",
    unseen: (count) => `Found by the service alone (${count})`,
    unseenHint: "This does not stand under Check. When you have mended it, compare again.",
  },
};
