import { changesBetween, type Changes } from "./changes.ts";
import type { Finding } from "./finding.ts";
import type { ReviewedPlan } from "./review.ts";

/** What has become otherwise since a plan was reviewed. */
export interface ChangesSinceReview extends Changes {
  /** Same words, another place: under another element, or before one it stood after. */
  readonly moved: readonly { readonly element: string; readonly title: string }[];
  readonly newFindings: readonly Finding[];
  readonly mended: readonly Finding[];
  /** Headings whose text (to the next heading) is another, new ones among them; "" for what stands before the first. */
  readonly sections: readonly string[];
  /** Headings that are not there any more. */
  readonly goneSections: readonly string[];
}

/** Holds a plan against what it was when it was reviewed. */
export function changesSinceReview(before: ReviewedPlan, now: ReviewedPlan): ChangesSinceReview {
  const marks = (plan: ReviewedPlan) => new Set(plan.findings.map(({ mark }) => mark));
  const [marksBefore, marksNow] = [marks(before), marks(now)];
  const appeared = now.findings.filter(({ mark }) => !marksBefore.has(mark)).map(({ finding }) => finding);
  const mended = before.findings.filter(({ mark }) => !marksNow.has(mark)).map(({ finding }) => finding);
  return {
    ...changesBetween(before.elements, now.elements),
    moved: movedElements(before, now),
    newFindings: unmatched(appeared, mended, wordsOf),
    mended: unmatched(mended, appeared, wordsOf),
    sections: headingsOf(unmatched(now.sections, before.sections, ({ heading, key }) => `${heading} ${key}`)),
    goneSections: headingsOf(unmatched(before.sections, now.sections, ({ heading }) => heading)),
  };
}

/** How many things are otherwise. */
export function countChanges(changes: ChangesSinceReview): number {
  return Object.values<readonly unknown[]>({ ...changes }).reduce((sum, list) => sum + list.length, 0);
}

function movedElements(before: ReviewedPlan, now: ReviewedPlan): ChangesSinceReview["moved"] {
  const earlier = new Map(before.elements.map((element, index) => [element.id, { ...element, index }]));
  const both = now.elements.flatMap((element) => {
    const from = earlier.get(element.id);
    return from === undefined ? [] : [{ element, from }];
  });
  // What has come under another element has moved, and says nothing of the order of the rest.
  const stayed = both.filter(({ element, from }) => element.under === from.under);
  const inOrder = longestRising(stayed.map(({ from }) => from.index));
  const kept = new Set(stayed.filter((_one, index) => inOrder.has(index)));
  return both.filter((one) => !kept.has(one)).map(({ element: { id, title } }) => ({ element: id, title }));
}

/** Indexes of a longest rising row within the numbers: what has kept its order, and the fewest others. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  /** `ends[n]`: index of the smallest number that a rising row of n + 1 can end with. */
  const ends: number[] = [];
  const previous = numbers.map(() => -1);
  numbers.forEach((number, index) => {
    const at = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const length = at < 0 ? ends.length : at;
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}

/** What of a finding is words. Numbers (a level, how many, which in the row) may be others where the same still stands. */
function wordsOf({ rule, detail }: Finding): string {
  const words = Object.entries(detail).filter(([, value]) => typeof value === "string");
  return JSON.stringify([rule, ...words.sort(([one], [other]) => (one < other ? -1 : 1))]);
}

function headingsOf(sections: ReviewedPlan["sections"]): readonly string[] {
  return sections.map(({ heading }) => heading);
}

/** Those that have no counterpart among the others, each counterpart taken once. */
function unmatched<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return items.filter((item) => {
    const count = left.get(keyOf(item)) ?? 0;
    left.set(keyOf(item), count - 1);
    return count <= 0;
  });
}
