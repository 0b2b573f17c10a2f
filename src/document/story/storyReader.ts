import type { Block } from "../blocks/document.ts";
import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { done, type Outcome } from "../../words/refusal.ts";
import { readInstruction } from "./fieldStack.ts";
import { formFieldText } from "./formFieldText.ts";
import { readChunk } from "./readChunk.ts";
import { paragraphProperty } from "./paragraphProperty.ts";
import { child, isOn, type PartElement } from "../ooxml/partElement.ts";
import type { StoryContext } from "./storyContext.ts";
import { StoryDraft } from "../draft/storyDraft.ts";
import { StoryLinks } from "./storyLinks.ts";
import { StoryObjects } from "./storyObjects.ts";
import { StoryWords } from "./storyWords.ts";
import { symbolCharacter } from "../ooxml/symbolText.ts";
import type { TagAttributes, XmlListener } from "../ooxml/xmlEvents.ts";
import { ignoredElements, throughElements } from "./wordElements.ts";

/** Which properties are being read. */
type Mode = "content" | "paragraph" | "mark" | "run";

/**
 * Reads one story (the body, a note, a text box, a header) from its XML events straight into blocks.
 * Tracked changes are read as accepted: what is deleted or moved away is passed over, a deleted
 * paragraph mark joins its paragraph with the next.
 */
export class StoryReader implements XmlListener {
  readonly #context: StoryContext;
  readonly #part: string;
  readonly #draft: StoryDraft;
  readonly #links: StoryLinks;
  readonly #objects: StoryObjects;
  readonly #words: StoryWords;
  #mode: Mode = "content";

  /** Reads what a part of the package that is read now says, or what stands in it, into a draft. */
  constructor(context: StoryContext, part: string, draft: StoryDraft) {
    this.#context = context;
    this.#part = part;
    this.#draft = draft;
    this.#links = new StoryLinks(context, part, draft);
    this.#words = new StoryWords(context, draft, this.#links);
    this.#objects = new StoryObjects(context, part, draft, (content, at) => this.#box(content, at));
  }

  /** The story's blocks, when all of it has been read. */
  finish(): Block[] {
    this.#draft.end();
    this.#links.end();
    return this.#draft.blocks();
  }

