import { lengthIn } from "../ooxml/lengthIn.ts";
import { child, type PartElement } from "../ooxml/partElement.ts";

/** Whether a shape is a line or a connector, in DrawingML or VML. */
export function isLine(element: PartElement): boolean {
  if (element.name === "v:line" || /_t(20|32)$/.test(element.attributes["type"] ?? "")) return true;
  return /^(line|.*Connector\d?)$/.test(child(child(element, "wps:spPr"), "a:prstGeom")?.attributes["prst"] ?? "");
}

/** Least length of a line that parts a page, in English Metric Units: three inches. */
const leastRule = 3 * 914_400;

/** Whether a shape is a line across the page: level, and long. */
export function isRule(element: PartElement): boolean {
  if (!isLine(element)) return false;
  if (element.name === "v:line") {
    const [x1 = 0, y1 = 0] = (element.attributes["from"] ?? "").split(",").map(vmlLength);
    const [x2 = 0, y2 = 0] = (element.attributes["to"] ?? "").split(",").map(vmlLength);
    return y1 === y2 && Math.abs(x2 - x1) >= leastRule;
  }
  const size = child(child(child(element, "wps:spPr"), "a:xfrm"), "a:ext")?.attributes;
  return Number(size?.["cx"]) >= leastRule && Number(size?.["cy"]) * 20 <= Number(size?.["cx"]);
}

/** A coordinate of a VML line in English Metric Units: points where it says no unit. */
function vmlLength(written: string): number {
  return lengthIn("emu", /\d\s*$/.test(written) ? `${written.trim()}pt` : written) ?? 0;
}
