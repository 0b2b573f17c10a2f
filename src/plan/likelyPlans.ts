import type { RegisteredPlan } from "./register.ts";

/** A plan a document may be, and how its title compares with the document's; null where nothing tells. */
export interface LikelyPlan {
  readonly plan: RegisteredPlan;
  readonly likeness: "same" | "alike" | null;
}

/**
 * The plans in the order a document with this title is likely to be one of them: those with the
 * same title, then those where every word of the one title stands in the other ("Klimaplan" and
 * "Klimaplan for Fjordvik 2026–2030"), then the others. Case, punctuation and order of words do not
 * count. Within each, the order given. Without a title, the order given.
 */
export function likelyPlans(plans: readonly RegisteredPlan[], documentTitle: string | null): readonly LikelyPlan[] {
  const title = wordsOf(documentTitle ?? "");
  const found = plans.map((plan): LikelyPlan => ({ plan, likeness: compare(title, wordsOf(plan.title)) }));
  return (["same", "alike", null] as const).flatMap((likeness) => found.filter((one) => one.likeness === likeness));
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
  );
}

function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): LikelyPlan["likeness"] {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size === 0 || ![...short].every((word) => long.has(word))) return null;
  return short.size === long.size ? "same" : "alike";
}
