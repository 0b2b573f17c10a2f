import { readFlatPackage } from "../docx/flatOpc.ts";
import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { relationshipsName } from "../docx/relationships.ts";
import { writePackage, type WrittenPart } from "../docx/writePackage.ts";
import { parseXml } from "../docx/xml/parseXml.ts";
import { writeXml } from "../docx/xml/writeXml.ts";
import { XmlElement } from "../docx/xml/xmlTree.ts";
import { done, type Outcome } from "../words/refusal.ts";

const added = "customXml/item9001.xml";
const customXmlType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/**
 * The bytes of a .docx from flat OPC, with one custom XML part put in: Word leaves the document's own out
 * of what `getOoxml` gives. `customXml` null puts in none.
 */
export function docxFromFlatOpc(xml: string, customXml: string | null): Outcome<Uint8Array, DocxRefusalCode> {
  const opened = readFlatPackage(xml);
  if (!opened.ok) return opened;
  const pkg = opened.value;
  const parts: WrittenPart[] = [];
  for (const name of pkg.names) {
    const content = pkg.bytes(name);
    if (!content.ok) return content;
    parts.push({ name, content: content.value });
  }
  if (customXml === null) return done(writePackage(parts));
  const relation: readonly (readonly [string, string])[] = [
    ["Id", "rIdPlan"],
    ["Type", customXmlType],
    ["Target", `/${added}`],
  ];
  const type: readonly (readonly [string, string])[] = [
    ["PartName", `/${added}`],
    ["ContentType", "application/xml"],
  ];
  const related = relationshipsName(pkg.main);
  return done(
    writePackage([
      ...parts.map((part) => {
        if (part.name === "[Content_Types].xml") return withElement(part, "Override", type);
        return part.name === related ? withElement(part, "Relationship", relation) : part;
      }),
      { name: added, content: customXml },
    ]),
  );
}

function withElement(part: WrittenPart, name: string, attributes: readonly (readonly [string, string])[]): WrittenPart {
  const text = typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
  const tree = parseXml(text, part.name);
  if (!tree.ok) return part;
  tree.value.root.append(new XmlElement(name, attributes));
  return { ...part, content: writeXml(tree.value) };
}
