import { addAll } from "../blocks/addAll.ts";
import { arrangeBlocks, arrangeCell } from "./arrangeBlocks.ts";
import { boundText } from "./boundText.ts";
import { ControlWords, type OpenControl } from "./controlWords.ts";
import type { Block, Control } from "../blocks/document.ts";
import { isBlank, isBlankBlock } from "../blocks/isBlank.ts";
import { plainDraft, type Draft } from "./draft.ts";
import { ParagraphDraft } from "./paragraphDraft.ts";
import { onOff, valueOf, type PartElement } from "../ooxml/partElement.ts";
import type { Writable } from "../blocks/writable.ts";
import type { DraftContext } from "./draftContext.ts";
import { plainLook, type RunLook } from "../ooxml/runLook.ts";
import { TableDraft } from "./tableDraft.ts";

/** A table being read, and the paragraph it stands in where it stands in one. */
interface OpenTable {
  readonly table: TableDraft;
  readonly around: ParagraphDraft | null;
}

/**
 * The blocks of one story while they are read: the paragraph, the tables and the content controls
 * that are open, and what has been put down so far.
 */
export class StoryDraft {
  readonly story: Control["story"];
  /** The paragraph being read; null between paragraphs. */
  paragraph: ParagraphDraft | null = null;
  readonly #context: DraftContext;
  readonly #fixedAt: number | null;
  readonly #containers: Draft[][] = [[]];
  readonly #tables: OpenTable[] = [];
  readonly #controls: OpenControl[];
  readonly #controlWords: ControlWords;
  /** Whether it stands in another draft, whose controls hold its words too. */
  readonly #isInner: boolean;
  /** Whether every paragraph so far has a hidden mark, in each cell that is open. */
  readonly #hiddenCells: boolean[] = [];
  /** Words of paragraphs that are one with the next, on their way to it. */
  #carried: ParagraphDraft | null = null;

  /** `fixedAt` is the place of every paragraph of a story outside the body; null in the body, which counts. */
  constructor(
    context: DraftContext,
    story: Control["story"],
    fixedAt: number | null,
    around: StoryDraft | null = null,
  ) {
    this.#context = context;
    this.story = story;
    this.#fixedAt = fixedAt;
    this.#controls = [...(around === null ? [] : around.#controls)];
    this.#controlWords = around === null ? new ControlWords() : around.#controlWords;
    this.#isInner = around !== null;
  }

