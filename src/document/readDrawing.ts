import type { Block, Inline } from "./document.ts";
import { all, below, child, isOn, type PartElement } from "./partElement.ts";
import type { Reading } from "./reading.ts";

/** What a drawing gives: pictures in the line, and blocks after the paragraph. */
export interface Drawn {
  readonly inlines: readonly Inline[];
  readonly blocks: readonly Block[];
}

/** Reads a drawing. */
export function readDrawing(reading: Reading, part: string, element: PartElement, _at: number, _body: boolean): Drawn {
  const inlines: Inline[] = [];
  const holder = element.children[0];
  const extent = child(holder, "wp:extent")?.attributes;
  const properties = child(holder, "wp:docPr");
  const decorative = properties === undefined ? false : [...all(properties, "adec:decorative")].some((each) => isOn(each.attributes["val"]));
  for (const blip of all(element, "a:blip")) {
    const relation = reading.relationship(part, blip.attributes["r:embed"] ?? blip.attributes["r:link"]);
    if (relation === undefined) continue;
    inlines.push({
      type: "picture", part: relation.outside ? "" : relation.target, contentType: reading.pkg.contentType(relation.target), index: reading.pictures++,
      alt: decorative ? "" : properties?.attributes["descr"] || null, decorative,
      width: Math.round(Number(extent?.["cx"] ?? 0) / 9525), height: Math.round(Number(extent?.["cy"] ?? 0) / 9525),
    });
  }
  return { inlines, blocks: [] };
}
void below;
