import type { Element } from "../element.ts";
import { onceEach } from "../onceEach.ts";
import { atElement } from "./atElement.ts";
import type { Rule } from "./rule.ts";

const wordsOf = onceEach(({ kind, title, text }: Element) => [kind, title, text].join("\n").toLowerCase());

/**
 * No two elements of the same kind say the same.
 * Bad: the goal "Alle bor trygt" in chapter 2 and again, tagged again, in the summary.
 * Good: tagged where it belongs, and only repeated as text elsewhere.
 * Why: followed up twice, it is counted twice, and one day the two say different things.
 */
export const noDuplicateElement: Rule = {
  name: "no-duplicate-element",
  group: "structure",
  levels: "warning",
  *find({ plan }) {
    const seen = new Set<string>();
    for (const element of plan.elements) {
      const words = wordsOf(element);
      if (element.title !== "" && seen.has(words)) yield atElement(element);
      seen.add(words);
    }
  },
  law: null,
  words: {
    nb: {
      title: "Elementer som sier det samme",
      what: ({ thing }) => `${thing} er merket mer enn én gang.`,
      why: "Det telles og følges opp to ganger, og en dag sier de to noe forskjellig.",
      mend: "La merket stå der det hører hjemme, og fjern det andre. Teksten blir stående.",
    },
    nn: {
      title: "Element som seier det same",
      what: ({ thing }) => `${thing} er merkt meir enn éin gong.`,
      why: "Det blir talt og følgt opp to gonger, og ein dag seier dei to noko ulikt.",
      mend: "La merket stå der det høyrer heime, og fjern det andre. Teksten blir ståande.",
    },
    en: {
      title: "Elements that say the same",
      what: ({ thing }) => `${thing} is tagged more than once.`,
      why: "It is counted and followed up twice, and one day the two will say different things.",
      mend: "Leave the tag where it belongs, and remove the other. The text stays.",
    },
  },
};
