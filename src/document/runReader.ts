import type { Text } from "./document.ts";
import { looksAsSaid, looksByScript, type ScriptWords } from "./looksByScript.ts";
import { isOn } from "./partElement.ts";
import { languageTag, lookOver, plainComplexLook, plainLook, positionOf, sizeOf, type ComplexLook, type RunLook } from "./readRunLook.ts";
import type { Styles } from "./readStyles.ts";
import type { Growing } from "./reading.ts";
import type { Attributes } from "./xmlEvents.ts";

/** A run's own properties while they are read, and what the elements around it say of its words. */
export class RunReader {
  font = "";
  /** What stands in small letters above the words that come. */
  above: string | undefined;
  readonly #directions: NonNullable<Text["direction"]>[] = [];
  #style: string | null = null;
  #own: Growing<RunLook> | null = null;
  #complex: Growing<ComplexLook> | null = null;
  #look: RunLook | null = null;

  start(): void {
    this.font = "";
    this.#style = null;
    this.#own = null;
    this.#complex = null;
    this.#look = plainLook;
  }

  /** One property of the run (ECMA-376-1 § 17.3.2). What has no meaning beyond looks is passed over. */
  property(name: string, attributes: Attributes): void {
    const value = attributes["w:val"];
    switch (name) {
      case "w:rStyle":
        this.#style = value ?? null;
        break;
      case "w:b":
        this.#set().bold = isOn(value);
        break;
      case "w:i":
        this.#set().italic = isOn(value);
        break;
      case "w:strike":
      case "w:dstrike":
        this.#set().strike = isOn(value);
        break;
      case "w:smallCaps":
        this.#set().smallCaps = isOn(value);
        break;
      case "w:vanish":
        this.#set().hidden = isOn(value);
        break;
      case "w:vertAlign":
        this.#set().position = positionOf(value);
        break;
      case "w:lang":
        this.#language(attributes);
        break;
      case "w:sz":
        this.#set().size = sizeOf(value);
        break;
      case "w:rtl":
        this.#setComplex().rightToLeft = isOn(value);
        break;
      case "w:cs":
        this.#setComplex().complex = isOn(value);
        break;
      case "w:bCs":
        this.#setComplex().bold = isOn(value);
        break;
      case "w:iCs":
        this.#setComplex().italic = isOn(value);
        break;
      case "w:szCs":
        this.#setComplex().size = sizeOf(value);
        break;
      case "w:rFonts":
        this.font = attributes["w:ascii"] ?? attributes["w:hAnsi"] ?? "";
        break;
      default:
        return;
    }
    this.#look = null;
  }

  #language(attributes: Attributes): void {
    this.#set().language = languageTag(attributes["w:val"]);
    if (attributes["w:eastAsia"] !== undefined) this.#set().eastAsian = languageTag(attributes["w:eastAsia"]);
    if (attributes["w:bidi"] !== undefined) this.#setComplex().language = languageTag(attributes["w:bidi"]);
  }

  /** How the run looks by itself and its character style; the paragraph's style is not in it. */
  look(styles: Styles): RunLook {
    if (this.#look !== null) return this.#look;
    const style = this.#style === null ? undefined : styles.style(this.#style);
    const own = this.#own ?? plainLook;
    this.#look = style === undefined ? own : lookOver(own, noteMark.test(style.name) ? { ...style.look, position: undefined } : style.look);
    return this.#look;
  }

  /** Words with the looks they have by their script, in the paragraph style they stand in. */
  words(text: string, paragraphStyle: string | null, styles: Styles): readonly ScriptWords[] {
    const look = this.look(styles);
    const direction = this.#directions.at(-1);
    const words = looksAsSaid(text, look) ? [{ text, look }] : looksByScript(text, look, paragraphStyle, styles);
    if (direction === undefined && this.above === undefined) return words;
    return words.map((each) => ({ ...each, look: { ...each.look, direction: direction ?? each.look.direction, above: this.above } }));
  }

  /** An element begins that sets the direction of what it holds: embedded (§ 17.3.2.8), or of every letter (§ 17.3.2.3). */
  startDirection(name: "w:dir" | "w:bdo", value: string | undefined): void {
    const way = value === "rtl" ? "rtl" : "ltr";
    this.#directions.push(name === "w:dir" ? way : `${way}Override`);
  }

  endDirection(): void {
    this.#directions.pop();
  }

  #set(): Growing<RunLook> {
    this.#own ??= { ...plainLook };
    return this.#own;
  }

  #setComplex(): Growing<ComplexLook> {
    this.#complex ??= { ...plainComplexLook };
    this.#set().complex = this.#complex;
    return this.#complex;
  }
}

const noteMark = /^(footnote|endnote) reference$/i;
