import type { XmlElement } from "../docx/xml/xmlTree.ts";

/** Elements that hold no paragraphs of the story they stand in: properties, and what is not shown where the rest is. */
const passedOver: ReadonlySet<string> = new Set([
  "w:sdtPr",
  "w:sdtEndPr",
  "w:tblPr",
  "w:tblGrid",
  "w:sectPr",
  "mc:Fallback",
]);

/** The paragraphs of a story in document order: in tables and content controls too, in text boxes not. */
export function storyParagraphs(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.type !== "element" || passedOver.has(child.name)) continue;
      if (child.name === "w:p") found.push(child);
      else walk(child);
    }
  };
  walk(root);
  return found;
}
