import { sayKind } from "../../plan/sayKind.ts";
import type { Language, Said } from "../../words/language.ts";
import type { Done } from "../core/paneState.ts";

const plain: Said<
  Readonly<Record<Exclude<Done["did"], "tied" | "tagged" | "changedKind" | "fetched" | "accepted">, string>>
> = {
  nb: {
    removedTag: "Merket er fjernet. Teksten står.",
    declined: "Blir ikke foreslått igjen.",
    saved: "Lagret i dokumentet.",
    updated: "Ordlyden er oppdatert fra opphavet.",
    fixed: "Rettet.",
    checked: "Dokumentet er kontrollert på nytt.",
    untied: "Dokumentet er ikke lenger koblet til en plan. Merkene står.",
    copied: "Kopiert.",
    signedIn: "Du er logget inn.",
    signedOut: "Du er logget ut.",
  },
  nn: {
    removedTag: "Merket er fjerna. Teksten står.",
    declined: "Blir ikkje føreslått igjen.",
    saved: "Lagra i dokumentet.",
    updated: "Ordlyden er oppdatert frå opphavet.",
    fixed: "Retta.",
    checked: "Dokumentet er kontrollert på nytt.",
    untied: "Dokumentet er ikkje lenger kopla til ein plan. Merka står.",
    copied: "Kopiert.",
    signedIn: "Du er logga inn.",
    signedOut: "Du er logga ut.",
  },
  en: {
    removedTag: "The tag is removed. The text stays.",
    declined: "Will not be proposed again.",
    saved: "Saved in the document.",
    updated: "The words are updated from the origin.",
    fixed: "Mended.",
    checked: "The document has been checked again.",
    untied: "The document is no longer tied to a plan. The tags stay.",
    copied: "Copied.",
    signedIn: "You are signed in.",
    signedOut: "You are signed out.",
  },
};

const tiedToOlder: Said<(version: number) => string> = {
  nb: (version) =>
    `Dokumentet er koblet til planen. Det regnes ikke som bygd på versjon ${version}, den nyeste; Kontroll sier hva du kan gjøre.`,
  nn: (version) =>
    `Dokumentet er kopla til planen. Det blir ikkje rekna som bygd på versjon ${version}, den nyaste; Kontroll seier kva du kan gjere.`,
  en: (version) =>
    `The document is tied to the plan. It does not count as built on version ${version}, the newest; Check says what you can do.`,
};

const tied: Said<(version: number) => string> = {
  nb: (version) =>
    version === 0
      ? "Dokumentet er koblet til planen."
      : `Dokumentet er koblet til planen. Det regnes som bygd på versjon ${version}, den nyeste.`,
  nn: (version) =>
    version === 0
      ? "Dokumentet er kopla til planen."
      : `Dokumentet er kopla til planen. Det blir rekna som bygd på versjon ${version}, den nyaste.`,
  en: (version) =>
    version === 0
      ? "The document is tied to the plan."
      : `The document is tied to the plan. It counts as built on version ${version}, the newest.`,
};

const accepted: Said<(count: number, of: number) => string> = {
  nb: (count, of) =>
    count === of
      ? `${count === 1 ? "Ett avsnitt" : `${count} avsnitt`} er merket.`
      : `${count} av ${of} er merket. Resten står som forslag.`,
  nn: (count, of) =>
    count === of
      ? `${count === 1 ? "Eitt avsnitt" : `${count} avsnitt`} er merkt.`
      : `${count} av ${of} er merkte. Resten står som forslag.`,
  en: (count, of) =>
    count === of
      ? `${count === 1 ? "One passage is" : `${count} passages are`} tagged.`
      : `${count} of ${of} are tagged. The rest stand as proposals.`,
};

/** Says what has been done, as one sentence. */
export function sayDone(done: Done, language: Language): string {
  if (done.did === "accepted") return accepted[language](done.count, done.of);
  if (done.did === "tied") return (done.baseVersion === done.version ? tied : tiedToOlder)[language](done.version);
  if (done.did !== "tagged" && done.did !== "changedKind" && done.did !== "fetched") return plain[language][done.did];
  const kind = sayKind(done.kind, language);
  const sentences: Said<Readonly<Record<typeof done.did, string>>> = {
    nb: {
      tagged: done.count > 1 ? `${done.count} elementer er merket som ${kind}.` : `Merket som ${kind}.`,
      changedKind: `Endret til ${kind}.`,
      fetched: `Hentet som ${kind}, med opphavet bevart.`,
    },
    nn: {
      tagged: done.count > 1 ? `${done.count} element er merkte som ${kind}.` : `Merkt som ${kind}.`,
      changedKind: `Endra til ${kind}.`,
      fetched: `Henta som ${kind}, med opphavet teke vare på.`,
    },
    en: {
      tagged: done.count > 1 ? `${done.count} elements are tagged as ${kind}.` : `Tagged as ${kind}.`,
      changedKind: `Changed to ${kind}.`,
      fetched: `Fetched as ${kind}, with its origin kept.`,
    },
  };
  return sentences[language][done.did];
}
