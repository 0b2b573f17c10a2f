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
  | "ListItem"
  | "CustomProperty";

export type CollectionClass =
  | "ParagraphCollection"
  | "ContentControlCollection"
  | "RangeCollection"
  | "TableCollection"
  | "TableRowCollection"
  | "TableCellCollection"
  | "InlinePictureCollection"
  | "ListCollection"
  | "SectionCollection"
  | "CustomPropertyCollection";

type HostNode = { readonly [Class in NodeClass]: { readonly class: Class; readonly node: XmlElement } }[NodeClass];

/** A collection is found anew each time it is asked for what it holds. */
type HostCollection = {
  readonly [Class in CollectionClass]: { readonly class: Class; readonly find: () => readonly HostObject[] };
}[CollectionClass];

/** Whatever Office.js may hold a reference to. */
export type HostObject =
  | HostNode
  | HostCollection
  | { readonly class: "Document" }
  | { readonly class: "DocumentProperties" }
  | { readonly class: "Application" }
  | { readonly class: "DocumentCreated"; readonly docx: Uint8Array }
  | { readonly class: "Range"; readonly span: Span }
  | { readonly class: "Font"; readonly of: HostObject }
  | { readonly class: "List"; readonly id: number }
  | { readonly class: "TableBorder"; readonly round: XmlElement; readonly side: string }
  | { readonly class: "SearchOptions"; readonly chosen: Map<string, boolean> };

export type HostObjectClass = HostObject["class"];
export type HostObjectOf<Class extends HostObjectClass> = Extract<HostObject, { readonly class: Class }>;

/** What a batch sends and is answered: plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
