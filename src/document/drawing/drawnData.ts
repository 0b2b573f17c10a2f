import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import type { Package } from "../../docx/openPackage.ts";
import { refuse, type Outcome } from "../../words/refusal.ts";

/** The most text that all that is drawn in a document is made of, in characters. */
const mostText = 64 * 1024 * 1024;

/** The most cells that all charts of a document may have: more than the largest alone. */
const mostCells = 3_000_000;

/** The data that charts and diagrams are drawn from. One may be drawn again and again: all together they are held to what any document has. */
export class DrawnData {
  #characters = 0;
  #cells = 0;

  /** The text of a part that something is drawn from; refused where all so far is too much. */
  text(pkg: Package, part: string): Outcome<string, DocxRefusalCode> {
    const text = pkg.text(part);
    if (!text.ok) return text;
    this.#characters += text.value.length;
    return this.#characters > mostText ? refuse("tooLarge", { part, limit: mostText / 1024 / 1024 }) : text;
  }

  /** Counts cells of the table a chart becomes. */
  addCells(cells: number): void {
    this.#cells += cells;
  }

  /** Whether the cells so far are too many. */
  get isFull(): boolean {
    return this.#cells > mostCells;
  }
}
