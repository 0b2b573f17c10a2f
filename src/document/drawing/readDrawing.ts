import { addAll } from "../blocks/addAll.ts";
import type { Inline, Paragraph } from "../blocks/document.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import { all, child, isOn, type PartElement } from "../ooxml/partElement.ts";
import { addFill, addPicture, blipRelation, isCropped, reportCropped } from "./addPicture.ts";
import type { DrawingPlace, Drawn } from "./drawn.ts";
import {
  describe,
  describeVml,
  groupFrame,
  isHidden,
  noFrame,
  pictureFrame,
  pixels,
  describedBy,
  vmlFrame,
  vmlGroupFrame,
  type Described,
  type Frame,
} from "./drawingFrame.ts";
import { isLine, isRule } from "./drawnLine.ts";
import { clickOf, inLink, linked, linkedVml, videoFrame, withBoxLink } from "./drawnLinks.ts";
import { readChart } from "./readChart.ts";
import { readSmartArt } from "./readSmartArt.ts";

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
  const { context, at } = place;
  if (isHidden(element)) {
    drawn.hides = true;
    return context.messages.count("hiddenDrawings");
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
      reportCropped(fill, place);
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
      if (isCropped(element, ["cropleft", "croptop", "cropright", "cropbottom"]))
        context.messages.report("pictureCropped", at);
      return addPicture(element.attributes["r:id"] ?? element.attributes["r:pict"], frame, place, drawn);
    case "v:textpath":
      return addWords(element.attributes["string"] ?? "", frame, place, drawn);
    case "w:txbxContent": {
      const blocks = place.readBox(element);
      if (blocks.every(isBlankBlock)) return;
      context.messages.report("textBox", at);
      addAll(drawn.blocks, withBoxLink(blocks, frame, place));
      return;
    }
    case "a:txBody":
      for (const paragraph of all(element, "a:p"))
        addWords([...all(paragraph, "a:t")].map(({ text }) => text).join(""), frame, place, drawn);
      return;
    case "c:chart":
    case "cx:chart": {
      const { alt, decorative } = describedBy(frame);
      const chart = readChart(context, place.part, element.attributes["r:id"], at, decorative ? null : alt);
      if (chart !== null) drawn.blocks.push(chart);
      return;
    }
    case "dgm:relIds":
      addAll(drawn.blocks, readSmartArt(context, place.part, element.attributes["r:dm"], at));
      return;
    case "o:OLEObject":
      return context.messages.report("embeddedObject", at, element.attributes["ProgID"] ?? "");
    case "w:control":
      return context.messages.report("embeddedObject", at, element.attributes["w:name"] ?? "");
    case "mc:AlternateContent":
      return context.messages.report("unknown", at, `${element.name} ${element.attributes["Requires"] ?? ""}`);
    case "a:graphicData":
      if (element.children.length === 1 && element.children.every(isRule)) drawn.ruled = true;
      if (element.children.length > 0 && !knownDrawings.test(element.attributes["uri"] ?? ""))
        context.messages.reportUnknown(element.attributes["uri"] ?? "", at);
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

/** Reads what stands in an element; whether that gave anything. */
function draws(element: PartElement, frame: Frame, place: DrawingPlace, drawn: Drawn): boolean {
  const before = drawn.inlines.length + drawn.blocks.length;
  visitAll(element, frame, place, drawn);
  return drawn.inlines.length + drawn.blocks.length > before;
}

/** The frame of a whole drawing. */
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

/** A shape with its words and the picture that fills it; one without is reported by its alternative text. */
function visitShape(element: PartElement, frame: Frame, own: Described, place: DrawingPlace, drawn: Drawn): void {
  const inside = own.alt === null && !own.decorative ? frame : { ...frame, ...own };
  if (draws(element, inside, place, drawn) || own.decorative || frame.decorative || drawn.ruled || drawn.hides) return;
  const says =
    isLine(element) || [...all(element, "w:txbxContent"), ...all(element, "v:imagedata")].length > 0
      ? own.alt !== null
      : true;
  if (says) place.context.messages.count("shapes");
  // In a group or canvas the words around are reported apart from the shape's own.
  addShape({ ...frame, ...own }, place, drawn);
}

/** Puts the alternative text of what is not drawn where it stands. */
function addShape(frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { alt, decorative } = frame;
  if (alt === null || decorative) return;
  const named: Inline = {
    type: "picture",
    part: "",
    contentType: "",
    index: -1,
    alt,
    decorative,
    width: 0,
    height: 0,
  };
  drawn.inlines.push(inLink(named, frame, place));
}

/** Words of a drawing that are in no story: each paragraph of them becomes one. */
function addWords(words: string, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { context, at } = place;
  if (words.trim() === "") return;
  context.messages.report("textBox", at);
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
