import { decodeBase64 } from "../../docx/base64.ts";
import { parseXml } from "../../docx/xml/parseXml.ts";
import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import { breakAt } from "./editText.ts";
import { HostRefusal } from "./hostRefusal.ts";
import type { OpenedDocument } from "./openedDocument.ts";
import { place, type Place } from "./place.ts";

/** Size of a picture that does not say its own, in English Metric Units: an inch each way. */
const inch = 914_400;

/** Pictures by their first bytes. */
const kinds: readonly (readonly [string, readonly number[]])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47]],
  ["jpeg", [0xff, 0xd8]],
  ["gif", [0x47, 0x49, 0x46]],
];

/** Puts a picture, in base64, in the line at a place. InvalidArgument where it is no PNG, JPEG or GIF. Gives its w:drawing. */
export function addPicture(document: OpenedDocument, at: Place, base64: string, location: string): XmlElement {
  const bytes = decodeBase64(base64.replace(/^data:[^,]*,/, ""));
  const kind =
    bytes === null ? undefined : kinds.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  if (bytes === null || kind === undefined)
    throw new HostRefusal("InvalidArgument", location, "This is no picture in base64.");
  const relation = document.addMedia(bytes, kind[0]);
  const [width, height] = kind[0] === "png" ? pngSize(bytes) : [inch, inch];
  const xml = `<w:r xmlns:w="w"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${1 + document.paragraphs().length}" name=""/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const tree = parseXml(xml);
  const run = tree.ok ? tree.value.root : null;
  const drawing = run?.first("w:drawing");
  if (run === null || drawing === undefined) throw new Error("the stand-in's own XML is well-formed");
  run.unset("xmlns:w");
  const gap = breakAt(document, at, null);
  document.journal.insert(gap.parent, gap.at, run);
  document.movePlaces((other) =>
    other.paragraph === at.paragraph && other.offset > at.offset ? place(other.paragraph, other.offset + 1) : other,
  );
  return drawing;
}

/** Width and height a PNG says in its header (pixels at 96 to the inch), in English Metric Units. */
function pngSize(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length < 24 ? [inch, inch] : [view.getUint32(16) * 9_525, view.getUint32(20) * 9_525];
}
