import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { actionKinds } from "../../plan/element.ts";
import { leadingKind } from "../passage/leadingKind.ts";
import type { TableElement } from "../table/readActionTable.ts";
import type { Draft } from "./draft.ts";

/**
 * Cells of a table that only repeat a goal or strategy from before it, in the same words or by its number alone
 * ("Mål 2"): by the cell's place, that of what is meant.
 */
export function meantElsewhere(
  elements: readonly TableElement[],
  before: readonly Draft[],
): ReadonlyMap<ParagraphPlace, ParagraphPlace> {
  const found = new Map<ParagraphPlace, ParagraphPlace>();
  for (const { at, kind, text } of elements) {
    if (actionKinds.includes(kind) || kind === "indicator") continue;
    const leading = leadingKind(text);
    const bare = bareWords(text);
    const meant = before.find(
      (draft) =>
        draft.kind === kind &&
        (leading?.rest === ""
          ? draft.number === leading.number && draft.number !== ""
          : bareWords(draft.text) === bare),
    );
    if (meant !== undefined) found.set(at, meant.at);
  }
  return found;
}

/** The words without the kind's name and number before them, or the full stop after. */
function bareWords(text: string): string {
  const leading = leadingKind(text);
  const rest = leading === null || leading.rest === "" ? text.replace(/^[\d.]+\s+/, "") : leading.rest;
  return rest.toLowerCase().replace(/[.\s]+$/, "");
}
