import type { Element } from "../element.ts";
import { onceEach } from "../onceEach.ts";
import { readsAsAction } from "../verbs.ts";
import { atElement, elementsOf } from "./atElement.ts";
import type { Rule } from "./rule.ts";

const isAction = onceEach(({ title }: Element) => readsAsAction(title));

/**
 * A goal says how things are to be.
 * Bad: "Bygge flere boliger i sentrum".
 * Good: "Alle finner en bolig som passer dem".
 * Fix: the goal becomes a strategy.
 * Why: a goal that is a deed is reached when the deed is done, whether it helped or not.
 */
export const goalIsAState: Rule = {
  name: "goal-is-a-state",
  group: "structure",
  levels: "advice",
  *find(context) {
    for (const goal of elementsOf(context, ["goal"])) {
      if (isAction(goal)) yield { ...atElement(goal), fix: { type: "changeKind", element: goal.id, kind: "strategy" } };
    }
  },
  law: null,
  words: {
    nb: {
      title: "Mål som leses som handlinger",
      what: ({ thing }) => `${thing} leses som en handling.`,
      why: "Et mål sier hvordan det skal bli («Alle bor trygt»), ikke hva som skal gjøres. Ellers er målet nådd når handlingen er gjort, enten den hjalp eller ikke.",
      mend: "Skriv målet som en tilstand, eller merk det som strategi eller tiltak.",
      fix: "Gjør til strategi",
    },
    nn: {
      title: "Mål som blir lesne som handlingar",
      what: ({ thing }) => `${thing} les vi som ei handling.`,
      why: "Eit mål seier korleis det skal bli («Alle bur trygt»), ikkje kva som skal gjerast. Elles er målet nådd når handlinga er gjord, anten ho hjelpte eller ikkje.",
      mend: "Skriv målet som ein tilstand, eller merk det som strategi eller tiltak.",
      fix: "Gjer til strategi",
    },
    en: {
      title: "Goals that read as actions",
      what: ({ thing }) => `${thing} reads as an action.`,
      why: "A goal says how things are to be (“Everyone lives safely”), not what is to be done. Otherwise it is reached when the deed is done, whether it helped or not.",
      mend: "Write the goal as a state, or tag it as a strategy or a measure.",
      fix: "Make it a strategy",
    },
  },
};
