import type { ElementKind } from "../../plan/element.ts";
import { readsAsKind } from "../../plan/kindWords.ts";

/** A kind that a passage begins with the name of, and the number after it. */
export interface Leading {
  readonly kind: ElementKind;
  /** The name as it is written ("Delmål"). */
  readonly name: string;
  /** "1.2", "A", or "" where none stands there. */
  readonly number: string;
  /** What stands after name and number; "" where nothing does. */
  readonly rest: string;
}

/**
 * Reads a passage that begins with the name of a kind: "Mål 1: …", "Delmål 2.1 Alle …", "Strategi A – …", "Tiltak: …".
 * A year is no number of an element ("Mål 2030"). Null for others.
 */
export function leadingKind(text: string): Leading | null {
  const read =
    /^((?:(?:[Oo]verordn\p{L}+|[Ll]angsiktige?|[Mm]ain|[Ss]trategic|[Ff]elles) )?\p{L}[\p{L}-]+(?: (?:goal|area|measure|objective|aim))?)(?:\s+((?:\d{1,2}(?:\.\d{1,2})*|[A-Z]\d{0,2})(?![\p{L}\d])))?\s*([.:–—)-]*)\s*(.*)$/u.exec(
      text,
    );
  if (read === null) return null;
  const [, name = "", number = "", mark = "", rest = ""] = read;
  const kind = readsAsKind(name.replace(/^(overordn\p{L}+|langsiktige?|strategic|felles) /iu, ""));
  if (kind === null || (number === "" && (mark === "" || mark === ")"))) return null;
  if (number === "" && mark === "-" && !/\s-\s/.test(text)) return null;
  return { kind, name, number, rest };
}

/** How deep a goal's name sets it: a main goal over a goal over a sub-goal. */
export function goalDepth(name: string): number {
  if (/^((det|our|the|vårt?|våre) )?(hoved|hovud|overordn|main|overall)/i.test(name)) return 0;
  return /^(del|under|resultat|effekt|sub)/i.test(name) ? 2 : 1;
}
