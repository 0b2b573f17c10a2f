import type { Control, Document, ParagraphPlace } from "../document/blocks/document.ts";
import { emptyDetails } from "./emptyDetails.ts";
import type { Element, ElementDetails } from "./element.ts";
import type { StrayTag } from "./plan.ts";
import { collapseSpaces, type Line, type Lines } from "./readLines.ts";
import { readTag, type ReadTag } from "./tag.ts";

/** An element before it has found its place in the tree. */
export type LooseElement = Omit<Element, "under" | "depth">;

interface Tagged {
  readonly index: number;
  readonly control: Control;
  readonly details: ElementDetails;
  readonly kind: Element["kind"];
  readonly section: boolean;
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
}

/**
 * Turns the content controls that carry our tags into elements, in document order, and says which
 * could not become one. Of tags with the same id the first stands. Of two whose passages cross, the
 * one that begins first stands. A paragraph's words belong to the innermost element that holds it.
 */
export function readElements(
  document: Document,
  lines: Lines,
  known: readonly ElementDetails[],
): { readonly elements: readonly LooseElement[]; readonly strayTags: readonly StrayTag[] } {
  const detailsOf = new Map(known.map((details) => [details.id, details]));
  const seen = new Set<string>();
  const tagged: Tagged[] = [];
  const strayTags: StrayTag[] = [];

  document.controls.forEach((control, index) => {
    const tag = readTag(control.tag);
    if (tag.type === "foreign") return;
    const why = faultOf(control, tag, seen);
    if (tag.type === "unknown" || why !== null) {
      const at = control.story === "body" && control.first >= 0 ? control.first : null;
      strayTags.push({ why: why ?? "unknown", tag: control.tag, control: index, at });
      return;
    }
    const section = control.first === control.last ? lines.sections.get(control.first) : undefined;
    const candidate: Tagged = {
      index,
      control,
      kind: tag.kind,
      details: detailsOf.get(tag.id) ?? emptyDetails(tag.id),
      section: section !== undefined,
      first: control.first,
      last: section?.last ?? control.last,
    };
    seen.add(tag.id);
    tagged.push(candidate);
  });

  const standing = leaveOutCrossing(tagged, strayTags);
  strayTags.sort((one, other) => one.control - other.control);
  const own = shareOut(standing, lines.all);
  return { elements: standing.map((one, index) => toElement(one, own[index] ?? [], lines)), strayTags };
}

function faultOf(control: Control, tag: ReadTag, seen: ReadonlySet<string>): StrayTag["why"] | null {
  if (tag.type !== "element") return "unknown";
  if (control.story !== "body") return "outside";
  if (control.deleted === true) return "deleted";
  if (control.first > control.last || control.text.trim() === "") return "empty";
  return seen.has(tag.id) ? "doubled" : null;
}

function leaveOutCrossing(tagged: readonly Tagged[], strayTags: StrayTag[]): readonly Tagged[] {
  const inOrder = [...tagged].sort(
    (one, other) => one.first - other.first || other.last - one.last || one.index - other.index,
  );
  const open: Tagged[] = [];
  return inOrder.filter((one) => {
    while (open.length > 0 && (open.at(-1)?.last ?? 0) < one.first) open.pop();
    const around = open.at(-1);
    if (around !== undefined && one.last > around.last) {
      strayTags.push({ why: "crossed", tag: one.control.tag, control: one.index, at: one.first });
      return false;
    }
    open.push(one);
    return true;
  });
}

/** Gives each element the lines that no element inside it holds. Inline tags hold words, not lines. */
function shareOut(elements: readonly Tagged[], lines: readonly Line[]): readonly (readonly Line[])[] {
  const own = elements.map((): Line[] => []);
  const open: number[] = [];
  let next = 0;
  for (const line of lines) {
    for (let one = elements[next]; one !== undefined && one.first <= line.at; one = elements[next]) {
      if (!isInline(one)) open.push(next);
      next += 1;
    }
    let top = open.at(-1);
    while (top !== undefined && (elements[top]?.last ?? 0) < line.at) {
      open.pop();
      top = open.at(-1);
    }
    if (top !== undefined) own[top]?.push(line);
  }
  return own;
}

function isInline(one: Tagged): boolean {
  return one.control.level === "inline" && !one.section;
}

function toElement(one: Tagged, own: readonly Line[], lines: Lines): LooseElement {
  const { details, kind, section, first, last } = one;
  const words = section
    ? [lines.byPlace.get(first)?.text ?? "", ...own.filter(({ at }) => at !== first).map(({ text }) => text)]
    : isInline(one) || own.length === 0
      ? one.control.text.split("\n").map(collapseSpaces)
      : own.map(({ text }) => text);
  const said = words.filter((text, index) => text !== "" || (section && index === 0));
  return { kind, title: said[0] ?? "", text: said.slice(1).join("\n"), section, first, last, cells: {}, ...details };
}
