import { diffArrays } from "diff";
import type { Document, ParagraphPlace } from "../document/blocks/document.ts";
import { pairSections, type LineForm, type Section, type SectionLine, type SectionPair } from "./pairSections.ts";
import { readTag } from "./tag.ts";
import { sectionChange, type SectionChange } from "./textChanges.ts";

/** Words of a paragraph, and what it is. */
export interface EditedLine {
  readonly text: string;
  readonly form: LineForm;
}

/** What is to be done to ordinary paragraphs for a section to say what it says in another version. */
export type PassageEdit =
  | { readonly type: "replace"; readonly at: ParagraphPlace; readonly to: EditedLine; readonly from: EditedLine }
  /** After this paragraph, and after the table and the tags it stands in. */
  | { readonly type: "insert"; readonly after: ParagraphPlace; readonly lines: readonly EditedLine[] }
  | { readonly type: "remove"; readonly at: ParagraphPlace };

/** How a section differs from another version's, and what of that can be taken in as words. */
export interface SectionChoice {
  readonly change: SectionChange;
  /** In document order; none where nothing can. */
  readonly edits: readonly PassageEdit[];
  /** Whether something is left that is not taken in so: tagged elements, tables, and words with a picture, link, note or formula among them. */
  readonly leaves: boolean;
}

/**
 * What differs between the open document and another version of it, section by section, with the edits that would give the
 * open one the other's words. Elements are chosen by themselves, and stay as they are, as does what stands in tables.
 */
export function sectionEdits(here: Document, there: Document): readonly SectionChoice[] {
  const isOwn = [untagged(here), untagged(there)] as const;
  let last: ParagraphPlace | null = null;
  return pairSections(here, there).flatMap((pair) => {
    const change = sectionChange(pair);
    const found = change === null ? null : { change, ...editsOf(pair, last, isOwn) };
    last = pair.before?.lines.at(-1)?.at ?? last;
    return found === null ? [] : [found];
  });
}

type IsOwn = (line: SectionLine) => boolean;

/** Whether a paragraph is the text's own: in no element and no table. */
function untagged({ controls }: Document): IsOwn {
  const tagged = new Set<ParagraphPlace>();
  for (const { tag, story, first, last } of controls)
    if (story === "body" && readTag(tag).type === "element") for (let at = first; at <= last; at += 1) tagged.add(at);
  return ({ at, inTable }) => !inTable && !tagged.has(at);
}

function editsOf(
  { before, after }: SectionPair,
  preceding: ParagraphPlace | null,
  [ownHere, ownThere]: readonly [IsOwn, IsOwn],
): Pick<SectionChoice, "edits" | "leaves"> {
  const edits: PassageEdit[] = [];
  let leaves = false;
  let last = preceding;
  const settle = (gone: readonly SectionLine[], come: readonly SectionLine[]): void => {
    const [out, into] = [gone.filter(ownHere), come.filter(ownThere)];
    leaves ||= out.length < gone.length || into.length < come.length;
    const shared = Math.min(out.length, into.length);
    out.forEach((line, index) => {
      const to = into[index];
      if (to === undefined) edits.push({ type: "remove", at: line.at });
      else if (line.isPlain) edits.push({ type: "replace", at: line.at, from: wordsOf(line), to: wordsOf(to) });
      else leaves = true;
    });
    const at = out[shared - 1]?.at ?? last;
    const added = into.slice(shared).map(wordsOf);
    if (added.length > 0 && at !== null) edits.push({ type: "insert", after: at, lines: added });
    else if (added.length > 0) leaves = true;
    last = gone.at(-1)?.at ?? last;
  };
  let gone: readonly SectionLine[] = [];
  const [was, is] = [linesOf(before), linesOf(after)];
  let [old, now] = [0, 0];
  for (const { removed, added, count } of diffArrays(textsOf(was), textsOf(is))) {
    if (removed) gone = was.slice(old, (old += count));
    else if (added) {
      settle(gone, is.slice(now, (now += count)));
      gone = [];
    } else {
      settle(gone, []);
      gone = [];
      old += count;
      now += count;
      last = was[old - 1]?.at ?? last;
    }
  }
  settle(gone, []);
  return { edits, leaves };
}

function linesOf(section: Section | null): readonly SectionLine[] {
  return section?.lines ?? [];
}

function textsOf(lines: readonly SectionLine[]): string[] {
  return lines.map(({ text }) => text);
}

function wordsOf({ text, form }: SectionLine): EditedLine {
  return { text, form };
}
