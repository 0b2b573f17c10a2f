import type { ParagraphPlace } from "../document/blocks/document.ts";
import type { Element, ElementId } from "./element.ts";
import { emptyDetails } from "./emptyDetails.ts";
import type { Plan, PlanRecord } from "./plan.ts";
import { readLines, type Line } from "./readLines.ts";

/** Where the text of an element may be put: after another element's, or right below the heading that it is. */
export interface MovePlace {
  readonly element: Element;
  /** The paragraph that it comes after. */
  readonly after: ParagraphPlace;
}

/** The paragraphs at which an element of several may be split, each the first of what becomes an element of its own. */
export function splitPlaces(plan: Plan, element: Element): readonly Line[] {
  if (element.section || !standsAlone(plan, element)) return [];
  return linesOf(plan, element)
    .slice(1)
    .filter(({ text }) => text !== "");
}

/** The element whose text stands right after this one's and that may become one with it; null for none. */
export function mergeable(plan: Plan, element: Element): Element | null {
  const next = plan.elements.find(({ first }) => first === element.last + 1);
  if (next?.kind !== element.kind || element.section || next.section) return null;
  const lines = [...linesOf(plan, element), ...linesOf(plan, next)];
  const stand = standsAlone(plan, element) && standsAlone(plan, next);
  return stand && lines.every(({ inTable }) => !inTable) ? next : null;
}

/**
 * Where an element's text may be moved to, in the document's order. None where moving it by its words alone would lose
 * something of it: sections, cells, tags within tags, and what has links, pictures, notes or letters of another look.
 */
export function movePlaces(plan: Plan, element: Element): readonly MovePlace[] {
  const lines = linesOf(plan, element);
  if (element.section || !standsAlone(plan, element) || !lines.every(isPlain)) return [];
  return plan.elements.flatMap((other) => {
    // Of a section its heading alone is tagged.
    const spot = other.section ? { ...other, last: other.first } : other;
    const fits = standsAlone(plan, spot) && linesOf(plan, spot).every(({ inTable }) => !inTable);
    return other.id === element.id || spot.last + 1 === element.first || !fits
      ? []
      : [{ element: other, after: spot.last }];
  });
}

/** The record after two elements have become one: SDGs of both, and what stood under or served the second the first's. */
export function mergeRecord(record: PlanRecord, kept: ElementId, gone: ElementId): PlanRecord {
  const of = (id: ElementId) => record.details.find((entry) => entry.id === id) ?? emptyDetails(id);
  const [first, second] = [of(kept), of(gone)];
  const sdgs = [...new Set([...first.sdgs, ...second.sdgs])];
  const details = record.details.filter(({ id }) => id !== gone);
  const known = details.some(({ id }) => id === kept) || sdgs.length === 0 ? details : [...details, first];
  return {
    ...record,
    details: known.map((entry) => ({
      ...entry,
      ...(entry.id === kept ? { sdgs } : {}),
      ...(entry.parent === gone ? { parent: kept } : {}),
      ...(entry.alsoUnder?.includes(gone) === true
        ? { alsoUnder: [...new Set(entry.alsoUnder.map((id) => (id === gone ? kept : id)))] }
        : {}),
    })),
  };
}

/** Whether no other tag of a block stands around it or in it. */
function standsAlone({ document }: Plan, { first, last, id }: Element): boolean {
  const around = document.controls.filter(
    (one) => one.story === "body" && one.level !== "inline" && one.first <= last && one.last >= first,
  );
  return around.length === 1 && around.every(({ tag, level }) => tag.endsWith(`:${id}`) && level === "block");
}

function linesOf({ document }: Plan, { first, last }: Element): readonly Line[] {
  return readLines(document).all.filter(({ at }) => first <= at && at <= last);
}

function isPlain({ block, inTable }: Line): boolean {
  const looks = new Set(block.inlines.flatMap((inline) => (inline.type === "text" ? [lookOf(inline)] : ["other"])));
  return (
    !inTable &&
    block.type === "paragraph" &&
    looks.size <= 1 &&
    !looks.has("other") &&
    [...looks].every((one) => one === "[]")
  );
}

function lookOf(inline: Readonly<Record<string, unknown>> | object): string {
  return JSON.stringify(Object.keys(inline).filter((key) => key !== "type" && key !== "text" && key !== "language"));
}
