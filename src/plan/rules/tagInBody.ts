import { strayTags } from "./strayTags.ts";
import type { Rule } from "./rule.ts";

/**
 * Tags stand in the body.
 * Bad: a goal tagged in a text box, a footnote, a header or a footer.
 * Good: the goal in the running text.
 * Why: what stands outside the running text has no place in the order of the plan.
 * Fix: the tag is removed; the words stay.
 */
export const tagInBody: Rule = {
  name: "tag-in-body",
  group: "tags",
  levels: "error",
  find: (context) => strayTags(context, "outside", "removeTag"),
  law: null,
  words: {
    nb: {
      title: "Merker utenfor brødteksten",
      what: ({ of }) => `«${of("words")}» er merket utenfor brødteksten.`,
      why: "Det som står i tekstboks, fotnote, topptekst eller bunntekst, har ingen plass i planens rekkefølge og blir ikke publisert som element.",
      mend: "Flytt teksten inn i brødteksten og merk den der, eller fjern merket.",
      fix: "Fjern merket",
    },
    nn: {
      title: "Merke utanfor brødteksten",
      what: ({ of }) => `«${of("words")}» er merkt utanfor brødteksten.`,
      why: "Det som står i tekstboks, fotnote, topptekst eller botntekst, har ingen plass i rekkjefølgja til planen og blir ikkje publisert som element.",
      mend: "Flytt teksten inn i brødteksten og merk han der, eller fjern merket.",
      fix: "Fjern merket",
    },
    en: {
      title: "Tags outside the body",
      what: ({ of }) => `“${of("words")}” is tagged outside the running text.`,
      why: "What stands in a text box, note, header or footer has no place in the order of the plan and is not published as an element.",
      mend: "Move the text into the running text and tag it there, or remove the tag.",
      fix: "Remove the tag",
    },
  },
};
