import type { Said } from "../../words/language.ts";

/** Words of going through the document: what is proposed, and what is done about it. */
export interface ProposingWords {
  readonly open: string;
  readonly title: string;
  readonly reading: string;
  readonly sum: (count: number, chapters: number) => string;
  readonly nothing: { readonly what: string; readonly next: string };
  readonly before: string;
  readonly acceptAll: (count: number) => string;
  readonly acceptChapter: (count: number) => string;
  readonly acceptChapterNamed: (count: number, chapter: string) => string;
  readonly accept: string;
  readonly acceptNamed: (kind: string, text: string) => string;
  readonly decline: string;
  readonly declineNamed: (text: string) => string;
  readonly goTo: string;
  readonly goToNamed: (text: string) => string;
  readonly kind: (text: string) => string;
  readonly under: (parent: string) => string;
  readonly responsible: (who: string) => string;
  readonly years: (years: string) => string;
  readonly cost: (cost: string) => string;
  readonly change: string;
  readonly changeNamed: (text: string) => string;
  readonly inCells: string;
  readonly restsOn: (words: string) => string;
  readonly progress: (done: number, total: number) => string;
  readonly stop: string;
  readonly more: (count: number) => string;
  readonly declined: (count: number) => string;
  readonly proposeDeclined: string;
}

export const proposingWords: Said<ProposingWords> = {
  nb: {
    open: "Gå gjennom dokumentet …",
    title: "Gå gjennom dokumentet",
    reading: "Ser gjennom dokumentet …",
    sum: (count, chapters) =>
      `${count === 1 ? "Ett avsnitt" : `${count} avsnitt`} ligner et element${chapters > 1 ? `, i ${chapters} kapitler` : ""}. Ingenting merkes før du godtar det.`,
    nothing: {
      what: "Ingenting mer å foreslå.",
      next: "Plantråd ser etter overskrifter, lister, tabeller og stiler som nevner mål, strategier og tiltak. Annet merker du ved markøren.",
    },
    before: "Før første overskrift",
    acceptAll: (count) => `Godta alle (${count})`,
    acceptChapter: (count) => `Godta kapittelet (${count})`,
    acceptChapterNamed: (count, chapter) => `Godta kapittelet (${count}): ${chapter}`,
    accept: "Godta",
    acceptNamed: (kind, text) => `Godta som ${kind}: ${text}`,
    decline: "Avslå",
    declineNamed: (text) => `Avslå: ${text}`,
    goTo: "Gå til",
    goToNamed: (text) => `Gå til: ${text}`,
    kind: (text) => `Hva er dette? ${text}`,
    under: (parent) => `Under: ${parent}`,
    responsible: (who) => `Ansvarlig: ${who}`,
    years: (years) => `År: ${years}`,
    cost: (cost) => `Kostnad: ${cost}`,
    change: "Endre",
    changeNamed: (text) => `Endre: ${text}`,
    inCells: "Leses fra tabellen, også når den endres.",
    restsOn: (words) => `for ordene ${words}`,
    progress: (done, total) => `Merker: ${done} av ${total}`,
    stop: "Stopp",
    more: (count) => `Vis ${count} til`,
    declined: (count) => (count === 1 ? "Ett forslag er avslått." : `${count} forslag er avslått.`),
    proposeDeclined: "Foreslå dem igjen",
  },
  nn: {
    open: "Gå gjennom dokumentet …",
    title: "Gå gjennom dokumentet",
    reading: "Ser gjennom dokumentet …",
    sum: (count, chapters) =>
      `${count === 1 ? "Eitt avsnitt" : `${count} avsnitt`} liknar eit element${chapters > 1 ? `, i ${chapters} kapittel` : ""}. Ingenting blir merkt før du godtek det.`,
    nothing: {
      what: "Ingenting meir å føreslå.",
      next: "Plantråd ser etter overskrifter, lister, tabellar og stilar som nemner mål, strategiar og tiltak. Anna merker du ved markøren.",
    },
    before: "Før første overskrift",
    acceptAll: (count) => `Godta alle (${count})`,
    acceptChapter: (count) => `Godta kapittelet (${count})`,
    acceptChapterNamed: (count, chapter) => `Godta kapittelet (${count}): ${chapter}`,
    accept: "Godta",
    acceptNamed: (kind, text) => `Godta som ${kind}: ${text}`,
    decline: "Avslå",
    declineNamed: (text) => `Avslå: ${text}`,
    goTo: "Gå til",
    goToNamed: (text) => `Gå til: ${text}`,
    kind: (text) => `Kva er dette? ${text}`,
    under: (parent) => `Under: ${parent}`,
    responsible: (who) => `Ansvarleg: ${who}`,
    years: (years) => `År: ${years}`,
    cost: (cost) => `Kostnad: ${cost}`,
    change: "Endre",
    changeNamed: (text) => `Endre: ${text}`,
    inCells: "Blir lese frå tabellen, òg når han blir endra.",
    restsOn: (words) => `for orda ${words}`,
    progress: (done, total) => `Merker: ${done} av ${total}`,
    stop: "Stopp",
    more: (count) => `Vis ${count} til`,
    declined: (count) => (count === 1 ? "Eitt forslag er avslått." : `${count} forslag er avslåtte.`),
    proposeDeclined: "Føreslå dei igjen",
  },
  en: {
    open: "Go through the document …",
    title: "Go through the document",
    reading: "Looking through the document …",
    sum: (count, chapters) =>
      `${count === 1 ? "One passage looks" : `${count} passages look`} like an element${chapters > 1 ? `, in ${chapters} chapters` : ""}. Nothing is tagged until you accept it.`,
    nothing: {
      what: "Nothing more to propose.",
      next: "Plantråd looks for headings, lists, tables and styles that name goals, strategies and measures. Tag the rest at the cursor.",
    },
    before: "Before the first heading",
    acceptAll: (count) => `Accept all (${count})`,
    acceptChapter: (count) => `Accept the chapter (${count})`,
    acceptChapterNamed: (count, chapter) => `Accept the chapter (${count}): ${chapter}`,
    accept: "Accept",
    acceptNamed: (kind, text) => `Accept as ${kind}: ${text}`,
    decline: "Refuse",
    declineNamed: (text) => `Refuse: ${text}`,
    goTo: "Go to",
    goToNamed: (text) => `Go to: ${text}`,
    kind: (text) => `What is this? ${text}`,
    under: (parent) => `Under: ${parent}`,
    responsible: (who) => `Responsible: ${who}`,
    years: (years) => `Years: ${years}`,
    cost: (cost) => `Cost: ${cost}`,
    change: "Change",
    changeNamed: (text) => `Change: ${text}`,
    inCells: "Read from the table, also when it is changed.",
    restsOn: (words) => `for the words ${words}`,
    progress: (done, total) => `Tagging: ${done} of ${total}`,
    stop: "Stop",
    more: (count) => `Show ${count} more`,
    declined: (count) => (count === 1 ? "One proposal has been refused." : `${count} proposals have been refused.`),
    proposeDeclined: "Propose them again",
  },
};