  /** A draft of what is read apart, to stand here: the content controls around hold its words too. */
  inner(): StoryDraft {
    return new StoryDraft(this.#context, this.story, this.#fixedAt, this);
  }

  /** Puts down what was read apart. */
  addBlocks(blocks: readonly Block[]): void {
    if (this.paragraph === null) this.#flushCarried();
    if (blocks.length > 0)
      addAll(this.paragraph === null ? this.drafts() : (this.paragraph.after ??= []), blocks.map(plainDraft));
  }

  /** Ends what is open; `blocks` gives what was put down. */
  end(): void {
    if (this.paragraph !== null) this.endParagraph();
    this.#flushCarried();
    if (!this.#isInner) this.#controlWords.cut();
  }

  blocks(): Block[] {
    return arrangeBlocks(this.#containers.at(-1) ?? [], this.#context.document.captioned);
  }

  /** The table being read; undefined outside tables. */
  get table(): TableDraft | undefined {
    return this.#tables.at(-1)?.table;
  }

  /** Place of what is read now. */
  get at(): number {
    return this.paragraph?.at ?? this.#fixedAt ?? Math.max(0, this.#context.document.paragraphs - 1);
  }

  drafts(): Draft[] {
    const drafts = this.#containers.at(-1);
    if (drafts === undefined) throw new Error("a story has a container");
    return drafts;
  }

  /** Begins a paragraph, ending one that is open. */
  startParagraph(): ParagraphDraft {
    if (this.paragraph !== null) this.endParagraph();
    const at = this.#fixedAt ?? this.#context.document.paragraphs++;
    const paragraph = new ParagraphDraft(at);
    this.paragraph = paragraph;
    const { pendingBookmarks } = this.#context.sources.current;
    if (pendingBookmarks.length > 0) paragraph.bookmarks = pendingBookmarks.splice(0);
    this.#controlWords.startParagraph(this.#controls);
    return paragraph;
  }

  /** The paragraph words go into; one is made where the file has words outside any. */
  here(): ParagraphDraft {
    this.paragraph ??= new ParagraphDraft(this.at);
    return this.paragraph;
  }

  endParagraph(): void {
    const paragraph = this.paragraph;
    if (paragraph === null) return;
    this.#putBound();
    this.paragraph = null;
    if (!paragraph.hidesMark && this.#hiddenCells.length > 0) this.#hiddenCells[this.#hiddenCells.length - 1] = false;
    if (paragraph.formulas !== null) this.#placeFormulas(paragraph, paragraph.formulas);
    const carried = this.#carried;
    if (carried !== null) {
      this.#carried = null;
      paragraph.targets.precede(carried.targets.finish());
      if (carried.after !== null) paragraph.after = addAll(carried.after, paragraph.after ?? []);
      if (carried.bookmarks !== null) paragraph.bookmarks = addAll(carried.bookmarks, paragraph.bookmarks ?? []);
    }
    // One set as a heading stays one, with the words that go on after it on its line as a paragraph.
    // A heading of which nothing is shown is none.
    const hidesEnd =
      paragraph.hidesMark &&
      (isBlank(paragraph.targets.finish()) || !paragraph.isHeading(this.#context.sources.current.styles));
    if (paragraph.joinsNext || hidesEnd) {
      this.#carried = paragraph;
      return;
    }
    this.#put(paragraph);
  }

  /** A formula made to stand alone does so where it has its line to itself; with words after it on that line it stands among them. */
  #placeFormulas(paragraph: ParagraphDraft, formulas: NonNullable<ParagraphDraft["formulas"]>): void {
    const { targets } = paragraph;
    const words = targets.finish();
    const first = words.findIndex((inline) => inline.type === "break" || !isBlank([inline]));
    const alone = formulas.map((formula) => formula.alone);
    // What links lead to is the paragraph.
    if (first < 0 && paragraph.bookmarks === null) paragraph.after = addAll(alone, paragraph.after ?? []);
    else if (words[first]?.type !== "break") targets.precede(formulas.map(({ among }) => among));
    else {
      words.splice(0, first + 1);
      addAll(this.drafts(), alone);
    }
  }

  #put(paragraph: ParagraphDraft): void {
    const draft = paragraph.finish(this.#context);
    const drafts = this.drafts();
    const onlyAnchor = paragraph.after !== null && isBlankBlock(draft.block);
    if (paragraph.ruled && isBlankBlock(draft.block)) drafts.push(plainDraft({ type: "rule", at: paragraph.at }));
    else if (!onlyAnchor) drafts.push(draft);
    if (paragraph.after === null) return;
    const [first, ...others] = paragraph.after;
    // A formula that is all there is of an item of a list is what the number stands before.
    if (onlyAnchor && draft.item !== null && first?.block.type === "mathBlock")
      addAll(drafts, [{ ...draft, block: first.block }, ...others]);
    else addAll(drafts, paragraph.after);
  }

  /** Words whose paragraph has no next one to join become a paragraph of their own. */
  #flushCarried(): void {
    const carried = this.#carried;
    this.#carried = null;
    if (carried !== null && !(isBlank(carried.targets.finish()) && carried.after === null)) this.#put(carried);
  }

  /** Words as they are shown, into the paragraph and every content control around. */
  addText(shown: string, look: RunLook): void {
    this.here().addText(shown, look);
    if (this.#controls.length > 0) this.#controlWords.add(shown);
  }

  bookmark(name: string): void {
    if (name === "" || name === "_GoBack") return;
    if (this.paragraph !== null) (this.paragraph.bookmarks ??= []).push(name);
    else this.#context.sources.current.pendingBookmarks.push(name);
  }

  /** Where a table that begins here stands, which is counted by asking. */
  tablePlace(): { readonly at: number; readonly index: number } {
    return {
      at: this.#fixedAt ?? this.#context.document.paragraphs,
      index: this.story === "body" ? this.#context.document.tables++ : -1,
    };
  }

  startTable(): void {
    if (this.paragraph === null) this.#flushCarried();
    const { at, index } = this.tablePlace();
    this.#tables.push({ table: new TableDraft(at, index), around: this.paragraph });
    this.paragraph = null;
  }

  endTable(): void {
    const open = this.#tables.pop();
    if (open === undefined) return;
    const table = open.table.finish(this.#context.sources.current.styles);
    this.paragraph = open.around;
    if (table !== null) this.addBlocks([table]);
  }

  startCell(): void {
    this.#tables.at(-1)?.table.startCell();
    this.#containers.push([]);
    this.#hiddenCells.push(true);
  }

  /** Ends a table cell; `arranged` is reported the blocks its drafts have become. */
  endCell(arranged: (drafts: readonly Draft[], blocks: Block[]) => void): void {
    if (this.#containers.length < 2) return;
    if (this.paragraph !== null) this.endParagraph();
    this.#flushCarried();
    const drafts = this.#containers.pop() ?? [];
    const blocks = arrangeCell(drafts, this.#context.document.captioned);
    arranged(drafts, blocks);
    this.#tables.at(-1)?.table.endCell(blocks, this.#hiddenCells.pop() ?? false);
  }

  startControl(): void {
    const body = this.story === "body";
    const inline = this.paragraph !== null;
    const first = body ? (this.paragraph?.at ?? this.#context.document.paragraphs) : -1;
    const level = inline ? "inline" : (this.#tables.at(-1)?.table.controlLevel ?? "block");
    const outer = this.#controls.at(-1)?.index ?? null;
    const control: Writable<Control> = {
      tag: "",
      title: "",
      id: null,
      level,
      story: this.story,
      first,
      last: first - 1,
      outer,
      text: "",
    };
    this.#controls.push(this.#controlWords.startControl(control, this.#context.document.controls.push(control) - 1));
  }

  controlProperties(element: PartElement): void {
    const control = this.#controls.at(-1)?.control;
    if (control === undefined) return;
    const showsPlaceholder = onOff(element, "w:showingPlcHdr") === true;
    const bound = boundText(element, this.#context.sources.current.stores);
    if (bound === "" || (bound === null && showsPlaceholder)) control.placeholder = true;
    // Where the store has no words Word shows the placeholder, which is kept in the document if it was shown when that was saved.
    if (bound !== null && !(bound === "" && showsPlaceholder)) this.#bind(bound);
    const id = Number(valueOf(element, "w:id") ?? Number.NaN);
    control.tag = valueOf(element, "w:tag") ?? "";
    control.title = valueOf(element, "w:alias") ?? "";
    control.id = Number.isInteger(id) ? id : null;
  }

  /** Something here is tracked as deleted, or moved away. */
  deletion(): void {
    for (const held of this.#controls) held.deletes = true;
  }

  /** Takes the words the innermost control has from its store. */
  #bind(bound: string): void {
    const held = this.#controls.at(-1);
    if (held === undefined) return;
    held.bound = bound;
    held.isBound = true;
  }

  /** What is shown of words that are met: in a control that has its own from a store those, once, in place of all that is kept in it. */
  shown(words: string): string {
    const held = this.#controls.findLast(({ isBound }) => isBound);
    if (held === undefined) return words;
    const bound = held.bound ?? "";
    held.bound = null;
    return bound;
  }

  /** Puts the words of a bound control that ends, or whose paragraph does, where nothing kept in it had a place for them. */
  #putBound(): void {
    for (const held of this.#controls)
      if (held.bound !== null) {
        const { bound } = held;
        held.bound = null;
        if (bound !== "") this.addText(bound, plainLook);
      }
  }

  endControl(): void {
    if (this.#controls.at(-1)?.control.level === "inline") this.#putBound();
    const held = this.#controls.pop();
    if (held === undefined) return;
    const { control } = held;
    this.#controlWords.endControl(held);
    if (this.#controls.length === 0) this.#controlWords.cut();
    if (this.story !== "body") control.last = -1;
    else control.last = control.level === "inline" ? control.first : this.#context.document.paragraphs - 1;
  }
}
