import { languageOf } from "../../words/language.ts";
import type { Rule } from "./rule.ts";

/**
 * The plan's own language is set.
 * Bad: a plan that does not say whether it is in bokmål or nynorsk.
 * Good: language set, once, for the whole plan.
 * Why: a screen reader reads the public page in the language it says it is in (WCAG 3.1.1).
 * Fix: the language Word has for the document's text.
 */
export const planLanguageSet: Rule = {
  name: "plan-language-set",
  group: "identity",
  levels: "error",
  *find({ plan }) {
    if (plan.record.language !== null || plan.recordRefusal !== null) return;
    const { language } = plan.document;
    yield {
      where: { type: "document" },
      detail: { language: language === null ? "" : languageOf(language) },
      fix: language === null ? null : { type: "setRecord", language: languageOf(language) },
    };
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Planens språk",
      what: "Planens språk er ikke valgt.",
      why: "Skjermlesere leser den offentlige siden på språket den er merket med.",
      mend: "Velg bokmål, nynorsk eller engelsk under Plan.",
      fix: ({ of }) => `Sett til ${{ nb: "bokmål", nn: "nynorsk" }[of("language")] ?? "engelsk"}`,
    },
    nn: {
      title: "Språket til planen",
      what: "Språket i planen er ikkje valt.",
      why: "Skjermlesarar les den offentlege sida på språket ho er merkt med.",
      mend: "Vel bokmål, nynorsk eller engelsk under Plan.",
      fix: ({ of }) => `Set til ${{ nb: "bokmål", nn: "nynorsk" }[of("language")] ?? "engelsk"}`,
    },
    en: {
      title: "The plan's language",
      what: "The plan's language has not been chosen.",
      why: "Screen readers read the public page in the language it is marked with.",
      mend: "Choose bokmål, nynorsk or English under Plan.",
      fix: ({ of }) => `Set to ${{ nb: "bokmål", nn: "nynorsk" }[of("language")] ?? "English"}`,
    },
  },
};
