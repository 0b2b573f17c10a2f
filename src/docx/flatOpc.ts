import { done, refuse, type Outcome } from "../words/refusal.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import type { DocxRefusalCode } from "./docxRefusal.ts";
import { packageOf, packageLimits, type Package } from "./openPackage.ts";
import type { WrittenPart } from "./writePackage.ts";
import { escapeXmlAttribute } from "./xml/escapeXml.ts";
import { parseXml } from "./xml/parseXml.ts";
import { writeXmlNode } from "./xml/writeXml.ts";
import { namespaceOf, type XmlElement } from "./xml/xmlTree.ts";

const flatNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

/**
 * Reads flat OPC: a whole package as one XML text, as Word's `body.getOoxml()` gives it. The same
 * package as from the file, with the content types each part says itself.
 */
export function readFlatPackage(xml: string): Outcome<Package, DocxRefusalCode> {
  const tree = parseXml(xml, "pkg:package");
  if (!tree.ok) return tree;
  const { root } = tree.value;
  if (root.local !== "package" || namespaceOf(root) !== flatNamespace) return refuse("notWord");
  const encoder = new TextEncoder();
  const parts = new Map<string, () => Outcome<Uint8Array, DocxRefusalCode>>();
  const types: string[] = [];
  for (const part of root.elements) {
    if (part.local !== "part") continue;
    const name = (attribute(part, "name") ?? "").replace(/^\//, "");
    if (name === "" || parts.has(name)) return refuse("badName", { part: name });
    if (parts.size >= packageLimits.entries) return refuse("tooManyParts", { limit: packageLimits.entries });
    types.push(
      `<Override PartName="/${escapeXmlAttribute(name)}" ContentType="${escapeXmlAttribute(attribute(part, "contentType") ?? "")}"/>`,
    );
    parts.set(name, () => partBytes(part, name, encoder));
  }
  const typesXml = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join("")}</Types>`;
  parts.set("[Content_Types].xml", () => done(encoder.encode(typesXml)));
  return packageOf([...parts.keys()], xml.length, (part) => parts.get(part)?.() ?? refuse("noPart", { part }));
}

/** A part to write as flat OPC; text is XML, bytes are anything else. */
export interface FlatPart extends WrittenPart {
  readonly contentType: string;
}

/** Writes parts as flat OPC. "[Content_Types].xml" is left out: each part says its own type. */
export function writeFlatPackage(parts: Iterable<FlatPart>): string {
  let xml = `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${flatNamespace}">`;
  for (const { name, content, contentType } of parts) {
    if (name === "[Content_Types].xml") continue;
    const start = `<pkg:part pkg:name="/${escapeXmlAttribute(name)}" pkg:contentType="${escapeXmlAttribute(contentType)}"`;
    xml +=
      typeof content === "string"
        ? `${start}><pkg:xmlData>${content.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "")}</pkg:xmlData></pkg:part>`
        : `${start} pkg:compression="store"><pkg:binaryData>${encodeBase64(content)}</pkg:binaryData></pkg:part>`;
  }
  return `${xml}</pkg:package>`;
}

function partBytes(part: XmlElement, name: string, encoder: TextEncoder): Outcome<Uint8Array, DocxRefusalCode> {
  const holder = part.elements[0];
  if (holder?.local === "binaryData") {
    const bytes = decodeBase64(holder.text);
    return bytes === null ? refuse("brokenPart", { part: name }) : done(bytes);
  }
  const root = holder?.local === "xmlData" ? holder.elements[0] : undefined;
  if (root === undefined) return refuse("brokenPart", { part: name });
  return done(encoder.encode(writeXmlNode(withNamespaces(root))));
}

/** The element with the namespaces declared around it declared on itself, so that it stands alone. */
function withNamespaces(element: XmlElement): XmlElement {
  const missing = new Map<string, string>();
  for (let at = element.parent; at !== null; at = at.parent) {
    for (const [name, value] of at.attributes) {
      if (!/^xmlns(:|$)/.test(name) || value === flatNamespace) continue;
      if (element.get(name) === undefined && !missing.has(name)) missing.set(name, value);
    }
  }
  if (missing.size === 0) return element;
  const alone = element.clone();
  for (const [name, value] of missing) alone.set(name, value);
  return alone;
}

function attribute(element: XmlElement, local: string): string | undefined {
  const prefix = element.prefix === "" ? "" : `${element.prefix}:`;
  return (
    element.get(`${prefix}${local}`) ??
    element.get(local) ??
    [...element.attributes].find(([name]) => name.endsWith(`:${local}`))?.[1]
  );
}
