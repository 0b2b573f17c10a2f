import { countStripped } from "../countStripped.ts";
import type { Rule } from "./rule.ts";

/**
 * No comments are left.
 * Bad: an unanswered question to a colleague, in a plan that goes out on hearing.
 * Good: comments answered and removed.
 * Why: they are left out of the web page, but what they ask about may not be settled.
 */
export const noOpenComments: Rule = {
  name: "no-open-comments",
  needsWhole: true,
  group: "publishing",
  levels: "advice",
  *find({ plan }) {
    const { comments } = countStripped(plan.document);
    if (comments > 0) yield { where: { type: "document" }, detail: { count: comments } };
  },
  law: null,
  words: {
    nb: {
      title: "Kommentarer",
      what: ({ of, count }) =>
        count("count") === 1 ? "Dokumentet har 1 kommentar." : `Dokumentet har ${of("count")} kommentarer.`,
      why: "Kommentarene kommer ikke med på nettsiden, men det de spør om, er kanskje ikke avklart.",
      mend: "Gå gjennom kommentarene i Word før du publiserer.",
    },
    nn: {
      title: "Kommentarar",
      what: ({ of, count }) =>
        count("count") === 1 ? "Dokumentet har 1 kommentar." : `Dokumentet har ${of("count")} kommentarar.`,
      why: "Kommentarane kjem ikkje med på nettsida, men det dei spør om, er kanskje ikkje avklart.",
      mend: "Gå gjennom kommentarane i Word før du publiserer.",
    },
    en: {
      title: "Comments",
      what: ({ of, count }) =>
        count("count") === 1 ? "The document has 1 comment." : `The document has ${of("count")} comments.`,
      why: "Comments are left out of the web page, but what they ask about may not be settled.",
      mend: "Go through the comments in Word before you publish.",
    },
  },
};
