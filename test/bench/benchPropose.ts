import { byKind, compareWithAnswers } from "../suggest/compareWithAnswers.ts";
import { heldOutPlans } from "../suggest/heldOutPlans.ts";
import { lastPlans } from "../suggest/lastPlans.ts";
import { plans } from "../suggest/plans.ts";
import { unseenPlans } from "../suggest/unseenPlans.ts";
import type { WrittenPlan } from "../suggest/answerSheet.ts";
import type { Figure } from "./bench.ts";

/**
 * How well the elements of whole documents are proposed. Those that the engine was made on, and three times six
 * that were written before they were measured; what those gave the first time is said where they are listed.
 */
export function benchPropose(): Promise<readonly Figure[]> {
  return Promise.resolve([
    ...figuresOf("made on", plans),
    ...figuresOf("held out once", heldOutPlans),
    ...figuresOf("held out last", lastPlans),
    ...figuresOf("held out a third time", unseenPlans),
  ]);
}

function figuresOf(name: string, written: readonly WrittenPlan[]): readonly Figure[] {
  const comparisons = written.map(compareWithAnswers);
  const right = comparisons.flatMap((one) => one.right);
  const there = `${written.length} documents`;
  const share = (part: number): number => (100 * part) / Math.max(right.length, 1);
  return [
    ...byKind(comparisons).flatMap(({ kind, precision, recall, there: count }): readonly Figure[] => [
      {
        name: `precision, ${kind}, ${name}`,
        value: 100 * precision,
        unit: "%",
        against: `a bound of 90 %; ${count} in ${there}`,
      },
      {
        name: `recall, ${kind}, ${name}`,
        value: 100 * recall,
        unit: "%",
        against: `a bound of 80 %; ${count} in ${there}`,
      },
    ]),
    {
      name: `right parent, ${name}`,
      value: share(right.filter(({ parent }) => parent).length),
      unit: "%",
      against: `${right.length} found`,
    },
    {
      name: `right details, ${name}`,
      value: share(right.filter(({ details }) => details).length),
      unit: "%",
      against: `${right.length} found`,
    },
  ];
}
