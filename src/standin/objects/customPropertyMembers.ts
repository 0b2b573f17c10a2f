import { XmlElement, XmlText } from "../../docx/xml/xmlTree.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { defineClass, type ClassTable } from "./classTable.ts";
import type { HostObject, Json } from "./hostObject.ts";

/** Identifier that every custom property has in the file (ECMA-376-1 § 22.3.2.2). */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Elements that hold a custom property's value, and Office.js's name of its kind (§ 22.4.2). */
const kinds: Readonly<Record<string, string>> = {
  "vt:lpwstr": "String",
  "vt:lpstr": "String",
  "vt:i4": "Number",
  "vt:r8": "Number",
  "vt:bool": "Boolean",
  "vt:filetime": "Date",
};

/** Word.CustomProperty and its collection: what docProps/custom.xml says. */
export const customPropertyClasses: readonly ClassTable[] = [
  defineClass("CustomProperty", {
    values: {
      Key: ({ node }) => node.get("name") ?? "",
      Type: ({ node }) => kinds[node.elements[0]?.name ?? ""] ?? "String",
      Value: ({ node }) => valueOf(node),
    },
    puts: { Value: ({ node }, value, { document }) => putValue(document, node, value) },
    acts: { Delete: ({ node }, _, { document }) => document.journal.remove(node) },
  }),
  defineClass("CustomPropertyCollection", {
    objects: {
      GetItemOrNullObject: (collection, args) => named(collection.find(), args.text(0)),
    },
    calls: { GetCount: (collection) => collection.find().length },
    inserts: {
      Add: (_, args, { document }) => {
        const there = named(customProperties(document), args.text(0));
        const node = there?.class === "CustomProperty" ? there.node : addProperty(document, args.text(0));
        putValue(document, node, args.json(1));
        return { class: "CustomProperty", node };
      },
    },
    acts: {
      DeleteAll: (_, __, { document }) => {
        for (const each of customProperties(document)) if ("node" in each) document.journal.remove(each.node);
      },
    },
  }),
];

/** The document's custom properties, in the order of the file. */
export function customProperties(document: OpenedDocument): readonly HostObject[] {
  const part = document.related("custom-properties", "");
  const root = part === null ? null : document.partRoot(part);
  return (root?.elements ?? []).map((node): HostObject => ({ class: "CustomProperty", node }));
}

function named(items: readonly HostObject[], key: string): HostObject | null {
  return items.find((each) => each.class === "CustomProperty" && each.node.get("name") === key) ?? null;
}

function valueOf(node: XmlElement): Json {
  const [value] = node.elements;
  if (value === undefined) return "";
  const kind = kinds[value.name];
  if (kind === "Number") return Number(value.text);
  return kind === "Boolean" ? value.text === "true" || value.text === "1" : value.text;
}

function putValue(document: OpenedDocument, node: XmlElement, value: Json): void {
  const name =
    typeof value === "number"
      ? Number.isInteger(value)
        ? "vt:i4"
        : "vt:r8"
      : typeof value === "boolean"
        ? "vt:bool"
        : "vt:lpwstr";
  if (value === null || typeof value === "object")
    throw new HostRefusal("InvalidArgument", "CustomProperty.value", "The value is no text, number or yes/no.");
  for (const old of [...node.elements]) document.journal.remove(old);
  document.journal.append(node, new XmlElement(name, [], [new XmlText(String(value))]));
}

function addProperty(document: OpenedDocument, key: string): XmlElement {
  const part = document.related("custom-properties", "");
  let root = part === null ? null : document.partRoot(part);
  if (root === null) {
    root = new XmlElement("Properties", [
      ["xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"],
      ["xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"],
    ]);
    const type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    document.addPart("docProps/custom.xml", root, type, "", "custom-properties");
  }
  const pid = Math.max(1, ...root.elements.map((each) => Number(each.get("pid") ?? 1))) + 1;
  const made = new XmlElement("property", [
    ["fmtid", formatId],
    ["pid", String(pid)],
    ["name", key],
  ]);
  document.journal.append(root, made);
  return made;
}
