import type { TagAttributes } from "../ooxml/xmlEvents.ts";
import type { Block } from "../blocks/document.ts";
import type { Draft } from "../draft/draft.ts";
import { FieldStack, neverShown, type FieldUse, type OpenField } from "./fieldStack.ts";
import { LeftOutContents } from "../draft/leftOutContents.ts";
import type { ParagraphDraft } from "../draft/paragraphDraft.ts";
import { addressOfRelation, readLink } from "../draft/readLink.ts";
import type { StoryContext } from "./storyContext.ts";
import { withoutPageNumbers } from "../draft/withoutPageNumbers.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";

/**
 * Links and fields of one story (ECMA-376-1 § 17.16): a field is read by its result, page numbers are
 * left out, and a table of contents gives way to the one that is made of the headings.
 */
export class StoryLinks {
  readonly #context: StoryContext;
  readonly #part: string;
  readonly #draft: StoryDraft;
  readonly #fields = new FieldStack();
  /** Links and fields that are one element each; of a table of contents, where it began. */
  readonly #simple: {
    readonly owner: object;
    readonly drops: boolean;
    readonly hidden: boolean;
    readonly contents: {
      readonly paragraph: ParagraphDraft;
      readonly inlines: number;
      readonly levels: readonly number[];
    } | null;
  }[] = [];
  readonly #leftOut = new LeftOutContents();

  constructor(context: StoryContext, part: string, draft: StoryDraft) {
    this.#context = context;
    this.#part = part;
    this.#draft = draft;
  }

  /** Whether what comes now is no part of a result that is shown. */
  get hides(): boolean {
    return this.#fields.hides || (this.#simple.length > 0 && this.#simple.some(({ drops }) => drops));
  }

  /** Whether words that come are kept in a field that Word never shows. */
  get hidesWords(): boolean {
    return this.#fields.hidesWords || this.#simple.some(({ hidden }) => hidden);
  }

  /** The story has ended: what was never closed is reported. */
  end(): void {
    this.#leftOut.restore(this.#context);
    if (this.#fields.open.length > 0) this.#context.messages.report("unknown", null, "w:fldChar");
  }

  addInstruction(text: string): void {
    this.#fields.addInstruction(text);
  }

  /** A paragraph has begun inside a field's result: its link goes on here. */
  continueIn(paragraph: ParagraphDraft): void {
    for (const field of this.#fields.open) if (field.phase === "result") this.#openUsed(paragraph, field, field.is);
  }

  startLink(attributes: TagAttributes): void {
    const owner = {};
    this.#simple.push({ owner, drops: false, hidden: false, contents: null });
    const id = attributes.get("r:id");
    const relation = id === undefined ? undefined : this.#context.sources.relationship(this.#part, id);
    const address = relation?.outside === true || relation?.type === "hyperlink" ? addressOfRelation(relation) : "";
    this.#openLink(this.#draft.here(), owner, address, attributes.get("w:anchor") ?? "");
  }

  startSimpleField(attributes: TagAttributes): void {
    const is = this.#fields.useOf(attributes.get("w:instr") ?? "");
    const owner = {};
    const paragraph = this.#draft.here();
    this.#simple.push({
      owner,
      drops: neverShown(is),
      hidden: is.use === "hidden",
      contents: is.use === "contents" ? { paragraph, inlines: paragraph.part(), levels: is.levels } : null,
    });
    if (is.use === "contents") this.#fields.simpleContents += 1;
    if (is.use === "drop") this.#context.messages.count("pageNumbers");
    this.#caption(attributes.get("w:instr") ?? "");
    if (is.use === "pageReference") this.#context.messages.count("pageReferences");
    this.#openUsed(paragraph, owner, is);
  }

  /** Opens a link for what follows; one to an address not let through stays words, and is reported. */
  #openLink(paragraph: ParagraphDraft, owner: object, address: string, anchor: string): void {
    const link = readLink(this.#context, this.#draft.at, address, anchor);
    if (link !== null) paragraph.targets.openLink(owner, link);
  }

  closeLink(): void {
    const simple = this.#simple.pop();
    if (simple === undefined) return;
    const { paragraph } = this.#draft;
    if (simple.contents === null) return paragraph?.targets.closeLink(simple.owner);
    this.#fields.simpleContents -= 1;
    if (paragraph !== simple.contents.paragraph) return;
    const drafts = this.#draft.drafts();
    this.contents(paragraph.at, simple.contents.levels);
    this.#leftOut.take(paragraph.at, drafts, drafts.length, paragraph.targets, simple.contents.inlines);
  }

  /** A field begins; `shown`: it is a form field that has been read already, by its choice. */
  begin(shown: boolean): void {
    this.#fields.begin(shown, { paragraph: this.#draft.paragraph, drafts: this.#draft.drafts() });
  }

  /** Words are met: a field's code is in elements of its own, so one begun in an earlier paragraph that these would be the code of lacks its end. */
  meetWords(): void {
    const { paragraph } = this.#draft;
    if (this.#fields.open.length > 0 && this.#fields.endCode(({ begun }) => begun.paragraph !== paragraph))
      this.#reportUnended();
  }

  /** A table cell ends, and with it the code of what fields began in it. */
  endCell(): void {
    const drafts = this.#draft.drafts();
    if (this.#fields.open.length > 0 && this.#fields.endCode(({ begun }) => begun.drafts === drafts))
      this.#reportUnended();
  }

  /** The drafts of a cell have become its blocks. */
  arranged(drafts: readonly Draft[], blocks: Block[]): void {
    this.#leftOut.arranged(drafts, blocks);
  }

  #reportUnended(): void {
    this.#context.messages.report("unknown", this.#draft.at, "w:fldChar");
  }

  separate(deleted: boolean): void {
    const field = this.#fields.separate();
    if (field === undefined || deleted) return;
    this.#caption(field.instruction);
    if (field.is.use === "drop") this.#context.messages.count("pageNumbers");
    if (field.is.use === "pageReference") this.#context.messages.count("pageReferences");
    const paragraph = this.#draft.here();
    if (field.is.use === "contents" || field.is.use === "list") {
      field.from = {
        drafts: this.#draft.drafts(),
        length: this.#draft.drafts().length,
        inlines: paragraph.part(),
        paragraph,
        at: paragraph.at,
      };
    } else this.#openUsed(paragraph, field, field.is);
  }

  /** Opens the link that a field's result is, where it is one. */
  #openUsed(paragraph: ParagraphDraft, owner: object, is: FieldUse): void {
    if (is.use === "link") this.#openLink(paragraph, owner, is.address, is.bookmark);
    else if (is.use === "pageReference") this.#openLink(paragraph, owner, "", is.bookmark);
  }

  /** Ends a field; gives the instruction of one that nobody has updated, so that it shows nothing. */
  endField(): string | null {
    const field = this.#fields.end();
    if (field === undefined) return null;
    if (field.is.use === "list") this.#dropPageNumbers(field, field.is);
    else if (field.from !== null) this.#dropContents(field);
    else this.#draft.paragraph?.targets.closeLink(field);
    return field.phase === "code" ? field.instruction : null;
  }

  /** Takes the page numbers out of a list's entries, from where it began to here. */
  #dropPageNumbers({ from }: OpenField, { separators, runIn }: Extract<FieldUse, { use: "list" }>): void {
    if (from === null || from.drafts !== this.#draft.drafts()) return;
    const entries = from.drafts
      .slice(from.length)
      .flatMap(({ block }) => (block.type === "paragraph" ? [block.inlines] : []));
    const last = this.#draft.paragraph;
    if (last !== null)
      entries.push(last === from.paragraph ? last.targets.finish().slice(from.inlines) : last.targets.finish());
    for (const inlines of entries)
      if (withoutPageNumbers(inlines, separators, runIn)) this.#context.messages.count("pageNumbers");
  }

  /** Takes a table of contents out again, from where it began to here. */
  #dropContents(field: OpenField): void {
    const from = field.from;
    if (from === null || field.is.use !== "contents" || from.drafts !== this.#draft.drafts()) return;
    this.contents(from.at, field.is.levels);
    const paragraph = this.#draft.here();
    this.#leftOut.take(
      from.at,
      from.drafts,
      from.length,
      paragraph.targets,
      from.paragraph === paragraph ? from.inlines : 0,
    );
  }

  /** Reports where a table of contents stood, and which levels it shows. */
  contents(at: number, levels: readonly number[]): void {
    if (this.#draft.story === "body" && this.#context.document.contentsAt < 0) {
      this.#context.document.contentsAt = at;
      this.#context.document.contentsLevels = levels;
    }
    this.#context.messages.report("contents", at);
  }

  #caption(instruction: string): void {
    const label = /^\s*SEQ\s+"?([^\s"\\]+)/i.exec(instruction)?.[1];
    if (label !== undefined) this.#draft.here().captionLabel ??= label;
  }
}
