import { sayKind } from "../../plan/sayKind.ts";
import type { Language, Said } from "../../words/language.ts";
import type { Done } from "../core/paneState.ts";
import { sayFixed } from "./fixed.ts";

const plain: Said<
  Readonly<
    Record<
      Exclude<
        Done["did"],
        | "tied"
        | "undone"
        | "redone"
        | "tagged"
        | "changedKind"
        | "fetched"
        | "accepted"
        | "fixed"
        | "fixedAll"
        | "waived"
      >,
      string
    >
  >
> = {
  nb: {
    removedTag: "Merket er fjernet. Teksten står.",
    split: "Delt i to. Det siste er et eget element.",
    merged: "Slått sammen til ett element.",
    movedText: "Teksten er flyttet, med merket.",
    declined: "Blir ikke foreslått igjen.",
    saved: "Lagret i dokumentet.",
    updated: "Ordlyden er oppdatert fra opphavet.",
    unwaived: "Funnet gjelder igjen.",
    askedForReview: "Kontrollørene får beskjed om at planen venter på kontroll.",
    gaveVerdict: "Vurderingen er lagret i registeret.",
    checked: "Dokumentet er kontrollert på nytt.",
    untied: "Dokumentet er ikke lenger koblet til en plan. Merkene står.",
    belongsHere: "Dokumentet hører til her. Det står i dokumentet fra nå av.",
    startedOwn: "Dokumentet er starten på en egen plan. Koble det til planen din, eller opprett den.",
    withdrawn: "Trukket tilbake. Sidene på nettet sier det fra nå av.",
    restored: "Gjenopprettet. Sidene på nettet er som før.",
    sealed: "Sperret. Versjonen kan ikke lenger leses på nettet.",
    copied: "Kopiert.",
    signedIn: "Du er logget inn.",
    signedOut: "Du er logget ut.",
  },
  nn: {
    removedTag: "Merket er fjerna. Teksten står.",
    split: "Delt i to. Det siste er eit eige element.",
    merged: "Slått saman til eitt element.",
    movedText: "Teksten er flytta, med merket.",
    declined: "Blir ikkje føreslått igjen.",
    saved: "Lagra i dokumentet.",
    updated: "Ordlyden er oppdatert frå opphavet.",
    unwaived: "Funnet gjeld igjen.",
    askedForReview: "Kontrollørane får melding om at planen ventar på kontroll.",
    gaveVerdict: "Vurderinga er lagra i registeret.",
    checked: "Dokumentet er kontrollert på nytt.",
    untied: "Dokumentet er ikkje lenger kopla til ein plan. Merka står.",
    belongsHere: "Dokumentet høyrer til her. Det står i dokumentet frå no av.",
    startedOwn: "Dokumentet er starten på ein eigen plan. Kople det til planen din, eller opprett han.",
    withdrawn: "Trekt tilbake. Sidene på nettet seier det frå no av.",
    restored: "Gjenoppretta. Sidene på nettet er som før.",
    sealed: "Sperra. Versjonen kan ikkje lenger lesast på nettet.",
    copied: "Kopiert.",
    signedIn: "Du er logga inn.",
    signedOut: "Du er logga ut.",
  },
  en: {
    removedTag: "The tag is removed. The text stays.",
    split: "Split in two. The last is an element of its own.",
    merged: "Merged into one element.",
    movedText: "The text is moved, with its tag.",
    declined: "Will not be proposed again.",
    saved: "Saved in the document.",
    updated: "The words are updated from the origin.",
    unwaived: "The finding stands again.",
    askedForReview: "The reviewers are told that the plan waits for review.",
    gaveVerdict: "The verdict is kept in the register.",
    checked: "The document has been checked again.",
    untied: "The document is no longer tied to a plan. The tags stay.",
    belongsHere: "The document belongs here. It says so from now on.",
    startedOwn: "The document is the start of a plan of your own. Tie it to your plan, or make it.",
    withdrawn: "Withdrawn. The pages on the web say so from now on.",
    restored: "Restored. The pages on the web are as before.",
    sealed: "Sealed. The version can no longer be read on the web.",
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

const fixedAll: Said<(count: number, of: number) => string> = {
  nb: (count, of) =>
    count === of ? `Rettet ${of} steder.` : `Rettet ${count} av ${of} steder. Trykk en gang til for å rette resten.`,
  nn: (count, of) =>
    count === of ? `Retta ${of} stader.` : `Retta ${count} av ${of} stader. Trykk ein gong til for å rette resten.`,
  en: (count, of) =>
    count === of ? `Mended in ${of} places.` : `Mended in ${count} of ${of} places. Press once more to mend the rest.`,
};

const waived: Said<(count: number, beside: boolean) => string> = {
  nb: (count, beside) =>
    `${count === 1 ? "Funnet er godtatt" : `${count} funn er godtatt`}. Begrunnelsen ${beside ? "sendes når du lagrer vurderingen" : "følger dokumentet"}, og faller bort når teksten endres.`,
  nn: (count, beside) =>
    `${count === 1 ? "Funnet er godteke" : `${count} funn er godtekne`}. Grunngivinga ${beside ? "blir send når du lagrar vurderinga" : "følgjer dokumentet"}, og fell bort når teksten blir endra.`,
  en: (count, beside) =>
    `${count === 1 ? "The finding is accepted" : `${count} findings are accepted`}. The reason ${beside ? "is sent when you save the verdict" : "goes with the document"}, and falls when the passage changes.`,
};

const undone: Said<Readonly<Record<"undone" | "redone", (what: string) => string>>> = {
  nb: { undone: (what) => `Angret: ${what}`, redone: (what) => `Gjort om: ${what}` },
  nn: { undone: (what) => `Angra: ${what}`, redone: (what) => `Gjort om: ${what}` },
  en: { undone: (what) => `Undone: ${what}`, redone: (what) => `Done again: ${what}` },
};

/** Says what has been done, as one sentence. */
export function sayDone(done: Done, language: Language): string {
  if (done.did === "fixed") return sayFixed(done.finding, language);
  if (done.did === "fixedAll") return fixedAll[language](done.count, done.of);
  if (done.did === "waived") return waived[language](done.count, done.beside);
  if (done.did === "undone" || done.did === "redone") return undone[language][done.did](sayDone(done.what, language));
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
