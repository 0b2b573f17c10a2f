import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Span } from "../paper/place.ts";

/** What a class of Office.js is held as here: an element of the document, and nothing else. */
export type NodeClass =
  | "Body"
  | "Paragraph"
  | "ContentControl"
  | "Table"
  | "TableRow"
  | "TableCell"
  | "InlinePicture"
  | "Section"
  | "ListItem";

export type CollectionClass =
  | "ParagraphCollection"
  | "ContentControlCollection"
  | "RangeCollection"
  | "TableCollection"
  | "TableRowCollection"
  | "TableCellCollection"
  | "InlinePictureCollection"
  | "ListCollection"
  | "SectionCollection";

type HeldNode = { readonly [Class in NodeClass]: { readonly class: Class; readonly node: XmlElement } }[NodeClass];

/** A collection is found anew each time it is asked for what it holds. */
type HeldCollection = {
  readonly [Class in CollectionClass]: { readonly class: Class; readonly find: () => readonly Held[] };
}[CollectionClass];

/** Whatever Office.js may hold a reference to. */
export type Held =
  | HeldNode
  | HeldCollection
  | { readonly class: "Document" }
  | { readonly class: "DocumentProperties" }
  | { readonly class: "Application" }
  | { readonly class: "Range"; readonly span: Span }
  | { readonly class: "Font"; readonly of: Held }
  | { readonly class: "List"; readonly id: number }
  | { readonly class: "SearchOptions"; readonly chosen: Map<string, boolean> };

export type HeldClass = Held["class"];
export type HeldAs<Class extends HeldClass> = Extract<Held, { readonly class: Class }>;

/** What a batch sends and is answered: plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
