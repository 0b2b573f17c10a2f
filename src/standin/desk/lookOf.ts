import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { listLevel, listMarks } from "../paper/numbering.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { styleChain, styleOf } from "../paper/styles.ts";

/** CSS properties of a paragraph or a run. */
export type Look = Readonly<Record<string, string>>;

const twipsPerPoint = 20;

const highlights: Readonly<Record<string, string>> = {
  yellow: "#ffff00",
  green: "#00ff00",
  cyan: "#00ffff",
  magenta: "#ff00ff",
  blue: "#9090ff",
  red: "#ff8080",
  lightGray: "#d3d3d3",
  darkGray: "#a9a9a9",
  darkYellow: "#d8d070",
};

/** How a paragraph looks: its style and those it is based on, under what it says itself. */
export function paragraphLook(document: OpenedDocument, paragraph: XmlElement): Look {
  const style = styleOf(document, paragraph);
  const base = document.remember(style, () => styleLook(document, style));
  const level = listMarks(document).get(paragraph);
  const indent = level === undefined ? {} : blockLook(listLevel(document, level.listId, level.level)?.first("w:pPr"));
  return { ...base, ...indent, ...blockLook(paragraph.first("w:pPr")) };
}

/** How a run looks beside its paragraph: what it says itself, and its character style. */
export function runLook(document: OpenedDocument, run: XmlElement): Look {
  const properties = run.first("w:rPr");
  if (properties === undefined) return {};
  const id = properties.first("w:rStyle")?.get("w:val");
  const style =
    id === undefined
      ? null
      : (document
          .relatedRoot("styles")
          ?.all("w:style")
          .find((each) => each.get("w:styleId") === id) ?? null);
  const styled = style === null ? {} : document.remember(style, () => charactersOf(document, style));
  return { ...styled, ...characterLook(properties) };
}

function charactersOf(document: OpenedDocument, style: XmlElement): Look {
  return over(
    styleChain(document, style)
      .toReversed()
      .map((each) => characterLook(each.first("w:rPr"))),
  );
}

function styleLook(document: OpenedDocument, style: XmlElement | null): Look {
  const defaults = document.relatedRoot("styles")?.first("w:docDefaults");
  const looks = [
    characterLook(defaults?.first("w:rPrDefault")?.first("w:rPr")),
    blockLook(defaults?.first("w:pPrDefault")?.first("w:pPr")),
    ...styleChain(document, style)
      .toReversed()
      .flatMap((each) => [characterLook(each.first("w:rPr")), blockLook(each.first("w:pPr"))]),
  ];
  return over(looks);
}

/** Looks laid one over the other, the last on top. */
function over(looks: readonly Look[]): Look {
  return looks.reduce<Look>((under, look) => ({ ...under, ...look }), {});
}

function blockLook(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const look: Record<string, string> = {};
  const spacing = properties.first("w:spacing");
  const before = spacing?.get("w:before");
  const after = spacing?.get("w:after");
  const line = spacing?.get("w:line");
  if (before !== undefined) look["margin-top"] = points(before);
  if (after !== undefined) look["margin-bottom"] = points(after);
  if (line !== undefined)
    look["line-height"] =
      spacing?.get("w:lineRule") === "exact" ? points(line) : String(Math.max(1, (Number(line) / 240) * 1.2));
  const indent = properties.first("w:ind");
  const left = indent?.get("w:left") ?? indent?.get("w:start");
  const right = indent?.get("w:right") ?? indent?.get("w:end");
  const hanging = indent?.get("w:hanging");
  const first = indent?.get("w:firstLine");
  if (left !== undefined) look["padding-left"] = points(String(Math.max(0, Number(left))));
  if (right !== undefined) look["padding-right"] = points(String(Math.max(0, Number(right))));
  if (hanging !== undefined)
    Object.assign(look, { "text-indent": `-${points(hanging)}`, "--hanging": points(hanging) });
  else if (first !== undefined) look["text-indent"] = points(first);
  const alignment = { left: "left", start: "left", center: "center", right: "right", end: "right", both: "justify" }[
    properties.first("w:jc")?.get("w:val") ?? ""
  ];
  if (alignment !== undefined) look["text-align"] = alignment;
  return look;
}

function characterLook(properties: XmlElement | undefined): Look {
  if (properties === undefined) return {};
  const look: Record<string, string> = {};
  const says = (name: string) => properties.first(name)?.get("w:val");
  if (properties.first("w:b") !== undefined) look["font-weight"] = isOff(says("w:b")) ? "normal" : "bold";
  if (properties.first("w:i") !== undefined) look["font-style"] = isOff(says("w:i")) ? "normal" : "italic";
  const lines = [
    properties.first("w:u") !== undefined && says("w:u") !== "none" ? "underline" : "",
    properties.first("w:strike") !== undefined && !isOff(says("w:strike")) ? "line-through" : "",
  ]
    .join(" ")
    .trim();
  if (lines !== "") look["text-decoration-line"] = lines;
  const color = says("w:color");
  if (color !== undefined && /^[0-9a-f]{6}$/i.test(color)) look["color"] = `var(--ink, #${color})`;
  const size = says("w:sz");
  if (size !== undefined) look["font-size"] = `${Number(size) / 2}pt`;
  const marked = highlights[says("w:highlight") ?? ""];
  if (marked !== undefined) Object.assign(look, { "background-color": marked, color: "#000" });
  const raised = says("w:vertAlign");
  if (raised === "superscript") Object.assign(look, { "vertical-align": "super", "font-size": "70%" });
  if (raised === "subscript") Object.assign(look, { "vertical-align": "sub", "font-size": "70%" });
  if (properties.first("w:caps") !== undefined && !isOff(says("w:caps"))) look["text-transform"] = "uppercase";
  if (properties.first("w:smallCaps") !== undefined && !isOff(says("w:smallCaps")))
    look["font-variant-caps"] = "small-caps";
  const font = properties.first("w:rFonts")?.get("w:ascii");
  if (font !== undefined)
    look["font-family"] = `"${font.replaceAll('"', "")}", Carlito, Calibri, "Liberation Sans", sans-serif`;
  if (properties.first("w:vanish") !== undefined && !isOff(says("w:vanish"))) look["display"] = "none";
  return look;
}

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false" || value === "off";
}

function points(twips: string): string {
  return `${Number(twips) / twipsPerPoint}pt`;
}
