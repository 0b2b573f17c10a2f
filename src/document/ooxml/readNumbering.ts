import { levelOf } from "../../docx/levelOf.ts";
import { indentOf } from "./indentOf.ts";
import { isOn } from "./partElement.ts";
import type { Styles } from "./readStyles.ts";
import type { Writable } from "../blocks/writable.ts";
import type { TagAttributes, XmlListener } from "./xmlEvents.ts";

/** One of the nine levels of a numbering. */
export interface Level {
  readonly start: number;
  /** `w:numFmt`: "decimal", "lowerLetter", "bullet", "none" and many more; of a custom one its pattern ("001, 002, 003, ..."). */
  readonly format: string;
  /** "%1.%2": text with the levels' numbers to be put in. */
  readonly text: string;
  /** Numbers of higher levels are written as digits whatever their format (`w:isLgl`). */
  readonly legal: boolean;
  /** Level, from 1, whose step restarts this one; 0 never; null where not said, and every higher level does. */
  readonly restart: number | null;
  /** Id of the paragraph style that brings this level with it. */
  readonly style: string | null;
  /** Left indentation in twentieths of a point; null where not said. */
  readonly indent: number | null;
  /** Font of the bullet, for symbol fonts. */
  readonly font: string;
  readonly hidden: boolean;
}

export interface Numbering {
  /** What its lists count together by: two numberings on one abstract numbering share their counters. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that start anew where this numbering is first used, and at what. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Numberings = ReadonlyMap<string, Numbering>;

/** An abstract numbering while the part is read. */
interface Abstract {
  readonly id: string;
  readonly levels: Map<number, Level>;
  /** The numbering style it holds (`w:styleLink`); null for none. */
  styleLink: string | null;
  /** The numbering style it takes its levels from (`w:numStyleLink`); null for its own. */
  numStyleLink: string | null;
}

/** A `w:num` while the part is read. */
interface Instance {
  readonly id: string;
  abstract: string;
  /** Levels it writes anew. */
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/**
 * Reads the numbering part (ECMA-376-1 § 17.9); when all of it has been read, `numberings` gives each
 * numbering by id with overrides applied and style links followed, with the numberings that styles ask for. Nothing of the XML is kept: Word
 * leaves hundreds of numberings behind that no paragraph uses.
 */
export class NumberingReader implements XmlListener {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #instances: Instance[] = [];
  #abstract: Abstract | null = null;
  #instance: Instance | null = null;
  #override: number | null = null;
  #level: Writable<Level> | null = null;

  open(name: string, attributes: TagAttributes): void {
    if (this.#level !== null) return readLevel(this.#level, name, attributes);
    switch (name) {
      case "w:abstractNum":
        this.#abstract = {
          id: attributes.get("w:abstractNumId") ?? "",
          levels: new Map(),
          styleLink: null,
          numStyleLink: null,
        };
        this.#abstracts.set(this.#abstract.id, this.#abstract);
        return;
      case "w:num":
        this.#instance = { id: attributes.get("w:numId") ?? "", abstract: "", levels: new Map(), starts: new Map() };
        this.#instances.push(this.#instance);
        return;
      case "w:lvl":
        return this.#startLevel(levelOf(attributes.get("w:ilvl")));
      case "w:styleLink":
        if (this.#abstract !== null) this.#abstract.styleLink = attributes.get("w:val") ?? null;
        return;
      case "w:numStyleLink":
        if (this.#abstract !== null) this.#abstract.numStyleLink = attributes.get("w:val") ?? null;
        return;
      case "w:abstractNumId":
        if (this.#instance !== null) this.#instance.abstract = attributes.get("w:val") ?? "";
        return;
      case "w:lvlOverride":
        this.#override = levelOf(attributes.get("w:ilvl"));
        return;
      case "w:startOverride":
        if (this.#override !== null && Number.isInteger(Number(attributes.get("w:val"))))
          this.#instance?.starts.set(this.#override, Number(attributes.get("w:val")));
        return;
    }
  }

  close(name: string): void {
    if (name === "w:lvl") {
      if (this.#level?.hidden === true) this.#level.text = "";
      this.#level = null;
    } else if (name === "w:abstractNum") this.#abstract = null;
    else if (name === "w:num") this.#instance = null;
  }

  text(): void {
    // Numbering says all it says in attributes.
  }

  numberings(styles: Styles): Numberings {
    const byStyle = new Map([...this.#abstracts.values()].map((abstract) => [abstract.styleLink, abstract]));
    const byId = new Map(this.#instances.map((instance) => [instance.id, instance]));
    // An abstract numbering may only point to the one a numbering style holds (§ 17.9.21); where none says it is held, the style says which it is.
    const linkedBy = (style: string) =>
      byStyle.get(style) ?? this.#abstracts.get(byId.get(styles.style(style)?.numbering?.id ?? "")?.abstract ?? "");
    const found = new Map<string, Numbering>();
    for (const { id, abstract, levels, starts } of this.#instances) {
      const own = this.#abstracts.get(abstract);
      if (own === undefined) continue;
      const linked = own.numStyleLink === null ? own : (linkedBy(own.numStyleLink) ?? own);
      found.set(id, {
        counter: linked.id,
        levels: levels.size === 0 ? linked.levels : new Map([...linked.levels, ...levels]),
        starts,
      });
    }
    return found;
  }

  #startLevel(own: number | null): void {
    const holder = this.#instance ?? this.#abstract;
    const index = this.#instance === null ? own : this.#override;
    this.#level = {
      start: 0,
      format: "decimal",
      text: "",
      legal: false,
      restart: null,
      style: null,
      indent: null,
      font: "",
      hidden: false,
    };
    if (index !== null) holder?.levels.set(index, this.#level);
  }
}

/** Takes what a level says of itself, of its paragraphs and of its number's looks. */
function readLevel(level: Writable<Level>, name: string, attributes: TagAttributes): void {
  switch (name) {
    case "w:start":
      level.start = Number.isInteger(Number(attributes.get("w:val"))) ? Number(attributes.get("w:val")) : 0;
      break;
    case "w:numFmt":
      level.format =
        (attributes.get("w:val") === "custom" ? attributes.get("w:format") : attributes.get("w:val")) ?? "decimal";
      break;
    case "w:lvlText":
      level.text = attributes.get("w:val") ?? "";
      break;
    case "w:isLgl":
      level.legal = isOn(attributes.get("w:val"));
      break;
    case "w:lvlRestart":
      level.restart = Number.isInteger(Number(attributes.get("w:val"))) ? Number(attributes.get("w:val")) : null;
      break;
    case "w:pStyle":
      level.style = attributes.get("w:val") ?? null;
      break;
    case "w:vanish":
      // A number that is hidden is counted and not shown.
      if (isOn(attributes.get("w:val"))) level.hidden = true;
      break;
    case "w:ind":
      level.indent = indentOf(attributes);
      break;
    case "w:rFonts":
      level.font = attributes.get("w:ascii") ?? attributes.get("w:hAnsi") ?? "";
      break;
  }
}
