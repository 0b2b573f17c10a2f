import { levelOf } from "../docx/levelOf.ts";
import { child, isOn, onOff, valueOf, type PartElement } from "./partElement.ts";
import { lookOver, plainLook, readRunLook, type RunLook } from "./readRunLook.ts";

/** A style with all it inherits. */
export interface Style {
  readonly id: string;
  /** In English where Word has it built in: "Heading 1", "Caption"; else as its maker named it. */
  readonly name: string;
  /** 1–9 of a heading, 0 of the title, null of all else. */
  readonly level: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly indent: number | null;
  readonly rightToLeft: boolean;
  readonly look: RunLook;
  /** Which rows and columns a table style sets apart: "firstRow", "firstCol". */
  readonly parts: ReadonlySet<string>;
}

export interface Styles {
  /** A style by id; undefined where there is none. */
  style(id: string): Style | undefined;
  readonly defaultParagraph: Style | undefined;
  readonly defaultTable: Style | undefined;
  /** Language and size of text that says none itself. */
  readonly defaults: RunLook;
}

/** Styles of a document that has none. */
export const noStyles: Styles = { style: () => undefined, defaultParagraph: undefined, defaultTable: undefined, defaults: plainLook };

/**
 * Reads the styles part (ECMA-376-1 § 17.7). A style is known by its `w:name`, never by its id, which
 * Word writes in the language of whoever made the document ("Overskrift1").
 */
export function readStyles(root: PartElement): Styles {
  const raw = new Map<string, PartElement>();
  const firstOf = (type: string) => root.children.find(({ name, attributes }) =>
    name === "w:style" && attributes["w:type"] === type && isOn(attributes["w:default"] ?? "0"))?.attributes["w:styleId"];
  for (const element of root.children) {
    const id = element.attributes["w:styleId"];
    if (element.name === "w:style" && id !== undefined && !raw.has(id)) raw.set(id, element);
  }
  const resolved = new Map<string, Style>();
  /** Walks up what a style is based on, then down again: a chain may be long, or bite its own tail. */
  const style = (id: string): Style | undefined => {
    const chain = new Map<string, PartElement>();
    let above: string | undefined = id;
    while (above !== undefined && !resolved.has(above) && !chain.has(above)) {
      const element = raw.get(above);
      if (element === undefined) break;
      chain.set(above, element);
      above = valueOf(element, "w:basedOn");
    }
    let base = above === undefined ? undefined : resolved.get(above);
    for (const [each, element] of [...chain].reverse()) {
      base = styleFrom(each, element, base);
      resolved.set(each, base);
    }
    return resolved.get(id);
  };
  const paragraph = firstOf("paragraph");
  const table = firstOf("table");
  const defaults = readRunLook(child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
  return {
    style,
    defaultParagraph: paragraph === undefined ? undefined : style(paragraph),
    defaultTable: table === undefined ? undefined : style(table),
    defaults,
  };
}

function styleFrom(id: string, element: PartElement, base: Style | undefined): Style {
  const name = builtInName(valueOf(element, "w:name") ?? id);
  const properties = child(element, "w:pPr");
  const numbers = child(properties, "w:numPr");
  const numberId = valueOf(numbers, "w:numId");
  const numberLevel = levelOf(valueOf(numbers, "w:ilvl")) ?? base?.numbering?.level ?? 0;
  const inherited = numbers === undefined ? (base?.numbering ?? null) : base?.numbering === undefined || base.numbering === null ? null : { ...base.numbering, level: numberLevel };
  const indent = child(properties, "w:ind")?.attributes;
  const left = Number(indent?.["w:left"] ?? indent?.["w:start"]);
  const parts = element.children.filter(({ name: each }) => each === "w:tblStylePr").map(({ attributes }) => attributes["w:type"] ?? "");
  return {
    id,
    name,
    level: headingLevel(name, levelOf(valueOf(properties, "w:outlineLvl")), base),
    numbering: numberId === undefined ? inherited : numberId === "0" ? null : { id: numberId, level: numberLevel },
    indent: Number.isFinite(left) ? left : (base?.indent ?? null),
    rightToLeft: onOff(properties, "w:bidi") ?? base?.rightToLeft ?? false,
    look: lookOver(readRunLook(child(element, "w:rPr")), base?.look ?? plainLook),
    parts: new Set([...parts, ...(base?.parts ?? [])]),
  };
}

function headingLevel(name: string, outline: number | null, base: Style | undefined): number | null {
  if (name === "Title") return 0;
  if (outline !== null) return outline <= 8 ? outline + 1 : null;
  const heading = /^Heading ([1-9])$/.exec(name);
  if (heading !== null) return Number(heading[1]);
  return base?.level ?? null;
}

const lowerCaseNames = /^(heading|toc|index) [1-9]$|^(caption|header|footer|title|subtitle|footnote text|endnote text|annotation text|table of figures|index heading|toc heading|normal|quote|list paragraph)$/i;

/** Word keeps some built-in names in lower case ("heading 1", "caption"); people know them as "Heading 1", "Caption". */
function builtInName(name: string): string {
  if (!lowerCaseNames.test(name)) return name;
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase()).replace("Toc", "TOC");
}
