import type { Block, Control } from "./document.ts";
import { checkAddress } from "./allowedAddress.ts";
import { arrangeBlocks } from "./arrangeBlocks.ts";
import { isBlank, isBlankBlock, plainDraft, type Draft } from "./draft.ts";
import { readDrawing } from "./readDrawing.ts";
import { FieldStack, readInstruction, type FieldUse, type OpenField } from "./fieldStack.ts";
import { ParagraphDraft } from "./paragraphDraft.ts";
import { child, isOn, valueOf, type PartElement } from "./partElement.ts";
import type { RunLook } from "./readStyles.ts";
import type { Growing, Reading } from "./reading.ts";
import { RunReader } from "./runReader.ts";
import { symbolCharacter, isSymbolFont, symbolText } from "./symbolText.ts";
import { TableDraft } from "./tableDraft.ts";
import { toMathMl } from "./toMathMl.ts";
import type { Attributes, XmlListener } from "./xmlEvents.ts";
import { ignoredElements, throughElements } from "./wordElements.ts";

/** Which properties are being read. */
type Mode = "content" | "paragraph" | "mark" | "run";

/** A table being read, and the paragraph it stands in where it stands in one. */
interface OpenTable {
  readonly table: TableDraft;
  readonly around: ParagraphDraft | null;
}

/**
 * Reads one story (the body, a note, a text box, a header) from its XML events straight into blocks.
 * Tracked changes are read as accepted: what is deleted or moved away is passed over, a deleted
 * paragraph mark joins its paragraph with the next.
 */
export class StoryReader implements XmlListener {
  readonly #reading: Reading;
  readonly #part: string;
  readonly #story: Control["story"];
  /** Place of every paragraph of a story outside the body; null in the body, which counts. */
  readonly #fixedAt: number | null;
  readonly #run = new RunReader();
  readonly #fields = new FieldStack();
  readonly #containers: Draft[][] = [[]];
  readonly #tables: OpenTable[] = [];
  readonly #controls: { readonly index: number; first: boolean }[] = [];
  #paragraph: ParagraphDraft | null = null;
  /** Words of paragraphs whose mark is deleted, on their way to the next. */
  #carried: ParagraphDraft | null = null;
  /** A table of contents that was taken out, to be put back where nothing can replace it. */
  #leftOut: { readonly drafts: Draft[]; readonly at: number; readonly taken: readonly Draft[] } | null = null;
  #mode: Mode = "content";
  #deleted = 0;
  #simple: { readonly owner: object; readonly drops: boolean }[] = [];
  #text: string | null = null;
  #keepsSpace = false;
  #instruction = false;
  #hiddenStyle: { readonly id: string | null; readonly hidden: boolean } = { id: null, hidden: false };

  constructor(reading: Reading, part: string, story: Control["story"], fixedAt: number | null) {
    this.#reading = reading;
    this.#part = part;
    this.#story = story;
    this.#fixedAt = fixedAt;
  }

