import { isPlanRefusal, sayPlanRefusal } from "../plan/sayPlanRefusal.ts";
import type { Language, Said } from "../words/language.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";
import { sayBytes } from "../words/sayBytes.ts";
import { registerRefusals } from "./registerRefusals.ts";
import { sayNoAccess } from "./sayNoAccess.ts";
import { sayTooLarge } from "./sayTooLarge.ts";
import type { ServiceRefusal, ServiceRefusalCode } from "./serviceRefusal.ts";

type Sentences = (detail: Refusal["detail"]) => SaidRefusal;

const notReady: Said<SaidRefusal> = {
  nb: {
    what: "Noe mangler før planen kan publiseres.",
    next: "Se under Publiser hva det er, fyll det ut, og publiser så.",
  },
  nn: {
    what: "Noko manglar før planen kan publiserast.",
    next: "Sjå under Publiser kva det er, fyll det ut, og publiser så.",
  },
  en: {
    what: "Something is missing before the plan can be published.",
    next: "See under Publish what it is, fill it in, then publish.",
  },
};

/** Says what is missing; one that this version knows no words for is told as such. */
const sayNotReady = (code: string | number | undefined, language: Language): SaidRefusal =>
  isPlanRefusal(code) ? sayPlanRefusal({ code, detail: {} }, language) : notReady[language];

