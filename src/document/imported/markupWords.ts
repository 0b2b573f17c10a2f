import type { Inline } from "../blocks/document.ts";
import { readLink } from "../draft/readLink.ts";
import type { DraftContext } from "../draft/draftContext.ts";
import type { RunLook } from "../ooxml/runLook.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";

/** The words of HTML as they come: with white space as browsers show it (CSS Text 3 § 4.1), and the link they stand in. */
export class MarkupWords {
  readonly #context: DraftContext;
  readonly #paragraph: () => StoryDraft;
  /** White space that has been met, and is shown where words follow it; null for none. */
  #space: RunLook | null = null;
  /** Whether a line begins here, where white space shows nothing. */
  #atStart = true;
  /** The link that is open. */
  #link: { readonly address: string } | null = null;
  /** What the link is open in. */
  #linkedIn: object | null = null;

  /** `paragraph` gives the draft words go into, with a paragraph open. */
  constructor(context: DraftContext, paragraph: () => StoryDraft) {
    this.#context = context;
    this.#paragraph = paragraph;
  }

  add(text: string, look: RunLook): void {
    for (const piece of pieces(text)) this.#add(piece, look);
  }

  #add(text: string, look: RunLook): void {
    const shown = text.replace(/[ \t\n\f\r]+/g, " ");
    const start = shown.startsWith(" ") ? 1 : 0;
    const words = shown.slice(start, shown.endsWith(" ") ? -1 : undefined);
    if (start > 0 && !this.#atStart) this.#space ??= look;
    if (words === "") return;
    this.#here().addText(words, look);
    if (shown.endsWith(" ")) this.#space = look;
  }

  /** Words whose line ends and spaces mean what they are. */
  addAsWritten(text: string, look: RunLook): void {
    for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
      if (index > 0 && !this.#atStart) this.#here().here().add({ type: "break" });
      if (line !== "" && !(this.#atStart && line.trim() === "")) this.#here().addText(line, look);
    }
  }

  addInline(inline: Inline): void {
    this.#here().here().add(inline);
  }

  /** A line ends; before all words of a paragraph that shows nothing. */
  breakLine(draft: StoryDraft): void {
    if (draft.paragraph === null) return;
    draft.paragraph.add({ type: "break" });
    this.#space = null;
    this.#atStart = true;
  }

  endParagraph(draft: StoryDraft): void {
    if (draft.paragraph !== null) draft.endParagraph();
    this.#space = null;
    this.#atStart = true;
  }

  /** Counts words that are hidden. */
  hide(text: string): void {
    const length = pieces(text).reduce((sum, piece) => sum + piece.replace(/\s+/g, " ").trim().length, 0);
    if (length > 0) this.#context.messages.count("hiddenText", length);
  }

  openLink(draft: StoryDraft, address: string): void {
    this.closeLink(draft);
    if (draft.paragraph !== null) this.#flush(draft);
    this.#link = { address };
  }

  closeLink(draft: StoryDraft): void {
    if (this.#link !== null) draft.paragraph?.targets.closeLink(this.#link);
    this.#link = null;
    this.#linkedIn = null;
  }

  /** The draft words go into now: with the space that stands before them, and the link around them. */
  #here(): StoryDraft {
    const draft = this.#paragraph();
    this.#flush(draft);
    this.#atStart = false;
    const paragraph = draft.here();
    if (this.#link !== null && this.#linkedIn !== paragraph) {
      this.#linkedIn = paragraph;
      const link = readLink(this.#context, paragraph.at, this.#link.address, "");
      if (link !== null) paragraph.targets.openLink(this.#link, link);
    }
    return draft;
  }

  #flush(draft: StoryDraft): void {
    if (this.#space !== null) draft.addText(" ", this.#space);
    this.#space = null;
  }
}

/** Longer text is looked through piece by piece: a JavaScript engine with many patterns to keep gives up on white space of millions of signs. */
const longest = 1_000_000;

function pieces(text: string): readonly string[] {
  if (text.length <= longest) return [text];
  return Array.from({ length: Math.ceil(text.length / longest) }, (_, index) =>
    text.slice(index * longest, (index + 1) * longest),
  );
}
