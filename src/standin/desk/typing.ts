import { deleteSpan, insertText } from "../paper/editSpan.ts";
import { deleteInParagraph, joinParagraphs, splitParagraph } from "../paper/editText.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { mayEdit } from "../objects/spanMembers.ts";
import { paragraphLength, paragraphText } from "../paper/paragraphPieces.ts";
import { isCollapsed, place, type Place } from "../paper/place.ts";
import type { Standin } from "../standin.ts";
import { closest } from "../paper/wordTree.ts";
import type { PageSelection } from "./pageSelection.ts";

/** Typing on the page, done in the document's XML: the browser itself changes nothing. */
export class Typing {
  readonly #standin: Standin;
  readonly #selection: PageSelection;
  readonly #onReadOnly: () => void;

  constructor(standin: Standin, selection: PageSelection, paper: HTMLElement, onReadOnly: () => void) {
    this.#standin = standin;
    this.#selection = selection;
    this.#onReadOnly = onReadOnly;
    paper.addEventListener("beforeinput", (event) => this.#before(event));
    paper.addEventListener("compositionend", (event) => this.#composed(event.data));
    paper.addEventListener("keydown", (event) => this.#key(event));
    paper.addEventListener("drop", (event) => event.preventDefault());
  }

  undo(): void {
    this.#standin.undo();
    this.#selection.show("near");
  }

  redo(): void {
    this.#standin.redo();
    this.#selection.show("near");
  }

  #before(event: InputEvent): void {
    // Letters put together from several keys (é, ô) cannot be stopped; what they became is written when done.
    if (event.inputType === "insertCompositionText") return;
    event.preventDefault();
    this.#selection.read();
    const text = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    switch (event.inputType) {
      case "insertText": {
        this.#write(text, "typing");
        return;
      }
      case "insertReplacementText":
      case "insertFromPaste":
      case "insertFromYank": {
        this.#write(text, "paste");
        return;
      }
      case "insertParagraph": {
        this.#edit("enter", () => this.#enter());
        return;
      }
      case "insertLineBreak": {
        this.#write("\v", "break");
        return;
      }
      case "deleteContentBackward":
      case "deleteWordBackward":
      case "deleteSoftLineBackward": {
        this.#edit("delete", () => this.#backward(event.inputType === "deleteContentBackward" ? 1 : "word"), true);
        return;
      }
      case "deleteContentForward":
      case "deleteWordForward": {
        this.#edit("delete", () => this.#forward(event.inputType === "deleteContentForward" ? 1 : "word"), true);
        return;
      }
      case "deleteByCut":
      case "deleteByDrag": {
        this.#edit("cut", () => this.#clear());
        return;
      }
      case "historyUndo": {
        this.undo();
        return;
      }
      case "historyRedo": {
        this.redo();
        return;
      }
    }
  }

  #key(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) this.redo();
    else this.undo();
  }

  #composed(text: string): void {
    const { start } = this.#standin.document.selection;
    // What the browser put on the page is drawn over from the document.
    this.#write(text, "typing");
    if (text === "") this.#standin.document.select(start, start);
    this.#selection.show("still");
  }

  #write(text: string, step: string): void {
    if (text === "") return;
    this.#edit(
      step,
      () => {
        const at = this.#clear();
        const { end } = insertText(this.#standin.document, at, text);
        return end;
      },
      step === "typing",
    );
  }

  /** Does one edit as a step that can be undone, and puts the cursor where it says. */
  #edit(step: string, work: () => Place, joins = false): void {
    const { document, options } = this.#standin;
    if (options.readOnly) {
      this.#onReadOnly();
      return;
    }
    try {
      mayEdit(document.selection.start.paragraph, "typing");
      document.journal.step(step, () => this.#putCursor(work()), joins);
      this.#selection.show("near");
    } catch (error) {
      if (!(error instanceof HostRefusal)) throw error;
      this.#onReadOnly();
    }
  }

  #putCursor(at: Place): void {
    this.#standin.select(at, at);
  }

  /** Takes out what is selected; gives where the cursor then is. */
  #clear(): Place {
    const { document } = this.#standin;
    const { start, end } = document.selected();
    if (!isCollapsed({ start, end })) deleteSpan(document, { start, end });
    return start;
  }

  /** A new paragraph; after a heading's end it is body text, as in Word by the style's w:next. */
  #enter(): Place {
    const { document } = this.#standin;
    const at = this.#clear();
    const second = splitParagraph(document, at);
    if (at.offset >= paragraphLength(at.paragraph) && paragraphLength(second) === 0 && at.offset > 0) {
      const properties = second.first("w:pPr");
      const style = properties?.first("w:pStyle");
      const next = this.#nextStyle(style?.get("w:val"));
      if (style !== undefined && next !== undefined) document.journal.setAttribute(style, "w:val", next);
    }
    return place(second, 0);
  }

  #nextStyle(id: string | undefined): string | undefined {
    const styles = this.#standin.document.relatedRoot("styles")?.all("w:style") ?? [];
    return styles
      .find((style) => style.get("w:styleId") === id)
      ?.first("w:next")
      ?.get("w:val");
  }

  #backward(reach: 1 | "word"): Place {
    const { document } = this.#standin;
    const { start, end } = document.selected();
    if (!isCollapsed({ start, end })) return this.#clear();
    const { paragraph, offset } = start;
    if (offset > 0) {
      const from =
        offset -
        (reach === 1 ? lastSign(paragraphText(paragraph, 0, offset)) : lastWord(paragraphText(paragraph, 0, offset)));
      deleteInParagraph(document, paragraph, Math.max(0, from), offset);
      return place(paragraph, Math.max(0, from));
    }
    const before = document.paragraphs()[document.paragraphNumber(paragraph) - 1];
    if (before === undefined || closest(before, "w:tc") !== closest(paragraph, "w:tc")) return start;
    const length = paragraphLength(before);
    joinParagraphs(document, before, paragraph);
    return place(before, length);
  }

  #forward(reach: 1 | "word"): Place {
    const { document } = this.#standin;
    const { start, end } = document.selected();
    if (!isCollapsed({ start, end })) return this.#clear();
    const { paragraph, offset } = start;
    const length = paragraphLength(paragraph);
    if (offset < length) {
      const rest = paragraphText(paragraph, offset);
      const reached = reach === 1 ? firstSign(rest) : (/^\s*\S+/.exec(rest)?.[0].length ?? 1);
      deleteInParagraph(document, paragraph, offset, offset + Math.max(1, reached));
      return start;
    }
    const after = document.paragraphs()[document.paragraphNumber(paragraph) + 1];
    if (after === undefined || closest(after, "w:tc") !== closest(paragraph, "w:tc")) return start;
    joinParagraphs(document, paragraph, after);
    return start;
  }
}

/** How many offsets the last sign takes: two for one outside Unicode's first plane. */
function lastSign(text: string): number {
  return /.$/su.exec(text)?.[0].length ?? 1;
}

function firstSign(text: string): number {
  return /^./su.exec(text)?.[0].length ?? 1;
}

function lastWord(text: string): number {
  return /\S*\s*$/.exec(text)?.[0].length ?? 1;
}
