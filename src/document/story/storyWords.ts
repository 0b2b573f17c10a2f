import type { NoteReference } from "../blocks/document.ts";
import { all, child, isOn, onOff, type PartElement } from "../ooxml/partElement.ts";
import type { Writable } from "../blocks/writable.ts";
import type { StoryContext } from "./storyContext.ts";
import type { RunLook } from "../ooxml/runLook.ts";
import { RunReader } from "./runReader.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";
import type { StoryLinks } from "./storyLinks.ts";
import { textInFonts, type Fonts } from "../ooxml/symbolFonts.ts";
import { symbolCharacter } from "../ooxml/symbolText.ts";
import type { TagAttributes } from "../ooxml/xmlEvents.ts";

/**
 * The words of one story as they come in its runs, and the signs that stand among them: shown with the
 * look of their run, left out where they are deleted or hidden, and counted where nobody sees why.
 */
export class StoryWords {
  /** The run being read. */
  readonly run = new RunReader();
  /** How many tracked deletions are open; what stands in one is passed over. */
  deletions = 0;
  readonly #context: StoryContext;
  readonly #draft: StoryDraft;
  readonly #links: StoryLinks;
  /** The text of the element being read; null outside those that hold text. */
  #text: string | null = null;
  #keepsSpace = false;
  #instruction = false;
  /** A note reference whose own mark is the words that follow it in its run. */
  #marked: Writable<NoteReference> | null = null;
  #hiddenStyle: { readonly id: string | null; readonly table: string | null; readonly hidden: boolean } | null = null;

  constructor(context: StoryContext, draft: StoryDraft, links: StoryLinks) {
    this.#context = context;
    this.#draft = draft;
    this.#links = links;
  }

  /** Whether what comes here is not shown, and why not does not need telling again. */
  get arePassedOver(): boolean {
    return this.deletions > 0 || this.#links.hides;
  }

  /** Whether an object that comes here is not shown. */
  get areHidden(): boolean {
    return this.arePassedOver || (this.#look().hidden ?? this.styleHides);
  }

  startRun(): void {
    this.#marked = null;
    this.run.start();
  }

  /** What stands in small letters above the words that come, in runs of its own (ECMA-376-1 § 17.3.3.24). */
  startAbove(element: PartElement): void {
    const wordsOf = (run: PartElement) => [...all(run, "w:t")].map(({ text }) => text).join("");
    const runs = [...all(element, "w:r")];
    const shown = runs.filter((run) => !(onOff(child(run, "w:rPr"), "w:vanish") ?? this.styleHides));
    const above = shown.map(wordsOf).join("");
    const hidden = runs.reduce((sum, run) => sum + wordsOf(run).length, 0) - above.length;
    if (hidden > 0 && !this.arePassedOver) this.#context.messages.count("hiddenText", hidden);
    this.run.above = above === "" ? undefined : above;
  }

  startText(keepsSpace: boolean): void {
    this.#text = "";
    this.#keepsSpace = keepsSpace;
  }

  /** Text that comes is a field's instruction. */
  startInstruction(): void {
    this.#text = "";
    this.#instruction = true;
  }

  /** Text of the element that is open. */
  text(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  endText(): void {
    const text = this.#text ?? "";
    this.#text = null;
    if (this.#instruction) {
      this.#instruction = false;
      this.#links.addInstruction(text);
      return;
    }
    if (this.deletions === 0 && text.trim() !== "") this.#links.meetWords();
    const plain = text.includes("\n") || text.includes("\r") ? text.replace(/[\r\n]+/g, " ") : text;
    const kept = this.#keepsSpace ? plain : withoutSpaceAround(plain);
    const fonts = this.run.symbolFonts(this.#paragraphStyle, this.#context.sources.current.styles);
    this.add(fonts === null || this.areHidden ? kept : this.#inFonts(kept, fonts));
  }

  #inFonts(text: string, fonts: Fonts): string {
    return textInFonts(text, fonts, (sign) => this.#context.messages.report("unknown", this.#draft.at, sign));
  }

  /** Adds words with the look of their run. */
  add(text: string): void {
    if (text === "") return;
    if (this.arePassedOver) {
      if (this.deletions === 0 && this.#links.hidesWords) this.#context.messages.count("hiddenText", text.length);
      return;
    }
    const look = this.#look();
    if (look.hidden ?? this.styleHides) {
      this.#context.messages.count("hiddenText", text.length);
      return;
    }
    const shown = this.#draft.shown(text);
    if (this.#marked !== null) this.#marked.mark = (this.#marked.mark ?? "") + shown;
    else if (shown === text) this.#addLine(text, look);
    else if (shown !== "")
      for (const [at, line] of shown.split(/\r\n?|\n/).entries()) {
        if (at > 0) this.#draft.here().add({ type: "break" });
        this.#addLine(line, look);
      }
  }

  #addLine(line: string, look: RunLook): void {
    if (this.run.looksAsSaid(line, look)) return this.#draft.addText(line, look);
    for (const words of this.run.words(line, look, this.#paragraphStyle, this.#context.sources.current.styles))
      this.#draft.addText(words.text, words.look);
  }

  /** A new page or column amid words is a new line to them; before all words it is nothing. */
  addBreak(type: string | undefined): void {
    if (this.areHidden) return;
    const turns = type === "page" || type === "column";
    if (type === "page") this.#context.document.pages.broken += 1;
    if (turns && (this.#draft.paragraph?.targets.length ?? 0) === 0) return;
    this.#draft.here().add({ type: "break" });
  }

  /** A sign by its hexadecimal number in a font (`w:sym`). */
  addSymbol(font: string, code: string): void {
    const sign = symbolCharacter(Number.parseInt(code, 16), font);
    if (sign === "") this.#context.messages.report("unknown", this.#draft.at, `w:sym ${font} ${code}`);
    else this.add(sign);
  }

  addNoteReference(kind: "footnote" | "endnote", attributes: TagAttributes): void {
    if (this.arePassedOver) return;
    // The note goes with its mark.
    if (this.areHidden) return this.#context.messages.count("hiddenText");
    const ownMark = isOn(attributes.get("w:customMarkFollows") ?? "0");
    const reference: Writable<NoteReference> = {
      type: "noteReference",
      note: this.#context.document.noteId(this.#context.sources.current, kind, attributes.get("w:id") ?? "", ownMark),
    };
    if (ownMark) this.#marked = reference;
    this.#draft.here().add(reference);
  }

  #look(): RunLook {
    return this.run.look(this.#paragraphStyle, this.#context.sources.current.styles);
  }

  get #paragraphStyle(): string | null {
    return this.#draft.paragraph?.styleId ?? null;
  }

  /** Whether the style of the paragraph, or of the table around it, hides what stands in it, or the document's defaults hide all. */
  get styleHides(): boolean {
    const id = this.#paragraphStyle;
    const table = this.#draft.table?.style ?? null;
    if (this.#hiddenStyle?.id !== id || this.#hiddenStyle.table !== table) {
      const { styles } = this.#context.sources.current;
      const style = (id === null ? undefined : styles.style(id)) ?? styles.defaultParagraph;
      const around = table === null ? undefined : styles.style(table);
      const hidden = style?.look.hidden ?? around?.look.hidden ?? false;
      this.#hiddenStyle = { id, table, hidden: hidden || styles.defaults.hidden === true };
    }
    return this.#hiddenStyle.hidden;
  }
}

/** Text without the spaces and tabs before and after its words. */
function withoutSpaceAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
