import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { defineClass, numberValue, textValue, type Surroundings } from "./classTable.ts";
import { breakAt } from "../paper/editText.ts";
import { paragraphsOf } from "../paper/editSpan.ts";
import type { HostObjectOf, Json } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { paragraphLength, paragraphPieces } from "../paper/paragraphPieces.ts";
import { place } from "../paper/place.ts";
import { colorDigits } from "./colorNames.ts";
import { spanOf } from "./spanOf.ts";
import { styleChain, styleOf } from "../paper/styles.ts";
import { keepForm } from "../paper/trackedForm.ts";

type FontObject = HostObjectOf<"Font">;

/** Order of a run's properties in the file (ECMA-376-1 § 17.3.2.28), of those set here. */
const order = [
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:i",
  "w:iCs",
  "w:caps",
  "w:strike",
  "w:dstrike",
  "w:vanish",
  "w:color",
  "w:sz",
  "w:szCs",
  "w:highlight",
  "w:u",
  "w:vertAlign",
  "w:lang",
  "w:rPrChange",
];

/** Word.Font: the form of the characters of a stretch; null where they differ. */
export const fontClass = defineClass("Font", {
  values: {
    Bold: (object, around) => shared(object, around, "w:b", isOn),
    Italic: (object, around) => shared(object, around, "w:i", isOn),
    StrikeThrough: (object, around) => shared(object, around, "w:strike", isOn),
    Color: (object, around) => shared(object, around, "w:color", (property) => colorOf(property)),
    Size: (object, around) => shared(object, around, "w:sz", (property) => Number(property?.get("w:val") ?? 20) / 2),
    Name: (object, around) => shared(object, around, "w:rFonts", (property) => fontName(around.document, property)),
    DoubleStrikeThrough: (object, around) => shared(object, around, "w:dstrike", isOn),
    HighlightColor: (object, around) =>
      shared(object, around, "w:highlight", (property) => {
        const name = property?.get("w:val") ?? "none";
        return name === "none" ? null : `#${highlights[name] ?? "000000"}`;
      }),
    Underline: (object, around) =>
      shared(object, around, "w:u", (property) => underlines[property?.get("w:val") ?? "none"] ?? "Mixed"),
    Subscript: (object, around) =>
      shared(object, around, "w:vertAlign", (property) => property?.get("w:val") === "subscript"),
    Superscript: (object, around) =>
      shared(object, around, "w:vertAlign", (property) => property?.get("w:val") === "superscript"),
  },
  puts: {
    Bold: (object, value, around) => put(object, around, "w:b", value === true ? {} : { "w:val": "0" }),
    Italic: (object, value, around) => put(object, around, "w:i", value === true ? {} : { "w:val": "0" }),
    StrikeThrough: (object, value, around) => put(object, around, "w:strike", value === true ? {} : { "w:val": "0" }),
    Color: (object, value, around) => {
      const color = colorDigits(textValue(value, "Font.color"));
      if (color === null) throw new HostRefusal("InvalidArgument", "Font.color", "A color is written #RRGGBB.");
      put(object, around, "w:color", { "w:val": color });
    },
    DoubleStrikeThrough: (object, value, around) =>
      put(object, around, "w:dstrike", value === true ? {} : { "w:val": "0" }),
    HighlightColor: (object, value, around) => {
      const digits = value === null || value === "" ? null : colorDigits(textValue(value, "Font.highlightColor"));
      const name = Object.entries(highlights).find(([, color]) => color === digits)?.[0];
      put(object, around, "w:highlight", { "w:val": digits === null ? "none" : (name ?? "yellow") });
    },
    Subscript: (object, value, around) =>
      put(object, around, "w:vertAlign", { "w:val": value === true ? "subscript" : "baseline" }),
    Superscript: (object, value, around) =>
      put(object, around, "w:vertAlign", { "w:val": value === true ? "superscript" : "baseline" }),
    Size: (object, value, around) =>
      put(object, around, "w:sz", { "w:val": String(Math.round(numberValue(value, "Font.size") * 2)) }),
    Name: (object, value, around) => {
      const name = textValue(value, "Font.name");
      put(object, around, "w:rFonts", { "w:ascii": name, "w:hAnsi": name, "w:cs": name });
    },
    Underline: (object, value, around) => {
      const word = Object.entries(underlines).find(([, name]) => name === value)?.[0];
      if (word === undefined) throw new HostRefusal("InvalidArgument", "Font.underline", "There is no such underline.");
      put(object, around, "w:u", { "w:val": word });
    },
  },
});

