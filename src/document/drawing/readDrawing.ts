import { addAll } from "../blocks/addAll.ts";
import type { Block, Inline, Paragraph } from "../blocks/document.ts";
import { checkAddress } from "../blocks/allowedAddress.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import {
  describe,
  describeVml,
  fillFrame,
  groupFrame,
  isHidden,
  noFrame,
  ownProperties,
  pictureFrame,
  pixels,
  toldBy,
  vmlFrame,
  vmlGroupFrame,
  type Described,
  type Frame,
} from "./drawingFrame.ts";
import { all, child, isOn, type PartElement } from "../ooxml/partElement.ts";
import { lengthIn } from "../ooxml/lengthIn.ts";
import { readChart } from "./readChart.ts";
import { readSmartArt } from "./readSmartArt.ts";
import { addressOfRelation, readLink } from "../draft/readLink.ts";
import type { Reading } from "../draft/reading.ts";
import type { Writable } from "../blocks/writable.ts";

/** What a drawing gives: pictures in the line, and blocks after the paragraph it is anchored in. */
export interface Drawn {
  readonly inlines: Inline[];
  readonly blocks: Block[];
  /** Whether it is a line across the page. */
  ruled: boolean;
  /** Whether something of it is hidden. */
  hides: boolean;
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
  const drawn: Drawn = { inlines: [], blocks: [], ruled: false, hides: false };
  visit(element, noFrame, place, drawn);
  return drawn;
}

