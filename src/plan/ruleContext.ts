import type { Element, ElementId } from "./element.ts";
import type { Plan } from "./plan.ts";
import type { Decision } from "./publication.ts";
import { readLines, type Lines } from "./readLines.ts";
import { readMatter, type Matter } from "./readMatter.ts";
import type { PlanKind, PlanKindSettings, Register } from "./register.ts";
import { TextCache } from "./textCache.ts";

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
}

/** Lays a plan out for the rules, once for all of them. */
export function ruleContext(
  plan: Plan,
  register: Register | null,
  today: string,
  decision: Decision | null,
  texts: TextCache = new TextCache(),
): RuleContext {
  texts.begin();
  const kind = plan.record.kind ?? plan.registered?.kind ?? null;
  const under = new Map<ElementId, Element[]>();
  for (const element of plan.elements) {
    for (const above of new Set([...(element.under === null ? [] : [element.under]), ...(element.alsoUnder ?? [])])) {
      const siblings = under.get(above);
      if (siblings === undefined) under.set(above, [element]);
      else siblings.push(element);
    }
  }
  return {
    plan,
    register,
    today,
    decision,
    kind,
    settings: register?.settings.find((one) => one.kind === kind) ?? null,
    lines: readLines(plan.document),
    texts,
    matter: readMatter(plan.document),
    elements: new Map(plan.elements.map((element) => [element.id, element])),
    under,
  };
}
