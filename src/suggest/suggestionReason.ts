import type { Language, Said } from "../words/language.ts";

/**
 * Why something is proposed, with the words it rests on. style: the paragraph's style is called so. startsWithKind: it
 * begins with the kind's name. code: it begins with a code as others in the document do ("S2.1"). underHeading,
 * underLabel, leadIn: a heading, a label or a sentence above names the kind. column: the head of its column does.
 * acrossRows: it stands across the table over the rows. rowLabel: the cell beside it names the kind. inItem: it stands in
 * a list under an item of the kind above. hasGoals: its chapter has goals under a heading of their own. readsAsAction,
 * readsAsState: it reads so.
 */
export interface SuggestionReason {
  readonly type:
    | "style"
    | "startsWithKind"
    | "code"
    | "underHeading"
    | "underLabel"
    | "leadIn"
    | "column"
    | "acrossRows"
    | "rowLabel"
    | "inItem"
    | "hasGoals"
    | "readsAsAction"
    | "readsAsState";
  /** The words it rests on; "" where it rests on the passage's own. */
  readonly words: string;
}

const sentences: Readonly<Record<SuggestionReason["type"], Said<(words: string) => string>>> = {
  style: {
    nb: (words) => `har stilen «${words}»`,
    nn: (words) => `har stilen «${words}»`,
    en: (words) => `has the style “${words}”`,
  },
  startsWithKind: {
    nb: (words) => `begynner med «${words}»`,
    nn: (words) => `byrjar med «${words}»`,
    en: (words) => `begins with “${words}”`,
  },
  code: {
    nb: (words) => `har koden «${words}», som flere i planen`,
    nn: (words) => `har koden «${words}», som fleire i planen`,
    en: (words) => `has the code “${words}”, as others in the plan`,
  },
  underHeading: {
    nb: (words) => `står under overskriften «${words}»`,
    nn: (words) => `står under overskrifta «${words}»`,
    en: (words) => `stands under the heading “${words}”`,
  },
  underLabel: {
    nb: (words) => `står under «${words}»`,
    nn: (words) => `står under «${words}»`,
    en: (words) => `stands under “${words}”`,
  },
  leadIn: {
    nb: (words) => `følger etter «${words}»`,
    nn: (words) => `følgjer etter «${words}»`,
    en: (words) => `follows “${words}”`,
  },
  column: {
    nb: (words) => `står i kolonnen «${words}»`,
    nn: (words) => `står i kolonnen «${words}»`,
    en: (words) => `stands in the column “${words}”`,
  },
  acrossRows: {
    nb: () => "står på tvers av tabellen over tiltakene",
    nn: () => "står på tvers av tabellen over tiltaka",
    en: () => "stands across the table over the actions",
  },
  rowLabel: {
    nb: (words) => `står ved siden av «${words}»`,
    nn: (words) => `står ved sida av «${words}»`,
    en: (words) => `stands beside “${words}”`,
  },
  inItem: {
    nb: () => "står som underpunkt",
    nn: () => "står som underpunkt",
    en: () => "stands as an item under another",
  },
  hasGoals: {
    nb: (words) => `kapittelet har «${words}» som egen del`,
    nn: (words) => `kapittelet har «${words}» som eigen del`,
    en: (words) => `its chapter has “${words}” as a part`,
  },
  readsAsAction: {
    nb: (words) => `begynner med verbet «${words}», som en handling`,
    nn: (words) => `byrjar med verbet «${words}», som ei handling`,
    en: (words) => `begins with the verb “${words}”, as an action does`,
  },
  readsAsState: {
    nb: () => "sier hvordan noe skal være, som et mål",
    nn: () => "seier korleis noko skal vere, som eit mål",
    en: () => "says how something is to be, as a goal does",
  },
};

/** The reason in the reader's language, to follow the kind and a dash. */
export function sayReason({ type, words }: SuggestionReason, language: Language): string {
  return sentences[type][language](words);
}
