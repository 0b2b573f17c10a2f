import { relationshipsName, resolveTarget } from "../../docx/relationships.ts";
import { writeXml } from "../../docx/xml/writeXml.ts";
import type { XmlElement } from "../../docx/xml/xmlTree.ts";

/** A package whose parts may be read one by one. */
interface Parts {
  readonly partNames: readonly string[];
  partContent(name: string): Uint8Array | string | null;
  partRoot(name: string): XmlElement | null;
}

/** A part as it is written where some parts are left out: relationships to those, and their content types, go with them. */
export function partWithout(
  parts: Parts,
  name: string,
  leavesOut: (name: string) => boolean,
): Uint8Array | string | null {
  const without =
    name === "[Content_Types].xml"
      ? (element: XmlElement) => leavesOut((element.get("PartName") ?? "").replace(/^\//, ""))
      : pointsTo(parts, name, leavesOut);
  const root = without === null ? null : parts.partRoot(name);
  if (without === null || root === null || !root.elements.some(without)) return parts.partContent(name);
  const copy = root.clone();
  for (const element of [...copy.elements]) if (without(element)) element.remove();
  return writeXml({ before: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', root: copy, after: "" });
}

/** Whether an element of a relationships part points to what is left out; null where the part is none. */
function pointsTo(
  parts: Parts,
  name: string,
  leavesOut: (name: string) => boolean,
): ((element: XmlElement) => boolean) | null {
  if (!name.endsWith(".rels")) return null;
  const from = ["", ...parts.partNames].find((each) => relationshipsName(each) === name);
  if (from === undefined) return null;
  return (element) =>
    element.get("TargetMode") !== "External" && leavesOut(resolveTarget(from, element.get("Target") ?? ""));
}
