import { countStripped } from "../countStripped.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/**
 * No tracked changes are left.
 * Bad: published while half the text is somebody's suggestion.
 * Good: each change accepted or rejected.
 * Why: readers see the text with every change accepted, and the planner should have seen it so too.
 */
export const noOpenRevisions: Rule = {
  name: "no-open-revisions",
  needsWhole: true,
  group: "publishing",
  levels: "warning",
  *find({ plan }) {
    const { revisions } = countStripped(plan.document);
    if (revisions > 0) yield { where: { type: "document" }, detail: { count: revisions } };
    for (const { why, control, at } of plan.strayTags)
      if (why === "deleted") yield { where: { type: "control", control, at }, detail: { reason: "tag" } };
  },
  law: null,
  words: {
    nb: {
      title: "Sporede endringer",
      what: byReason({
        count: ({ of, count }) =>
          count("count") === 1
            ? "Dokumentet har 1 sporet endring."
            : `Dokumentet har ${of("count")} sporede endringer.`,
        tag: "Et merke står rundt noe som er slettet med sporing.",
      }),
      why: byReason({
        count: "På nettsiden vises teksten som om alle endringene var godtatt.",
        tag: "På nettsiden er det borte, som om slettingen var godtatt.",
      }),
      mend: byReason({
        count: "Gå gjennom endringene i Word (Se gjennom, Neste), og godta eller avvis dem.",
        tag: "Godta slettingen i Word, så forsvinner merket, eller avvis den, så står teksten igjen.",
      }),
    },
    nn: {
      title: "Spora endringar",
      what: byReason({
        count: ({ of, count }) =>
          count("count") === 1 ? "Dokumentet har 1 spora endring." : `Dokumentet har ${of("count")} spora endringar.`,
        tag: "Eit merke står rundt noko som er sletta med sporing.",
      }),
      why: byReason({
        count: "På nettsida blir teksten vist som om alle endringane var godtekne.",
        tag: "På nettsida er det borte, som om slettinga var godteken.",
      }),
      mend: byReason({
        count: "Gå gjennom endringane i Word (Se gjennom, Neste), og godta eller avvis dei.",
        tag: "Godta slettinga i Word, så forsvinn merket, eller avvis ho, så står teksten att.",
      }),
    },
    en: {
      title: "Tracked changes",
      what: byReason({
        count: ({ of, count }) =>
          count("count") === 1
            ? "The document has 1 tracked change."
            : `The document has ${of("count")} tracked changes.`,
        tag: "A tag stands around something that is deleted with tracking.",
      }),
      why: byReason({
        count: "The web page shows the text as if every change had been accepted.",
        tag: "On the web page it is gone, as if the deletion had been accepted.",
      }),
      mend: byReason({
        count: "Go through the changes in Word (Review, Next), and accept or reject them.",
        tag: "Accept the deletion in Word, and the tag goes with it; or reject it, and the text is back.",
      }),
    },
  },
};
