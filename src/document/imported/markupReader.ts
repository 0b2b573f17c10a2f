import type { Block, Inline } from "../blocks/document.ts";
import { decodePercent } from "../../docx/relationships.ts";
import { MarkupList } from "./markupList.ts";
import {
  blockNames,
  droppedNames,
  endsBefore,
  impliedEnds,
  tableNames,
  reportedNames,
  voidNames,
} from "./markupNames.ts";
import { inputText, readPicture } from "./markupObjects.ts";
import type { MarkupPictures } from "./markupPictures.ts";
import { plainSetting, settingIn, type MarkupSetting } from "./markupSetting.ts";
import type { MarkupSheet } from "./markupSheet.ts";
import { MarkupTable } from "./markupTable.ts";
import type { MarkupListener } from "./markupTokens.ts";
import { MarkupWords } from "./markupWords.ts";
import type { DraftContext } from "../draft/draftContext.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";

type Attributes = ReadonlyMap<string, string>;

/** What an open element holds: a list, an item of one, a table, or what has blocks of its own. */
type Container = { readonly list: MarkupList } | { readonly table: MarkupTable } | "blocks";

interface OpenElement {
  readonly name: string;
  readonly setting: MarkupSetting;
  readonly container: Container | null;
  readonly end: (() => void) | null;
}

/** Elements that stand in more than so many others stand beside the last: more than browsers go into, and than anyone writes. */
const deepest = 256;

/** Word has nine levels of lists. */
const mostLists = 9;

/** Reads the tags and text of HTML into a draft, as blocks: what shows nothing makes none. */
export class MarkupReader implements MarkupListener {
  readonly #context: DraftContext;
  readonly #pictures: MarkupPictures;
  readonly #sheet: MarkupSheet;
  readonly #words: MarkupWords;
  readonly #open: OpenElement[] = [];
  /** How many elements of a name are open. */
  readonly #counts = new Map<string, number>();
  readonly #containers: Container[] = [];
  readonly #drafts: StoryDraft[];
  /** An element whose contents are left out, and how many of its name are open. */
  #dropped: { readonly name: string; depth: number } | null = null;
  #css = "";
  #lists = 0;
  /** How many elements are open beyond the deepest, and in which of them words began to be hidden; 0 for none. */
  #beyond = 0;
  #hiddenBeyond = 0;

  constructor(context: DraftContext, draft: StoryDraft, pictures: MarkupPictures, sheet: MarkupSheet) {
    this.#context = context;
    this.#pictures = pictures;
    this.#sheet = sheet;
    this.#drafts = [draft];
    this.#words = new MarkupWords(context, () => this.#paragraphDraft());
  }

