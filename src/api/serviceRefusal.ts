import { isPlanRefusal, sayPlanRefusal } from "../plan/sayPlanRefusal.ts";
import type { Language, Said } from "../words/language.ts";
import { sayBytes } from "../words/sayBytes.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";

/** Why the service, or the way to it, says no. */
export const serviceRefusalCodes = [
  "away", // no answer, or not an answer of ours; detail: cause, as the network names it, where it does
  "badAnswer", // an answer that is not as this version knows them
  "cancelled",
  "signedOut", // no token, or one that no longer holds
  "noAccess", // signed in, but not this municipality or role; detail: needs
  "notFound", // detail: what
  "badRequest", // detail: where, expected
  "notAllowed", // the address does not answer to this method; detail: method, allowed
  "wrongType", // what was sent is of a kind the address does not take; detail: expected
  "tooLarge", // detail: what (document, piece, promised, request), limit and, where it is known, size (bytes)
  "uploadMoved", // bytes sent from another place than the service has; detail: offset
  "uploadBroken", // checksum does not match
  "unreadable", // the .docx was refused; detail: code of the document's refusal
  "tooHeavy", // the .docx takes too long or too much memory to read; detail: seconds, megabytes
  "findings", // errors stand; detail: count
  "notReady", // something is missing before it can be published; detail: code of the plan's refusal
  "publishedFirst", // detail: version, by, at
  "planExists", // detail: id
  "crowded", // many documents are being read already; detail: seconds
  "busy", // too many calls; detail: seconds
  "broken", // a fault of ours; detail: reference
] as const;
export type ServiceRefusalCode = (typeof serviceRefusalCodes)[number];
export type ServiceRefusal = Refusal<ServiceRefusalCode>;

type Sentences = (detail: Refusal["detail"]) => SaidRefusal;

/** Says what is too large: how large it is where that is known, and the limit. */
const sayTooLarge = (
  { what, size, limit }: Refusal["detail"],
  language: Language,
  words: Readonly<
    Record<"document" | "piece" | "promised" | "request", { readonly named: string; readonly next: string }>
  >,
  sentence: (named: string, size: string | null, limit: string) => string,
): SaidRefusal => {
  const { named, next } = words[what === "piece" || what === "promised" || what === "request" ? what : "document"];
  return {
    what: sentence(
      named,
      typeof size === "number" && size > 0 ? sayBytes(size, language) : null,
      sayBytes(Number(limit), language),
    ),
    next,
  };
};

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

const moment = (language: Language, value: string | number | undefined): string => {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime())
    ? String(value ?? "")
    : new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeStyle: "short" }).format(
        at,
      );
};

const sentences: Readonly<Record<ServiceRefusalCode, Said<Sentences>>> = {
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
  noAccess: {
    nb: () => ({
      what: "Du har ikke tilgang til dette.",
      next: "Be plankoordinatoren i kommunen om å gi deg den rollen som trengs.",
    }),
    nn: () => ({
      what: "Du har ikkje tilgang til dette.",
      next: "Be plankoordinatoren i kommunen om å gi deg den rolla som trengst.",
    }),
    en: () => ({
      what: "You do not have access to this.",
      next: "Ask the municipality's plan coordinator to give you the role it takes.",
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
  tooLarge: {
    nb: (detail) =>
      sayTooLarge(
        detail,
        "nb",
        {
          document: { named: "Dokumentet", next: "Gjør bildene mindre (i Word: Komprimer bilder), og prøv igjen." },
          piece: { named: "Delen av dokumentet", next: "Send dokumentet i mindre deler." },
          promised: {
            named: "Det som er sendt av dokumentet",
            next: "Det er mer enn det som var meldt. Lagre dokumentet i Word, og prøv igjen.",
          },
          request: { named: "Forespørselen", next: "Send mindre om gangen." },
        },
        (named, size, limit) =>
          size === null ? `${named} er for stor: grensen er ${limit}.` : `${named} er på ${size}; grensen er ${limit}.`,
      ),
    nn: (detail) =>
      sayTooLarge(
        detail,
        "nn",
        {
          document: { named: "Dokumentet", next: "Gjer bileta mindre (i Word: Komprimer bilete), og prøv igjen." },
          piece: { named: "Delen av dokumentet", next: "Send dokumentet i mindre delar." },
          promised: {
            named: "Det som er sendt av dokumentet",
            next: "Det er meir enn det som var meldt. Lagre dokumentet i Word, og prøv igjen.",
          },
          request: { named: "Førespurnaden", next: "Send mindre om gongen." },
        },
        (named, size, limit) =>
          size === null ? `${named} er for stor: grensa er ${limit}.` : `${named} er på ${size}; grensa er ${limit}.`,
      ),
    en: (detail) =>
      sayTooLarge(
        detail,
        "en",
        {
          document: {
            named: "The document",
            next: "Make the pictures smaller (in Word: Compress Pictures), and try again.",
          },
          piece: { named: "The piece of the document", next: "Send the document in smaller pieces." },
          promised: {
            named: "What was sent of the document",
            next: "It is more than was announced. Save the document in Word, and try again.",
          },
          request: { named: "The request", next: "Send less at a time." },
        },
        (named, size, limit) =>
          size === null
            ? `${named} is too large: the limit is ${limit}.`
            : `${named} is ${size}; the limit is ${limit}.`,
      ),
  },
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
  publishedFirst: {
    nb: ({ version, by, at }) => ({
      what: `${by ?? ""} publiserte versjon ${version ?? ""} av planen ${moment("nb", at)}, etter at ditt dokument ble laget.`,
      next: "Hent den nyeste versjonen, før endringene dine inn i den, og publiser derfra.",
    }),
    nn: ({ version, by, at }) => ({
      what: `${by ?? ""} publiserte versjon ${version ?? ""} av planen ${moment("nn", at)}, etter at dokumentet ditt vart laga.`,
      next: "Hent den nyaste versjonen, før endringane dine inn i han, og publiser derfrå.",
    }),
    en: ({ version, by, at }) => ({
      what: `${by ?? ""} published version ${version ?? ""} of the plan on ${moment("en", at)}, after your document was made.`,
      next: "Fetch the newest version, bring your changes into it, and publish from there.",
    }),
  },
  planExists: {
    nb: ({ id }) => ({
      what: `Registeret har alt en plan på adressen «${id ?? ""}».`,
      next: "Koble dokumentet til den, eller velg en annen tittel.",
    }),
    nn: ({ id }) => ({
      what: `Registeret har alt ein plan på adressa «${id ?? ""}».`,
      next: "Kople dokumentet til han, eller vel ein annan tittel.",
    }),
    en: ({ id }) => ({
      what: `The register already has a plan at “${id ?? ""}”.`,
      next: "Tie the document to it, or choose another title.",
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
