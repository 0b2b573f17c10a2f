import type { Language, Said } from "../words/language.ts";
import type { Refusal, SaidRefusal } from "../words/refusal.ts";
import { sayBytes } from "../words/sayBytes.ts";

/** Says what is too large: how large it is where that is known, and the limit. */
const sayOf = (
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

/** The sentences of what is too large: a document, a piece of one, more than was announced, or a request. */
export const sayTooLarge: Said<(detail: Refusal["detail"]) => SaidRefusal> = {
  nb: (detail) =>
    sayOf(
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
    sayOf(
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
    sayOf(
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
        size === null ? `${named} is too large: the limit is ${limit}.` : `${named} is ${size}; the limit is ${limit}.`,
    ),
};