  /** The story's blocks, when all of it has been told. */
  finish(): Block[] {
    if (this.#paragraph !== null) this.#endParagraph();
    this.#flushCarried();
    this.#restoreContents();
    if (this.#fields.open.length > 0) this.#reading.say("unknown", null, "w:fldChar");
    return arrangeBlocks(this.#containers.at(-1) ?? [], this.#reading.captioned);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#mode !== "content" && this.#property(name, attributes)) return;
    switch (name) {
      case "w:p":
        return this.#startParagraph();
      case "w:pPr":
        this.#mode = "paragraph";
        return;
      case "w:r":
        return this.#run.start();
      case "w:rPr":
        this.#mode = "run";
        return;
      case "w:t":
        this.#text = "";
        this.#keepsSpace = attributes["xml:space"] === "preserve";
        return;
      case "w:instrText":
        this.#text = "";
        this.#instruction = true;
        return;
      case "w:tab":
      case "w:ptab":
        return this.#addText("\t");
      case "w:br":
        if (attributes["w:type"] === undefined || attributes["w:type"] === "textWrapping") this.#addBreak();
        return;
      case "w:cr":
        return this.#addBreak();
      case "w:noBreakHyphen":
        return this.#addText("\u2011");
      case "w:softHyphen":
        return this.#addText("\u00ad");
      case "w:sym":
        return this.#addSymbol(attributes);
      case "w:ins":
      case "w:moveTo":
        return this.#reading.count("revisions");
      case "w:del":
      case "w:moveFrom":
        this.#deleted += 1;
        return this.#reading.count("revisions");
      case "w:hyperlink":
        return this.#startLink(attributes);
      case "w:fldSimple":
        return this.#startSimpleField(attributes);
      case "w:fldChar":
        return this.#fieldCharacter(name, attributes);
      case "w:bookmarkStart":
        if (attributes["w:name"] !== undefined) this.#bookmark(attributes["w:name"]);
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
        return this.#noteReference(name === "w:footnoteReference" ? "footnote" : "endnote", attributes["w:id"] ?? "");
      case "w:commentReference":
        return this.#reading.count("comments");
      case "w:tbl":
        return this.#startTable();
      case "w:tr":
        return this.#tables.at(-1)?.table.startRow();
      case "w:tc":
        return this.#startCell();
      case "w:sdt":
        return this.#startControl();
      case "w:altChunk":
        return this.#altChunk(attributes["r:id"]);
      default:
        return this.#openRest(name, attributes);
    }
  }

  close(name: string): void {
    switch (name) {
      case "w:p":
        if (this.#paragraph !== null) this.#endParagraph();
        return;
      case "w:pPr":
        this.#mode = "content";
        return;
      case "w:rPr":
        this.#mode = this.#mode === "mark" ? "paragraph" : "content";
        return;
      case "w:t":
      case "w:instrText":
        return this.#endText();
      case "w:del":
      case "w:moveFrom":
        if (this.#mode === "content") this.#deleted = Math.max(0, this.#deleted - 1);
        return;
      case "w:hyperlink":
      case "w:fldSimple": {
        const simple = this.#simple.pop();
        if (simple !== undefined) this.#paragraph?.targets.closeLink(simple.owner);
        return;
      }
      case "w:tc":
        return this.#endCell();
      case "w:tr":
        return this.#tables.at(-1)?.table.endRow();
      case "w:tbl":
        return this.#endTable();
      case "w:sdt":
        return this.#endControl();
    }
  }

  text(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  /** What is met less often; elements nobody knows are told, and read through. */
  #openRest(name: string, attributes: Attributes): void {
    switch (name) {
      case "w:tblPr":
        return this.#take(name, attributes, (element) => this.#tables.at(-1)?.table.properties(element));
      case "w:trPr":
        return this.#take(name, attributes, (element) => {
          if (child(element, "w:ins") !== undefined || this.#tables.at(-1)?.table.rowProperties(element) === true) this.#reading.count("revisions");
        });
      case "w:tcPr":
        return this.#take(name, attributes, (element) => this.#tables.at(-1)?.table.cellProperties(element));
      case "w:sdtPr":
        return this.#take(name, attributes, (element) => this.#controlProperties(element));
      case "w:drawing":
      case "w:pict":
      case "w:object":
        return this.#take(name, attributes, (element) => this.#drawing(element));
      case "m:oMath":
      case "m:oMathPara":
        return this.#take(name, attributes, (element) => this.#math(element));
      case "w:sectPr":
        return this.#take(name, attributes, (element) => this.#section(element));
    }
    if (name.endsWith("Change") && name.startsWith("w:")) {
      this.#reading.count("revisions");
      return this.#take(name, attributes, () => undefined);
    }
    if (ignoredElements.has(name)) return this.#take(name, attributes, () => undefined);
    if (!throughElements.has(name)) this.#reading.sayUnknown(name, this.#at());
  }

  #take(name: string, attributes: Attributes, taken: (element: PartElement) => void): void {
    this.#reading.collect(name, attributes, taken);
  }

  /** A property of a paragraph, its mark or a run; false where what opens is content after all. */
  #property(name: string, attributes: Attributes): boolean {
    if (name.endsWith("Change")) {
      this.#openRest(name, attributes);
      return true;
    }
    if (this.#mode === "run") {
      this.#run.property(name, attributes);
      return true;
    }
    const paragraph = this.#paragraph;
    if (this.#mode === "mark") {
      if (name === "w:del" || name === "w:moveFrom") {
        if (paragraph !== null) paragraph.markDeleted = true;
        this.#reading.count("revisions");
      } else if (name === "w:ins" || name === "w:moveTo") this.#reading.count("revisions");
      return true;
    }
    if (name === "w:rPr") this.#mode = "mark";
    else if (name === "w:sectPr") this.#openRest(name, attributes);
    else if (paragraph !== null) paragraphProperty(paragraph, name, attributes);
    return true;
  }

  #at(): number {
    return this.#paragraph?.at ?? this.#fixedAt ?? Math.max(0, this.#reading.paragraphs - 1);
  }

  #drafts(): Draft[] {
    const drafts = this.#containers.at(-1);
    if (drafts === undefined) throw new Error("a story has a container");
    return drafts;
  }

