import { keepEach } from "../document/blocks/keepSame.ts";
import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { Element, ElementId } from "./element.ts";
import type { Plan } from "./plan.ts";
import type { Decision } from "./publication.ts";
import { readLines, type Lines } from "./readLines.ts";
import { readMatter, type Matter } from "./readMatter.ts";
import type { PlanKind, PlanKindSettings, Register } from "./register.ts";
import { SaidInLines } from "./saidInLines.ts";
import type { TextCache } from "./textCache.ts";

/** All a rule may look at: the plan, what it is held against, and the document laid out for looking. */
export interface RuleContext {
  readonly plan: Plan;
  readonly register: Register | null;
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** What is about to be decided; null while nobody is publishing. */
  readonly decision: Decision | null;
  /** The plan's kind as the document says, else as the register says; null where neither does. */
  readonly kind: PlanKind | null;
  readonly settings: PlanKindSettings | null;
  readonly lines: Lines;
  /** For what is costly to read out of a single text: only texts that the check before did not have are read. */
  readonly texts: TextCache;
  /** Tables, pictures and links, in document order. */
  readonly matter: Matter;
  readonly elements: ReadonlyMap<ElementId, Element>;
  /** Elements straight under another, or that serve it besides the one they stand under; in document order. */
  readonly under: ReadonlyMap<ElementId, readonly Element[]>;
  /** Places of the paragraphs that elements begin at. */
  readonly tagged: ReadonlySet<ParagraphPlace>;
  /** Words looked for anywhere in the text. */
  readonly said: SaidInLines;
  /** The font size that most of the body's characters have, in points; null where the document does not say. */
  readonly commonSize: number | null;
}

/**
 * Lays a plan out for the rules, once for all of them. What is the same as in `before`, the context of an earlier check, is
 * the same object.
 */
export function ruleContext(
  plan: Plan,
  register: Register | null,
  today: string,
  decision: Decision | null,
  texts: TextCache,
  before: RuleContext | null,
): RuleContext {
  const kind = plan.record.kind ?? plan.registered?.kind ?? null;
  const lines = readLines(plan.document);
  return {
    plan,
    register,
    today,
    decision,
    kind,
    settings: register?.settings.find((one) => one.kind === kind) ?? null,
    lines,
    texts,
    matter: readMatter(plan.document, before === null ? null : [before.plan.document, before.matter]),
    ...(before?.plan.elements === plan.elements ? elementsAsBefore(before) : layOutElements(plan, before)),
    said: new SaidInLines(lines, before?.said ?? null),
    commonSize: commonSizeOf(lines),
  };
}

type LaidOutElements = Pick<RuleContext, "elements" | "under" | "tagged">;

function elementsAsBefore({ elements, under, tagged }: LaidOutElements): LaidOutElements {
  return { elements, under, tagged };
}

function layOutElements({ elements }: Plan, before: LaidOutElements | null): LaidOutElements {
  const under = new Map<ElementId, Element[]>();
  for (const element of elements) {
    for (const above of new Set([...(element.under === null ? [] : [element.under]), ...(element.alsoUnder ?? [])])) {
      const siblings = under.get(above);
      if (siblings === undefined) under.set(above, [element]);
      else siblings.push(element);
    }
  }
  const places = [...new Set(elements.map(({ first }) => first))];
  const placesBefore = before === null ? [] : [...before.tagged];
  const isSame = before !== null && keepEach(places, placesBefore) === placesBefore;
  return {
    elements: new Map(elements.map((element) => [element.id, element])),
    under,
    tagged: isSame ? before.tagged : new Set(places),
  };
}

/** Of sizes that as many characters have, the smaller. */
function commonSizeOf({ sizes }: Lines): number | null {
  let common: readonly [size: number, characters: number] | null = null;
  for (const [size, characters] of sizes)
    if (common === null || characters > common[1] || (characters === common[1] && size < common[0]))
      common = [size, characters];
  return common?.[0] ?? null;
}
