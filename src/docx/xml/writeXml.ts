import { escapeXmlAttribute, escapeXmlText } from "./escapeXml.ts";
import type { XmlTree } from "./parseXml.ts";
import type { XmlElement, XmlNode } from "./xmlTree.ts";

/** The tree as text: what was not touched exactly as it was read. */
export function writeXml(tree: XmlTree): string {
  return tree.before + writeXmlNode(tree.root) + tree.after;
}

/** One node as text, as it stands; the namespaces of what is around it are not added. */
export function writeXmlNode(node: XmlNode): string {
  const pieces: string[] = [];
  write(node, pieces);
  return pieces.join("");
}

function write(node: XmlNode, pieces: string[]): void {
  if (node.type === "other") {
    pieces.push(node.source);
    return;
  }
  if (node.span !== null) {
    pieces.push(node.span.text.slice(node.span.start, node.span.end));
    return;
  }
  if (node.type === "text") {
    pieces.push(escapeXmlText(node.value));
    return;
  }
  const empty = node.children.length === 0;
  pieces.push(startTag(node, empty));
  if (empty) return;
  for (const child of node.children) write(child, pieces);
  pieces.push(`</${node.name}>`);
}

function startTag(element: XmlElement, empty: boolean): string {
  if (element.startSpan !== null) {
    const { text, start, end } = element.startSpan;
    const closed = text.charAt(end - 2) === "/";
    if (closed) return empty ? text.slice(start, end) : `${text.slice(start, end - 2).trimEnd()}>`;
    return empty ? `${text.slice(start, end - 1)}/>` : text.slice(start, end);
  }
  let tag = `<${element.name}`;
  for (const [name, value] of element.attributes) tag += ` ${name}="${escapeXmlAttribute(value)}"`;
  return empty ? `${tag}/>` : `${tag}>`;
}
