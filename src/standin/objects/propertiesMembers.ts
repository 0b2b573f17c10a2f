import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { defineClass, textValue, type Surroundings } from "./classTable.ts";
import { customProperties } from "./customPropertyMembers.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";

/** Word's names of document properties, and the element of docProps/core.xml that holds each (ECMA-376-2 § 11). */
const core: Readonly<Record<string, string>> = {
  Title: "dc:title",
  Subject: "dc:subject",
  Author: "dc:creator",
  Keywords: "cp:keywords",
  Comments: "dc:description",
  Category: "cp:category",
  LastAuthor: "cp:lastModifiedBy",
  RevisionNumber: "cp:revision",
  Format: "dc:format",
  CreationDate: "dcterms:created",
  LastSaveTime: "dcterms:modified",
  LastPrintDate: "cp:lastPrinted",
};

/** What the extended properties part says (docProps/app.xml, ECMA-376-1 § 22.2). */
const extended: Readonly<Record<string, string>> = {
  ApplicationName: "Application",
  Company: "Company",
  Manager: "Manager",
  Template: "Template",
};

const writable = ["Title", "Subject", "Author", "Keywords", "Comments", "Category"];

/** Word.DocumentProperties: what the core properties part says. */
export const documentPropertiesClass = defineClass("DocumentProperties", {
  values: {
    ...Object.fromEntries(
      Object.entries(core).map(([name, element]) => [
        name,
        (_: unknown, { document }: Surroundings) => {
          const text = propertiesRoot(document)?.first(element)?.text ?? "";
          // A day that is not written is none to Office.js, which makes a date of every other text.
          return text === "" && /Date|Time/.test(name) ? null : text;
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(extended).map(([name, element]) => [
        name,
        (_: unknown, { document }: Surroundings) => extendedRoot(document)?.first(element)?.text ?? "",
      ]),
    ),
    Security: () => 0,
  },
  objects: {
    CustomProperties: (_, __, { document }) => ({
      class: "CustomPropertyCollection",
      find: () => customProperties(document),
    }),
  },
  puts: Object.fromEntries(
    writable.map((name) => [
      name,
      (_, value, { document }) =>
        write(document, core[name] ?? "", textValue(value, `DocumentProperties.${name.toLowerCase()}`)),
    ]),
  ),
});

function extendedRoot(document: OpenedDocument): XmlElement | null {
  const part = document.related("extended-properties", "");
  return part === null ? null : document.partRoot(part);
}

function propertiesRoot(document: OpenedDocument): XmlElement | null {
  const part = document.related("core-properties", "");
  return part === null ? null : document.partRoot(part);
}

function write(document: OpenedDocument, name: string, value: string): void {
  let root = propertiesRoot(document);
  if (root === null) {
    root = new XmlElement("cp:coreProperties", [
      ["xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"],
      ["xmlns:dc", "http://purl.org/dc/elements/1.1/"],
    ]);
    const relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    document.addPart(
      "docProps/core.xml",
      root,
      "application/vnd.openxmlformats-package.core-properties+xml",
      "",
      relation,
    );
  }
  let element = root.first(name);
  if (element === undefined) {
    element = new XmlElement(name);
    document.journal.append(root, element);
  }
  document.journal.setText(element, value);
}
