import type { XmlElement } from "../docx/xml/xmlTree.ts";

/** What stands in a paragraph's XML and is not its words: deletions, properties, what floats. */
const passedOver: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:del",
  "w:moveFrom",
  "w:drawing",
  "w:pict",
  "w:object",
  "mc:AlternateContent",
  "w:rt",
]);

/** The words of a paragraph as Word's object model gives them, without its signs for notes, breaks and objects. */
export function paragraphWords(paragraph: XmlElement): string {
  let words = "";
  const walk = (element: XmlElement): void => {
    for (const child of element.elements) {
      if (child.name === "w:t") words += child.text;
      else if (child.name === "w:tab") words += "\t";
      else if (child.name === "w:br" || child.name === "w:cr") words += "\n";
      else if (!passedOver.has(child.name)) walk(child);
    }
  };
  walk(paragraph);
  return words;
}
