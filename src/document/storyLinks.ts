import type { AskAttributes } from "./xmlEvents.ts";
import { addAll } from "./addAll.ts";
import { checkAddress } from "./allowedAddress.ts";
import { isBlankBlock, type Draft } from "./draft.ts";
import { FieldStack, type FieldUse, type OpenField } from "./fieldStack.ts";
import type { ParagraphDraft } from "./paragraphDraft.ts";
import type { Reading } from "./reading.ts";
import type { StoryDraft } from "./storyDraft.ts";

/**
 * Links and fields of one story (ECMA-376-1 § 17.16): a field is read by its result, page numbers are
 * left out, and a table of contents gives way to the one that is made of the headings.
 */
export class StoryLinks {
  readonly #reading: Reading;
  readonly #part: string;
  readonly #draft: StoryDraft;
  readonly #fields = new FieldStack();
  readonly #simple: { readonly owner: object; readonly drops: boolean }[] = [];
  /** Tables of contents that were taken out, to be put back where nothing can replace them. */
  readonly #leftOut: { readonly drafts: Draft[]; readonly index: number; readonly taken: readonly Draft[]; readonly at: number }[] = [];

  constructor(reading: Reading, part: string, draft: StoryDraft) {
    this.#reading = reading;
    this.#part = part;
    this.#draft = draft;
  }

  /** Whether what comes now is no part of a result that is shown. */
  get hides(): boolean {
    return this.#fields.hides || this.#simple.some(({ drops }) => drops);
  }

  /** The story has ended: what was never closed is told. */
  end(): void {
    this.#restoreContents();
    if (this.#fields.open.length > 0) this.#reading.say("unknown", null, "w:fldChar");
  }

  addInstruction(text: string): void {
    this.#fields.addInstruction(text);
  }

  /** A paragraph has begun inside a field's result: its link goes on here. */
  continueIn(paragraph: ParagraphDraft): void {
    for (const field of this.#fields.open) if (field.phase === "result") this.#openUsed(paragraph, field, field.is);
  }

  startLink(attributes: AskAttributes): void {
    const owner = {};
    this.#simple.push({ owner, drops: false });
    const id = attributes()["r:id"];
    const relation = id === undefined ? undefined : this.#reading.relationship(this.#part, id);
    const address = relation?.outside === true || relation?.type === "hyperlink" ? relation.target : "";
    this.#openLink(this.#draft.here(), owner, address, attributes()["w:anchor"] ?? "");
  }

  startSimpleField(attributes: AskAttributes): void {
    const is = this.#fields.useOf(attributes()["w:instr"] ?? "");
    const owner = {};
    this.#simple.push({ owner, drops: is.use === "drop" });
    if (is.use === "drop") this.#reading.count("pageNumbers");
    this.#caption(attributes()["w:instr"] ?? "");
    if (is.use === "pageReference") this.#reading.count("pageReferences");
    this.#openUsed(this.#draft.here(), owner, is);
  }

  /** Opens a link for what follows; one to an address not let through stays words, and is told. */
  #openLink(paragraph: ParagraphDraft, owner: object, address: string, anchor: string): void {
    const hash = address.indexOf("#");
    const outside = hash < 0 ? address : address.slice(0, hash);
    const bookmark = anchor !== "" || hash < 0 ? anchor : address.slice(hash + 1);
    if (outside === "") {
      if (bookmark === "") return;
      const link = { type: "link" as const, href: "", inlines: [] };
      this.#reading.innerLinks.push({ link, bookmark, source: this.#reading.source });
      return paragraph.targets.openLink(owner, link);
    }
    const checked = checkAddress(anchor === "" ? address : `${outside}#${anchor}`);
    if ("scheme" in checked) this.#reading.say("linkScheme", this.#draft.at, checked.scheme);
    else paragraph.targets.openLink(owner, { type: "link", href: checked.href, inlines: [] });
  }

  closeLink(): void {
    const simple = this.#simple.pop();
    if (simple !== undefined) this.#draft.paragraph?.targets.closeLink(simple.owner);
  }

  /** A field begins; `shown`: it is a form field that has been read already, by its choice. */
  begin(shown: boolean): void {
    this.#fields.begin(shown, { paragraph: this.#draft.paragraph, drafts: this.#draft.drafts() });
  }

  /** Words are met: a field's code is in elements of its own, so one begun in an earlier paragraph that these would be the code of lacks its end. */
  meetWords(): void {
    const { paragraph } = this.#draft;
    if (this.#fields.open.length > 0 && this.#fields.endCode(({ begun }) => begun.paragraph !== paragraph)) this.#tellUnended();
  }

  /** A table cell ends, and with it the code of what fields began in it. */
  endCell(): void {
    const drafts = this.#draft.drafts();
    if (this.#fields.open.length > 0 && this.#fields.endCode(({ begun }) => begun.drafts === drafts)) this.#tellUnended();
  }

  #tellUnended(): void {
    this.#reading.say("unknown", this.#draft.at, "w:fldChar");
  }

  separate(deleted: boolean): void {
    const field = this.#fields.separate();
    if (field === undefined || deleted) return;
    this.#caption(field.instruction);
    if (field.is.use === "drop") this.#reading.count("pageNumbers");
    if (field.is.use === "pageReference") this.#reading.count("pageReferences");
    const paragraph = this.#draft.here();
    if (field.is.use === "contents") {
      field.from = { drafts: this.#draft.drafts(), length: this.#draft.drafts().length, inlines: paragraph.targets.length, paragraph, at: paragraph.at };
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
    if (field.from !== null) this.#dropContents(field);
    else this.#draft.paragraph?.targets.closeLink(field);
    return field.phase === "code" ? field.instruction : null;
  }

  /** Takes a table of contents out again, from where it began to here. */
  #dropContents(field: OpenField): void {
    const from = field.from;
    if (from === null || from.drafts !== this.#draft.drafts()) return;
    this.contents(from.at);
    if (this.#draft.paragraph !== null && from.paragraph === this.#draft.paragraph) return this.#draft.paragraph.targets.cut(from.inlines);
    this.#leftOut.push({ drafts: from.drafts, index: from.length, taken: from.drafts.splice(from.length), at: from.at });
    this.#draft.paragraph?.targets.cut(0);
  }

  /** Tells where a table of contents stood. */
  contents(at: number): void {
    if (this.#draft.story === "body" && this.#reading.contentsAt < 0) this.#reading.contentsAt = at;
    this.#reading.say("contents", at);
  }

  /** Where the headings are too few to make anything like Word's own contents of, these are kept. */
  #restoreContents(): void {
    let leftOutAt = -1;
    for (const { drafts, index, taken, at } of [...this.#leftOut].reverse()) {
      const entries = taken.filter(({ block }) => !isBlankBlock(block)).length;
      if (this.#reading.headings.length * 2 >= entries) {
        leftOutAt = at;
        continue;
      }
      addAll(drafts, [...taken, ...drafts.splice(index)]);
      this.#reading.unsay("contents", at);
      if (this.#reading.contentsAt === at) this.#reading.contentsAt = leftOutAt;
    }
  }

  #caption(instruction: string): void {
    const label = /^\s*SEQ\s+"?([^\s"\\]+)/i.exec(instruction)?.[1];
    if (label !== undefined) this.#draft.here().captionLabel ??= label;
  }
}
