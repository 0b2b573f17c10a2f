import { decodeBase64, encodeBase64 } from "../../docx/base64.ts";
import { decodeXml } from "../../docx/xml/decodeXml.ts";
import { parseXml } from "../../docx/xml/parseXml.ts";
import { writeXmlNode } from "../../docx/xml/writeXml.ts";
import { namespaceOf, type XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Cleaned } from "./cleaned.ts";

/** Namespaces of what is drawn: SVG, the words in it, links, and XML's own. */
const drawn: ReadonlySet<string> = new Set([
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/1999/xlink",
  "http://www.w3.org/XML/1998/namespace",
]);

/**
 * An SVG without comments, metadata and what programs keep of their own in it; pictures written into it are cleaned by `cleanInside`. Null for one
 * that cannot be read as XML: what it carries is then not known.
 */
export function cleanSvg(
  bytes: Uint8Array,
  cleanInside: (bytes: Uint8Array) => { readonly bytes: Uint8Array; readonly carried: boolean } | null,
): Cleaned | null {
  // A document type says nothing of how it is drawn; one with entities of its own is not read.
  const text = decodeXml(bytes).replace(/<!DOCTYPE[^<>[\]]*>/i, "");
  const tree = parseXml(text, "");
  if (!tree.ok) return null;
  const { root, before, after } = tree.value;
  let carried = before.includes("<!--") || after.includes("<!--");
  const clean = (element: XmlElement) => {
    for (const [name, value] of [...element.attributes]) {
      const colon = name.indexOf(":");
      if (colon > 0 && name.slice(0, colon) !== "xmlns" && !drawn.has(namespaceOf(element, name.slice(0, colon)))) {
        element.unset(name);
        carried = true;
      } else if (/^(xlink:)?href$/.test(name) && value.startsWith("data:image/")) {
        const inside = cleanedAddress(value, cleanInside);
        if (inside !== value) {
          element.set(name, inside);
          carried = true;
        }
      }
    }
    for (const node of [...element.children]) {
      if (node.type === "text") continue;
      const isDrawn =
        node.type === "element" &&
        drawn.has(namespaceOf(node) || "http://www.w3.org/2000/svg") &&
        node.local !== "metadata";
      if (isDrawn) clean(node);
      else {
        node.remove();
        carried = true;
      }
    }
  };
  clean(root);
  return carried ? { pieces: [new TextEncoder().encode(writeXmlNode(root))], carried } : { pieces: [bytes], carried };
}

function cleanedAddress(
  address: string,
  cleanInside: (bytes: Uint8Array) => { readonly bytes: Uint8Array; readonly carried: boolean } | null,
): string {
  const [head = "", data = ""] = address.split(/(?<=;base64,)/);
  const inside = data === "" ? null : decodeBase64(data);
  const cleaned = inside === null ? null : cleanInside(inside);
  if (cleaned === null) return "data:,";
  return cleaned.carried ? head + encodeBase64(cleaned.bytes) : address;
}
