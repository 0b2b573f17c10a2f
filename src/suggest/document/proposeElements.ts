import type { Document, ParagraphPlace } from "../../document/blocks/document.ts";
import type { CellTable } from "../../plan/cells/cellMeaning.ts";
import type { ElementKind } from "../../plan/element.ts";
import { guessLanguage } from "../../plan/guessLanguage.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Language } from "../../words/language.ts";
import { suggestSdgs, type SdgSuggestion } from "../sdg/suggestSdgs.ts";
import type { SuggestionReason } from "../suggestionReason.ts";
import type { CellDetails } from "../../plan/cells/cellDetails.ts";
import { saysOfAction } from "../table/columnMeaning.ts";
import type { ActionTable } from "../table/readActionTable.ts";
import { PassageReader } from "./passageReader.ts";
import { placeDrafts } from "./placeDrafts.ts";

/** A passage that looks like an element, with all that is proposed of it and why. */
export interface ProposedElement extends CellDetails {
  readonly at: ParagraphPlace;
  readonly kind: ElementKind;
  /** The words of its paragraph. */
  readonly text: string;
  /** Whether it is a heading, so that its section is meant. */
  readonly section: boolean;
  readonly reasons: readonly SuggestionReason[];
  /** Place of the passage proposed as its parent; null for none. */
  readonly under: ParagraphPlace | null;
  readonly sdgs: readonly SdgSuggestion[];
  /** Ordinal of the table whose cells say what is known of it; null for none. */
  readonly table: number | null;
}

/** What is proposed for a whole document. */
export interface ProposedPlan {
  /** In document order. */
  readonly elements: readonly ProposedElement[];
  readonly tables: readonly Omit<ActionTable, "elements">[];
  /** What of those the plan record keeps: what their cells say of the actions in them. */
  readonly cellTables: readonly CellTable[];
}

/**
 * Every passage of a document that looks like an element, tagged or not, in order: by what its heading, label, style,
 * column or own words say. For showing, never for tagging unasked. Takes time in proportion to the document's length
 * and the number of what is found.
 */
export function proposeElements(document: Document, language: Language | null): ProposedPlan {
  const reader = new PassageReader();
  reader.readBody(document.blocks);
  const drafts = [...reader.drafts].sort((one, other) => one.at - other.at);
  const under = placeDrafts(drafts);
  const spoken = language ?? languageOf(document);
  return {
    elements: drafts.map(({ at, kind, text, section, reasons, details, table }) => ({
      at,
      kind,
      text,
      section,
      reasons,
      under: under.get(at) ?? null,
      ...details,
      sdgs: kind === "indicator" ? [] : suggestSdgs(text, spoken),
      table,
    })),
    tables: reader.tables.map(({ index, headRow, columns }) => ({ index, headRow, columns })),
    cellTables: [
      ...reader.tables.map(({ columns }) => ({ columns: columns.map(ofAction) })),
      ...reader.cards.map(({ labels }) => ({ side: true as const, columns: labels.map(ofAction) })),
    ],
  };
}

function ofAction({ head, meaning }: ActionTable["columns"][number]): CellTable["columns"][number] {
  return { head, meaning: saysOfAction(meaning) ? meaning : null };
}

/** What of a plan is proposed and not tagged already. */
export function withoutTagged(proposed: ProposedPlan, plan: Plan): readonly ProposedElement[] {
  const tagged = new Set(plan.elements.map(({ first }) => first));
  return proposed.elements.filter(({ at }) => !tagged.has(at));
}

function languageOf(document: Document): Language | null {
  if (document.language === null) return null;
  if (/^en\b/i.test(document.language)) return guessLanguage(document.title ?? "") === "no" ? "nb" : "en";
  if (/^nn\b/i.test(document.language)) return "nn";
  return /^(nb|no)\b/i.test(document.language) ? "nb" : null;
}
