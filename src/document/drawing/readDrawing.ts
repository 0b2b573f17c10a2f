import { addAll } from "../blocks/addAll.ts";
import type { Block, Inline, Paragraph } from "../blocks/document.ts";
import { checkAddress } from "../blocks/allowedAddress.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import {
  describe,
  describeVml,
  groupFrame,
  noFrame,
  pictureFrame,
  pixels,
  toldBy,
  vmlFrame,
  vmlGroupFrame,
  type Described,
  type Frame,
} from "./drawingFrame.ts";
import { all, below, child, isOn, type PartElement } from "../ooxml/partElement.ts";
import { lengthIn } from "../ooxml/lengthIn.ts";
import { readChart } from "./readChart.ts";
import { readSmartArt } from "./readSmartArt.ts";
import { addressOfRelation, readLink } from "../draft/readLink.ts";
import type { Reading } from "../draft/reading.ts";

/** What a drawing gives: pictures in the line, and blocks after the paragraph it is anchored in. */
export interface Drawn {
  readonly inlines: Inline[];
  readonly blocks: Block[];
  /** Whether it is a line across the page. */
  ruled: boolean;
}

/** Where a drawing stands, and how the story in a text box of it is read. */
export interface DrawingPlace {
  readonly reading: Reading;
  readonly part: string;
  readonly at: number;
  /** Whether its pictures are counted among the body's. */
  readonly inBody: boolean;
  readonly readBox: (content: PartElement) => readonly Block[];
}

/**
 * Reads a drawing (DrawingML, ECMA-376-1 § 20.4), a VML picture (ECMA-376-4 § 14) or an embedded
 * object: pictures, charts, SmartArt and text boxes in the order the file has them.
 */
export function readDrawing(element: PartElement, place: DrawingPlace): Drawn {
  const drawn: Drawn = { inlines: [], blocks: [], ruled: false };
  visit(element, noFrame, place, drawn);
  return drawn;
}

function visit(element: PartElement, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { reading, at } = place;
  switch (element.name) {
    case "wp:inline":
    case "wp:anchor": {
      const inside = frameOf(element, place);
      if (!draws(element, inside, place, drawn)) addShape(inside, drawn);
      return;
    }
    case "wpg:wgp":
    case "wpg:grpSp":
    case "wpc:wpc":
      return visitAll(element, groupFrame(element, frame), place, drawn);
    case "wps:wsp":
      return visitShape(element, frame, describe(child(element, "wps:cNvPr")), place, drawn);
    case "pic:pic":
      if (isCropped(below(element, "pic:blipFill", "a:srcRect"), ["l", "t", "r", "b"]))
        reading.say("pictureCropped", at);
      return addPicture(pictureRelation(element, place), pictureFrame(element, frame), place, drawn);
    case "v:shape":
    case "v:rect":
    case "v:roundrect":
    case "v:oval":
    case "v:line":
    case "v:polyline":
    case "v:curve":
    case "v:arc":
      if (isOn(element.attributes["o:hr"] ?? "0") || isRule(element)) drawn.ruled = true;
      return visitShape(element, vmlFrame(element, linked(element, frame, place)), describeVml(element), place, drawn);
    case "v:group":
      if (!draws(element, vmlGroupFrame(element, linked(element, frame, place)), place, drawn))
        addShape(describeVml(element), drawn);
      return;
    case "v:imagedata":
      if (isCropped(element, ["cropleft", "croptop", "cropright", "cropbottom"])) reading.say("pictureCropped", at);
      return addPicture(element.attributes["r:id"] ?? element.attributes["r:pict"], frame, place, drawn);
    case "v:textpath":
      return addWords(element.attributes["string"] ?? "", place, drawn);
    case "w:txbxContent": {
      const blocks = place.readBox(element);
      if (blocks.every(isBlankBlock)) return;
      reading.say("textBox", at);
      addAll(drawn.blocks, blocks);
      return;
    }
    case "a:txBody":
      for (const paragraph of all(element, "a:p"))
        addWords([...all(paragraph, "a:t")].map(({ text }) => text).join(""), place, drawn);
      return;
    case "c:chart":
    case "cx:chart": {
      const { alt, decorative } = toldBy(frame);
      const chart = readChart(reading, place.part, element.attributes["r:id"], at, decorative ? null : alt);
      if (chart !== null) drawn.blocks.push(chart);
      return;
    }
    case "dgm:relIds":
      addAll(drawn.blocks, readSmartArt(reading, place.part, element.attributes["r:dm"], at));
      return;
    case "o:OLEObject":
      return reading.say("embeddedObject", at, element.attributes["ProgID"] ?? "");
    case "w:control":
      return reading.say("embeddedObject", at, element.attributes["w:name"] ?? "");
    case "mc:AlternateContent":
      return reading.say("unknown", at, `${element.name} ${element.attributes["Requires"] ?? ""}`);
    case "a:graphicData":
      if (element.children.length === 1 && element.children.every(isRule)) drawn.ruled = true;
      if (element.children.length > 0 && !knownDrawings.test(element.attributes["uri"] ?? ""))
        reading.sayUnknown(element.attributes["uri"] ?? "", at);
      return visitAll(element, frame, place, drawn);
    default:
      return visitAll(element, frame, place, drawn);
  }
}

