import { child, onOff, valueOf, type PartElement } from "./partElement.ts";

/** One of the nine levels of a numbering. */
export interface Level {
  readonly start: number;
  /** `w:numFmt`: "decimal", "lowerLetter", "bullet", "none" and many more. */
  readonly format: string;
  /** "%1.%2": text with the levels' numbers to be put in. */
  readonly text: string;
  /** Numbers of higher levels are written as digits whatever their format (`w:isLgl`). */
  readonly legal: boolean;
  /** Level, from 1, whose step restarts this one; 0 never; null as usual: any higher level. */
  readonly restart: number | null;
  /** Id of the paragraph style that brings this level with it. */
  readonly style: string | null;
  /** Left indentation in twentieths of a point; null where not said. */
  readonly indent: number | null;
  /** Font of the bullet, for symbol fonts. */
  readonly font: string;
}

export interface Numbering {
  /** What its lists count together by: two numberings on one abstract numbering share their counters. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that start anew where this numbering is first used, and at what. */
  readonly starts: ReadonlyMap<number, number>;
}

export type Numberings = ReadonlyMap<string, Numbering>;

/** Reads the numbering part (ECMA-376-1 § 17.9): each numbering by id with overrides applied and style links followed. */
export function readNumbering(root: PartElement): Numberings {
  const abstracts = new Map<string, PartElement>();
  const byStyleLink = new Map<string, PartElement>();
  const numbers: PartElement[] = [];
  for (const element of root.children) {
    if (element.name === "w:abstractNum") {
      abstracts.set(element.attributes["w:abstractNumId"] ?? "", element);
      const link = valueOf(element, "w:styleLink");
      if (link !== undefined) byStyleLink.set(link, element);
    } else if (element.name === "w:num") numbers.push(element);
  }
  const found = new Map<string, Numbering>();
  for (const number of numbers) {
    const id = number.attributes["w:numId"];
    const own = abstracts.get(valueOf(number, "w:abstractNumId") ?? "");
    if (id === undefined || own === undefined) continue;
    // An abstract numbering may only point to the one a numbering style holds (§ 17.9.21).
    const linked = byStyleLink.get(valueOf(own, "w:numStyleLink") ?? "") ?? own;
    const levels = new Map<number, Level>();
    const starts = new Map<number, number>();
    for (const level of linked.children) if (level.name === "w:lvl") levels.set(Number(level.attributes["w:ilvl"]), readLevel(level));
    for (const override of number.children) {
      if (override.name !== "w:lvlOverride") continue;
      const at = Number(override.attributes["w:ilvl"]);
      const level = child(override, "w:lvl");
      if (level !== undefined) levels.set(at, readLevel(level));
      const start = Number(valueOf(override, "w:startOverride"));
      if (Number.isInteger(start)) starts.set(at, start);
    }
    found.set(id, { counter: linked.attributes["w:abstractNumId"] ?? id, levels, starts });
  }
  return found;
}

function readLevel(element: PartElement): Level {
  const start = Number(valueOf(element, "w:start"));
  const restart = Number(valueOf(element, "w:lvlRestart"));
  const indent = child(child(element, "w:pPr"), "w:ind")?.attributes;
  const left = Number(indent?.["w:left"] ?? indent?.["w:start"]);
  return {
    start: Number.isInteger(start) ? start : 0,
    format: valueOf(element, "w:numFmt") ?? "decimal",
    text: valueOf(element, "w:lvlText") ?? "",
    legal: onOff(element, "w:isLgl") ?? false,
    restart: Number.isInteger(restart) ? restart : null,
    style: valueOf(element, "w:pStyle") ?? null,
    indent: Number.isFinite(left) ? left : null,
    font: child(child(element, "w:rPr"), "w:rFonts")?.attributes["w:ascii"] ?? "",
  };
}
