import { addAll } from "../blocks/addAll.ts";
import type { Block, Inline, Paragraph, Text } from "../blocks/document.ts";
import { isBlank, isBlankBlock } from "../blocks/isBlank.ts";
import { plainDraft, type Draft } from "./draft.ts";
import type { InlineTargets } from "./inlineTargets.ts";
import type { DraftContext } from "./draftContext.ts";

/** What was taken out of a story, and what holds its place there until all is read. */
interface Taken {
  readonly at: number;
  /** Whole paragraphs, with the drafts they stood among. */
  readonly paragraphs: readonly Draft[];
  readonly drafts: Draft[];
  readonly place: Block | null;
  /** Words of the paragraph it ended in. */
  readonly words: readonly Inline[];
  readonly targets: InlineTargets;
  readonly gap: Text;
}

/** Tables of contents that were taken out of one story, to be put back where nothing can replace them. */
export class LeftOutContents {
  readonly #taken: Taken[] = [];
  /** The drafts that some were taken from, and the blocks they have become where they are those of a table cell. */
  readonly #arranged = new Map<readonly Draft[], Block[] | null>();

  /** Takes out the drafts from `from` on, and the inlines of an open paragraph from `words` on. */
  take(at: number, drafts: Draft[], from: number, targets: InlineTargets, words: number): void {
    const gap: Text = { type: "text", text: "" };
    const paragraphs = drafts.splice(from);
    this.#arranged.set(drafts, null);
    const place: Paragraph | null =
      paragraphs.length === 0
        ? null
        : { type: "paragraph", at, inlines: [], language: null, style: "Normal", number: null, size: null };
    if (place !== null) drafts.push(plainDraft(place));
    this.#taken.push({ at, drafts, paragraphs, place, words: targets.cut(words, gap), targets, gap });
  }

  /** Drafts of a table cell have become blocks: what is put back among them goes there. */
  arranged(drafts: readonly Draft[], blocks: Block[]): void {
    if (this.#arranged.has(drafts)) this.#arranged.set(drafts, blocks);
  }

  /** Puts back those of more entries than there are headings to make anything like them of; the places of the rest are closed. */
  restore(context: DraftContext): void {
    const isKept = ({ paragraphs, words }: Taken) =>
      context.document.headings.length * 2 <
      paragraphs.filter(({ block }) => !isBlankBlock(block)).length + linesOf(words);
    const kept = new Set(this.#taken.filter(isKept));
    const blocks = new Map<Block, readonly Draft[]>();
    const gaps = new Map<Inline, readonly Inline[]>();
    for (const taken of this.#taken) {
      if (taken.place !== null) blocks.set(taken.place, kept.has(taken) ? taken.paragraphs : []);
      gaps.set(taken.gap, kept.has(taken) ? taken.words : []);
    }
    for (const drafts of new Set(this.#taken.map((taken) => taken.drafts))) {
      replace(drafts, (draft) => blocks.get(draft.block));
      replace(this.#arranged.get(drafts) ?? [], (block) => blocks.get(block)?.map((draft) => draft.block));
    }
    for (const inlines of new Set(this.#taken.map(({ targets }) => targets.finish())))
      replace(inlines, (inline) => gaps.get(inline));
    context.messages.withdraw("contents", new Set([...kept].map(({ at }) => at)));
    const first = this.#taken.findIndex(({ at }) => at === context.document.contentsAt);
    if (first >= 0) context.document.contentsAt = this.#taken.slice(first).find((taken) => !kept.has(taken))?.at ?? -1;
  }
}

/** Puts others in the place of some, in one pass; nothing is done where none is. */
function replace<T>(all: T[], othersFor: (each: T) => readonly T[] | undefined): void {
  const replaced: T[] = [];
  let changed = false;
  for (const each of all) {
    const others = othersFor(each);
    changed ||= others !== undefined;
    if (others === undefined) replaced.push(each);
    else addAll(replaced, others);
  }
  if (!changed) return;
  all.length = 0;
  addAll(all, replaced);
}

/** How many lines of words have something on them. */
function linesOf(inlines: readonly Inline[]): number {
  let lines = 0;
  let isEmpty = true;
  for (const inline of inlines) {
    if (inline.type === "break") isEmpty = true;
    else if (isEmpty && !isBlank([inline])) {
      isEmpty = false;
      lines += 1;
    }
  }
  return lines;
}
