import { actionKinds, type Element } from "../element.ts";
import { onceEach } from "../onceEach.ts";
import { readsAsState } from "../verbs.ts";
import { atElement, elementsOf } from "./atElement.ts";
import type { Rule } from "./rule.ts";

const isState = onceEach(({ title }: Element) => readsAsState(title));

/**
 * A strategy shows a direction and an action says what is to be done; neither describes a state.
 * Bad: the measure "Innbyggerne er trygge i trafikken".
 * Good: the measure "Bygge gangvei langs Strandgata".
 * Fix: it becomes a goal.
 * Why: how things are to be is a goal; nobody can carry out a state.
 */
export const strategyIsADirection: Rule = {
  name: "strategy-is-a-direction",
  group: "structure",
  levels: "advice",
  *find(context) {
    for (const element of elementsOf(context, ["strategy", ...actionKinds])) {
      if (isState(element))
        yield { ...atElement(element), fix: { type: "changeKind", element: element.id, kind: "goal" } };
    }
  },
  law: null,
  words: {
    nb: {
      title: "Strategier og handlinger som leses som mål",
      what: ({ thing }) => `${thing} beskriver en tilstand, som et mål gjør.`,
      why: "En strategi viser retningen, og et tiltak sier hva noen skal gjøre. En tilstand kan ingen gjennomføre.",
      mend: "Begynn med det som skal gjøres («Bygge …», «Styrke …»), eller merk det som mål.",
      fix: "Gjør til mål",
    },
    nn: {
      title: "Strategiar og handlingar som blir lesne som mål",
      what: ({ thing }) => `${thing} skildrar ein tilstand, slik eit mål gjer.`,
      why: "Ein strategi viser retninga, og eit tiltak seier kva nokon skal gjere. Ein tilstand kan ingen gjennomføre.",
      mend: "Byrj med det som skal gjerast («Byggje …», «Styrkje …»), eller merk det som mål.",
      fix: "Gjer til mål",
    },
    en: {
      title: "Strategies and actions that read as goals",
      what: ({ thing }) => `${thing} describes a state, as a goal does.`,
      why: "A strategy shows the direction, and a measure says what somebody is to do. Nobody can carry out a state.",
      mend: "Begin with what is to be done (“Build …”, “Strengthen …”), or tag it as a goal.",
      fix: "Make it a goal",
    },
  },
};
