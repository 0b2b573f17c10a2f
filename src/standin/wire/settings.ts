import { parseXml } from "../../docx/xml/parseXml.ts";
import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";

const namespaces = {
  we: "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
  wetp: "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11",
};

const taskpanesRelation = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionRelation = "http://schemas.microsoft.com/office/2011/relationships/webextension";

/** Identifier of our add-in in the file, the same as in its manifest's store-less reference. */
const storeId = "plantraad-desk";

/** The add-in's settings as the document keeps them: in a web extension part ([MS-OWEXML] § 2.2), values as JSON text. */
export function readSettings(document: OpenedDocument): Readonly<Record<string, string>> {
  const properties = extensionRoot(document)?.first("we:properties");
  return Object.fromEntries(
    (properties?.elements ?? []).map((property) => [property.get("name") ?? "", property.get("value") ?? ""]),
  );
}

/** Writes the settings, all of them, into the document. */
export function writeSettings(document: OpenedDocument, settings: Readonly<Record<string, string>>): void {
  const { journal } = document;
  const root = extensionRoot(document) ?? addExtension(document);
  let properties = root.first("we:properties");
  if (properties === undefined) {
    properties = new XmlElement("we:properties");
    journal.append(root, properties);
  }
  for (const old of [...properties.elements]) journal.remove(old);
  for (const [name, value] of Object.entries(settings)) {
    journal.append(
      properties,
      new XmlElement("we:property", [
        ["name", name],
        ["value", value],
      ]),
    );
  }
}

function extensionRoot(document: OpenedDocument): XmlElement | null {
  const panes = document.related("webextensiontaskpanes", "");
  if (panes === null) return null;
  for (const relation of document.relations(panes)) {
    const root = relation.type === "webextension" ? document.partRoot(relation.target) : null;
    if (root?.first("we:reference")?.get("id") === storeId) return root;
  }
  return null;
}

function addExtension(document: OpenedDocument): XmlElement {
  let panes = document.related("webextensiontaskpanes", "");
  if (panes === null) {
    panes = "word/webextensions/taskpanes.xml";
    const root = element(`<wetp:taskpanes xmlns:wetp="${namespaces.wetp}"/>`);
    document.addPart(panes, root, "application/vnd.ms-office.webextensiontaskpanes+xml", "", taskpanesRelation);
  }
  let number = 1;
  while (document.partNames.includes(`word/webextensions/webextension${number}.xml`)) number++;
  const root = element(
    `<we:webextension xmlns:we="${namespaces.we}" id="{3C6B8A8E-7D5B-4F5B-9C43-2C6E0E9A0D11}">` +
      `<we:reference id="${storeId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`,
  );
  document.addPart(
    `word/webextensions/webextension${number}.xml`,
    root,
    "application/vnd.ms-office.webextension+xml",
    panes,
    extensionRelation,
  );
  return root;
}

function element(xml: string): XmlElement {
  const tree = parseXml(xml);
  if (!tree.ok) throw new Error("the stand-in's own XML is well-formed");
  return tree.value.root;
}
