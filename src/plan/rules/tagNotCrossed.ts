import { strayTags } from "./strayTags.ts";
import type { Rule } from "./rule.ts";

/**
 * Tagged passages stand inside or beside each other.
 * Bad: a tag from the last paragraph of one goal's section into the next section.
 * Good: one tag in each section.
 * Why: nobody can tell which of the two the words between belong to.
 * Fix: the tag that begins last is removed; the words stay.
 */
export const tagNotCrossed: Rule = {
  name: "tag-not-crossed",
  group: "tags",
  levels: "error",
  find: (context) => strayTags(context, "crossed", "removeTag"),
  law: null,
  words: {
    nb: {
      title: "Merker som krysser hverandre",
      what: ({ of }) => `Merket som begynner ved «${of("words")}», går ut over delen det står i.`,
      why: "To merkede passasjer kan stå inni hverandre eller etter hverandre, men ikke gå over i hverandre. Da vet ingen hvor teksten hører til.",
      mend: "Fjern merket, og merk passasjene hver for seg.",
      fix: "Fjern merket",
    },
    nn: {
      title: "Merke som kryssar kvarandre",
      what: ({ of }) => `Merket som byrjar ved «${of("words")}», går ut over delen det står i.`,
      why: "To merkte passasjar kan stå inni kvarandre eller etter kvarandre, men ikkje gå over i kvarandre. Då veit ingen kvar teksten høyrer til.",
      mend: "Fjern merket, og merk passasjane kvar for seg.",
      fix: "Fjern merket",
    },
    en: {
      title: "Tags that cross each other",
      what: ({ of }) => `The tag that begins at “${of("words")}” runs out of the section it stands in.`,
      why: "Tagged passages may stand inside or after each other, but not run into each other. Then nobody knows where the words belong.",
      mend: "Remove the tag, and tag the passages one by one.",
      fix: "Remove the tag",
    },
  },
};