function visit(element: PartElement, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { reading, at } = place;
  if (isHidden(element)) {
    drawn.hides = true;
    return reading.count("hiddenDrawings");
  }
  switch (element.name) {
    case "wp:inline":
    case "wp:anchor": {
      const inside = frameOf(element, place);
      if (!draws(element, inside, place, drawn) && !drawn.hides) addShape(inside, place, drawn);
      return;
    }
    case "wpg:wgp":
    case "wpg:grpSp":
    case "wpc:wpc":
      return visitAll(element, linked(element, groupFrame(element, frame), place), place, drawn);
    case "wps:wsp":
      return visitShape(element, linked(element, frame, place), describe(child(element, "wps:cNvPr")), place, drawn);
    case "pic:pic": {
      const fill = child(element, "pic:blipFill");
      const inside = linked(element, pictureFrame(element, frame), place);
      sayCropped(fill, place);
      return addPicture(blipRelation(child(fill, "a:blip"), place), videoFrame(element, inside, place), place, drawn);
    }
    case "wps:spPr":
    case "a:spPr":
      return addFill(element, frame, place, drawn);
    case "a:tcPr":
    case "wpc:bg":
      return addFill(element, { ...frame, width: 0, height: 0 }, place, drawn);
    case "v:fill":
      // § 14.1.2.5: of type "frame" a picture fills it all; "tile" and "pattern" repeat one as a texture.
      if (element.attributes["type"] === "frame")
        addPicture(
          element.attributes["r:id"] ?? element.attributes["r:pict"],
          frame,
          { ...place, inBody: false },
          drawn,
        );
      return;
    case "v:shape":
    case "v:rect":
    case "v:roundrect":
    case "v:oval":
    case "v:line":
    case "v:polyline":
    case "v:curve":
    case "v:arc":
      if (isOn(element.attributes["o:hr"] ?? "0") || isRule(element)) drawn.ruled = true;
      return visitShape(
        element,
        vmlFrame(element, linkedVml(element, frame, place)),
        describeVml(element),
        place,
        drawn,
      );
    case "v:group": {
      const inside = vmlGroupFrame(element, linkedVml(element, frame, place));
      if (!draws(element, inside, place, drawn)) addShape({ ...inside, ...describeVml(element) }, place, drawn);
      return;
    }
    case "v:imagedata":
      if (isCropped(element, ["cropleft", "croptop", "cropright", "cropbottom"])) reading.say("pictureCropped", at);
      return addPicture(element.attributes["r:id"] ?? element.attributes["r:pict"], frame, place, drawn);
    case "v:textpath":
      return addWords(element.attributes["string"] ?? "", frame, place, drawn);
    case "w:txbxContent": {
      const blocks = place.readBox(element);
      if (blocks.every(isBlankBlock)) return;
      reading.say("textBox", at);
      addAll(drawn.blocks, withBoxLink(blocks, frame, place));
      return;
    }
    case "a:txBody":
      for (const paragraph of all(element, "a:p"))
        addWords([...all(paragraph, "a:t")].map(({ text }) => text).join(""), frame, place, drawn);
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
  /\/(picture|chart|chartex|diagram|lockedCanvas|compatibility|main|wordprocessing(Shape|Group|Canvas|Drawing))$/;

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

/** A shape with its words and the picture that fills it; one without is told by its alternative text. */
function visitShape(element: PartElement, frame: Frame, own: Described, place: DrawingPlace, drawn: Drawn): void {
  const inside = own.alt === null && !own.decorative ? frame : { ...frame, ...own };
  if (draws(element, inside, place, drawn) || own.decorative || frame.decorative || drawn.ruled || drawn.hides) return;
  const says =
    isLine(element) || [...all(element, "w:txbxContent"), ...all(element, "v:imagedata")].length > 0
      ? own.alt !== null
      : true;
  if (says) place.reading.count("shapes");
  // In a group or canvas the words around are told apart from the shape's own.
  addShape({ ...frame, ...own }, place, drawn);
}

/** Puts the alternative text of what is not drawn where it stands. */
function addShape(frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { alt, decorative } = frame;
  if (alt === null || decorative) return;
  const told: Inline = {
    type: "picture",
    part: "",
    contentType: "",
    index: -1,
    alt,
    decorative,
    width: 0,
    height: 0,
  };
  drawn.inlines.push(inLink(told, frame, place));
}

/** What is drawn, in the link it is. */
function inLink(inline: Inline, { link }: Frame, { reading, at }: DrawingPlace): Inline {
  const around = link === null ? null : readLink(reading, at, link, "");
  return around === null ? inline : Object.assign(around, { inlines: [inline] });
}

/** A text box that is a link is one by its first words, unless these are links themselves. */
function withBoxLink(blocks: readonly Block[], frame: Frame, { reading, at }: DrawingPlace): readonly Block[] {
  const first = frame.link === null ? undefined : blocks.find((block) => !isBlankBlock(block));
  if (frame.link === null || (first?.type !== "paragraph" && first?.type !== "heading")) return blocks;
  if (first.inlines.some(({ type }) => type === "link")) return blocks;
  const around = readLink(reading, at, frame.link, "");
  // The block itself stays the one that bookmarks and headings know.
  if (around !== null) (first as Writable<typeof first>).inlines = [Object.assign(around, { inlines: first.inlines })];
  return blocks;
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
  const extent = child(element, "wp:extent")?.attributes;
  const properties = child(element, "wp:docPr");
  return {
    ...noFrame,
    ...describe(properties),
    width: pixels(extent?.["cx"]),
    height: pixels(extent?.["cy"]),
    link: clickOf(properties, place),
  };
}

/** The address that pressing something drawn leads to (ECMA-376-1 § 20.1.2.2.24); null where it leads nowhere. */
function clickOf(properties: PartElement | undefined, place: DrawingPlace): string | null {
  const click = child(properties, "a:hlinkClick")?.attributes["r:id"];
  const relation = click === undefined || click === "" ? undefined : place.reading.relationship(place.part, click);
  return relation === undefined ? null : linkOf(addressOfRelation(relation), place);
}

/** The frame of a shape or picture that may be a link of its own in what it stands in. */
function linked(element: PartElement, frame: Frame, place: DrawingPlace): Frame {
  const link = clickOf(ownProperties(element), place);
  return link === null ? frame : { ...frame, link };
}

/** The frame of the picture that stands for an online video: a link to the video, unless it leads elsewhere. */
function videoFrame(picture: PartElement, frame: Frame, place: DrawingPlace): Frame {
  const video = frame.link === null ? [...all(picture, "wp15:webVideoPr")][0] : undefined;
  const address = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(video?.attributes["embeddedHtml"] ?? "")?.[1];
  if (address === undefined) return frame;
  const whole = address.replaceAll("&amp;", "&");
  return { ...frame, link: linkOf(whole.startsWith("//") ? `https:${whole}` : whole, place) };
}

/** The address of a link around what is drawn; null, and told, where it is not let through. */
function linkOf(address: string, { reading, at }: DrawingPlace): string | null {
  const checked = address.startsWith("#") ? null : checkAddress(address);
  if (checked === null || "href" in checked) return address;
  reading.say(checked.refused, at, checked.detail);
  return null;
}

/** The frame of what stands in a VML shape or group that may be a link. */
function linkedVml(element: PartElement, frame: Frame, place: DrawingPlace): Frame {
  const { href = "" } = element.attributes;
  return href === "" ? frame : { ...frame, link: linkOf(href, place) };
}

/** Adds the picture that fills a shape, a cell or a canvas (ECMA-376-1 § 20.1.8.14); a texture is no picture. */
function addFill(element: PartElement, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const fill = child(element, "a:blipFill");
  const blip = child(fill, "a:blip");
  if (blip === undefined || child(fill, "a:tile") !== undefined) return;
  sayCropped(fill, place);
  addPicture(blipRelation(blip, place), fillFrame(element, frame), { ...place, inBody: false }, drawn);
}

function sayCropped(fill: PartElement | undefined, { reading, at }: DrawingPlace): void {
  if (isCropped(child(fill, "a:srcRect"), ["l", "t", "r", "b"])) reading.say("pictureCropped", at);
}

/** The relationship of the picture itself; that of the SVG Word keeps beside it where it is in a format no browser shows. */
function blipRelation(blip: PartElement | undefined, { reading, part }: DrawingPlace): string | undefined {
  if (blip === undefined) return undefined;
  const own = blip.attributes["r:embed"] || blip.attributes["r:link"];
  const drawn = [...all(blip, "asvg:svgBlip")][0]?.attributes["r:embed"];
  if (!own || drawn === undefined) return own || drawn;
  const relation = reading.relationship(part, own);
  return relation !== undefined && !unshown.test(reading.source.pkg.contentType(relation.target)) ? own : drawn;
}

/** Formats no browser shows: told, with the way out. */
export const unshown = /emf|wmf|tiff|pict|pcx|eps|avif|hei[cf]/i;

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
  if (there) reading.pictureParts.add(reading.source.folder + relation.target);
  const told = toldBy(frame);
  const { alt, decorative, width, height } = told;
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
  drawn.inlines.push(inLink(picture, told, place));
}

/** Words of a drawing that are in no story: each paragraph of them becomes one. */
function addWords(words: string, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { reading, at } = place;
  if (words.trim() === "") return;
  reading.say("textBox", at);
  const paragraph: Paragraph = {
    type: "paragraph",
    at,
    inlines: [inLink({ type: "text", text: words }, frame, place)],
    language: null,
    style: "Normal",
    number: null,
    size: null,
  };
  drawn.blocks.push(paragraph);
}