const sentences: Readonly<Record<ServiceRefusalCode, Said<Sentences>>> = {
  ...registerRefusals,
  away: {
    nb: () => ({ what: "Registeret svarer ikke.", next: "Dokumentet er som før. Prøv igjen om litt." }),
    nn: () => ({ what: "Registeret svarar ikkje.", next: "Dokumentet er som før. Prøv igjen om litt." }),
    en: () => ({ what: "The register does not answer.", next: "The document is as before. Try again in a while." }),
  },
  badAnswer: {
    nb: () => ({
      what: "Svaret fra registeret kan ikke leses.",
      next: "Dokumentet er som før. Lukk Plantråd og åpne det igjen, så får du den nyeste utgaven. Hjelper ikke det, så meld fra til dem som har ansvar for Plantråd i kommunen.",
    }),
    nn: () => ({
      what: "Svaret frå registeret kan ikkje lesast.",
      next: "Dokumentet er som før. Lukk Plantråd og opne det igjen, så får du den nyaste utgåva. Hjelper ikkje det, så meld frå til dei som har ansvar for Plantråd i kommunen.",
    }),
    en: () => ({
      what: "The answer from the register cannot be read.",
      next: "The document is as before. Close Plantråd and open it again to get the newest edition. If that does not help, tell those who are responsible for Plantråd in the municipality.",
    }),
  },
  cancelled: {
    nb: () => ({
      what: "Avbrutt. Ingenting er publisert.",
      next: "Start på nytt når du vil; det som alt er sendt, sendes ikke igjen.",
    }),
    nn: () => ({
      what: "Avbrote. Ingenting er publisert.",
      next: "Start på nytt når du vil; det som alt er sendt, blir ikkje sendt igjen.",
    }),
    en: () => ({
      what: "Cancelled. Nothing is published.",
      next: "Start again whenever you like; what was already sent is not sent again.",
    }),
  },
  signedOut: {
    nb: () => ({ what: "Du er ikke logget inn, eller innloggingen er gått ut.", next: "Logg inn og prøv igjen." }),
    nn: () => ({ what: "Du er ikkje logga inn, eller innlogginga er gått ut.", next: "Logg inn og prøv igjen." }),
    en: () => ({ what: "You are not signed in, or the sign-in has expired.", next: "Sign in and try again." }),
  },
  noAccess: sayNoAccess,
  lastAdministrator: {
    nb: () => ({
      what: "Dette er kommunens eneste administrator, og rollen er ikke tatt bort.",
      next: "Gi en annen rollen administrator først.",
    }),
    nn: () => ({
      what: "Dette er den einaste administratoren i kommunen, og rolla er ikkje teken bort.",
      next: "Gi ein annan rolla administrator først.",
    }),
    en: () => ({
      what: "This is the municipality's only administrator, and the role is not taken away.",
      next: "Give somebody else the role of administrator first.",
    }),
  },
  changedMeanwhile: {
    nb: () => ({
      what: "En annen har endret dette siden du hentet det, og ingenting av ditt er lagret.",
      next: "Hent det på nytt, se hva som er endret, og send endringen din igjen hvis den fortsatt skal gjelde.",
    }),
    nn: () => ({
      what: "Ein annan har endra dette sidan du henta det, og ingenting av ditt er lagra.",
      next: "Hent det på nytt, sjå kva som er endra, og send endringa di igjen om ho framleis skal gjelde.",
    }),
    en: () => ({
      what: "Someone else has changed this since you fetched it, and nothing of yours is saved.",
      next: "Fetch it again, see what has changed, and send your change again if it is still to count.",
    }),
  },
  organisationTaken: {
    nb: () => ({
      what: "En annen kommune i tjenesten har dette organisasjonsnummeret.",
      next: "Se etter skrivefeil. Er nummeret riktig, så spør dem som driver tjenesten.",
    }),
    nn: () => ({
      what: "Ein annan kommune i tenesta har dette organisasjonsnummeret.",
      next: "Sjå etter skrivefeil. Er nummeret rett, så spør dei som driv tenesta.",
    }),
    en: () => ({
      what: "Another municipality in the service has this organisation number.",
      next: "Look for a slip of the pen. If the number is right, ask those who run the service.",
    }),
  },
  unreadableList: {
    nb: () => ({
      what: "Det som ble sendt, kan ikke leses som en liste over planer.",
      next: "Send en .xlsx- eller CSV-fil med kolonnenavnene i malen på første linje, og høyst 2000 linjer under.",
    }),
    nn: () => ({
      what: "Det som vart sendt, kan ikkje lesast som ei liste over planar.",
      next: "Send ei .xlsx- eller CSV-fil med kolonnenamna i malen på første linja, og høgst 2000 linjer under.",
    }),
    en: () => ({
      what: "What was sent cannot be read as a list of plans.",
      next: "Send an .xlsx or CSV file with the column names of the template on its first line, and at most 2000 lines below.",
    }),
  },
  listFaults: {
    nb: ({ count }) => ({
      what: `Noe er galt i ${count === 1 ? "én linje" : `${count ?? ""} linjer`} av listen, og ingenting er ført inn.`,
      next: "Prøv listen først: da står det ved hver linje hva som er galt.",
    }),
    nn: ({ count }) => ({
      what: `Noko er gale i ${count === 1 ? "éi linje" : `${count ?? ""} linjer`} av lista, og ingenting er ført inn.`,
      next: "Prøv lista først: då står det ved kvar linje kva som er gale.",
    }),
    en: ({ count }) => ({
      what: `Something is wrong in ${count === 1 ? "one line" : `${count ?? ""} lines`} of the list, and nothing is entered.`,
      next: "Try the list first: each line then says what is wrong with it.",
    }),
  },
  unitExists: {
    nb: ({ unit }) => ({
      what: `Det finnes en enhet som heter «${unit ?? ""}» fra før.`,
      next: "Velg et annet navn. Er enheten lukket, kan den åpnes igjen.",
    }),
    nn: ({ unit }) => ({
      what: `Det finst ei eining som heiter «${unit ?? ""}» frå før.`,
      next: "Vel eit anna namn. Er eininga lukka, kan ho opnast att.",
    }),
    en: ({ unit }) => ({
      what: `There is a unit called “${unit ?? ""}” already.`,
      next: "Choose another name. If that unit is closed, it can be opened again.",
    }),
  },
  notFound: {
    nb: () => ({
      what: "Det du ba om, finnes ikke her.",
      next: "Se etter i planoversikten om planen har fått et annet navn, og prøv igjen.",
    }),
    nn: () => ({
      what: "Det du bad om, finst ikkje her.",
      next: "Sjå etter i planoversikta om planen har fått eit anna namn, og prøv igjen.",
    }),
    en: () => ({
      what: "What you asked for is not here.",
      next: "Look in the overview whether the plan has another name, and try again.",
    }),
  },
  badRequest: {
    nb: ({ where, expected }) => ({
      what: `Noe i forespørselen kan ikke brukes (${where ?? ""}): ${expected ?? ""}`,
      next: "Rett det som er nevnt, og send på nytt.",
    }),
    nn: ({ where, expected }) => ({
      what: `Noko i førespurnaden kan ikkje brukast (${where ?? ""}): ${expected ?? ""}`,
      next: "Rett det som er nemnt, og send på nytt.",
    }),
    en: ({ where, expected }) => ({
      what: `Something in the request cannot be used (${where ?? ""}): ${expected ?? ""}`,
      next: "Mend what is named, and send again.",
    }),
  },
  notAllowed: {
    nb: ({ method, allowed }) => ({
      what: `Denne adressen tar ikke imot ${method ?? ""}.`,
      next: `Bruk ${allowed ?? ""}. Beskrivelsen av tjenesten ligger på /api.`,
    }),
    nn: ({ method, allowed }) => ({
      what: `Denne adressa tek ikkje imot ${method ?? ""}.`,
      next: `Bruk ${allowed ?? ""}. Skildringa av tenesta ligg på /api.`,
    }),
    en: ({ method, allowed }) => ({
      what: `This address does not take ${method ?? ""}.`,
      next: `Use ${allowed ?? ""}. The service is described at /api.`,
    }),
  },
  wrongType: {
    nb: ({ expected }) => ({
      what: "Det som ble sendt, er av et slag som ikke kan leses her.",
      next: `Send det som ${expected ?? ""}.`,
    }),
    nn: ({ expected }) => ({
      what: "Det som vart sendt, er av eit slag som ikkje kan lesast her.",
      next: `Send det som ${expected ?? ""}.`,
    }),
    en: ({ expected }) => ({
      what: "What was sent is of a kind that cannot be read here.",
      next: `Send it as ${expected ?? ""}.`,
    }),
  },
  tooLarge: sayTooLarge,
  uploadMoved: {
    nb: () => ({
      what: "Sendingen ble brutt, og noe av dokumentet mangler.",
      next: "Prøv igjen; det fortsetter der det stoppet.",
    }),
    nn: () => ({
      what: "Sendinga vart broten, og noko av dokumentet manglar.",
      next: "Prøv igjen; det held fram der det stoppa.",
    }),
    en: () => ({
      what: "Sending was cut off, and part of the document is missing.",
      next: "Try again; it goes on where it stopped.",
    }),
  },
  uploadBroken: {
    nb: () => ({ what: "Dokumentet kom ikke helt fram.", next: "Lagre dokumentet i Word og prøv igjen." }),
    nn: () => ({ what: "Dokumentet kom ikkje heilt fram.", next: "Lagre dokumentet i Word og prøv igjen." }),
    en: () => ({ what: "The document did not arrive whole.", next: "Save the document in Word and try again." }),
  },
  elsewhere: {
    nb: ({ municipality }) => ({
      what: `Dokumentet hører til et annet planregister (${municipality ?? ""}), og kan ikke publiseres i dette.`,
      next: "Åpne Plan og bruk det som start på en egen plan, eller logg inn i kommunen det hører til.",
    }),
    nn: ({ municipality }) => ({
      what: `Dokumentet høyrer til eit anna planregister (${municipality ?? ""}), og kan ikkje publiserast i dette.`,
      next: "Opne Plan og bruk det som start på ein eigen plan, eller logg inn i kommunen det høyrer til.",
    }),
    en: ({ municipality }) => ({
      what: `The document belongs to another plan register (${municipality ?? ""}), and cannot be published in this one.`,
      next: "Open Plan and use it as the start of a plan of your own, or sign in to the municipality it belongs to.",
    }),
  },
  unreadable: {
    nb: () => ({
      what: "Dokumentet kan ikke leses som et Word-dokument.",
      next: "Åpne det i Word, lagre det som .docx, og prøv igjen.",
    }),
    nn: () => ({
      what: "Dokumentet kan ikkje lesast som eit Word-dokument.",
      next: "Opne det i Word, lagre det som .docx, og prøv igjen.",
    }),
    en: () => ({
      what: "The document cannot be read as a Word document.",
      next: "Open it in Word, save it as .docx, and try again.",
    }),
  },
  tooHeavy: {
    nb: ({ seconds, megabytes }) => ({
      what: `Dokumentet er for tungt å lese: det tar mer enn ${seconds ?? ""} sekunder eller ${megabytes ?? ""} MB minne.`,
      next: "Del det i flere dokumenter, eller ta ut store tabeller og figurer, og prøv igjen.",
    }),
    nn: ({ seconds, megabytes }) => ({
      what: `Dokumentet er for tungt å lese: det tek meir enn ${seconds ?? ""} sekund eller ${megabytes ?? ""} MB minne.`,
      next: "Del det i fleire dokument, eller ta ut store tabellar og figurar, og prøv igjen.",
    }),
    en: ({ seconds, megabytes }) => ({
      what: `The document is too heavy to read: it takes more than ${seconds ?? ""} seconds or ${megabytes ?? ""} MB of memory.`,
      next: "Split it into several documents, or take out large tables and figures, and try again.",
    }),
  },
  findings: {
    nb: ({ count }) => ({
      what: `${count ?? ""} feil stopper publiseringen.`,
      next: "Se dem under Kontroll og Publiser, rett dem, og publiser på nytt.",
    }),
    nn: ({ count }) => ({
      what: `${count ?? ""} feil stoppar publiseringa.`,
      next: "Sjå dei under Kontroll og Publiser, rett dei, og publiser på nytt.",
    }),
    en: ({ count }) => ({
      what: `${count ?? ""} errors stop the publishing.`,
      next: "See them under Check and Publish, mend them, and publish again.",
    }),
  },
  notReady: {
    nb: ({ code }) => sayNotReady(code, "nb"),
    nn: ({ code }) => sayNotReady(code, "nn"),
    en: ({ code }) => sayNotReady(code, "en"),
  },
  overloaded: {
    nb: ({ seconds }) => ({
      what: "Tjenesten har for mye å gjøre akkurat nå. Ingenting er gjort av det du ba om.",
      next: `Vent ${seconds ?? 5} sekunder, og prøv igjen.`,
    }),
    nn: ({ seconds }) => ({
      what: "Tenesta har for mykje å gjere akkurat no. Ingenting er gjort av det du bad om.",
      next: `Vent ${seconds ?? 5} sekund, og prøv igjen.`,
    }),
    en: ({ seconds }) => ({
      what: "The service has too much to do just now. Nothing of what you asked for is done.",
      next: `Wait ${seconds ?? 5} seconds, and try again.`,
    }),
  },
  crowded: {
    nb: ({ seconds }) => ({
      what: "Tjenesten leser mange dokumenter akkurat nå. Ingenting er publisert.",
      next: `Vent ${seconds ?? 30} sekunder, og prøv igjen. Det som er sendt, sendes ikke på nytt.`,
    }),
    nn: ({ seconds }) => ({
      what: "Tenesta les mange dokument akkurat no. Ingenting er publisert.",
      next: `Vent ${seconds ?? 30} sekund, og prøv igjen. Det som er sendt, blir ikkje sendt på nytt.`,
    }),
    en: ({ seconds }) => ({
      what: "The service is reading many documents just now. Nothing is published.",
      next: `Wait ${seconds ?? 30} seconds, and try again. What has been sent is not sent again.`,
    }),
  },
  busy: {
    nb: ({ seconds }) => ({
      what: "Det kommer for mange kall på en gang.",
      next: `Vent ${seconds ?? 60} sekunder, og prøv igjen.`,
    }),
    nn: ({ seconds }) => ({
      what: "Det kjem for mange kall på ein gong.",
      next: `Vent ${seconds ?? 60} sekund, og prøv igjen.`,
    }),
    en: ({ seconds }) => ({ what: "Too many calls at once.", next: `Wait ${seconds ?? 60} seconds, and try again.` }),
  },
  manyUploads: {
    nb: ({ of, limit }) => ({
      what: `${of === "municipality" ? "Kommunen" : "Du"} har for mange dokumenter som er påbegynt, men ikke publisert: til sammen kan de være på ${sayBytes(Number(limit), "nb")}.`,
      next: "Publiser eller avbryt dem, eller vent til i morgen; da er de gamle borte. Prøv så igjen.",
    }),
    nn: ({ of, limit }) => ({
      what: `${of === "municipality" ? "Kommunen" : "Du"} har for mange dokument som er påbyrja, men ikkje publiserte: til saman kan dei vere på ${sayBytes(Number(limit), "nn")}.`,
      next: "Publiser eller avbryt dei, eller vent til i morgon; då er dei gamle borte. Prøv så igjen.",
    }),
    en: ({ of, limit }) => ({
      what: `${of === "municipality" ? "The municipality has" : "You have"} too many documents that are begun but not published: together they may be ${sayBytes(Number(limit), "en")}.`,
      next: "Publish them or give them up, or wait until tomorrow, when the old ones are gone. Then try again.",
    }),
  },
  storageFull: {
    nb: () => ({
      what: "Tjenesten har ikke plass til mer. Ingenting er publisert, og alt som var der, er der fortsatt.",
      next: "Si fra til dem som drifter tjenesten, og prøv igjen når det er plass.",
    }),
    nn: () => ({
      what: "Tenesta har ikkje plass til meir. Ingenting er publisert, og alt som var der, er der framleis.",
      next: "Sei frå til dei som driftar tenesta, og prøv igjen når det er plass.",
    }),
    en: () => ({
      what: "The service has no room for more. Nothing is published, and all that was there is there still.",
      next: "Tell those who run the service, and try again when there is room.",
    }),
  },
  signInAway: {
    nb: () => ({
      what: "Innloggingen kan ikke kontrolleres akkurat nå, fordi den som logger folk inn, ikke svarer.",
      next: "Dokumentet er som før, og du trenger ikke logge inn på nytt. Prøv igjen om litt.",
    }),
    nn: () => ({
      what: "Innlogginga kan ikkje kontrollerast akkurat no, fordi den som loggar folk inn, ikkje svarar.",
      next: "Dokumentet er som før, og du treng ikkje logge inn på nytt. Prøv igjen om litt.",
    }),
    en: () => ({
      what: "The sign-in cannot be checked just now, because whoever signs people in does not answer.",
      next: "The document is as before, and you need not sign in again. Try again in a while.",
    }),
  },
  broken: {
    nb: ({ reference }) => ({
      what: "Noe gikk galt hos oss. Ingenting er publisert.",
      next: `Prøv igjen. Skjer det på nytt, så meld fra med referansen ${reference ?? ""}.`,
    }),
    nn: ({ reference }) => ({
      what: "Noko gjekk gale hos oss. Ingenting er publisert.",
      next: `Prøv igjen. Skjer det på nytt, så meld frå med referansen ${reference ?? ""}.`,
    }),
    en: ({ reference }) => ({
      what: "Something went wrong on our side. Nothing is published.",
      next: `Try again. If it happens again, report it with the reference ${reference ?? ""}.`,
    }),
  },
};

/** A refusal of the service in the reader's language: what happened, and what to do next. */
export function sayServiceRefusal(refusal: ServiceRefusal, language: Language): SaidRefusal {
  return sentences[refusal.code][language](refusal.detail);
}
