import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { setParagraphProperty } from "../paper/paragraphProperties.ts";
import { keepForm } from "../paper/trackedForm.ts";
import { cellsOf, rowsOf } from "../paper/wordTree.ts";
import { defineClass, numberValue, textValue, type Arguments } from "./classTable.ts";
import { colorDigits } from "./colorNames.ts";
import type { HostObject, HostObjectOf, Json } from "./hostObject.ts";

/** Lengths in the file are twentieths of a point; the widths of lines eighths (ECMA-376-1 § 17.3.4). */
const twips = 20;
const eighths = 8;

/** Order of what a table's, row's and cell's properties hold, of what is set here (§ 17.4.59, 17.4.81, 17.4.69). */
const order = [
  "w:tblStyle",
  "w:tblW",
  "w:jc",
  "w:tblBorders",
  "w:tblLayout",
  "w:tblCellMar",
  "w:tblLook",
  "w:tcW",
  "w:tcBorders",
  "w:shd",
  "w:tcMar",
  "w:vAlign",
  "w:trHeight",
  "w:tblHeader",
  "w:ins",
  "w:del",
  "w:tblPrChange",
  "w:trPrChange",
  "w:tcPrChange",
];

const sides: Readonly<Record<string, readonly string[]>> = {
  Top: ["w:top"],
  Left: ["w:left"],
  Bottom: ["w:bottom"],
  Right: ["w:right"],
  InsideHorizontal: ["w:insideH"],
  InsideVertical: ["w:insideV"],
  Inside: ["w:insideH", "w:insideV"],
  Outside: ["w:top", "w:left", "w:bottom", "w:right"],
  All: ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
};

const lines: Readonly<Record<string, string>> = {
  none: "None",
  nil: "None",
  single: "Single",
  double: "Double",
  dotted: "Dotted",
  dashed: "Dashed",
  dotDash: "DotDashed",
  triple: "Triple",
  wave: "Wave",
};

const holders: Readonly<Record<string, string>> = { "w:tbl": "w:tblPr", "w:tr": "w:trPr", "w:tc": "w:tcPr" };
const verticals: Readonly<Record<string, string>> = { top: "Top", center: "Center", bottom: "Bottom" };
const alignments: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

/** Word.TableBorder: a line of a table, of a row's cells or of a cell. */
export const tableBorderClass = defineClass("TableBorder", {
  values: {
    Type: (border) => lines[lineOf(border)?.get("w:val") ?? "none"] ?? "Mixed",
    Color: (border) => {
      const color = lineOf(border)?.get("w:color") ?? "auto";
      return color === "auto" ? "#000000" : `#${color}`;
    },
    Width: (border) => Number(lineOf(border)?.get("w:sz") ?? 0) / eighths,
  },
  puts: {
    Type: (border, value, { document }) => {
      const word = Object.entries(lines).find(([, name]) => name === value)?.[0];
      if (word === undefined) throw new HostRefusal("InvalidArgument", "TableBorder.type", "There is no such line.");
      putLine(document, border, "w:val", word);
    },
    Color: (border, value, { document }) => {
      const digits = colorDigits(textValue(value, "TableBorder.color"));
      if (digits === null) throw new HostRefusal("InvalidArgument", "TableBorder.color", "There is no such colour.");
      putLine(document, border, "w:color", digits);
    },
    Width: (border, value, { document }) =>
      putLine(document, border, "w:sz", String(Math.round(numberValue(value, "TableBorder.width") * eighths))),
  },
});

/** The line of a table, row or cell that a call asks for. */
export function borderOf(round: XmlElement, args: Arguments, location: string): HostObject {
  const side = args.text(0);
  if (sides[side] === undefined) throw new HostRefusal("InvalidArgument", location, "There is no such side.");
  return { class: "TableBorder", round, side };
}

/** A property of a table, row or cell; undefined where it says none. */
export function formOf(round: XmlElement, name: string): XmlElement | undefined {
  return round.first(holders[round.name] ?? "")?.first(name);
}

/** Sets attributes of a property of a table, row or cell; it is made where it is lacking. */
export function putForm(
  document: OpenedDocument,
  round: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): XmlElement {
  const holderName = holders[round.name] ?? "w:tcPr";
  let holder = round.first(holderName);
  if (holder === undefined) {
    holder = new XmlElement(holderName);
    document.journal.insert(round, 0, holder);
  }
  keepForm(document, holder);
  const property = childOf(document, holder, name, order);
  for (const [key, value] of Object.entries(attributes)) document.journal.setAttribute(property, key, value);
  return property;
}

