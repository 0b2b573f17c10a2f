import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { encodeBase64 } from "../../docx/base64.ts";
import { defineClass, found, numberValue, textValue } from "./classTable.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { removeBlock } from "../paper/editText.ts";
import { closest } from "../paper/wordTree.ts";
import { wrapSpan, writingMembers } from "./writing.ts";
import { parentMembers, picturesOf, spanMembers } from "./spanMembers.ts";
import type { HostObject } from "./hostObject.ts";
import { spanOf, withoutMark } from "./spanOf.ts";

/** English Metric Units in a point (ECMA-376-1 § 20.1.10.16). */
const emuPerPoint = 12_700;

const linkNamespaces: readonly (readonly [string, string])[] = [
  ["xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
];

/** Word.InlinePicture: a w:drawing that stands in the text as a character does. */
export const inlinePictureClass = defineClass("InlinePicture", {
  values: {
    AltTextDescription: ({ node }) => properties(node)?.get("descr") ?? "",
    AltTextTitle: ({ node }) => properties(node)?.get("title") ?? "",
    Hyperlink: ({ node }, { document }) => {
      const id = properties(node)?.first("a:hlinkClick")?.get("r:id");
      return document.relations(document.main).find((relation) => relation.id === id)?.target ?? "";
    },
    LockAspectRatio: ({ node }) => [...node.descendants("a:graphicFrameLocks")][0]?.get("noChangeAspect") === "1",
    Width: ({ node }) => extent(node, "cx"),
    Height: ({ node }) => extent(node, "cy"),
  },
  puts: {
    Height: ({ node }, value, { document }) =>
      setExtent(document, node, "cy", numberValue(value, "InlinePicture.height")),
    Width: ({ node }, value, { document }) =>
      setExtent(document, node, "cx", numberValue(value, "InlinePicture.width")),
    Hyperlink: ({ node }, value, { document }) => {
      const about = properties(node);
      if (about === undefined) return;
      const old = about.first("a:hlinkClick");
      if (old !== undefined) document.journal.remove(old);
      const id = document.relate(document.main, "hyperlink", textValue(value, "InlinePicture.hyperlink"), true);
      document.journal.append(about, new XmlElement("a:hlinkClick", [["r:id", id], ...linkNamespaces]));
    },
    LockAspectRatio: ({ node }, value, { document }) => {
      const locks = [...node.descendants("a:graphicFrameLocks")][0];
      if (locks !== undefined) document.journal.setAttribute(locks, "noChangeAspect", value === true ? "1" : "0");
    },
    AltTextDescription: ({ node }, value, { document }) =>
      write(document, node, "descr", textValue(value, "InlinePicture.altTextDescription")),
    AltTextTitle: ({ node }, value, { document }) =>
      write(document, node, "title", textValue(value, "InlinePicture.altTextTitle")),
  },
  objects: {
    ...parentMembers.objects,
    GetRange: spanMembers.objects.GetRange,
    Paragraph: ({ node }) => {
      const paragraph = closest(node, "w:p");
      return found(paragraph === null ? null : { class: "Paragraph", node: paragraph }, "InlinePicture.paragraph");
    },
    GetNext: (object, _, around) => found(next(object.node, around.document), "InlinePicture.getNext"),
    GetNextOrNullObject: (object, _, around) => next(object.node, around.document),
  },
  calls: {
    Select: spanMembers.calls.Select,
    GetBase64ImageSrc: ({ node }, _, { document }) => {
      const blip = [...node.descendants("a:blip")][0];
      const part = document.relations(document.main).find((relation) => relation.id === blip?.get("r:embed"))?.target;
      const content = part === undefined ? null : document.partContent(part);
      if (!(content instanceof Uint8Array))
        throw new HostRefusal("ItemNotFound", "InlinePicture.getBase64ImageSrc", "The picture is not in the document.");
      return encodeBase64(content);
    },
  },
  inserts: {
    ...writingMembers.inserts,
    InsertContentControl: (object, _, { document }) =>
      wrapSpan(document, withoutMark(spanOf(object)), "InlinePicture.insertContentControl"),
  },
  acts: {
    InsertBreak: writingMembers.acts.InsertBreak,
    Delete: ({ node }, _, { document }) => removeBlock(document, node.parent ?? node),
  },
});

function properties(drawing: XmlElement): XmlElement | undefined {
  return drawing.first("wp:inline")?.first("wp:docPr");
}

function setExtent(document: OpenedDocument, drawing: XmlElement, side: "cx" | "cy", points: number): void {
  const found = drawing.first("wp:inline")?.first("wp:extent");
  if (found !== undefined) document.journal.setAttribute(found, side, String(Math.round(points * emuPerPoint)));
}

function extent(drawing: XmlElement, side: "cx" | "cy"): number {
  return Number(drawing.first("wp:inline")?.first("wp:extent")?.get(side) ?? 0) / emuPerPoint;
}

function write(document: OpenedDocument, drawing: XmlElement, name: string, value: string): void {
  const found = properties(drawing);
  if (found !== undefined) document.journal.setAttribute(found, name, value === "" ? null : value);
}

function next(drawing: XmlElement, document: OpenedDocument): HostObject | null {
  const pictures = picturesOf(document, { class: "Body", node: document.body });
  const at = pictures.findIndex((object) => object.class === "InlinePicture" && object.node === drawing);
  return at < 0 ? null : (pictures[at + 1] ?? null);
}
