import type { Control } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";

/** A content control, and where its words stand among those of its story. */
export interface OpenControl {
  readonly control: Writable<Control>;
  /** Its place in `Document.controls`. */
  readonly index: number;
  readonly start: number;
  /** null until it has ended. */
  end: number | null;
  /** Where the first paragraph in it begins, which no line end parts from one before; null until one does. */
  firstParagraph: number | null;
  /** Words of its store, to be shown in place of those kept in it; null where it has none, or they have been. */
  bound: string | null;
  /** Whether something in it is tracked as deleted. */
  deletes: boolean;
  /** Whether its words are its store's. */
  isBound: boolean;
}

/**
 * The words of a story that stand in content controls, as one text: a control's own are cut from it
 * when the outermost around them has ended, so that those of controls in one another share their memory.
 */
export class ControlWords {
  #text = "";
  readonly #uncut: OpenControl[] = [];

  startControl(control: Writable<Control>, index: number): OpenControl {
    const held: OpenControl = {
      control,
      index,
      start: this.#text.length,
      end: null,
      firstParagraph: null,
      bound: null,
      isBound: false,
      deletes: false,
    };
    this.#uncut.push(held);
    return held;
  }

  endControl(held: OpenControl): void {
    held.end = this.#text.length;
  }

  /** A paragraph begins inside the controls that are open, given from the outermost in. */
  startParagraph(open: readonly OpenControl[]): void {
    if (open.length === 0) return;
    // Where one has had a paragraph, those around it have too.
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const held = open[depth];
      if (held === undefined || held.firstParagraph !== null) break;
      held.firstParagraph = this.#text.length;
    }
    this.#text += "\n";
  }

  add(text: string): void {
    this.#text += text;
  }

  /** Gives every control its words, when no more come. */
  cut(): void {
    for (const { control, start, end, firstParagraph, deletes } of this.#uncut.splice(0)) {
      const words = this.#text.slice(start, end ?? this.#text.length);
      control.text =
        firstParagraph === null
          ? words
          : words.slice(0, firstParagraph - start) + words.slice(firstParagraph - start + 1);
      if (deletes && control.text.trim() === "") control.deleted = true;
    }
    this.#text = "";
  }
}