const underlines: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  words: "Word",
  dotted: "Dotted",
  thick: "Thick",
  wave: "Wave",
};

/** The colours a marker has (ECMA-376-1 § 17.18.40); Word takes the nearest, here any other is yellow. */
const highlights: Readonly<Record<string, string>> = {
  yellow: "FFFF00",
  green: "00FF00",
  cyan: "00FFFF",
  magenta: "FF00FF",
  blue: "0000FF",
  red: "FF0000",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
  darkGray: "808080",
  lightGray: "C0C0C0",
  black: "000000",
  white: "FFFFFF",
};

/** The name of a font: where the theme says it, the one of the document's theme (§ 17.3.2.26, 20.1.4.1.16). */
function fontName(document: OpenedDocument, property: XmlElement | undefined): string {
  const themed = property?.get("w:asciiTheme");
  if (themed === undefined) return property?.get("w:ascii") ?? "";
  const scheme = [...(document.relatedRoot("theme")?.descendants("a:fontScheme") ?? [])][0];
  const fonts = scheme?.first(themed.startsWith("major") ? "a:majorFont" : "a:minorFont");
  return fonts?.first("a:latin")?.get("typeface") ?? property?.get("w:ascii") ?? "";
}

/** A run property of a run: its own, its paragraph style's, or the document's default. */
function runProperty(
  document: OpenedDocument,
  run: XmlElement,
  paragraph: XmlElement,
  name: string,
): XmlElement | undefined {
  const own = run.first("w:rPr")?.first(name);
  if (own !== undefined) return own;
  for (const style of styleChain(document, styleOf(document, paragraph))) {
    const found = style.first("w:rPr")?.first(name);
    if (found !== undefined) return found;
  }
  return document.relatedRoot("styles")?.first("w:docDefaults")?.first("w:rPrDefault")?.first("w:rPr")?.first(name);
}

function shared(
  object: FontObject,
  { document }: Surroundings,
  name: string,
  read: (property: XmlElement | undefined) => Json,
): Json {
  const values = new Set<Json>();
  const span = spanOf(object);
  for (const paragraph of paragraphsOf(document, span)) {
    const from = paragraph === span.start.paragraph ? span.start.offset : 0;
    const to = paragraph === span.end.paragraph ? span.end.offset : Number.POSITIVE_INFINITY;
    const pieces = paragraphPieces(paragraph).filter((piece) => piece.start < to && piece.start + piece.length > from);
    if (pieces.length === 0) values.add(read(runProperty(document, paragraph, paragraph, name)));
    for (const piece of pieces) values.add(read(runProperty(document, piece.run, paragraph, name)));
  }
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function put(
  object: FontObject,
  { document }: Surroundings,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const span = spanOf(object);
  for (const paragraph of paragraphsOf(document, span)) {
    const from = paragraph === span.start.paragraph ? span.start.offset : 0;
    const to = Math.min(
      paragraph === span.end.paragraph ? span.end.offset : Number.POSITIVE_INFINITY,
      paragraphLength(paragraph),
    );
    breakAt(document, place(paragraph, from), null);
    breakAt(document, place(paragraph, to), null);
    const runs = new Set(
      paragraphPieces(paragraph)
        .filter((piece) => piece.start >= from && piece.start + piece.length <= to)
        .map((piece) => piece.run),
    );
    for (const run of runs) if (run.name === "w:r") putOnRun(document, run, name, attributes);
  }
}

function putOnRun(
  document: OpenedDocument,
  run: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const { journal } = document;
  let properties = run.first("w:rPr");
  if (properties === undefined) {
    properties = new XmlElement("w:rPr");
    journal.insert(run, 0, properties);
  }
  keepForm(document, properties);
  const before = properties.first(name);
  if (before !== undefined) journal.remove(before);
  const rank = order.indexOf(name);
  const at = properties.children.findIndex((child) => child.type === "element" && order.indexOf(child.name) > rank);
  journal.insert(
    properties,
    at < 0 ? properties.children.length : at,
    new XmlElement(name, Object.entries(attributes)),
  );
}

function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !["0", "false", "off"].includes(property.get("w:val") ?? "");
}

function colorOf(property: XmlElement | undefined): string {
  const color = property?.get("w:val") ?? "auto";
  return color === "auto" ? "#000000" : `#${color}`;
}
