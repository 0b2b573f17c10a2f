import { done, type Outcome } from "../words/refusal.ts";
import type { DocxRefusalCode } from "./docxRefusal.ts";
import { parseXml } from "./xml/parseXml.ts";

/** Reads "[Content_Types].xml" (ECMA-376-2 § 10.1.2.2) to a function from part name to content type; "" where none is said. */
export function readContentTypes(xml: string): Outcome<(part: string) => string, DocxRefusalCode> {
  const tree = parseXml(xml, "[Content_Types].xml");
  if (!tree.ok) return tree;
  const byName = new Map<string, string>();
  const byEnding = new Map<string, string>();
  for (const element of tree.value.root.elements) {
    const type = element.get("ContentType") ?? "";
    if (element.local === "Override")
      byName.set((element.get("PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
    if (element.local === "Default") byEnding.set((element.get("Extension") ?? "").toLowerCase(), type);
  }
  return done((part) => {
    const name = part.toLowerCase();
    return byName.get(name) ?? byEnding.get(name.slice(name.lastIndexOf(".") + 1)) ?? "";
  });
}
