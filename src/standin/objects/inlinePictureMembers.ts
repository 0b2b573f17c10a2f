import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { encodeBase64 } from "../../docx/base64.ts";
import { defineClass, found, textValue } from "./classTable.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { removeBlock } from "../paper/editText.ts";
import { closest } from "../paper/wordTree.ts";
import { wrapStretch } from "./writing.ts";
import { parentMembers, picturesOf, stretchMembers } from "./stretch.ts";
import type { Held } from "./held.ts";
import { spanOf, withoutMark } from "./spanOf.ts";

/** English Metric Units in a point (ECMA-376-1 § 20.1.10.16). */
const emuPerPoint = 12_700;

/** Word.InlinePicture: a w:drawing that stands in the text as a character does. */
export const inlinePictureClass = defineClass("InlinePicture", {
  values: {
    AltTextDescription: ({ node }) => properties(node)?.get("descr") ?? "",
    AltTextTitle: ({ node }) => properties(node)?.get("title") ?? "",
    Width: ({ node }) => extent(node, "cx"),
    Height: ({ node }) => extent(node, "cy"),
  },
  puts: {
    AltTextDescription: ({ node }, value, { document }) =>
      write(document, node, "descr", textValue(value, "InlinePicture.altTextDescription")),
    AltTextTitle: ({ node }, value, { document }) =>
      write(document, node, "title", textValue(value, "InlinePicture.altTextTitle")),
  },
  objects: {
    ...parentMembers.objects,
    GetRange: stretchMembers.objects.GetRange,
    Paragraph: ({ node }) => {
      const paragraph = closest(node, "w:p");
      return found(paragraph === null ? null : { class: "Paragraph", node: paragraph }, "InlinePicture.paragraph");
    },
    GetNext: (held, _, around) => found(next(held.node, around.document), "InlinePicture.getNext"),
    GetNextOrNullObject: (held, _, around) => next(held.node, around.document),
  },
  calls: {
    Select: stretchMembers.calls.Select,
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
    InsertContentControl: (held, _, { document }) =>
      wrapStretch(document, withoutMark(spanOf(held)), "InlinePicture.insertContentControl"),
  },
  acts: {
    Delete: ({ node }, _, { document }) => removeBlock(document, node.parent ?? node),
  },
});

function properties(drawing: XmlElement): XmlElement | undefined {
  return drawing.first("wp:inline")?.first("wp:docPr");
}

function extent(drawing: XmlElement, side: "cx" | "cy"): number {
  return Number(drawing.first("wp:inline")?.first("wp:extent")?.get(side) ?? 0) / emuPerPoint;
}

function write(document: OpenedDocument, drawing: XmlElement, name: string, value: string): void {
  const found = properties(drawing);
  if (found !== undefined) document.journal.setAttribute(found, name, value === "" ? null : value);
}

function next(drawing: XmlElement, document: OpenedDocument): Held | null {
  const pictures = picturesOf(document, { class: "Body", node: document.body });
  const at = pictures.findIndex((held) => held.class === "InlinePicture" && held.node === drawing);
  return at < 0 ? null : (pictures[at + 1] ?? null);
}
