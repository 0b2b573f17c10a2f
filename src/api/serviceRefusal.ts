import type { Language, Said } from "../words/language.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";

/** Why the service, or the way to it, says no. */
export type ServiceRefusalCode =
  | "away" // no answer, or not an answer of ours; detail: cause, as the network names it, where it does
  | "cancelled"
  | "signedOut" // no token, or one that no longer holds
  | "noAccess" // signed in, but not this municipality or role; detail: needs
  | "notFound" // detail: what
  | "badRequest" // detail: where, expected
  | "tooLarge" // detail: size, limit (bytes)
  | "uploadMoved" // bytes sent from another place than the service has; detail: offset
  | "uploadBroken" // checksum does not match
  | "unreadable" // the .docx was refused; detail: code of the document's refusal
  | "tooHeavy" // the .docx takes too long or too much memory to read; detail: seconds, megabytes
  | "findings" // errors stand; detail: count
  | "publishedFirst" // detail: version, by, at
  | "planExists" // detail: id
  | "busy" // too many calls; detail: seconds
  | "broken"; // a fault of ours; detail: reference
export type ServiceRefusal = Refusal<ServiceRefusalCode>;

type Sentences = (detail: Refusal["detail"]) => SaidRefusal;

/** Bytes as people read sizes, in whole megabytes of 1,048,576 bytes. */
const megabytes = (value: string | number | undefined): number => Math.round(Number(value ?? 0) / 1_048_576);

const moment = (language: Language, value: string | number | undefined): string => {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime()) ? String(value ?? "") : new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(at);
};

