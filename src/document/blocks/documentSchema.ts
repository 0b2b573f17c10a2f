import * as Type from "typebox";
import { nullable } from "../../words/shape.ts";

/*
 * The shape of a `Document` as JSON, for reading what was stored: the same as `document.ts` says, and held to it by the
 * compiler (test/document/blocks/documentSchema.test.ts). A kind of message, chart or list that only a newer version
 * writes is no fault of what is stored, but one that `document.ts` does not name is.
 */

const place = Type.Integer();
const language = nullable(Type.String());
const set = Type.Optional(Type.Literal(true));
const words = Type.Optional(Type.String());
const blocks = Type.Array(Type.Ref("Block"));
const inlines = Type.Array(Type.Ref("Inline"));
const math = Type.Ref("MathNode");

const chartKinds = [
  ...(["column", "bar", "line", "pie", "doughnut", "area", "scatter", "bubble", "radar", "surface"] as const),
  ...(["stock", "combined", "waterfall", "sunburst", "treemap", "funnel", "histogram", "boxWhisker", "map"] as const),
] as const;

const messageKinds = [
  ...(["comments", "revisions", "hiddenText", "hiddenDrawings", "properties", "headersFooters", "textBox"] as const),
  ...(["chartValues", "smartArt", "shapes", "embeddedObject", "pictureFormat", "pictureCropped"] as const),
  ...(["pictureTurned", "pictureOutside", "pictureMetadata", "linkScheme", "linkFile", "linkBroken"] as const),
  ...(["linkTarget", "altChunk", "missingPart", "pageNumbers", "pageReferences", "contents"] as const),
  ...(["unusedNotes", "unknown"] as const),
] as const;

/** Every kind of block, what stands in a line, and formulas; each may hold others. */
const parts = {
  MathNode: Type.Union([
    Type.String(),
    Type.Object({
      name: Type.String(),
      attributes: Type.Record(Type.String(), Type.String()),
      children: Type.Array(math),
    }),
  ]),
  Inline: Type.Union([
    Type.Object({
      type: Type.Literal("text"),
      text: Type.String(),
      bold: set,
      italic: set,
      strike: set,
      smallCaps: set,
      position: Type.Optional(Type.Enum(["super", "sub"])),
      language: words,
      direction: Type.Optional(Type.Enum(["ltr", "rtl", "ltrOverride", "rtlOverride"])),
      above: words,
    }),
    Type.Object({ type: Type.Literal("link"), href: Type.String(), inlines }),
    Type.Object({
      type: Type.Literal("picture"),
      part: Type.String(),
      contentType: Type.String(),
      index: Type.Integer(),
      alt: nullable(Type.String()),
      decorative: Type.Boolean(),
      width: Type.Number(),
      height: Type.Number(),
    }),
    Type.Object({ type: Type.Literal("noteReference"), note: Type.String(), mark: words }),
    Type.Object({ type: Type.Literal("break") }),
    Type.Object({ type: Type.Literal("math"), math }),
  ]),
  Block: Type.Union([
    Type.Object({
      type: Type.Literal("heading"),
      at: place,
      level: Type.Integer(),
      number: nullable(Type.String()),
      id: Type.String(),
      inlines,
      language,
      rightToLeft: set,
      mark: words,
    }),
    Type.Object({
      type: Type.Literal("paragraph"),
      at: place,
      inlines,
      language,
      style: Type.String(),
      number: nullable(Type.String()),
      size: nullable(Type.Number()),
      rightToLeft: set,
      id: words,
    }),
    Type.Object({
      type: Type.Literal("list"),
      ordered: Type.Boolean(),
      start: Type.Integer(),
      format: Type.Enum(["decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "bullet"]),
      items: Type.Array(Type.Object({ marker: Type.String(), blocks })),
    }),
    Type.Object({
      type: Type.Literal("table"),
      at: place,
      index: Type.Integer(),
      caption: nullable(inlines),
      id: words,
      alt: Type.String(),
      headerRows: Type.Integer(),
      headerColumns: Type.Integer(),
      rightToLeft: set,
      rows: Type.Array(
        Type.Object({
          cells: Type.Array(Type.Object({ colSpan: Type.Integer(), rowSpan: Type.Integer(), blocks })),
        }),
      ),
    }),
    Type.Object({
      type: Type.Literal("chart"),
      at: place,
      kind: Type.Optional(Type.Enum(chartKinds)),
      title: Type.String(),
      alt: nullable(Type.String()),
      series: Type.Array(Type.String()),
      sizes: Type.Optional(Type.Array(Type.Integer())),
      rows: Type.Array(Type.Object({ category: Type.String(), values: Type.Array(nullable(Type.String())) })),
    }),
    Type.Object({ type: Type.Literal("mathBlock"), at: place, math }),
    Type.Object({ type: Type.Literal("rule"), at: place }),
  ]),
  PageEdge: Type.Object({ kind: Type.Enum(["header", "footer"]), blocks }),
  Note: Type.Object({
    id: Type.String(),
    kind: Type.Enum(["footnote", "endnote"]),
    number: words,
    blocks,
  }),
  Control: Type.Object({
    tag: Type.String(),
    title: Type.String(),
    id: nullable(Type.Number()),
    level: Type.Enum(["block", "inline", "row", "cell"]),
    story: Type.Enum(["body", "header", "footer", "note", "textBox"]),
    first: place,
    last: place,
    outer: nullable(Type.Integer()),
    text: Type.String(),
    placeholder: set,
    deleted: set,
  }),
  Message: Type.Object({ kind: Type.Enum(messageKinds), at: nullable(place), detail: Type.String() }),
  Document: Type.Object({
    title: nullable(Type.String()),
    language,
    blocks,
    notes: Type.Array(Type.Ref("Note")),
    pageEdges: Type.Optional(Type.Array(Type.Ref("PageEdge"))),
    controls: Type.Array(Type.Ref("Control")),
    paragraphCount: Type.Integer(),
    contentsAt: Type.Optional(place),
    contentsLevels: Type.Optional(Type.Array(Type.Integer())),
    customXml: Type.Array(Type.Object({ namespace: Type.String(), xml: Type.String() })),
    messages: Type.Array(Type.Ref("Message")),
    partial: set,
  }),
};

/** The shape of a `Document` as JSON. */
export const documentSchema = Type.Cyclic(parts, "Document");
