import { sayKind } from "../../plan/sayKind.ts";
import type { Language, Said } from "../../words/language.ts";
import type { Done } from "../core/paneState.ts";

const plain: Said<Readonly<Record<Exclude<Done["did"], "tagged" | "changedKind" | "fetched">, string>>> = {
  nb: {
    removedTag: "Merket er fjernet. Teksten står.", saved: "Lagret i dokumentet.", updated: "Ordlyden er oppdatert fra opphavet.",
    fixed: "Rettet.", checked: "Dokumentet er kontrollert på nytt.", tied: "Dokumentet er koblet til planen.",
    untied: "Dokumentet er ikke lenger koblet til en plan. Merkene står.", copied: "Kopiert.", signedIn: "Du er logget inn.",
    signedOut: "Du er logget ut.",
  },
  nn: {
    removedTag: "Merket er fjerna. Teksten står.", saved: "Lagra i dokumentet.", updated: "Ordlyden er oppdatert frå opphavet.",
    fixed: "Retta.", checked: "Dokumentet er kontrollert på nytt.", tied: "Dokumentet er kopla til planen.",
    untied: "Dokumentet er ikkje lenger kopla til ein plan. Merka står.", copied: "Kopiert.", signedIn: "Du er logga inn.",
    signedOut: "Du er logga ut.",
  },
  en: {
    removedTag: "The tag is removed. The text stays.", saved: "Saved in the document.", updated: "The words are updated from the origin.",
    fixed: "Mended.", checked: "The document has been checked again.", tied: "The document is tied to the plan.",
    untied: "The document is no longer tied to a plan. The tags stay.", copied: "Copied.", signedIn: "You are signed in.",
    signedOut: "You are signed out.",
  },
};

/** Says what has been done, as one sentence. */
export function sayDone(done: Done, language: Language): string {
  if (done.did !== "tagged" && done.did !== "changedKind" && done.did !== "fetched") return plain[language][done.did];
  const kind = sayKind(done.kind, language);
  const sentences: Said<Readonly<Record<typeof done.did, string>>> = {
    nb: { tagged: `Merket som ${kind}.`, changedKind: `Endret til ${kind}.`, fetched: `Hentet som ${kind}, med opphavet bevart.` },
    nn: { tagged: `Merkt som ${kind}.`, changedKind: `Endra til ${kind}.`, fetched: `Henta som ${kind}, med opphavet teke vare på.` },
    en: { tagged: `Tagged as ${kind}.`, changedKind: `Changed to ${kind}.`, fetched: `Fetched as ${kind}, with its origin kept.` },
  };
  return sentences[language][done.did];
}
