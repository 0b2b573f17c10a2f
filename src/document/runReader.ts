import { isOn } from "./partElement.ts";
import { languageTag, lookOver, plainLook, positionOf, type RunLook, type Styles } from "./readStyles.ts";
import type { Attributes } from "./xmlEvents.ts";

/** A run's own properties while they are read. */
export class RunReader {
  font = "";
  #style: string | null = null;
  #own: { -readonly [K in keyof RunLook]: RunLook[K] } | null = null;
  #look: RunLook | null = null;

  start(): void {
    this.font = "";
    this.#style = null;
    this.#own = null;
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
        this.#set().language = languageTag(value);
        break;
      case "w:sz":
        this.#set().size = Number(value) > 0 ? Number(value) / 2 : undefined;
        break;
      case "w:rFonts":
        this.font = attributes["w:ascii"] ?? attributes["w:hAnsi"] ?? "";
        break;
      default:
        return;
    }
    this.#look = null;
  }

  /** How the run looks by itself and its character style; the paragraph's style is not in it. */
  look(styles: Styles): RunLook {
    if (this.#look !== null) return this.#look;
    const style = this.#style === null ? undefined : styles.style(this.#style);
    const own = this.#own ?? plainLook;
    this.#look = style === undefined ? own : lookOver(own, noteMark.test(style.name) ? { ...style.look, position: undefined } : style.look);
    return this.#look;
  }

  #set(): { -readonly [K in keyof RunLook]: RunLook[K] } {
    this.#own ??= { ...plainLook };
    return this.#own;
  }
}

const noteMark = /^(footnote|endnote) reference$/i;
