import type { Text } from "../blocks/document.ts";
import { looksAsSaid, looksByScript, type ScriptWords } from "../ooxml/looksByScript.ts";
import type { Styles } from "../ooxml/readStyles.ts";
import { lookOver, plainLook, toggledOver, type RunLook } from "../ooxml/runLook.ts";
import { RunLookDraft } from "../ooxml/runLookDraft.ts";
import { areSymbols, type Fonts } from "../ooxml/symbolFonts.ts";
import type { TagAttributes } from "../ooxml/xmlEvents.ts";

/** A run's own properties while they are read, and what the elements around it say of its words. */
export class RunReader {
  /** What stands in small letters above the words that come. */
  above: string | undefined;
  readonly #directions: NonNullable<Text["direction"]>[] = [];
  readonly #said = new RunLookDraft();
  #look: RunLook | null = null;

  start(): void {
    this.#said.start();
    this.#look = null;
  }

  /** One property of the run (ECMA-376-1 § 17.3.2). */
  property(name: string, attributes: TagAttributes): void {
    this.#said.property(name, attributes);
    this.#look = null;
  }

  /** How the run looks by itself and its character style, and what the style of its paragraph emphasises. */
  look(paragraphStyle: string | null, styles: Styles): RunLook {
    if (this.#look !== null) return this.#look;
    const style = this.#said.style === null ? undefined : styles.style(this.#said.style);
    const own = this.#said.look;
    const emphasis = styles.emphasis(paragraphStyle);
    if (style === undefined) return (this.#look = lookOver(own, emphasis));
    const around = (paragraphStyle === null ? undefined : styles.style(paragraphStyle)) ?? styles.defaultParagraph;
    const look = toggledOver(style.look, around?.look ?? plainLook, styles.defaults);
    this.#look = lookOver(lookOver(own, noteMark.test(style.name) ? { ...look, position: undefined } : look), emphasis);
    return this.#look;
  }

  /** The fonts its letters are in, where these show signs; null elsewhere. */
  symbolFonts(paragraphStyle: string | null, styles: Styles): Fonts | null {
    let { fonts } = this.#said;
    if (fonts === null && styles.haveSymbolFonts) {
      const around = (paragraphStyle === null ? undefined : styles.style(paragraphStyle)) ?? styles.defaultParagraph;
      fonts =
        (this.#said.style === null ? null : styles.style(this.#said.style)?.fonts) ??
        around?.fonts ??
        styles.defaultFonts;
    }
    return areSymbols(fonts) ? fonts : null;
  }

  /** Whether words look as the run says and no otherwise, as most do. */
  looksAsSaid(text: string, look: RunLook): boolean {
    return this.#directions.length === 0 && this.above === undefined && looksAsSaid(text, look);
  }

  /** Words with the looks they have by their script, in the paragraph style they stand in; `look` is the run's. */
  words(text: string, look: RunLook, paragraphStyle: string | null, styles: Styles): readonly ScriptWords[] {
    const direction = this.#directions.at(-1);
    const words = looksAsSaid(text, look) ? [{ text, look }] : looksByScript(text, look, paragraphStyle, styles);
    if (direction === undefined && this.above === undefined) return words;
    return words.map((each) => ({
      ...each,
      look: { ...each.look, direction: direction ?? each.look.direction, above: this.above },
    }));
  }

  /** An element begins that sets the direction of what it holds: embedded (§ 17.3.2.8), or of every letter (§ 17.3.2.3). */
  startDirection(name: "w:dir" | "w:bdo", value: string | undefined): void {
    const way = value === "rtl" ? "rtl" : "ltr";
    this.#directions.push(name === "w:dir" ? way : `${way}Override`);
  }

  endDirection(): void {
    this.#directions.pop();
  }
}

const noteMark = /^(footnote|endnote) reference$/i;