  #startParagraph(): void {
    if (this.#paragraph !== null) this.#endParagraph();
    const at = this.#fixedAt ?? this.#reading.paragraphs++;
    this.#paragraph = new ParagraphDraft(at);
    this.#paragraph.bookmarks.push(...this.#reading.pendingBookmarks.splice(0));
    this.#mode = "content";
    for (const control of this.#controls) {
      const growing = this.#reading.controls[control.index];
      if (growing !== undefined && !control.first) growing.text += "\n";
      control.first = false;
    }
    for (const field of this.#fields.open) if (field.phase === "result") this.#openFieldLink(this.#paragraph, field);
  }

  /** The paragraph words go into; one is made where the file has words outside any. */
  #here(): ParagraphDraft {
    this.#paragraph ??= new ParagraphDraft(this.#at());
    return this.#paragraph;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    if (paragraph === null) return;
    this.#paragraph = null;
    this.#mode = "content";
    const carried = this.#carried;
    if (carried !== null) {
      this.#carried = null;
      paragraph.targets.precede(carried.targets.finish());
      paragraph.after.unshift(...carried.after);
      paragraph.bookmarks.unshift(...carried.bookmarks);
    }
    if (paragraph.markDeleted) {
      this.#carried = paragraph;
      return;
    }
    this.#put(paragraph);
  }

  #put(paragraph: ParagraphDraft): void {
    const draft = paragraph.finish(this.#reading);
    const drafts = this.#drafts();
    const onlyAnchor = paragraph.after.length > 0 && isBlankBlock(draft.block);
    if (!onlyAnchor) drafts.push(draft);
    drafts.push(...paragraph.after);
  }

