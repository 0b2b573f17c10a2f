import type { WrittenPlan } from "./answerSheet.ts";
import { ageFriendlyPlan } from "./lastPlans/ageFriendlyPlan.ts";
import { boligplanMedNummer } from "./lastPlans/boligplanMedNummer.ts";
import { handlingsdelPaaNynorsk } from "./lastPlans/handlingsdelPaaNynorsk.ts";
import { naeringsplanMedKryss } from "./lastPlans/naeringsplanMedKryss.ts";
import { samfunnsdelMedMaalSomOverskrift } from "./lastPlans/samfunnsdelMedMaalSomOverskrift.ts";
import { vannplanMedUtfordringer } from "./lastPlans/vannplanMedUtfordringer.ts";

/**
 * Plans that were written, with their answers, after the engine had been made on the first twelve. Measured the first
 * time (commit "Read codes, cards and plain words for goals; write six last untagged plans before they are measured"):
 * precision 100 % of every kind; recall goal 64 (7 of 11), all other kinds 100 %; right parent 74 %, right details 100 %.
 * What was missed ("Målsetting:", and "Delmål 1" alone in a heading) is read since.
 */
export const lastPlans: readonly WrittenPlan[] = [
  ageFriendlyPlan(),
  boligplanMedNummer(),
  handlingsdelPaaNynorsk(),
  naeringsplanMedKryss(),
  samfunnsdelMedMaalSomOverskrift(),
  vannplanMedUtfordringer(),
];