/** What a table, its rows and its cells share: alignment, shading, padding, lines. `cells` are the cells it is of. */
export const formMembers = {
  values: {
    HorizontalAlignment: ({ node }: Node) =>
      same(cellsIn(node), (cell) => alignments[firstAlignment(cell) ?? "left"] ?? "Unknown"),
    VerticalAlignment: ({ node }: Node) =>
      same(cellsIn(node), (cell) => verticals[formOf(cell, "w:vAlign")?.get("w:val") ?? "top"] ?? "Mixed"),
    ShadingColor: ({ node }: Node) => {
      const fill = same(cellsIn(node), (cell) => formOf(cell, "w:shd")?.get("w:fill") ?? "auto");
      return fill === "auto" || fill === "Mixed" ? "" : `#${fill}`;
    },
  },
  puts: {
    HorizontalAlignment: ({ node }: Node, value: Json, { document }: { readonly document: OpenedDocument }) => {
      const word = Object.entries(alignments).find(([, name]) => name === value)?.[0] ?? "left";
      for (const cell of cellsIn(node))
        for (const paragraph of cell.all("w:p")) setParagraphProperty(document, paragraph, "w:jc", { "w:val": word });
    },
    VerticalAlignment: ({ node }: Node, value: Json, { document }: { readonly document: OpenedDocument }) => {
      const word = Object.entries(verticals).find(([, name]) => name === value)?.[0] ?? "top";
      for (const cell of cellsIn(node)) putForm(document, cell, "w:vAlign", { "w:val": word });
    },
    ShadingColor: ({ node }: Node, value: Json, { document }: { readonly document: OpenedDocument }) => {
      const fill = value === "" ? "auto" : colorDigits(textValue(value, "shadingColor"));
      if (fill === null) throw new HostRefusal("InvalidArgument", "shadingColor", "There is no such colour.");
      for (const cell of cellsIn(node)) putForm(document, cell, "w:shd", { "w:val": "clear", "w:fill": fill });
    },
  },
  calls: {
    GetCellPadding: ({ node }: Node, args: Arguments) => {
      const side = paddingSide(args);
      const own = formOf(node, node.name === "w:tbl" ? "w:tblCellMar" : "w:tcMar")?.first(side);
      return Number(own?.get("w:w") ?? (/left|right/.test(side) ? 108 : 0)) / twips;
    },
  },
  acts: {
    SetCellPadding: ({ node }: Node, args: Arguments, { document }: { readonly document: OpenedDocument }) => {
      const side = paddingSide(args);
      const length = String(Math.round(args.number(1) * twips));
      const targets = node.name === "w:tr" ? cellsIn(node) : [node];
      for (const target of targets) {
        const margins = putForm(document, target, target.name === "w:tbl" ? "w:tblCellMar" : "w:tcMar", {});
        const padding = childOf(document, margins, side, ["w:top", "w:left", "w:bottom", "w:right"]);
        document.journal.setAttribute(padding, "w:w", length);
        document.journal.setAttribute(padding, "w:type", "dxa");
      }
    },
  },
} as const;

interface Node {
  readonly node: XmlElement;
}

function cellsIn(node: XmlElement): readonly XmlElement[] {
  if (node.name === "w:tc") return [node];
  return node.name === "w:tr" ? cellsOf(node) : rowsOf(node).flatMap(cellsOf);
}

function firstAlignment(cell: XmlElement): string | undefined {
  return cell.first("w:p")?.first("w:pPr")?.first("w:jc")?.get("w:val");
}

function same(cells: readonly XmlElement[], value: (cell: XmlElement) => string): string {
  const values = new Set(cells.map(value));
  return values.size === 1 ? ([...values][0] ?? "") : "Mixed";
}

function paddingSide(args: Arguments): string {
  const [side] = sides[args.text(0)] ?? [];
  if (side === undefined) throw new HostRefusal("InvalidArgument", "cellPadding", "There is no such side.");
  return side;
}

function lineOf({ round, side }: HostObjectOf<"TableBorder">): XmlElement | undefined {
  const [first = ""] = sides[side] ?? [];
  const cell = round.name === "w:tr" ? cellsOf(round)[0] : round;
  return cell === undefined ? undefined : formOf(cell, bordersName(cell))?.first(first);
}

function putLine(document: OpenedDocument, border: HostObjectOf<"TableBorder">, name: string, value: string): void {
  const targets = border.round.name === "w:tr" ? cellsOf(border.round) : [border.round];
  for (const target of targets) {
    const borders = putForm(document, target, bordersName(target), {});
    for (const side of sides[border.side] ?? []) {
      const line = childOf(document, borders, side, sides["All"] ?? []);
      if (line.get("w:val") === undefined) document.journal.setAttribute(line, "w:val", "single");
      document.journal.setAttribute(line, name, value);
    }
  }
}

function bordersName(round: XmlElement): string {
  return round.name === "w:tbl" ? "w:tblBorders" : "w:tcBorders";
}

/** A child of this name, made in its place in the order where it is lacking. */
function childOf(document: OpenedDocument, parent: XmlElement, name: string, inOrder: readonly string[]): XmlElement {
  const there = parent.first(name);
  if (there !== undefined) return there;
  const made = new XmlElement(name);
  const rank = inOrder.indexOf(name);
  const at = parent.children.findIndex((child) => child.type === "element" && inOrder.indexOf(child.name) > rank);
  document.journal.insert(parent, at < 0 ? parent.children.length : at, made);
  return made;
}
