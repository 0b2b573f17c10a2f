import type { ElementKind } from "../../plan/element.ts";
import { readsAsAction, readsAsState } from "../../plan/verbs.ts";
import type { SuggestionReason } from "../suggestionReason.ts";
import { announcedKind } from "./announcedKind.ts";
import { leadingKind } from "./leadingKind.ts";
import { isRunningText, readsAsOne } from "./readsAs.ts";

/** A passage by itself, without the document around it. */
export interface Passage {
  readonly text: string;
  /** The words of the heading it stands under, or of the head of its column; "" for none. */
  readonly heading: string;
  /** Whether it is running text, and not a heading, an item of a list or a cell. */
  readonly running: boolean;
}

/** A kind with why it is proposed. */
export interface KindProposal {
  readonly kind: ElementKind;
  readonly reasons: readonly SuggestionReason[];
}

/**
 * The kind of element that a passage by itself most likely is, and why; null where nothing speaks for any. What it says
 * of itself weighs more than what its heading says, and that more than how it reads.
 */
export function kindOfPassage({ text, heading, running }: Passage): KindProposal | null {
  const leading = leadingKind(text);
  if (leading !== null && leading.rest !== "") return proposed(leading.kind, "startsWithKind", leading.name);
  const announced = announcedKind(heading);
  const reads = readsAsAction(text) ? verbReason(text) : null;
  if (isRunningText(text) || announcedKind(text) !== null) return null;
  if (announced !== null) {
    if (running && !readsAsOne(announced.kind, text)) return null;
    return proposed(announced.kind, "underHeading", heading);
  }
  const around = leadingKind(heading);
  if (reads !== null) {
    const below = around?.kind === "goal" ? "strategy" : around?.kind === "strategy" ? "measure" : undefined;
    const kind = below ?? "measure";
    return {
      kind,
      reasons: [...(below === undefined ? [] : [{ type: "underHeading", words: heading } as const]), reads],
    };
  }
  const wished = /^(alle|ingen|flere|fleire|færre|everyone|no one|all)\b|\b(innen|innan|by) 20\d\d\b/i.test(text);
  return wished && readsAsState(text) && readsAsOne("goal", text) ? proposed("goal", "readsAsState", "") : null;
}

function proposed(kind: ElementKind, type: SuggestionReason["type"], words: string): KindProposal {
  return { kind, reasons: [{ type, words }] };
}

function verbReason(text: string): SuggestionReason {
  return { type: "readsAsAction", words: /\p{L}+/u.exec(text)?.[0] ?? "" };
}
