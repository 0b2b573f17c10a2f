import { strayTags } from "./strayTags.ts";
import type { Rule } from "./rule.ts";

/**
 * A tag of ours says one of the kinds there are.
 * Bad: a tag somebody has edited by hand, or one from a later Plantråd.
 * Good: a tag as Plantråd writes it.
 * Why: what it means cannot be told, so it would not be published as anything.
 * Fix: the tag is removed; the words stay.
 */
export const tagIsKnown: Rule = {
  name: "tag-is-known",
  group: "tags",
  levels: "error",
  find: (context) => strayTags(context, "unknown", "removeTag"),
  law: null,
  words: {
    nb: {
      title: "Merker som ikke kan leses",
      what: ({ of }) => `Merket rundt «${of("words")}» lar seg ikke lese.`,
      why: "Plantråd vet ikke hva passasjen er merket som, og kan ikke publisere den som noe.",
      mend: "Fjern merket og merk passasjen på nytt. Teksten blir stående.",
      fix: "Fjern merket",
    },
    nn: {
      title: "Merke som ikkje kan lesast",
      what: ({ of }) => `Merket rundt «${of("words")}» lèt seg ikkje lese.`,
      why: "Plantråd veit ikkje kva passasjen er merkt som, og kan ikkje publisere han som noko.",
      mend: "Fjern merket og merk passasjen på nytt. Teksten blir ståande.",
      fix: "Fjern merket",
    },
    en: {
      title: "Tags that cannot be read",
      what: ({ of }) => `The tag around “${of("words")}” cannot be read.`,
      why: "Plantråd does not know what the passage is tagged as, and cannot publish it as anything.",
      mend: "Remove the tag and tag the passage again. The text stays.",
      fix: "Remove the tag",
    },
  },
};
