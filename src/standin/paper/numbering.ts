import { levelOf } from "../../docx/levelOf.ts";
import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { paragraphProperty } from "./styles.ts";

/** What a list paragraph shows before its text. */
export interface ListMark {
  readonly listId: number;
  /** From 0. */
  readonly level: number;
  /** "2.1", "a)", or the bullet. */
  readonly text: string;
  readonly bullet: boolean;
}

/** The marks of all list paragraphs of the body, counted through from its beginning (ECMA-376-1 § 17.9). */
export function listMarks(document: OpenedDocument): ReadonlyMap<XmlElement, ListMark> {
  return document.remember("listMarks", () => countMarks(document));
}

/** List and level (from 0) of a paragraph, its own or its style's; null for one in no list. */
export function listPlace(
  document: OpenedDocument,
  paragraph: XmlElement,
): { readonly listId: number; readonly level: number } | null {
  const numbering = paragraphProperty(document, paragraph, "w:numPr");
  if (numbering === undefined) return null;
  let id = numbering.first("w:numId")?.get("w:val");
  let level = numbering.first("w:ilvl")?.get("w:val");
  if (id === undefined) id = styleNumber(document, paragraph);
  if (id === undefined || id === "0") return null;
  level ??= levelOfStyle(document, paragraph, id);
  return { listId: Number(id), level: levelOf(level) ?? 0 };
}

/** A level's own description in the numbering part; undefined for none. */
export function listLevel(document: OpenedDocument, listId: number, level: number): XmlElement | undefined {
  const list = definition(document, String(listId));
  return list === undefined ? undefined : levelAt(list, level);
}

function styleNumber(document: OpenedDocument, paragraph: XmlElement): string | undefined {
  const bare = paragraph.first("w:pPr")?.first("w:pStyle");
  if (bare === undefined) return undefined;
  const styles = document.relatedRoot("styles")?.all("w:style") ?? [];
  return styles
    .find((style) => style.get("w:styleId") === bare.get("w:val"))
    ?.first("w:pPr")
    ?.first("w:numPr")
    ?.first("w:numId")
    ?.get("w:val");
}

/** A heading style's level in a list is the one whose w:pStyle names it (§ 17.9.23). */
function levelOfStyle(document: OpenedDocument, paragraph: XmlElement, id: string): string | undefined {
  const style = paragraph.first("w:pPr")?.first("w:pStyle")?.get("w:val");
  if (style === undefined) return undefined;
  for (const level of definition(document, id)?.levels ?? []) {
    if (level.first("w:pStyle")?.get("w:val") === style) return level.get("w:ilvl");
  }
  return undefined;
}

interface Definition {
  readonly abstractId: string;
  readonly levels: readonly XmlElement[];
  readonly starts: ReadonlyMap<number, number>;
}

function definition(document: OpenedDocument, id: string): Definition | undefined {
  return document.remember("lists", () => readDefinitions(document.relatedRoot("numbering"))).get(id);
}

function readDefinitions(root: XmlElement | null): ReadonlyMap<string, Definition> {
  const abstracts = new Map(
    (root?.all("w:abstractNum") ?? []).map((each) => [each.get("w:abstractNumId") ?? "", each]),
  );
  const found = new Map<string, Definition>();
  for (const list of root?.all("w:num") ?? []) {
    const abstractId = list.first("w:abstractNumId")?.get("w:val") ?? "";
    const levels = [...(abstracts.get(abstractId)?.all("w:lvl") ?? [])];
    const starts = new Map<number, number>();
    for (const override of list.all("w:lvlOverride")) {
      const level = levelOf(override.get("w:ilvl")) ?? 0;
      const start = override.first("w:startOverride")?.get("w:val");
      if (start !== undefined) starts.set(level, Number(start));
      const own = override.first("w:lvl");
      const at = levels.findIndex((each) => each.get("w:ilvl") === String(level));
      if (own !== undefined && at >= 0) levels[at] = own;
    }
    found.set(list.get("w:numId") ?? "", { abstractId, levels, starts });
  }
  return found;
}

function countMarks(document: OpenedDocument): ReadonlyMap<XmlElement, ListMark> {
  const marks = new Map<XmlElement, ListMark>();
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  for (const paragraph of document.paragraphs()) {
    const at = listPlace(document, paragraph);
    if (at === null) continue;
    const list = definition(document, String(at.listId));
    if (list === undefined) continue;
    const { level } = at;
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    const start = (each: number) => Number(levelAt(list, each)?.first("w:start")?.get("w:val") ?? 1);
    const override = list.starts.get(level);
    if (override !== undefined && !restarted.has(`${at.listId}/${level}`)) {
      restarted.add(`${at.listId}/${level}`);
      counts[level] = override;
    } else counts[level] = counts[level] === undefined ? start(level) : (counts[level] ?? 0) + 1;
    counts.length = level + 1;
    for (let each = 0; each < level; each++) counts[each] ??= start(each);
    const format = levelAt(list, level);
    const bullet = format?.first("w:numFmt")?.get("w:val") === "bullet";
    marks.set(paragraph, {
      listId: at.listId,
      level,
      bullet,
      text: bullet ? bulletSign(format) : numberText(list, format, counts),
    });
  }
  return marks;
}

function levelAt(list: Definition, level: number): XmlElement | undefined {
  return list.levels.find((each) => each.get("w:ilvl") === String(level));
}

function numberText(list: Definition, format: XmlElement | undefined, counts: readonly number[]): string {
  const pattern = format?.first("w:lvlText")?.get("w:val") ?? "";
  const legal = format?.first("w:isLgl") !== undefined;
  return pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const kind = levelAt(list, level)?.first("w:numFmt")?.get("w:val") ?? "decimal";
    return formatNumber(counts[level] ?? 1, legal ? "decimal" : kind);
  });
}

/** Symbol and Wingdings put their bullets in the private area; shown as the sign they look like. */
function bulletSign(format: XmlElement | undefined): string {
  const sign = format?.first("w:lvlText")?.get("w:val") ?? "•";
  if (/^[\uf000-\uf0ff]$/.test(sign))
    return sign === "\uf0a7" ? "▪" : sign === "\uf0d8" ? "➢" : sign === "\uf0fc" ? "✓" : "•";
  return sign === "o" ? "◦" : sign;
}

function formatNumber(value: number, kind: string): string {
  if (kind === "lowerLetter" || kind === "upperLetter") {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
    return kind === "lowerLetter" ? letter : letter.toUpperCase();
  }
  if (kind === "lowerRoman" || kind === "upperRoman")
    return kind === "lowerRoman" ? roman(value).toLowerCase() : roman(value);
  if (kind === "decimalZero") return String(value).padStart(2, "0");
  if (kind === "ordinal") return `${value}.`;
  return kind === "none" ? "" : String(value);
}

function roman(value: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let left = value;
  let text = "";
  for (const [worth, sign] of signs) for (; left >= worth; left -= worth) text += sign;
  return text;
}