  /** Words whose paragraph has no next one to join become a paragraph of their own. */
  #flushCarried(): void {
    const carried = this.#carried;
    this.#carried = null;
    if (carried !== null && !(isBlank(carried.targets.finish()) && carried.after.length === 0)) this.#put(carried);
  }

  #endText(): void {
    const text = this.#text ?? "";
    this.#text = null;
    if (this.#instruction) {
      this.#instruction = false;
      this.#fields.addInstruction(text);
      return;
    }
    const plain = text.replace(/[\r\n]+/g, " ");
    this.#addText(this.#keepsSpace ? plain : plain.replace(/^[ \t]+|[ \t]+$/g, ""));
  }

  #look(): RunLook {
    return this.#run.look(this.#reading.styles);
  }

  /** Whether what comes here is not shown, and why not does not need telling again. */
  #passesOver(): boolean {
    return this.#deleted > 0 || this.#fields.hides || this.#simple.some(({ drops }) => drops);
  }

  #addText(text: string): void {
    if (this.#mode !== "content" || text === "" || this.#passesOver()) return;
    const look = this.#look();
    if (look.hidden ?? this.#styleHides()) {
      this.#reading.count("hiddenText", text.length);
      return;
    }
    const shown = this.#run.font !== "" && isSymbolFont(this.#run.font) ? symbolText(text, this.#run.font) : text;
    this.#here().addText(shown, look);
    for (const { index } of this.#controls) {
      const control = this.#reading.controls[index];
      if (control !== undefined) control.text += shown;
    }
  }

  #styleHides(): boolean {
    const id = this.#paragraph?.styleId ?? null;
    if (this.#hiddenStyle.id !== id) {
      const style = id === null ? undefined : this.#reading.styles.style(id);
      this.#hiddenStyle = { id, hidden: style?.look.hidden ?? false };
    }
    return this.#hiddenStyle.hidden;
  }

  #addBreak(): void {
    if (this.#passesOver() || (this.#look().hidden ?? false)) return;
    this.#here().add({ type: "break" });
  }

  #addSymbol(attributes: Attributes): void {
    const code = Number.parseInt(attributes["w:char"] ?? "", 16);
    const font = attributes["w:font"] ?? "";
    const sign = Number.isInteger(code) && code > 0 && code <= 0x10ffff ? symbolCharacter(code, font) : "";
    if (sign === "") this.#reading.say("unknown", this.#at(), `w:sym ${font} ${attributes["w:char"] ?? ""}`);
    else this.#addText(sign);
  }

  #noteReference(kind: "footnote" | "endnote", source: string): void {
    if (this.#passesOver() || this.#story === "note" || (this.#look().hidden ?? false)) return;
    this.#here().add({ type: "noteReference", note: this.#reading.note(kind, source) });
  }

  #bookmark(name: string): void {
    if (name === "_GoBack") return;
    if (this.#paragraph !== null) this.#paragraph.bookmarks.push(name);
    else this.#reading.pendingBookmarks.push(name);
  }

  #startLink(attributes: Attributes): void {
    const owner = {};
    this.#simple.push({ owner, drops: false });
    const id = attributes["r:id"];
    const relation = id === undefined ? undefined : this.#reading.relationship(this.#part, id);
    const address = relation?.outside === true || relation?.type === "hyperlink" ? relation.target : "";
    this.#openLink(this.#here(), owner, address, attributes["w:anchor"] ?? "");
  }

  #startSimpleField(attributes: Attributes): void {
    const is = readInstruction(attributes["w:instr"] ?? "");
    const owner = {};
    this.#simple.push({ owner, drops: is.use === "drop" });
    if (is.use === "drop") this.#reading.count("pageNumbers");
    this.#caption(attributes["w:instr"] ?? "");
    if (is.use === "link") this.#openLink(this.#here(), owner, is.address, is.bookmark);
  }

  /** Opens a link for what follows; one to an address not let through stays words, and is told. */
  #openLink(paragraph: ParagraphDraft, owner: object, address: string, bookmark: string): void {
    if (address === "") {
      if (bookmark === "") return;
      const link = { type: "link" as const, href: "", inlines: [] };
      this.#reading.innerLinks.push({ link, bookmark });
      return paragraph.targets.openLink(owner, link);
    }
    const checked = checkAddress(bookmark === "" ? address : `${address}#${bookmark}`);
    if ("scheme" in checked) this.#reading.say("linkScheme", this.#at(), checked.scheme);
    else paragraph.targets.openLink(owner, { type: "link", href: checked.href, inlines: [] });
  }

  #fieldCharacter(name: string, attributes: Attributes): void {
    const type = attributes["w:fldCharType"];
    this.#take(name, attributes, (element) => {
      if (type === "begin") this.#beginField(element);
      else if (type === "separate") this.#separateField();
      else if (type === "end") this.#endField();
    });
  }

  #beginField(element: PartElement): void {
    this.#fields.begin();
    const box = child(child(element, "w:ffData"), "w:checkBox");
    if (box === undefined) return;
    const checked = valueOf(box, "w:checked") ?? (child(box, "w:checked") === undefined ? (valueOf(box, "w:default") ?? "0") : "1");
    const field = this.#fields.end();
    this.#addText(isOn(checked) ? "☒" : "☐");
    if (field !== undefined) this.#fields.open.push(field);
  }

  #separateField(): void {
    const field = this.#fields.separate();
    if (field === undefined || this.#deleted > 0) return;
    this.#caption(field.instruction);
    if (field.is.use === "drop") this.#reading.count("pageNumbers");
    const paragraph = this.#here();
    if (field.is.use === "contents") {
      field.from = { drafts: this.#drafts(), length: this.#drafts().length, inlines: paragraph.targets.length, paragraph, at: paragraph.at };
    } else this.#openFieldLink(paragraph, field);
  }

  #openFieldLink(paragraph: ParagraphDraft, field: OpenField): void {
    if (field.is.use === "link") this.#openLink(paragraph, field, field.is.address, field.is.bookmark);
  }

  #endField(): void {
    const field = this.#fields.end();
    if (field === undefined) return;
    if (field.phase === "code") this.#fieldWithoutResult(readInstruction(field.instruction), field.instruction);
    if (field.from !== null) this.#dropContents(field);
    else this.#paragraph?.targets.closeLink(field);
  }

  /** A field nobody has updated shows nothing; a symbol field is its own result. */
  #fieldWithoutResult(is: FieldUse, instruction: string): void {
    const symbol = /^\s*SYMBOL\s+(\d+|0x[0-9a-f]+)(?:.*\\f\s+"?([^"\\]+)"?)?/i.exec(instruction);
    if (symbol !== null) this.#addText(symbolCharacter(Number(symbol[1]), (symbol[2] ?? "").trim()));
    else if (is.use === "contents") this.#contents(this.#at());
  }

  /** Takes a table of contents out again, from where it began to here. */
  #dropContents(field: OpenField): void {
    const from = field.from;
    if (from === null || from.drafts !== this.#drafts()) return;
    this.#contents(from.at);
    if (this.#paragraph !== null && from.paragraph === this.#paragraph) return this.#paragraph.targets.cut(from.inlines);
    this.#leftOut = { drafts: from.drafts, at: from.length, taken: from.drafts.splice(from.length) };
    this.#paragraph?.targets.cut(0);
  }

  /** Tells where a table of contents stood. */
  #contents(at: number): void {
    if (this.#story === "body" && this.#reading.contentsAt < 0) this.#reading.contentsAt = at;
    this.#reading.say("contents", at);
  }

  /** Where there is no heading to make contents of, Word's own are kept. */
  #restoreContents(): void {
    if (this.#leftOut === null || this.#reading.headings.length > 0) return;
    this.#leftOut.drafts.splice(this.#leftOut.at, 0, ...this.#leftOut.taken);
    this.#reading.unsay("contents");
  }

  #caption(instruction: string): void {
    const label = /^\s*SEQ\s+"?([^\s"\\]+)/i.exec(instruction)?.[1];
    if (label !== undefined) this.#here().captionLabel ??= label;
  }

  #startTable(): void {
    if (this.#paragraph === null) this.#flushCarried();
    const at = this.#fixedAt ?? this.#reading.paragraphs;
    const index = this.#story === "body" ? this.#reading.tables++ : -1;
    this.#tables.push({ table: new TableDraft(at, index), around: this.#paragraph });
    this.#paragraph = null;
  }

  #endTable(): void {
    const open = this.#tables.pop();
    if (open === undefined) return;
    const table = open.table.finish(this.#reading.styles);
    this.#paragraph = open.around;
    if (table !== null) (this.#paragraph?.after ?? this.#drafts()).push(plainDraft(table));
  }

  #startCell(): void {
    this.#tables.at(-1)?.table.startCell();
    this.#containers.push([]);
  }

  #endCell(): void {
    if (this.#containers.length < 2) return;
    if (this.#paragraph !== null) this.#endParagraph();
    this.#flushCarried();
    this.#tables.at(-1)?.table.endCell(arrangeBlocks(this.#containers.pop() ?? [], this.#reading.captioned));
  }

  #startControl(): void {
    const body = this.#story === "body";
    const inline = this.#paragraph !== null;
    const first = body ? (this.#paragraph?.at ?? this.#reading.paragraphs) : -1;
    const level = inline ? "inline" : (this.#tables.at(-1)?.table.controlLevel ?? "block");
    const outer = this.#controls.at(-1)?.index ?? null;
    const control: Growing<Control> = { tag: "", title: "", id: null, level, story: this.#story, first, last: first - 1, outer, text: "" };
    this.#controls.push({ index: this.#reading.controls.push(control) - 1, first: true });
  }

  #controlProperties(element: PartElement): void {
    const control = this.#reading.controls[this.#controls.at(-1)?.index ?? -1];
    if (control === undefined) return;
    const id = Number(valueOf(element, "w:id") ?? Number.NaN);
    control.tag = valueOf(element, "w:tag") ?? "";
    control.title = valueOf(element, "w:alias") ?? "";
    control.id = Number.isInteger(id) ? id : null;
  }

  #endControl(): void {
    const control = this.#reading.controls[this.#controls.pop()?.index ?? -1];
    if (control === undefined) return;
    if (this.#story !== "body") control.last = -1;
    else control.last = control.level === "inline" ? control.first : this.#reading.paragraphs - 1;
  }

  #drawing(element: PartElement): void {
    if (this.#passesOver() || (this.#look().hidden ?? false)) return;
    const paragraph = this.#here();
    const drawn = readDrawing(element, {
      reading: this.#reading, part: this.#part, at: paragraph.at, inBody: this.#story === "body", readBox: (content) => this.#box(content, paragraph.at),
    });
    for (const inline of drawn.inlines) paragraph.add(inline);
    paragraph.after.push(...drawn.blocks.map(plainDraft));
  }

  /** A text box is a story of its own, standing where it is anchored. */
  #box(content: PartElement, at: number): readonly Block[] {
    const story = new StoryReader(this.#reading, this.#part, this.#story === "body" ? "textBox" : this.#story, at);
    this.#reading.tell(content, story);
    return story.finish();
  }

  #math(element: PartElement): void {
    if (this.#passesOver()) return;
    if (element.name === "m:oMath") {
      this.#here().add({ type: "math", math: toMathMl(element, false) });
      return;
    }
    const paragraph = this.#here();
    for (const each of element.children) if (each.name === "m:oMath") paragraph.after.push(plainDraft({ type: "mathBlock", at: paragraph.at, math: toMathMl(each, true) }));
  }

  #section(element: PartElement): void {
    for (const { name, attributes } of element.children) {
      const kind = name === "w:headerReference" ? "header" : name === "w:footerReference" ? "footer" : null;
      if (kind !== null) this.#reading.stories.push({ kind, id: attributes["r:id"] ?? "" });
    }
  }

  #altChunk(id: string | undefined): void {
    const relation = this.#reading.relationship(this.#part, id);
    if (relation !== undefined) this.#reading.say("altChunk", this.#at(), this.#reading.pkg.contentType(relation.target));
  }
}

function paragraphProperty(paragraph: ParagraphDraft, name: string, attributes: Attributes): void {
  const value = attributes["w:val"];
  switch (name) {
    case "w:pStyle":
      paragraph.styleId = value ?? null;
      break;
    case "w:numId":
      paragraph.numberId = value ?? null;
      break;
    case "w:ilvl":
      paragraph.numberLevel = Number(value);
      break;
    case "w:outlineLvl":
      paragraph.outline = Number(value);
      break;
    case "w:ind": {
      const left = Number(attributes["w:left"] ?? attributes["w:start"]);
      if (Number.isFinite(left)) paragraph.indent = left;
      break;
    }
    case "w:bidi":
      paragraph.rightToLeft = isOn(value);
      break;
  }
}
