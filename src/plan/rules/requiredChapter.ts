import { chaptersOf, type Chapter } from "../chapters.ts";
import type { Line } from "../readLines.ts";
import type { RuleContext } from "../ruleContext.ts";
import { byReason } from "./byReason.ts";
import type { Found, Rule } from "./rule.ts";

/**
 * The chapters that the plan's kind asks for are there, in order.
 * Bad: a planprogram without a word on participation; strategies before the goals.
 * Good: a heading that names the chapter, or elements tagged as what the chapter is for. Chapters
 * that the municipality has named itself are held against headings only.
 * Why: the law says what each kind of plan is to deal with, and readers find their way by it.
 */
export const requiredChapter: Rule = {
  name: "required-chapter",
  group: "structure",
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    handlingsdel: "error",
    others: "warning",
  },
  *find(context) {
    const { kind } = context;
    if (kind === null) return;
    const headings = context.lines.headings.filter(({ level }) => level !== null && level > 0);
    let earliest = -1;
    for (const chapter of chaptersOf(kind, context.settings)) {
      const fitting = headings.filter(({ text }) => chapter.heading.test(text));
      const next = fitting.find(({ at }) => at >= earliest);
      const detail = { planKind: kind, nb: chapter.name.nb, nn: chapter.name.nn, en: chapter.name.en };
      if (next !== undefined) earliest = next.at;
      else if (fitting[0] !== undefined) yield misplaced(fitting[0], detail);
      else if (!isThereOtherwise(chapter, context))
        yield { where: { type: "document" }, detail: { ...detail, reason: "missing" } };
    }
  },
  law: ({ of }) => {
    switch (of("planKind")) {
      case "samfunnsdel":
        return { law: "pbl", paragraph: "11-2" };
      case "planprogram":
        return { law: "pbl", paragraph: "4-1" };
      case "planstrategi":
        return { law: "pbl", paragraph: "10-1" };
      case "kommunedelplan":
      case "handlingsdel":
        return { law: "pbl", paragraph: "11-1" };
      default:
        return null;
    }
  },
  words: {
    nb: {
      title: "Kapitler som mangler",
      what: byReason({
        missing: ({ of }) => `Kapittelet «${of("nb")}» mangler.`,
        misplaced: ({ of }) => `Kapittelet «${of("nb")}» står før et kapittel det skal komme etter.`,
      }),
      why: ({ planKind }) =>
        `Kapittelet hører med i denne plantypen (${planKind("planKind")}), og leserne venter å finne det der det pleier å stå.`,
      mend: byReason({
        missing: ({ of }) => `Sett inn en overskrift med navnet «${of("nb")}» og skriv kapittelet.`,
        misplaced: "Flytt kapittelet, for eksempel ved å dra overskriften i navigasjonsruten i Word.",
      }),
    },
    nn: {
      title: "Kapittel som manglar",
      what: byReason({
        missing: ({ of }) => `Kapittelet «${of("nn")}» manglar.`,
        misplaced: ({ of }) => `Kapittelet «${of("nn")}» står før eit kapittel det skal kome etter.`,
      }),
      why: ({ planKind }) =>
        `Kapittelet høyrer med i denne plantypen (${planKind("planKind")}), og lesarane ventar å finne det der det plar stå.`,
      mend: byReason({
        missing: ({ of }) => `Set inn ei overskrift med namnet «${of("nn")}» og skriv kapittelet.`,
        misplaced: "Flytt kapittelet, til dømes ved å dra overskrifta i navigasjonsruta i Word.",
      }),
    },
    en: {
      title: "Missing chapters",
      what: byReason({
        missing: ({ of }) => `The chapter “${of("en")}” is missing.`,
        misplaced: ({ of }) => `The chapter “${of("en")}” stands before one it is to follow.`,
      }),
      why: ({ planKind }) =>
        `The chapter belongs in this kind of plan (${planKind("planKind")}), and readers expect to find it in its usual place.`,
      mend: byReason({
        missing: ({ of }) => `Insert a heading named “${of("en")}” and write the chapter.`,
        misplaced: "Move the chapter, for instance by dragging its heading in Word's navigation pane.",
      }),
    },
  },
};

function misplaced({ at }: Line, detail: Found["detail"]): Found {
  return { where: { type: "paragraph", at }, detail: { ...detail, reason: "misplaced" } };
}

function isThereOtherwise({ kinds, words }: Chapter, { plan, said }: RuleContext): boolean {
  return plan.elements.some(({ kind }) => kinds.includes(kind)) || (words !== null && said.has(words));
}
