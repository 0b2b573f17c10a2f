import type { Line } from "./readLines.ts";
import type { RuleContext } from "./ruleContext.ts";
import type { Found, FoundAtLine, LineRule, Rule } from "./rules/rule.ts";
import { TextCache } from "./textCache.ts";

/** What a rule looked at, by the way to it in the context: `plan.document.language`. */
type Seen = Map<string, unknown>;

/** What a rule found, and what it looked at for that. */
interface Kept<T extends Found> {
  readonly seen: Seen;
  readonly found: readonly T[];
}

/** Lines as a range of their indices, without its end. */
interface Range {
  readonly from: number;
  readonly end: number;
}

/** What of the context is looked into part by part: all else is the same only where it is the same object. */
const parted: ReadonlySet<string> = new Set(["plan", "plan.document", "matter", "lines"]);
const nothing: ReadonlySet<string> = new Set();
/** What a rule at single lines may look at without being run anew everywhere. */
const theLines: ReadonlySet<string> = new Set(["lines.all"]);

/**
 * What rules found, kept from one check of a document to the next. A rule is run again only when something it looked at is
 * another than it was, and one that looks at single lines only at those that a change reaches. What a rule looks at is
 * seen while it looks, and need not be declared. What is found is the same as without.
 */
export class CheckCache {
  readonly texts = new TextCache();
  #context: RuleContext | null = null;
  readonly #besides = new Map<Rule, Kept<Found>>();
  readonly #atLines = new Map<Rule, Kept<FoundAtLine>>();

  /** The context of the check before; null before the first. */
  get before(): RuleContext | null {
    return this.#context;
  }

  /** Begins a check in this context. Gives what a rule finds in it. */
  begin(context: RuleContext): (rule: Rule) => readonly Found[] {
    const changed = this.#context === null ? null : changedLines(context.lines.all, this.#context.lines.all);
    this.#context = context;
    // After a look at a few lines alone, the texts of all others are still to be known.
    if (changed === null) this.texts.begin();
    return (rule) => [...this.#findAtLines(rule, context, changed), ...this.#findBesides(rule, context)];
  }

  #findBesides(rule: Rule, context: RuleContext): readonly Found[] {
    if (rule.find === undefined) return [];
    const kept = this.#besides.get(rule);
    if (kept !== undefined && stands(kept.seen, context)) return kept.found;
    const seen: Seen = new Map();
    const found = [...rule.find(watched(context, seen, nothing))];
    this.#besides.set(rule, { seen, found });
    return found;
  }

  #findAtLines(rule: Rule, context: RuleContext, changed: Range | null): readonly Found[] {
    const { atLines } = rule;
    if (atLines === undefined) return [];
    const kept = this.#atLines.get(rule);
    const now =
      kept === undefined || changed === null || !stands(kept.seen, context)
        ? findAll(atLines, context)
        : changed.from === changed.end
          ? kept
          : findAgain(atLines, context, changed, kept);
    this.#atLines.set(rule, now);
    return now.found;
  }
}

function findAll(rule: LineRule, context: RuleContext): Kept<FoundAtLine> {
  const seen: Seen = new Map();
  const found = [...rule.find(watched(context, seen, theLines), 0, context.lines.all.length)];
  return { seen, found };
}

function findAgain(rule: LineRule, context: RuleContext, changed: Range, kept: Kept<FoundAtLine>): Kept<FoundAtLine> {
  const seen: Seen = new Map(kept.seen);
  const looking = watched(context, seen, theLines);
  const reached = rule.reach(looking, changed.from, changed.end);
  const from = Math.max(reached.from, 0);
  const end = Math.min(reached.end, context.lines.all.length);
  const found = [
    ...kept.found.filter(({ line }) => line < from),
    ...rule.find(looking, from, end),
    ...kept.found.filter(({ line }) => line >= end),
  ];
  return { seen, found };
}

/** The lines between the first and the last that are others than before; null where there are not as many, or most are. */
function changedLines(now: readonly Line[], before: readonly Line[]): Range | null {
  if (now.length !== before.length) return null;
  let from = 0;
  while (from < now.length && now[from] === before[from]) from++;
  let end = now.length;
  while (end > from && now[end - 1] === before[end - 1]) end--;
  return end - from > now.length / 2 ? null : { from, end };
}

/** The context, or a part of it, that tells what is looked at in it; what stands `apart` is not told. */
function watched<T extends object>(part: T, seen: Seen, apart: ReadonlySet<string>, way = ""): T {
  return new Proxy(part, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      const there = `${way}${String(name)}`;
      if (parted.has(there) && typeof value === "object" && value !== null)
        return watched(value, seen, apart, `${there}.`);
      if (!apart.has(there)) seen.set(there, value);
      return value;
    },
  });
}

/** Whether all that was looked at is the same in this context. */
function stands(seen: Seen, context: RuleContext): boolean {
  for (const [way, value] of seen) if (at(context, way) !== value) return false;
  return true;
}

function at(context: RuleContext, way: string): unknown {
  let value: unknown = context;
  for (const name of way.split(".")) value = Reflect.get(Object(value), name);
  return value;
}