  /** The blocks, when all has been read. */
  finish(): readonly Block[] {
    while (this.#open.length > 0) this.#pop();
    this.#words.endParagraph(this.#draft);
    this.#draft.end();
    return this.#draft.blocks();
  }

  open(name: string, attributes: Attributes, closed: boolean): void {
    if (this.#dropped !== null) {
      if (name === this.#dropped.name && !closed) this.#dropped.depth += 1;
      return;
    }
    if (reportedNames.has(name) && !this.#setting.hidden)
      this.#context.messages.report("unknown", this.#draft.at, name);
    if (droppedNames.has(name)) {
      if (!closed) this.#dropped = { name, depth: 1 };
      return;
    }
    if (voidNames.has(name)) return this.#void(name, attributes);
    // Parts of a table outside any are boxes as others.
    const isStray = tableNames.has(name) && name !== "table" && !this.#counts.has("table");
    this.#element(isStray ? "div" : name, attributes);
    if (closed) this.close(isStray ? "div" : name);
  }

  close(name: string): void {
    if (this.#dropped !== null) {
      if (name === this.#dropped.name && --this.#dropped.depth === 0) this.#endDropped(name);
      return;
    }
    if (voidNames.has(name)) {
      if (name === "br") this.#void(name, new Map());
      return;
    }
    if (name === "p") this.#words.endParagraph(this.#draft);
    if (this.#beyond > 0) {
      if (blockNames.has(name)) this.#words.endParagraph(this.#draft);
      this.#beyond -= 1;
      if (this.#hiddenBeyond > this.#beyond) this.#hiddenBeyond = 0;
    } else if (this.#counts.has(name)) this.#closeNearest((each) => each === name, endsBefore(name));
  }

  text(text: string): void {
    if (this.#dropped !== null) {
      if (this.#dropped.name === "style") this.#css += text;
      return;
    }
    const { hidden, keepsSpace, look } = this.#setting;
    if (hidden || this.#hiddenBeyond > 0) this.#words.hide(text);
    else if (keepsSpace) this.#words.addAsWritten(text, look);
    else this.#words.add(text, look);
  }

  get #draft(): StoryDraft {
    const draft = this.#drafts.at(-1);
    if (draft === undefined) throw new Error("a reader has a draft");
    return draft;
  }

  get #setting(): MarkupSetting {
    return this.#open.at(-1)?.setting ?? plainSetting;
  }

  /** Where words go: a paragraph is begun where none is open. */
  #paragraphDraft(): StoryDraft {
    if (this.#draft.paragraph !== null) return this.#draft;
    this.#settle();
    const { level, style, rightToLeft } = this.#setting;
    const paragraph = this.#draft.startParagraph();
    if (level > 0) paragraph.outline = level - 1;
    paragraph.styleId = style;
    paragraph.rightToLeft = rightToLeft;
    return this.#draft;
  }

  /** What stands in a list and in none of its items goes on the item before it. */
  #settle(): void {
    const container = this.#containers.at(-1);
    if (container !== undefined && typeof container === "object" && "list" in container)
      this.#push("li", this.#setting, "blocks", this.#inner(container.list.goOn()));
  }

  #element(name: string, attributes: Attributes): void {
    const isBlock = blockNames.has(name);
    if (isBlock) this.#words.endParagraph(this.#draft);
    if (tableNames.has(name) && name !== "table") this.#closeToTable(name);
    else
      for (const implied of impliedEnds(name))
        if (this.#counts.has(implied)) this.#closeNearest((each) => each === implied, endsBefore(name));
    const setting = settingIn(this.#setting, name, attributes, isBlock, this.#sheet);
    for (const bookmark of [attributes.get("id"), name === "a" ? attributes.get("name") : undefined])
      if (bookmark !== undefined && !setting.hidden) this.#draft.bookmark(bookmark);
    if (this.#open.length >= deepest) {
      this.#beyond += 1;
      if (setting.hidden && !this.#setting.hidden && this.#hiddenBeyond === 0) this.#hiddenBeyond = this.#beyond;
      return;
    }
    if (setting.hidden) return this.#push(name, setting, null, null);
    switch (name) {
      case "a":
        return this.#startLink(attributes.get("href"), setting);
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return this.#startList(name, attributes, setting);
      case "li":
        return this.#startItem(attributes, setting);
      case "table":
        return this.#startTable(attributes, setting);
      case "caption":
      case "tr":
      case "td":
      case "th":
        return this.#startInTable(name, attributes, setting);
      default:
        return this.#push(name, setting, null, null);
    }
  }

  #push(name: string, setting: MarkupSetting, container: Container | null, end: (() => void) | null): void {
    this.#open.push({ name, setting, container, end });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    if (container !== null) this.#containers.push(container);
  }

  #pop(): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    const { name, container, end } = element;
    const left = (this.#counts.get(name) ?? 1) - 1;
    if (left > 0) this.#counts.set(name, left);
    else this.#counts.delete(name);
    if (blockNames.has(name)) this.#words.endParagraph(this.#draft);
    if (container !== null) this.#containers.pop();
    end?.();
  }

  /** Closes the nearest of the elements sought, and all in it; none where another comes before that it may not close. */
  #closeNearest(isSought: (name: string) => boolean, mayNot: (name: string) => boolean): void {
    let at = this.#open.length - 1;
    while (at >= 0 && !isSought(this.#open[at]?.name ?? "") && !mayNot(this.#open[at]?.name ?? "")) at -= 1;
    if (at < 0 || !isSought(this.#open[at]?.name ?? "")) return;
    while (this.#open.length > at) this.#pop();
  }

  /** Closes what a part of a table may not stand in, up to the table. */
  #closeToTable(name: string): void {
    const isGroup = name === "thead" || name === "tbody" || name === "tfoot" || name === "caption";
    const holds = (each: string) =>
      each === "table" || (!isGroup && /^t(head|body|foot)$/.test(each)) || (/^t[dh]$/.test(name) && each === "tr");
    while (this.#open.length > 0 && !holds(this.#open.at(-1)?.name ?? "")) this.#pop();
  }

  /** Begins a draft of what has blocks of its own; what ends it puts them where they go. */
  #inner(to: Block[]): () => void {
    const draft = this.#draft.inner();
    this.#drafts.push(draft);
    return () => {
      this.#words.endParagraph(draft);
      this.#drafts.pop();
      draft.end();
      for (const block of draft.blocks()) to.push(block);
    };
  }

  #startLink(href: string | undefined, setting: MarkupSetting): void {
    if (href === undefined) return this.#push("a", setting, null, null);
    const address = href.trim();
    this.#words.openLink(this.#draft, address.startsWith("#") ? decodePercent(address) : address);
    this.#push("a", setting, null, () => this.#words.closeLink(this.#draft));
  }

  #startList(name: string, attributes: Attributes, setting: MarkupSetting): void {
    if (this.#lists === mostLists) return this.#push(name, setting, null, null);
    this.#settle();
    const list = new MarkupList(name, attributes);
    this.#lists += 1;
    this.#push(name, setting, { list }, () => {
      this.#lists -= 1;
      const made = list.finish();
      if (made !== null) this.#draft.addBlocks([made]);
    });
  }

  #startItem(attributes: Attributes, setting: MarkupSetting): void {
    const around = this.#containers.at(-1);
    const inList = around !== undefined && typeof around === "object" && "list" in around;
    if (inList) this.#push("li", setting, "blocks", this.#inner(around.list.startItem(attributes)));
    else this.#push("li", setting, null, null);
  }

  #startTable(attributes: Attributes, setting: MarkupSetting): void {
    this.#settle();
    const table = new MarkupTable(this.#draft.tablePlace(), attributes);
    this.#push("table", setting, { table }, () => {
      const made = table.finish();
      if (made !== null) this.#draft.addBlocks([made]);
    });
  }

  #startInTable(name: string, attributes: Attributes, setting: MarkupSetting): void {
    const around = this.#containers.at(-1);
    if (around === undefined || typeof around !== "object" || !("table" in around))
      return this.#push(name, setting, null, null);
    const { table } = around;
    if (name === "tr") {
      table.startRow(this.#open.at(-1)?.name === "thead");
      return this.#push(name, setting, null, () => table.endRow());
    }
    if (name !== "caption")
      return this.#push(name, setting, "blocks", this.#inner(table.startCell(name === "th", attributes)));
    const blocks: Block[] = [];
    const end = this.#inner(blocks);
    this.#push(name, setting, "blocks", () => {
      end();
      table.caption = captionOf(blocks);
      this.#draft.addBlocks(blocks.filter(({ type }) => type !== "paragraph"));
    });
  }

  #endDropped(name: string): void {
    if (name === "style") this.#sheet.add(this.#css);
    this.#css = "";
    this.#dropped = null;
  }

  /** What has no contents. */
  #void(name: string, attributes: Attributes): void {
    const setting = settingIn(this.#setting, name, attributes, false, this.#sheet);
    if (setting.hidden || this.#hiddenBeyond > 0) return;
    switch (name) {
      case "br":
        return this.#words.breakLine(this.#draft);
      case "hr":
        this.#words.endParagraph(this.#draft);
        if (this.#counts.has("p")) this.#closeNearest((each) => each === "p", endsBefore("hr"));
        this.#settle();
        return this.#draft.addBlocks([{ type: "rule", at: this.#draft.at }]);
      case "input":
        return this.#words.add(inputText(attributes), setting.look);
      case "img":
        return this.#words.addInline(readPicture(this.#context, this.#pictures, attributes, this.#paragraphDraft()));
    }
  }
}

/** The words of a caption, a line for each of its paragraphs. */
function captionOf(blocks: readonly Block[]): readonly Inline[] | null {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? [block.inlines] : []));
  return lines.length === 0
    ? null
    : lines.flatMap((inlines, index): readonly Inline[] => (index === 0 ? inlines : [{ type: "break" }, ...inlines]));
}
