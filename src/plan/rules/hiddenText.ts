import { countStripped } from "../countStripped.ts";
import type { Rule } from "./rule.ts";

/**
 * No hidden text.
 * Bad: a paragraph formatted as hidden, forgotten.
 * Good: shown, or deleted.
 * Why: it is left out of the web page, while it may have been meant to be read; and it is in the file.
 */
export const hiddenText: Rule = {
  name: "hidden-text",
  group: "publishing",
  levels: "advice",
  *find({ plan }) {
    const { hiddenCharacters } = countStripped(plan.document);
    if (hiddenCharacters > 0) yield { where: { type: "document" }, detail: { count: hiddenCharacters } };
  },
  law: null,
  words: {
    nb: {
      what: ({ of }) => `Dokumentet har skjult tekst (${of("count")} tegn).`,
      why: "Skjult tekst kommer ikke med på nettsiden. Var den ment for leserne, mangler den der.",
      mend: "Vis skjulte tegn i Word, og slett teksten eller ta bort skjulingen.",
    },
    nn: {
      what: ({ of }) => `Dokumentet har skjult tekst (${of("count")} teikn).`,
      why: "Skjult tekst kjem ikkje med på nettsida. Var han meint for lesarane, manglar han der.",
      mend: "Vis skjulte teikn i Word, og slett teksten eller ta bort skjulinga.",
    },
    en: {
      what: ({ of, count }) =>
        `The document has hidden text (${count("count") === 1 ? "1 character" : `${of("count")} characters`}).`,
      why: "Hidden text is left out of the web page. If it was meant for readers, it is missing there.",
      mend: "Show hidden marks in Word, and delete the text or take the hiding away.",
    },
  },
};
