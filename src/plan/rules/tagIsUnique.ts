import { strayTags } from "./strayTags.ts";
import type { Rule } from "./rule.ts";

/**
 * No two tags are the same element.
 * Bad: a goal copied with its tag and pasted further down.
 * Good: the copy has an id of its own, or no tag.
 * Why: the two would share links, origin and address on the web.
 * Fix: the later one gets a new id, and becomes an element of its own.
 */
export const tagIsUnique: Rule = {
  name: "tag-is-unique",
  group: "tags",
  levels: "error",
  find: (context) => strayTags(context, "doubled", "renewTagId"),
  law: null,
  words: {
    nb: {
      title: "Merker som står to ganger",
      what: ({ of }) => `«${of("words")}» har samme merke som en annen passasje.`,
      why: "Det skjer når merket tekst kopieres. De to ville delt koblinger, opphav og adresse på nettsiden.",
      mend: "Gi kopien et eget merke, eller fjern merket fra den.",
      fix: "Gi eget merke",
    },
    nn: {
      title: "Merke som står to gonger",
      what: ({ of }) => `«${of("words")}» har same merke som ein annan passasje.`,
      why: "Det skjer når merkt tekst blir kopiert. Dei to ville delt koplingar, opphav og adresse på nettsida.",
      mend: "Gi kopien eit eige merke, eller fjern merket frå han.",
      fix: "Gi eige merke",
    },
    en: {
      title: "Tags that stand twice",
      what: ({ of }) => `“${of("words")}” has the same tag as another passage.`,
      why: "This happens when tagged text is copied. The two would share links, origin and address on the web.",
      mend: "Give the copy a tag of its own, or remove its tag.",
      fix: "Give its own tag",
    },
  },
};
