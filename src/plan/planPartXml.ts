import { SaxesParser } from "saxes";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { UnknownAttribute, UnknownElement } from "./unknownXml.ts";

const deepest = 12;
const mostElements = 50_000;

/** Stops the parser; caught where it was started, nowhere else. */
class Stopped extends Error {}

interface OpenElement extends UnknownElement {
  readonly attributes: UnknownAttribute[];
  readonly children: (UnknownElement | string)[];
}

/**
 * Reads a small XML document that may be hostile: a document type, an entity of its own, an element
 * deeper than 12 or more than 50,000 elements refuse it, as does XML that is not well formed.
 */
export function parsePlanXml(xml: string): Outcome<UnknownElement, "planPartBroken"> {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const roots: OpenElement[] = [];
  let count = 0;
  parser.on("error", (error) => {
    throw new Stopped(error.message);
  });
  parser.on("doctype", () => {
    throw new Stopped("a document type");
  });
  parser.on("opentag", (tag) => {
    count += 1;
    if (open.length >= deepest || count > mostElements) throw new Stopped("too many elements");
    const element: OpenElement = {
      namespace: tag.uri,
      name: tag.local,
      attributes: Object.values(tag.attributes)
        .filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns")
        .map(({ uri, local, value }) => ({ namespace: uri, name: local, value })),
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const collect = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", collect);
  parser.on("cdata", collect);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Stopped) return refuse("planPartBroken", { why: error.message });
    throw error;
  }
  const [root] = roots;
  return root === undefined ? refuse("planPartBroken", { why: "no element" }) : done(root);
}

/**
 * Writes a tree as XML that reads back as the same tree. One tree has one spelling: no indentation,
 * the root's namespace as default, others declared where they are used, attributes in the order given.
 */
export function writePlanXml(root: UnknownElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${writeElement(root, "")}`;
}

function writeElement(element: UnknownElement, outer: string): string {
  const declared = element.namespace === outer ? "" : ` xmlns="${escape(element.namespace)}"`;
  const attributes = element.attributes.map(({ namespace, name, value }, index) => {
    if (namespace === "") return ` ${name}="${escape(value)}"`;
    if (namespace === "http://www.w3.org/XML/1998/namespace") return ` xml:${name}="${escape(value)}"`;
    return ` xmlns:n${index}="${escape(namespace)}" n${index}:${name}="${escape(value)}"`;
  });
  const start = `<${element.name}${declared}${attributes.join("")}`;
  if (element.children.length === 0) return `${start}/>`;
  const children = element.children.map((child) =>
    typeof child === "string" ? escape(child) : writeElement(child, element.namespace),
  );
  return `${start}>${children.join("")}</${element.name}>`;
}

/** What XML 1.0 cannot carry at all (Word's vertical tab, say) is written as a space. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ")
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
