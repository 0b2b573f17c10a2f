import { levelOf } from "../../docx/levelOf.ts";
import { indentOf } from "./indentOf.ts";
import { isOn } from "./partElement.ts";
import { lookOver, plainLook, type RunLook } from "./runLook.ts";
import { RunLookDraft } from "./runLookDraft.ts";
import { areSymbols, type Fonts } from "./symbolFonts.ts";
import type { TagAttributes, Attributes, XmlListener } from "./xmlEvents.ts";

/** A style with all it inherits. */
export interface Style {
  readonly id: string;
  /** In English where Word has it built in: "Heading 1", "Caption"; else as its maker named it. */
  readonly name: string;
  /** 1–9 of a heading, 0 of the title, null of all else. */
  readonly level: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  /** Level of its numbering that it says itself; null where it says none. */
  readonly numberLevel: number | null;
  /** The style it is based on and has its numbering from; null where it has it from none. */
  readonly numberedAs: Style | null;
  readonly indent: number | null;
  readonly rightToLeft: boolean;
  readonly look: RunLook;
  /** Null where nothing is said of them. */
  readonly fonts: Fonts | null;
  /** Whether its looks only show what its paragraphs are anyway, so that they are no emphasis: a heading, caption or quotation, an entry of contents, a note. */
  readonly isStructure: boolean;
  /** Which rows and columns a table style sets apart: "firstRow", "firstCol". */
  readonly parts: ReadonlySet<string>;
}

export interface Styles {
  /** A style by id; undefined where there is none. */
  style(id: string): Style | undefined;
  /**
   * What a paragraph style emphasises of the words in it: bold, italic, struck out or in small capitals where other text is not. Nothing
   * where that is how a heading, a caption, a quotation, contents or a note look, which the page says by what they are, nor where all text
   * looks so.
   */
  emphasis(id: string | null): RunLook;
  readonly defaultParagraph: Style | undefined;
  readonly defaultTable: Style | undefined;
  /** Language and size of text that says none itself. */
  readonly defaults: RunLook;
  readonly defaultFonts: Fonts | null;
  /** Whether a style or the defaults have letters in a font that shows signs. */
  readonly haveSymbolFonts: boolean;
}

/** A style as the part says it, without what it inherits. */
interface OwnStyle {
  readonly id: string;
  readonly type: string;
  readonly isDefault: boolean;
  name: string;
  basedOn: string | undefined;
  numberId: string | undefined;
  numberLevel: number | null;
  outline: number | null;
  indent: number | null;
  rightToLeft: boolean | undefined;
  look: RunLook;
  fonts: Fonts | null;
  readonly parts: string[];
}

/**
 * Reads the styles part (ECMA-376-1 § 17.7); when all of it has been read, `styles` gives each style
 * by id. A style is known by its `w:name`, never by its id, which Word writes in the language of
 * whoever made the document ("Overskrift1").
 */
export class StylesReader implements XmlListener {
  readonly #own: OwnStyle[] = [];
  readonly #look = new RunLookDraft();
  #defaults: RunLook = plainLook;
  #defaultFonts: Fonts | null = null;
  #style: OwnStyle | null = null;
  /** Names of the elements open. */
  readonly #open: string[] = [];