const knownDrawings =
  /\/(picture|chart|chartex|diagram|lockedCanvas|compatibility|main|wordprocessing(Shape|Group|Canvas))$/;

function visitAll(element: PartElement, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  for (const each of element.children) visit(each, frame, place, drawn);
}

/** Whether something is cut away from a picture at an edge; a value below nothing adds room instead (ECMA-376-1 § 20.1.8.55). */
function isCropped(element: PartElement | undefined, edges: readonly string[]): boolean {
  return element !== undefined && edges.some((edge) => Number.parseFloat(element.attributes[edge] ?? "0") > 0);
}

/** Reads what stands in an element; whether that gave anything. */
function draws(element: PartElement, frame: Frame, place: DrawingPlace, drawn: Drawn): boolean {
  const before = drawn.inlines.length + drawn.blocks.length;
  visitAll(element, frame, place, drawn);
  return drawn.inlines.length + drawn.blocks.length > before;
}

/** A shape with its words; one without is told by its alternative text. */
function visitShape(element: PartElement, frame: Frame, own: Described, place: DrawingPlace, drawn: Drawn): void {
  if (draws(element, frame, place, drawn) || own.decorative || frame.decorative || drawn.ruled) return;
  const says =
    isLine(element) || [...all(element, "w:txbxContent"), ...all(element, "v:imagedata")].length > 0
      ? own.alt !== null
      : true;
  if (says) place.reading.count("shapes");
  addShape(own, drawn);
}

/** Puts the alternative text of what is not drawn where it stands. */
function addShape({ alt, decorative }: Described, drawn: Drawn): void {
  if (alt !== null && !decorative)
    drawn.inlines.push({ type: "picture", part: "", contentType: "", index: -1, alt, decorative, width: 0, height: 0 });
}

function isLine(element: PartElement): boolean {
  if (element.name === "v:line" || /_t(20|32)$/.test(element.attributes["type"] ?? "")) return true;
  return /^(line|.*Connector\d?)$/.test(child(child(element, "wps:spPr"), "a:prstGeom")?.attributes["prst"] ?? "");
}

/** Least length of a line that parts a page, in English Metric Units: three inches. */
const leastRule = 3 * 914_400;

/** Whether a shape is a line across the page: level, and long. */
function isRule(element: PartElement): boolean {
  if (!isLine(element)) return false;
  if (element.name === "v:line") {
    const [x1 = 0, y1 = 0] = (element.attributes["from"] ?? "").split(",").map(vmlLength);
    const [x2 = 0, y2 = 0] = (element.attributes["to"] ?? "").split(",").map(vmlLength);
    return y1 === y2 && Math.abs(x2 - x1) >= leastRule;
  }
  const size = child(child(child(element, "wps:spPr"), "a:xfrm"), "a:ext")?.attributes;
  return Number(size?.["cx"]) >= leastRule && Number(size?.["cy"]) * 20 <= Number(size?.["cx"]);
}

