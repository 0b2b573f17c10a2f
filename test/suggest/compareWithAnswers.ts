import { readDocx } from "../../src/document/readDocx.ts";
import { elementKinds, type ElementKind } from "../../src/plan/element.ts";
import { proposeElements, type ProposedElement } from "../../src/suggest/document/proposeElements.ts";
import type { Answer, WrittenPlan } from "./answerSheet.ts";

/** What was proposed for a written plan, held against its answers. */
export interface Comparison {
  readonly right: readonly {
    readonly proposed: ProposedElement;
    readonly answer: Answer;
    readonly parent: boolean;
    readonly details: boolean;
  }[];
  readonly wrong: readonly ProposedElement[];
  readonly missed: readonly Answer[];
}

/** Reads and proposes; a proposal is right where the answer has the same kind and the same words. */
export function compareWithAnswers(plan: WrittenPlan): Comparison {
  const read = readDocx(plan.bytes);
  if (!read.ok) throw new Error(`${plan.name}: ${read.refusal.code}`);
  const { elements } = proposeElements(read.value.document, null);
  const texts = new Map(elements.map(({ at, text }) => [at, text]));
  const left = [...plan.answers];
  const right: Comparison["right"][number][] = [];
  const wrong: ProposedElement[] = [];
  for (const proposed of elements) {
    const at = left.findIndex(({ kind, text }) => kind === proposed.kind && text === proposed.text);
    const [answer] = at < 0 ? [] : left.splice(at, 1);
    if (answer === undefined) wrong.push(proposed);
    else
      right.push({
        proposed,
        answer,
        parent: (proposed.under === null ? null : texts.get(proposed.under)) === answer.under,
        details:
          proposed.responsible === (answer.responsible ?? null) &&
          proposed.fromYear === (answer.fromYear ?? null) &&
          proposed.toYear === (answer.toYear ?? null) &&
          proposed.status === (answer.status ?? null),
      });
  }
  return { right, wrong, missed: left };
}

/** Precision and recall of a kind over several plans; null where none of it was proposed, or none was there. */
export function byKind(comparisons: readonly Comparison[]): readonly {
  readonly kind: ElementKind;
  readonly precision: number;
  readonly recall: number;
  readonly there: number;
}[] {
  return elementKinds.flatMap((kind) => {
    const count = (of: (one: Comparison) => readonly { readonly kind: ElementKind }[]): number =>
      comparisons.flatMap(of).filter((one) => one.kind === kind).length;
    const right = count((one) => one.right.map(({ proposed }) => proposed));
    const [wrong, missed] = [count((one) => one.wrong), count((one) => one.missed)];
    if (right + wrong + missed === 0) return [];
    return [
      {
        kind,
        precision: right / Math.max(right + wrong, 1),
        recall: right / Math.max(right + missed, 1),
        there: right + missed,
      },
    ];
  });
}
