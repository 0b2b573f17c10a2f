import type { XmlElement } from "../../docx/xml/xmlTree.ts";

/** Elements that hold blocks (or hold what holds them), and are no blocks themselves. */
const holders: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:tbl",
  "w:tr",
  "w:tc",
  "w:customXml",
  "w:ins",
  "w:del",
  "w:moveTo",
  "w:moveFrom",
  "w:smartTag",
]);

/** Elements that are the root of a story: a text with paragraphs of its own. */
const stories: ReadonlySet<string> = new Set([
  "w:body",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
  "w:comment",
  "w:txbxContent",
]);

/** Paragraphs below an element in document order, into tables and content controls, not into text boxes. */
export function paragraphsBelow(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type !== "element") continue;
      if (child.name === "w:p") found.push(child);
      else if (holders.has(child.name)) walk(child);
    }
  };
  if (root.name === "w:p") return [root];
  walk(root);
  return found;
}

/** Elements of a name below an element, not into text boxes (their story is another). */
export function findBelow(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type !== "element") continue;
      if (child.name === name) found.push(child);
      if (child.name !== "w:txbxContent") walk(child);
    }
  };
  walk(root);
  return found;
}

/** The nearest element around `node` (not itself) with this name, within its story; null for none. */
export function closest(node: XmlElement, name: string): XmlElement | null {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (at.name === name) return at;
    if (stories.has(at.name)) return null;
  }
  return null;
}

/** The root of the story a node stands in. */
export function storyOf(node: XmlElement): XmlElement {
  let at = node;
  while (!stories.has(at.name) && at.parent !== null) at = at.parent;
  return at;
}

/** The nearest body around a node as Office.js counts bodies: a table cell, or the story's root. */
export function bodyOf(node: XmlElement): XmlElement {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (at.name === "w:tc" || stories.has(at.name)) return at;
  }
  return storyOf(node);
}

export function contains(outer: XmlElement, inner: XmlElement): boolean {
  for (let at: XmlElement | null = inner; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

export function rootOf(node: XmlElement): XmlElement {
  let at = node;
  while (at.parent !== null) at = at.parent;
  return at;
}

/** The nearest element that holds both, and which of its children hold each. */
export function commonParent(
  first: XmlElement,
  last: XmlElement,
): { readonly parent: XmlElement; readonly from: XmlElement; readonly to: XmlElement } | null {
  for (let from = first; from.parent !== null; from = from.parent) {
    const parent = from.parent;
    for (let to = last; to.parent !== null; to = to.parent) {
      if (to.parent === parent) return { parent, from, to };
    }
  }
  return null;
}

/** Whether a content control stands within a paragraph (and not round paragraphs, rows or cells). */
export function isInline(control: XmlElement): boolean {
  return closest(control, "w:p") !== null;
}

/** Tables a paragraph stands in, counted outwards. */
export function tableDepth(node: XmlElement): number {
  let depth = 0;
  for (let table = closest(node, "w:tbl"); table !== null; table = closest(table, "w:tbl")) depth++;
  return depth;
}

/** Rows of a table, also those a content control is put round. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return partsOf(table, "w:tr", "w:tbl");
}

/** Cells of a row, also those a content control is put round. */
export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return partsOf(row, "w:tc", "w:tc");
}

function partsOf(root: XmlElement, name: string, stop: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of root.children) {
    if (child.type !== "element") continue;
    if (child.name === name) found.push(child);
    else if (child.name !== stop && holders.has(child.name)) found.push(...partsOf(child, name, stop));
  }
  return found;
}