/** A coordinate of a VML line in English Metric Units: points where it says no unit. */
function vmlLength(written: string): number {
  return lengthIn("emu", /\d\s*$/.test(written) ? `${written.trim()}pt` : written) ?? 0;
}

function frameOf(element: PartElement, place: DrawingPlace): Frame {
  const { reading, part } = place;
  const extent = child(element, "wp:extent")?.attributes;
  const properties = child(element, "wp:docPr");
  const click = child(properties, "a:hlinkClick")?.attributes["r:id"];
  const relation = click === undefined || click === "" ? undefined : reading.relationship(part, click);
  return {
    ...noFrame,
    ...describe(properties),
    width: pixels(extent?.["cx"]),
    height: pixels(extent?.["cy"]),
    link: relation === undefined ? null : linkOf(addressOfRelation(relation), place),
  };
}

/** The address of a link around what is drawn; null, and told, where it is not let through. */
function linkOf(address: string, { reading, at }: DrawingPlace): string | null {
  const checked = address.startsWith("#") ? null : checkAddress(address);
  if (checked === null || "href" in checked) return address;
  reading.say(checked.refused, at, checked.detail);
  return null;
}

/** The frame of what stands in a VML shape or group that may be a link. */
function linked(element: PartElement, frame: Frame, place: DrawingPlace): Frame {
  const { href = "" } = element.attributes;
  return href === "" ? frame : { ...frame, link: linkOf(href, place) };
}

/** The picture itself; the SVG Word keeps beside it where it is in a format no browser shows. */
function pictureRelation(element: PartElement, { reading, part }: DrawingPlace): string | undefined {
  const blip = child(child(element, "pic:blipFill"), "a:blip");
  if (blip === undefined) return undefined;
  const own = blip.attributes["r:embed"] || blip.attributes["r:link"];
  const drawn = [...all(blip, "asvg:svgBlip")][0]?.attributes["r:embed"];
  if (!own || drawn === undefined) return own || drawn;
  const relation = reading.relationship(part, own);
  return relation !== undefined && !unshown.test(reading.source.pkg.contentType(relation.target)) ? own : drawn;
}

/** Formats no browser shows: told, with the way out. */
export const unshown = /emf|wmf|tiff|pict|pcx|eps/i;

function addPicture(relationId: string | undefined, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { reading, part, at } = place;
  if (relationId === undefined || relationId === "") return reading.say("missingPart", at, "");
  const relation = reading.relationship(part, relationId);
  if (relation === undefined) return;
  const there = !relation.outside && reading.source.pkg.has(relation.target);
  if (relation.outside) reading.say("pictureOutside", at);
  else if (!there) reading.say("missingPart", at, relation.target);
  const contentType = there ? reading.source.pkg.contentType(relation.target) : "";
  if (unshown.test(contentType)) reading.say("pictureFormat", at, contentType);
  const index = place.inBody ? reading.pictures++ : -1;
  if (frame.turned) reading.say("pictureTurned", at);
  const { alt, decorative, width, height, link } = toldBy(frame);
  const picture: Inline = {
    type: "picture",
    part: there ? reading.source.folder + relation.target : "",
    contentType,
    index,
    alt,
    decorative,
    width,
    height,
  };
  const around = link === null ? null : readLink(reading, at, link, "");
  drawn.inlines.push(around === null ? picture : Object.assign(around, { inlines: [picture] }));
}

/** Words of a drawing that are in no story: each paragraph of them becomes one. */
function addWords(words: string, { reading, at }: DrawingPlace, drawn: Drawn): void {
  if (words.trim() === "") return;
  reading.say("textBox", at);
  const paragraph: Paragraph = {
    type: "paragraph",
    at,
    inlines: [{ type: "text", text: words }],
    language: null,
    style: "Normal",
    number: null,
    size: null,
  };
  drawn.blocks.push(paragraph);
}