  open(name: string, attributes: TagAttributes): void {
    const outer = this.#open.at(-1);
    const depth = this.#open.push(name);
    if (name === "w:rPr" && (this.#style === null || depth === 3)) this.#look.start();
    if (this.#style === null) {
      if (name === "w:style") this.#startStyle(attributes.all());
      else if (outer === "w:rPr") this.#look.property(name, attributes);
      return;
    }
    // Deeper stand what a table style says of its rows and columns, and how a style was before a tracked change.
    if (depth === 3) styleProperty(this.#style, name, attributes);
    else if (depth === 4 && outer === "w:rPr") this.#look.property(name, attributes);
    else if ((depth === 4 && outer === "w:pPr") || (depth === 5 && outer === "w:numPr"))
      styleParagraphProperty(this.#style, name, attributes);
  }

  close(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (name === "w:style") this.#style = null;
    else if (name !== "w:rPr") return;
    else if (this.#style !== null && depth === 3) {
      this.#style.look = this.#look.look;
      this.#style.fonts = this.#look.fonts;
    } else if (this.#open.at(-1) === "w:rPrDefault") {
      this.#defaults = this.#look.look;
      this.#defaultFonts = this.#look.fonts;
    }
  }

  text(): void {
    // Styles say all they say in attributes.
  }

  get styles(): Styles {
    return inheriting(this.#own, this.#defaults, this.#defaultFonts);
  }

  #startStyle(attributes: Attributes): void {
    this.#style = {
      id: attributes["w:styleId"] ?? "",
      type: attributes["w:type"] ?? "",
      isDefault: isOn(attributes["w:default"] ?? "0"),
      name: attributes["w:styleId"] ?? "",
      basedOn: undefined,
      numberId: undefined,
      numberLevel: null,
      outline: null,
      indent: null,
      rightToLeft: undefined,
      look: plainLook,
      fonts: null,
      parts: [],
    };
    this.#own.push(this.#style);
  }
}

function styleProperty(style: OwnStyle, name: string, attributes: TagAttributes): void {
  switch (name) {
    case "w:name":
      style.name = attributes.get("w:val") ?? style.id;
      break;
    case "w:basedOn":
      style.basedOn = attributes.get("w:val");
      break;
    case "w:tblStylePr":
      style.parts.push(attributes.get("w:type") ?? "");
      break;
  }
}

/** What a style says of its paragraphs. */
function styleParagraphProperty(style: OwnStyle, name: string, attributes: TagAttributes): void {
  switch (name) {
    case "w:numId":
      style.numberId = attributes.get("w:val");
      break;
    case "w:ilvl":
      style.numberLevel = levelOf(attributes.get("w:val"));
      break;
    case "w:outlineLvl":
      style.outline = levelOf(attributes.get("w:val"));
      break;
    case "w:ind":
      style.indent = indentOf(attributes);
      break;
    case "w:bidi":
      style.rightToLeft = isOn(attributes.get("w:val"));
      break;
  }
}

/** Styles with all they inherit, each worked out when first asked for. */
function inheriting(own: readonly OwnStyle[], defaults: RunLook, defaultFonts: Fonts | null): Styles {
  const byId = new Map<string, OwnStyle>();
  for (const each of own) if (!byId.has(each.id)) byId.set(each.id, each);
  const resolved = new Map<string, Style>();
  /** Walks up what a style is based on, then down again: a chain may be long, or bite its own tail. */
  const style = (id: string): Style | undefined => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const chain = new Map<string, OwnStyle>();
    let above: string | undefined = id;
    while (above !== undefined && !resolved.has(above) && !chain.has(above)) {
      const found = byId.get(above);
      if (found === undefined) break;
      chain.set(above, found);
      above = found.basedOn;
    }
    let base = above === undefined ? undefined : resolved.get(above);
    for (const [each, found] of [...chain].reverse()) {
      base = inherit(found, base);
      resolved.set(each, base);
    }
    return resolved.get(id);
  };
  const defaultOf = (type: string) => {
    const found = own.find((each) => each.type === type && each.isDefault);
    return found === undefined ? undefined : style(found.id);
  };
  const defaultParagraph = defaultOf("paragraph");
  const emphases = new Map<string, RunLook>();
  const emphasis = (id: string | null): RunLook => {
    if (id === null) return plainLook;
    const known = emphases.get(id);
    if (known !== undefined) return known;
    const found = emphasisOf(style(id), lookOver(defaultParagraph?.look ?? plainLook, defaults));
    emphases.set(id, found);
    return found;
  };
  const haveSymbolFonts = areSymbols(defaultFonts) || own.some(({ fonts }) => areSymbols(fonts));
  return {
    style,
    emphasis,
    defaultParagraph,
    defaultTable: defaultOf("table"),
    defaults,
    defaultFonts,
    haveSymbolFonts,
  };
}

function inherit(own: OwnStyle, base: Style | undefined): Style {
  const name = builtInName(own.name);
  const numberId = own.numberId ?? base?.numbering?.id;
  return {
    id: own.id,
    name,
    level: headingLevel(name, own.outline, base),
    isStructure: structure.test(name) || base?.isStructure === true || headingLevel(name, own.outline, base) !== null,
    numbering:
      numberId === undefined || numberId === "0"
        ? null
        : { id: numberId, level: own.numberLevel ?? base?.numbering?.level ?? 0 },
    numberLevel: own.numberLevel,
    numberedAs: own.numberId === undefined ? (base ?? null) : null,
    indent: own.indent ?? base?.indent ?? null,
    rightToLeft: own.rightToLeft ?? base?.rightToLeft ?? false,
    look: lookOver(own.look, base?.look ?? plainLook),
    fonts: own.fonts ?? base?.fonts ?? null,
    parts: new Set([...own.parts, ...(base?.parts ?? [])]),
  };
}

/** What a style's words have over other text, as said of them. */
function emphasisOf(style: Style | undefined, other: RunLook): RunLook {
  if (style === undefined || style.isStructure) return plainLook;
  const own = (key: "bold" | "italic" | "strike" | "smallCaps") =>
    style.look[key] === true && other[key] !== true ? true : undefined;
  const look = { bold: own("bold"), italic: own("italic"), strike: own("strike"), smallCaps: own("smallCaps") };
  return Object.values(look).some((each) => each !== undefined) ? { ...plainLook, ...look } : plainLook;
}

const structure =
  /^(Caption|(Intense )?Quote|Subtitle|TOC( \d| Heading)|Table of (Figures|Authorities)|TOA Heading|Index( \d| Heading)|Header|Footer|(Footnote|Endnote|Annotation) Text|Block Text|Bibliography|Title)$/i;

function headingLevel(name: string, outline: number | null, base: Style | undefined): number | null {
  if (name === "Title") return 0;
  if (outline !== null) return outline <= 8 ? outline + 1 : null;
  const heading = /^Heading ([1-9])$/.exec(name);
  if (heading !== null) return Number(heading[1]);
  return base?.level ?? null;
}

const lowerCaseNames =
  /^(heading|toc|index) [1-9]$|^(caption|header|footer|title|subtitle|footnote text|endnote text|annotation text|table of figures|index heading|toc heading|normal|quote|list paragraph)$/i;

/** Word keeps some built-in names in lower case ("heading 1", "caption"); people know them as "Heading 1", "Caption". */
function builtInName(name: string): string {
  if (!lowerCaseNames.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    .replace("Toc", "TOC");
}