  open(name: string, attributes: TagAttributes): void {
    if (this.#mode !== "content") return this.#property(name, attributes);
    switch (name) {
      case "w:p":
        this.#mode = "content";
        return this.#startParagraph(attributes);
      case "w:pPr":
        this.#mode = "paragraph";
        return;
      case "w:r":
        return this.#words.startRun();
      case "w:rPr":
        this.#mode = "run";
        return;
      case "w:t":
        return this.#words.startText(attributes.get("xml:space") === "preserve");
      case "w:instrText":
        return this.#words.startInstruction();
      case "w:tab":
      case "w:ptab":
        return this.#words.add("\t");
      case "w:br":
        return this.#words.addBreak(attributes.get("w:type"));
      case "w:cr":
        return this.#words.addBreak(undefined);
      case "w:noBreakHyphen":
        return this.#words.add("\u2011");
      case "w:softHyphen":
        return this.#words.add("\u00ad");
      case "w:sym":
        return this.#words.addSymbol(attributes.get("w:font") ?? "", attributes.get("w:char") ?? "");
      case "w:ins":
      case "w:moveTo":
        return this.#context.messages.count("revisions");
      case "w:del":
      case "w:moveFrom":
        this.#words.deletions += 1;
        this.#draft.deletion();
        return this.#context.messages.count("revisions");
      case "w:hyperlink":
        return this.#links.startLink(attributes);
      case "w:fldSimple":
        return this.#links.startSimpleField(attributes);
      case "w:fldChar":
        return this.#fieldCharacter(name, attributes);
      case "w:bookmarkStart":
        return this.#draft.bookmark(attributes.get("w:name") ?? "");
      case "w:footnoteReference":
      case "w:endnoteReference":
        return this.#words.addNoteReference(name === "w:footnoteReference" ? "footnote" : "endnote", attributes);
      case "w:commentReference":
        return this.#context.messages.count("comments");
      case "w:tbl":
        return this.#draft.startTable();
      case "w:tr":
        return this.#draft.table?.startRow();
      case "w:tc":
        return this.#draft.startCell();
      case "w:sdt":
        return this.#draft.startControl();
      case "w:altChunk":
        return this.#chunk(attributes.get("r:id"));
      case "w:subDoc":
        return this.#objects.subDocument(attributes.get("r:id"));
      case "w:lastRenderedPageBreak":
        if (this.#draft.story === "body") this.#context.document.pages.shown += 1;
        return;
      case "w:dir":
      case "w:bdo":
        return this.#words.run.startDirection(name, attributes.get("w:val"));
      default:
        return this.#openRest(name, attributes);
    }
  }

  close(name: string): void {
    switch (name) {
      case "w:p":
        this.#draft.endParagraph();
        this.#mode = "content";
        return;
      case "w:pPr":
        this.#mode = "content";
        return;
      case "w:rPr":
        this.#mode = this.#mode === "mark" ? "paragraph" : "content";
        return;
      case "w:t":
      case "w:instrText":
        return this.#words.endText();
      case "w:del":
      case "w:moveFrom":
        if (this.#mode === "content") this.#words.deletions = Math.max(0, this.#words.deletions - 1);
        return;
      case "w:hyperlink":
      case "w:fldSimple":
        return this.#links.closeLink();
      case "w:tc":
        this.#mode = "content";
        return this.#endCell();
      case "w:tr":
        return this.#draft.table?.endRow();
      case "w:tbl":
        return this.#draft.endTable();
      case "w:sdt":
        return this.#draft.endControl();
      case "w:dir":
      case "w:bdo":
        return this.#words.run.endDirection();
      case "w:ruby":
        this.#words.run.above = undefined;
        return;
    }
  }

  text(text: string): void {
    this.#words.text(text);
  }

  #startParagraph(attributes: TagAttributes): void {
    const paragraph = this.#draft.startParagraph();
    paragraph.mark = attributes.get("w14:paraId");
    this.#links.continueIn(paragraph);
  }

  #endCell(): void {
    this.#links.endCell();
    this.#draft.endCell((drafts, blocks) => this.#links.arranged(drafts, blocks));
  }

  /** A file that is brought in. */
  #chunk(id: string | undefined): void {
    readChunk(this.#context, this.#part, id, this.#draft, (part, draft) => readStory(this.#context, part, draft));
  }

  /** What is met less often; elements nobody knows are reported, and read through. */
  #openRest(name: string, attributes: TagAttributes): void {
    switch (name) {
      case "w:tblPr":
        return this.#take(name, attributes, (element) => this.#draft.table?.properties(element));
      case "w:trPr":
        return this.#take(name, attributes, (element) => {
          const deleted = this.#draft.table?.rowProperties(element) === true;
          if (deleted) this.#draft.deletion();
          if (deleted || child(element, "w:ins") !== undefined) this.#context.messages.count("revisions");
        });
      case "w:tcPr":
        return this.#take(name, attributes, (element) => {
          if (this.#draft.table?.cellProperties(element) === true) this.#context.messages.count("revisions");
        });
      case "w:sdtPr":
        return this.#take(name, attributes, (element) => this.#draft.controlProperties(element));
      case "w:drawing":
      case "w:pict":
      case "w:object":
        return this.#take(name, attributes, (element) => {
          if (!this.#words.areHidden) this.#objects.drawing(element);
          else if (!this.#words.arePassedOver) this.#context.messages.count("hiddenDrawings");
        });
      case "m:oMath":
      case "m:oMathPara":
        return this.#take(name, attributes, (element) => {
          if (!this.#words.arePassedOver) this.#objects.math(element, this.#words.styleHides);
        });
      case "w:rt":
        return this.#take(name, attributes, (element) => {
          this.#words.startAbove(element);
        });
      case "w:sectPr":
        return this.#take(name, attributes, (element) => this.#objects.section(element));
      case "mc:AlternateContent":
        if (!this.#words.areHidden)
          this.#context.messages.report("unknown", this.#draft.at, `${name} ${attributes.get("Requires") ?? ""}`);
        return;
    }
    if (name.endsWith("Change") && name.startsWith("w:")) {
      this.#context.messages.count("revisions");
      return this.#context.events.skip();
    }
    if (ignoredElements.has(name)) return this.#context.events.skip();
    if (!throughElements.has(name)) this.#context.messages.reportUnknown(name, this.#draft.at);
  }

  #take(name: string, attributes: TagAttributes, taken: (element: PartElement) => void): void {
    this.#context.events.collect(name, attributes, taken);
  }

  /** A property of a paragraph, its mark or a run. */
  #property(name: string, attributes: TagAttributes): void {
    if (name.endsWith("Change")) return this.#openRest(name, attributes);
    if (this.#mode === "run") return this.#words.run.property(name, attributes);
    const paragraph = this.#draft.paragraph;
    if (this.#mode === "mark") {
      if (name === "w:del" || name === "w:moveFrom") {
        if (paragraph !== null) paragraph.joinsNext = true;
        this.#context.messages.count("revisions");
      } else if (name === "w:ins" || name === "w:moveTo") this.#context.messages.count("revisions");
      else if (name === "w:vanish" && paragraph !== null) paragraph.hidesMark = isOn(attributes.get("w:val"));
      else if (name === "w:specVanish" && paragraph !== null) paragraph.hidesMark = false;
      return;
    }
    if (name === "w:rPr") this.#mode = "mark";
    else if (name === "w:sectPr") this.#openRest(name, attributes);
    else if (paragraph !== null) paragraphProperty(paragraph, name, attributes);
  }

  #fieldCharacter(name: string, attributes: TagAttributes): void {
    const type = attributes.get("w:fldCharType");
    this.#take(name, attributes, (element) => {
      if (type === "begin") this.#beginField(element);
      else if (type === "separate") this.#links.separate(this.#words.deletions > 0);
      else if (type === "end") this.#endField();
    });
  }

  #beginField(element: PartElement): void {
    const shown = formFieldText(child(element, "w:ffData"));
    if (shown !== "") this.#words.add(shown);
    this.#links.begin(shown !== "");
  }

  /** A field nobody has updated shows nothing; a symbol field is its own result, and so are the words of a button (ECMA-376-1 §§ 17.16.5.34, 17.16.5.23). */
  #endField(): void {
    const instruction = this.#links.endField();
    if (instruction === null) return;
    const symbol = /^\s*SYMBOL\s+(\d+|0x[0-9a-f]+)(?:.*\\f\s+"?([^"\\]+)"?)?/i.exec(instruction);
    const button = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)/i.exec(instruction)?.[1]?.trimEnd();
    const shownWithoutResult = /^\s*(EQ|LISTNUM|AUTONUM(?:LGL|OUT)?)(?!\S)/i.exec(instruction)?.[1];
    if (symbol !== null) this.#words.add(symbolCharacter(Number(symbol[1]), (symbol[2] ?? "").trim()));
    else if (button !== undefined) this.#words.add(button);
    else if (shownWithoutResult !== undefined)
      this.#context.messages.report("unknown", this.#draft.at, shownWithoutResult.toUpperCase());
    else {
      const is = readInstruction(instruction);
      if (is.use === "contents") this.#links.contents(this.#draft.at, is.levels);
    }
  }

  /** A text box is a story of its own, standing where it is anchored. */
  #box(content: PartElement, at: number): readonly Block[] {
    const story = new StoryReader(
      this.#context,
      this.#part,
      new StoryDraft(this.#context, this.#draft.story === "body" ? "textBox" : this.#draft.story, at),
    );
    this.#context.events.replay(content, story);
    return story.finish();
  }
}

/** Reads the story a part of the package holds into a draft; refuses a part that is not there, or is no XML. */
export function readStory(
  context: StoryContext,
  part: string,
  draft: StoryDraft,
): Outcome<readonly Block[], DocxRefusalCode> {
  const story = new StoryReader(context, part, draft);
  const read = context.events.read(context.sources.current.pkg, part, story);
  return read.ok ? done(story.finish()) : read;
}
