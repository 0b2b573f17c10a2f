import { isSdgCode } from "../sdg.ts";
import { atElement } from "./atElement.ts";
import type { Rule } from "./rule.ts";

/**
 * An SDG link is one of the 17 goals or 169 targets.
 * Bad: "18", "11.12", or "11.b" written "11.B".
 * Good: "11", "11.3", "11.b".
 * Why: a number that does not exist leads readers nowhere.
 * Fix: the link is dropped.
 */
export const sdgLinkExists: Rule = {
  name: "sdg-link-exists",
  group: "structure",
  levels: "error",
  *find({ plan }) {
    for (const element of plan.elements) {
      for (const sdg of element.sdgs) {
        if (!isSdgCode(sdg))
          yield { ...atElement(element, { sdg }), fix: { type: "dropSdg", element: element.id, sdg } };
      }
    }
  },
  law: null,
  words: {
    nb: {
      title: "Bærekraftsmål som ikke finnes",
      what: ({ theThing, of }) => `Bærekraftsmål ${of("sdg")}, som er knyttet til ${theThing}, finnes ikke.`,
      why: "FN har 17 bærekraftsmål og 169 delmål. Et nummer som ikke finnes, fører ikke leserne noe sted.",
      mend: "Fjern koblingen, og velg det riktige i listen.",
      fix: ({ of }) => `Fjern ${of("sdg")}`,
    },
    nn: {
      title: "Berekraftsmål som ikkje finst",
      what: ({ theThing, of }) => `Berekraftsmål ${of("sdg")}, som er knytt til ${theThing}, finst ikkje.`,
      why: "FN har 17 berekraftsmål og 169 delmål. Eit nummer som ikkje finst, fører ikkje lesarane nokon stad.",
      mend: "Fjern koplinga, og vel det rette i lista.",
      fix: ({ of }) => `Fjern ${of("sdg")}`,
    },
    en: {
      title: "SDGs that do not exist",
      what: ({ theThing, of }) => `SDG ${of("sdg")}, which is linked to ${theThing}, does not exist.`,
      why: "The UN has 17 goals and 169 targets. A number that does not exist leads readers nowhere.",
      mend: "Remove the link, and choose the right one from the list.",
      fix: ({ of }) => `Remove ${of("sdg")}`,
    },
  },
};
