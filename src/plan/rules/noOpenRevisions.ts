import { countStripped } from "../countStripped.ts";
import type { Rule } from "./rule.ts";

/**
 * No tracked changes are left.
 * Bad: published while half the text is somebody's suggestion.
 * Good: each change accepted or rejected.
 * Why: readers see the text with every change accepted, and the planner should have seen it so too.
 */
export const noOpenRevisions: Rule = {
  name: "no-open-revisions",
  group: "publishing",
  levels: "warning",
  *find({ plan }) {
    const { revisions } = countStripped(plan.document);
    if (revisions > 0) yield { where: { type: "document" }, detail: { count: revisions } };
  },
  law: null,
  words: {
    nb: {
      what: ({ of, count }) =>
        count("count") === 1 ? "Dokumentet har 1 sporet endring." : `Dokumentet har ${of("count")} sporede endringer.`,
      why: "På nettsiden vises teksten som om alle endringene var godtatt.",
      mend: "Gå gjennom endringene i Word (Se gjennom, Neste), og godta eller avvis dem.",
    },
    nn: {
      what: ({ of, count }) =>
        count("count") === 1 ? "Dokumentet har 1 spora endring." : `Dokumentet har ${of("count")} spora endringar.`,
      why: "På nettsida blir teksten vist som om alle endringane var godtekne.",
      mend: "Gå gjennom endringane i Word (Se gjennom, Neste), og godta eller avvis dei.",
    },
    en: {
      what: ({ of, count }) =>
        count("count") === 1
          ? "The document has 1 tracked change."
          : `The document has ${of("count")} tracked changes.`,
      why: "The web page shows the text as if every change had been accepted.",
      mend: "Go through the changes in Word (Review, Next), and accept or reject them.",
    },
  },
};
