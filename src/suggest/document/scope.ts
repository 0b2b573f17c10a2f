import type { ElementKind } from "../../plan/element.ts";
import type { Announced } from "../passage/announcedKind.ts";
import { goalDepth } from "../passage/leadingKind.ts";
import type { SuggestionReason } from "../suggestionReason.ts";

/** What the words above announce for what stands under them. */
export interface Scope {
  readonly kind: ElementKind;
  readonly reason: SuggestionReason;
  readonly run: string;
  /** For goals: the depth that their announced name sets them at. */
  readonly depth: number;
  /** The number the announcement has ("Delmål 1"), which is that of what stands first under it; "" for none. */
  readonly number: string;
}

/** What an announcement sets for what stands under it, until the next. `run` tells it from others. */
export function scopeOf({ kind, words, number }: Announced, type: SuggestionReason["type"], run: string): Scope {
  return { kind, reason: { type, words }, run, depth: goalDepth(words.replace(/^[\d.\s]+/, "")), number };
}
