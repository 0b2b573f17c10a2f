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
  return {
    ...changesBetween(before.elements, now.elements),
    moved: movedElements(before, now),
    newFindings: now.findings.filter(({ mark }) => !marksBefore.has(mark)).map(({ finding }) => finding),
    mended: before.findings.filter(({ mark }) => !marksNow.has(mark)).map(({ finding }) => finding),
    sections: unmatched(now.sections, before.sections, ({ heading, key }) => `${heading} ${key}`),
    goneSections: unmatched(before.sections, now.sections, ({ heading }) => heading),
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
  const kept = longestRising(both.map(({ from }) => from.index));
  return both
    .filter(({ element, from }, index) => element.under !== from.under || !kept.has(index))
    .map(({ element }) => ({ element: element.id, title: element.title }));
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

/** Headings of the sections that have no counterpart, each counterpart taken once. */
function unmatched(
  sections: ReviewedPlan["sections"],
  others: ReviewedPlan["sections"],
  keyOf: (section: ReviewedPlan["sections"][number]) => string,
): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return sections.flatMap((section) => {
    const count = left.get(keyOf(section)) ?? 0;
    left.set(keyOf(section), count - 1);
    return count > 0 ? [] : [section.heading];
  });
}
