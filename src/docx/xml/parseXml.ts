import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { readXml, type XmlRefusalCode } from "./readXml.ts";
import { XmlElement, XmlOther, XmlText } from "./xmlTree.ts";

/**
 * A part's XML as a tree that may be changed. Every node remembers where in the source it stood;
 * what nobody has touched is written back byte for byte: prefixes, order of attributes, quotes and
 * white space and all. Names are as written, prefix included; `namespaceOf` resolves them.
 */
export interface XmlTree {
  /** Everything before the root element (declaration, comments), as it was. */
  readonly before: string;
  readonly root: XmlElement;
  /** Everything after the root element, as it was. */
  readonly after: string;
}

/**
 * Reads a part's XML. Refuses what is not well-formed, has a document type, or is nested deeper
 * than any document is; `part` is what the refusal calls it.
 */
export function parseXml(text: string, part = ""): Outcome<XmlTree, XmlRefusalCode> {
  let root: XmlElement | null = null;
  let rootStart = 0;
  let rootEnd = 0;
  const open: XmlElement[] = [];
  const read = readXml(text, {
    open(name, attributes, start, end) {
      const element = new XmlElement(name, Object.entries(attributes.all()));
      element.startSpan = { text, start, end };
      const outer = open.at(-1);
      if (outer === undefined) {
        root = element;
        rootStart = start;
      } else outer.adopt(element);
      open.push(element);
    },
    close(end) {
      const element = open.pop();
      if (element?.startSpan == null) return;
      element.span = { text, start: element.startSpan.start, end };
      if (open.length === 0) rootEnd = end;
    },
    text(value, start, end) {
      open.at(-1)?.adopt(new XmlText(value, { text, start, end }));
    },
    other(start, end) {
      open.at(-1)?.adopt(new XmlOther(text.slice(start, end)));
    },
  });
  if (!read.ok) return refuse(read.refusal.code, { ...read.refusal.detail, part });
  if (root === null) return refuse("xmlBroken", { part, why: "no element" });
  return done({ before: text.slice(0, rootStart), root, after: text.slice(rootEnd) });
}
