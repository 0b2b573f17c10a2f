import type { Facts, Sentence } from "./rule.ts";

/**
 * A sentence that the finding's `reason` chooses. A reason from an older version that the table does
 * not have is said by the table's first sentence.
 */
export function byReason<Reason extends string>(sentences: Readonly<Record<Reason, Sentence>>): Sentence {
  const known = new Map<string, Sentence>(Object.entries<Sentence>(sentences));
  return (facts: Facts): string => {
    const sentence = known.get(facts.of("reason")) ?? [...known.values()][0] ?? "";
    return typeof sentence === "string" ? sentence : sentence(facts);
  };
}
