import type { Said } from "../../words/language.ts";
import type { MishapName } from "../ways/mishaps.ts";
import type { RealProfile } from "../ways/profiles.ts";

/** What the desk calls the Words it can be. */
export const profileWords: Readonly<Record<RealProfile | "label", Said>> = {
  label: { nb: "Word", nn: "Word", en: "Word" },
  web: { nb: "På nettet", nn: "På nettet", en: "On the web" },
  windows: { nb: "For Windows", nn: "For Windows", en: "For Windows" },
  mac: { nb: "For Mac", nn: "For Mac", en: "For Mac" },
  ipad: { nb: "For iPad", nn: "For iPad", en: "For iPad" },
  word2021: { nb: "2021", nn: "2021", en: "2021" },
};

export const mishapHeading: Said = { nb: "La dette gå galt", nn: "Lat dette gå gale", en: "Let this go wrong" };

/** What the desk calls each thing that can go wrong. */
export const mishapWords: Readonly<Record<MishapName, Said>> = {
  answerAfterThirtySeconds: {
    nb: "Svar tar et halvt minutt",
    nn: "Svar tek eit halvt minutt",
    en: "Answers take half a minute",
  },
  answerNeverComes: { nb: "Svar kommer aldri", nn: "Svar kjem aldri", en: "Answers never come" },
  brokerFails: {
    nb: "Words innlogging feiler",
    nn: "Innlogginga i Word feilar",
    en: "Word’s sign-in fails",
  },
  brokerNeverAnswers: {
    nb: "Words innlogging svarer aldri",
    nn: "Innlogginga i Word svarar aldri",
    en: "Word’s sign-in never answers",
  },
  brokerWithoutAccount: {
    nb: "Word er ikke logget inn",
    nn: "Word er ikkje logga inn",
    en: "Word is not signed in",
  },
  coAuthorsSelectionRaisesEvents: {
    nb: "Medforfatteres markering meldes som egen",
    nn: "Markeringa til medforfattarar blir meld som eiga",
    en: "Co-authors’ selections are told as one’s own",
  },
  controlsRenumbered: {
    nb: "Merker får nye numre ved åpning",
    nn: "Merke får nye nummer ved opning",
    en: "Tags get new numbers on opening",
  },
  customXmlNotWritten: {
    nb: "Tilpasset XML blir ikke skrevet",
    nn: "Tilpassa XML blir ikkje skriven",
    en: "Custom XML is not written",
  },
  customXmlReadsEmpty: {
    nb: "Tilpasset XML leses tom",
    nn: "Tilpassa XML blir lesen tom",
    en: "Custom XML reads empty",
  },
  deletedWordsHidden: {
    nb: "Slettede ord vises ikke",
    nn: "Sletta ord blir ikkje viste",
    en: "Deleted words are not shown",
  },
  documentIsProtected: {
    nb: "Dokumentet er kryptert",
    nn: "Dokumentet er kryptert",
    en: "The document is encrypted",
  },
  fileOfPdfRefused: {
    nb: "Dokumentet er laget av en PDF",
    nn: "Dokumentet er laga av ein PDF",
    en: "The document was made of a PDF",
  },
  getFileRefused: { nb: "Filen gis ikke ut", nn: "Fila blir ikkje gitt ut", en: "The file is not given" },
  getOoxmlRefused: {
    nb: "Dokumentets OOXML gis ikke ut",
    nn: "OOXML-en til dokumentet blir ikkje gitt ut",
    en: "The document’s OOXML is not given",
  },
  newDocumentRefused: {
    nb: "Et annet dokument åpnes ikke",
    nn: "Eit anna dokument blir ikkje opna",
    en: "Another document is not opened",
  },
  readOnlyUnannounced: {
    nb: "Bare for lesing, uten å si det",
    nn: "Berre for lesing, utan å seie det",
    en: "For reading only, without saying so",
  },
  selectionEventsLate: {
    nb: "Markering meldes fem sekunder for sent",
    nn: "Markering blir meld fem sekund for seint",
    en: "Selections are told five seconds late",
  },
  selectionEventsMissing: {
    nb: "Markering meldes ikke",
    nn: "Markering blir ikkje meld",
    en: "Selections are not told",
  },
  thirdPartyCookiesOff: {
    nb: "Informasjonskapsler fra andre er av",
    nn: "Informasjonskapslar frå andre er av",
    en: "Third-party cookies are off",
  },
  windowsBlocked: { nb: "Vinduer blir stoppet", nn: "Vindauge blir stoppa", en: "Windows are blocked" },
  tableControlsRefused: {
    nb: "Merking i tabellceller avvises",
    nn: "Merking i tabellceller blir avvist",
    en: "Tagging in table cells is refused",
  },
};
