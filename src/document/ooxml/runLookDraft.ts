import { isOn } from "./partElement.ts";
import type { Writable } from "../blocks/writable.ts";
import { fontsOf, type Fonts } from "./symbolFonts.ts";
import {
  languageTag,
  plainComplexLook,
  plainLook,
  positionOf,
  sizeOf,
  type ComplexLook,
  type RunLook,
} from "./runLook.ts";
import type { TagAttributes } from "./xmlEvents.ts";

/** What a `w:rPr` says of looks, while it is read; of a run, or of a style. */
export class RunLookDraft {
  fonts: Fonts | null = null;
  /** Id of the character style (`w:rStyle`). */
  style: string | null = null;
  #look: Writable<RunLook> | null = null;
  #complex: Writable<ComplexLook> | null = null;

  /** What has been said; `plainLook` where that is nothing. */
  get look(): RunLook {
    return this.#look ?? plainLook;
  }

  start(): void {
    this.fonts = null;
    this.style = null;
    this.#look = null;
    this.#complex = null;
  }

  /** One property (ECMA-376-1 § 17.3.2). What has no meaning beyond looks is passed over. */
  property(name: string, attributes: TagAttributes): void {
    switch (name) {
      case "w:rStyle":
        this.style = attributes.get("w:val") ?? null;
        break;
      case "w:b":
        this.#set().bold = isOn(attributes.get("w:val"));
        break;
      case "w:i":
        this.#set().italic = isOn(attributes.get("w:val"));
        break;
      case "w:strike":
      case "w:dstrike":
        // Two properties of Word's, of which either strikes.
        this.#set().strike = isOn(attributes.get("w:val")) || this.#set().strike === true;
        break;
      case "w:smallCaps":
        this.#set().smallCaps = isOn(attributes.get("w:val"));
        break;
      case "w:vanish":
        this.#set().hidden = isOn(attributes.get("w:val"));
        break;
      case "w:vertAlign":
        this.#set().position = positionOf(attributes.get("w:val"));
        break;
      case "w:lang":
        this.#language(attributes);
        break;
      case "w:sz":
        this.#set().size = sizeOf(attributes.get("w:val"));
        break;
      case "w:rtl":
        this.#setComplex().rightToLeft = isOn(attributes.get("w:val"));
        break;
      case "w:cs":
        this.#setComplex().complex = isOn(attributes.get("w:val"));
        break;
      case "w:bCs":
        this.#setComplex().bold = isOn(attributes.get("w:val"));
        break;
      case "w:iCs":
        this.#setComplex().italic = isOn(attributes.get("w:val"));
        break;
      case "w:szCs":
        this.#setComplex().size = sizeOf(attributes.get("w:val"));
        break;
      case "w:rFonts":
        this.fonts = fontsOf(attributes);
        break;
    }
  }

  #language(attributes: TagAttributes): void {
    this.#set().language = languageTag(attributes.get("w:val"));
    if (attributes.get("w:eastAsia") !== undefined) this.#set().eastAsian = languageTag(attributes.get("w:eastAsia"));
    if (attributes.get("w:bidi") !== undefined) this.#setComplex().language = languageTag(attributes.get("w:bidi"));
  }

  #set(): Writable<RunLook> {
    this.#look ??= { ...plainLook };
    return this.#look;
  }

  #setComplex(): Writable<ComplexLook> {
    this.#complex ??= { ...plainComplexLook };
    this.#set().complex = this.#complex;
    return this.#complex;
  }
}