const sentences: Readonly<Record<ServiceRefusalCode, Said<Sentences>>> = {
  away: {
    nb: () => ({ what: "Registeret svarer ikke.", next: "Du kan merke og kontrollere; publisering venter. Prøv igjen om litt." }),
    nn: () => ({ what: "Registeret svarar ikkje.", next: "Du kan merke og kontrollere; publisering ventar. Prøv igjen om litt." }),
    en: () => ({ what: "The register does not answer.", next: "You can tag and check; publishing must wait. Try again in a while." }),
  },
  cancelled: {
    nb: () => ({ what: "Avbrutt. Ingenting er publisert.", next: "Start på nytt når du vil; det som alt er sendt, sendes ikke igjen." }),
    nn: () => ({ what: "Avbrote. Ingenting er publisert.", next: "Start på nytt når du vil; det som alt er sendt, blir ikkje sendt igjen." }),
    en: () => ({ what: "Cancelled. Nothing is published.", next: "Start again whenever you like; what was already sent is not sent again." }),
  },
  signedOut: {
    nb: () => ({ what: "Du er ikke logget inn, eller innloggingen er gått ut.", next: "Logg inn og prøv igjen." }),
    nn: () => ({ what: "Du er ikkje logga inn, eller innlogginga er gått ut.", next: "Logg inn og prøv igjen." }),
    en: () => ({ what: "You are not signed in, or the sign-in has expired.", next: "Sign in and try again." }),
  },
  noAccess: {
    nb: () => ({ what: "Du har ikke tilgang til dette.", next: "Be plankoordinatoren i kommunen om å gi deg den rollen som trengs." }),
    nn: () => ({ what: "Du har ikkje tilgang til dette.", next: "Be plankoordinatoren i kommunen om å gi deg den rolla som trengst." }),
    en: () => ({ what: "You do not have access to this.", next: "Ask the municipality's plan coordinator to give you the role it takes." }),
  },
  notFound: {
    nb: () => ({ what: "Det du ba om, finnes ikke her.", next: "Se etter i planoversikten om planen har fått et annet navn, og prøv igjen." }),
    nn: () => ({ what: "Det du bad om, finst ikkje her.", next: "Sjå etter i planoversikta om planen har fått eit anna namn, og prøv igjen." }),
    en: () => ({ what: "What you asked for is not here.", next: "Look in the overview whether the plan has another name, and try again." }),
  },
  badRequest: {
    nb: ({ where, expected }) => ({ what: `Noe i forespørselen kan ikke brukes (${where ?? ""}): ${expected ?? ""}`, next: "Rett det som er nevnt, og send på nytt." }),
    nn: ({ where, expected }) => ({ what: `Noko i førespurnaden kan ikkje brukast (${where ?? ""}): ${expected ?? ""}`, next: "Rett det som er nemnt, og send på nytt." }),
    en: ({ where, expected }) => ({ what: `Something in the request cannot be used (${where ?? ""}): ${expected ?? ""}`, next: "Mend what is named, and send again." }),
  },
  tooLarge: {
    nb: ({ size, limit }) => ({ what: `Dokumentet er ${megabytes(size)} MB; grensen er ${megabytes(limit)} MB.`, next: "Gjør bildene mindre (i Word: Komprimer bilder), og prøv igjen." }),
    nn: ({ size, limit }) => ({ what: `Dokumentet er ${megabytes(size)} MB; grensa er ${megabytes(limit)} MB.`, next: "Gjer bileta mindre (i Word: Komprimer bilete), og prøv igjen." }),
    en: ({ size, limit }) => ({ what: `The document is ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB.`, next: "Make the pictures smaller (in Word: Compress Pictures), and try again." }),
  },
  uploadMoved: {
    nb: () => ({ what: "Sendingen ble brutt, og noe av dokumentet mangler.", next: "Prøv igjen; det fortsetter der det stoppet." }),
    nn: () => ({ what: "Sendinga vart broten, og noko av dokumentet manglar.", next: "Prøv igjen; det held fram der det stoppa." }),
    en: () => ({ what: "Sending was cut off, and part of the document is missing.", next: "Try again; it goes on where it stopped." }),
  },
  uploadBroken: {
    nb: () => ({ what: "Dokumentet kom ikke helt fram.", next: "Lagre dokumentet i Word og prøv igjen." }),
    nn: () => ({ what: "Dokumentet kom ikkje heilt fram.", next: "Lagre dokumentet i Word og prøv igjen." }),
    en: () => ({ what: "The document did not arrive whole.", next: "Save the document in Word and try again." }),
  },
  unreadable: {
    nb: () => ({ what: "Dokumentet kan ikke leses som et Word-dokument.", next: "Åpne det i Word, lagre det som .docx, og prøv igjen." }),
    nn: () => ({ what: "Dokumentet kan ikkje lesast som eit Word-dokument.", next: "Opne det i Word, lagre det som .docx, og prøv igjen." }),
    en: () => ({ what: "The document cannot be read as a Word document.", next: "Open it in Word, save it as .docx, and try again." }),
  },
  tooHeavy: {
    nb: ({ seconds, megabytes }) => ({ what: `Dokumentet er for tungt å lese: det tar mer enn ${seconds ?? ""} sekunder eller ${megabytes ?? ""} MB minne.`, next: "Del det i flere dokumenter, eller ta ut store tabeller og figurer, og prøv igjen." }),
    nn: ({ seconds, megabytes }) => ({ what: `Dokumentet er for tungt å lese: det tek meir enn ${seconds ?? ""} sekund eller ${megabytes ?? ""} MB minne.`, next: "Del det i fleire dokument, eller ta ut store tabellar og figurar, og prøv igjen." }),
    en: ({ seconds, megabytes }) => ({ what: `The document is too heavy to read: it takes more than ${seconds ?? ""} seconds or ${megabytes ?? ""} MB of memory.`, next: "Split it into several documents, or take out large tables and figures, and try again." }),
  },
  findings: {
    nb: ({ count }) => ({ what: `${count ?? ""} feil stopper publiseringen.`, next: "Se dem under Kontroll, rett dem, og publiser på nytt." }),
    nn: ({ count }) => ({ what: `${count ?? ""} feil stoppar publiseringa.`, next: "Sjå dei under Kontroll, rett dei, og publiser på nytt." }),
    en: ({ count }) => ({ what: `${count ?? ""} errors stop the publishing.`, next: "See them under Check, mend them, and publish again." }),
  },
  publishedFirst: {
    nb: ({ version, by, at }) => ({ what: `${by ?? ""} publiserte versjon ${version ?? ""} av planen ${moment("nb", at)}, etter at ditt dokument ble laget.`, next: "Hent den nyeste versjonen, før endringene dine inn i den, og publiser derfra." }),
    nn: ({ version, by, at }) => ({ what: `${by ?? ""} publiserte versjon ${version ?? ""} av planen ${moment("nn", at)}, etter at dokumentet ditt vart laga.`, next: "Hent den nyaste versjonen, før endringane dine inn i han, og publiser derfrå." }),
    en: ({ version, by, at }) => ({ what: `${by ?? ""} published version ${version ?? ""} of the plan on ${moment("en", at)}, after your document was made.`, next: "Fetch the newest version, bring your changes into it, and publish from there." }),
  },
  planExists: {
    nb: ({ id }) => ({ what: `Registeret har alt en plan på adressen «${id ?? ""}».`, next: "Koble dokumentet til den, eller velg en annen tittel." }),
    nn: ({ id }) => ({ what: `Registeret har alt ein plan på adressa «${id ?? ""}».`, next: "Kople dokumentet til han, eller vel ein annan tittel." }),
    en: ({ id }) => ({ what: `The register already has a plan at “${id ?? ""}”.`, next: "Tie the document to it, or choose another title." }),
  },
  busy: {
    nb: ({ seconds }) => ({ what: "Det kommer for mange kall på en gang.", next: `Vent ${seconds ?? 60} sekunder, og prøv igjen.` }),
    nn: ({ seconds }) => ({ what: "Det kjem for mange kall på ein gong.", next: `Vent ${seconds ?? 60} sekund, og prøv igjen.` }),
    en: ({ seconds }) => ({ what: "Too many calls at once.", next: `Wait ${seconds ?? 60} seconds, and try again.` }),
  },
  broken: {
    nb: ({ reference }) => ({ what: "Noe gikk galt hos oss. Ingenting er publisert.", next: `Prøv igjen. Skjer det på nytt, så meld fra med referansen ${reference ?? ""}.` }),
    nn: ({ reference }) => ({ what: "Noko gjekk gale hos oss. Ingenting er publisert.", next: `Prøv igjen. Skjer det på nytt, så meld frå med referansen ${reference ?? ""}.` }),
    en: ({ reference }) => ({ what: "Something went wrong on our side. Nothing is published.", next: `Try again. If it happens again, report it with the reference ${reference ?? ""}.` }),
  },
};

export const serviceRefusalCodes: readonly ServiceRefusalCode[] = [
  "away", "cancelled", "signedOut", "noAccess", "notFound", "badRequest", "tooLarge", "uploadMoved", "uploadBroken",
  "unreadable", "tooHeavy", "findings", "publishedFirst", "planExists", "busy", "broken",
];

/** A refusal of the service in the reader's language: what happened, and what to do next. */
export function sayServiceRefusal(refusal: ServiceRefusal, language: Language): SaidRefusal {
  return sentences[refusal.code][language](refusal.detail);
}
