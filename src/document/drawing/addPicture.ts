import type { Inline } from "../blocks/document.ts";
import { all, child, type PartElement } from "../ooxml/partElement.ts";
import type { DrawingPlace, Drawn } from "./drawn.ts";
import { fillFrame, describedBy, type Frame } from "./drawingFrame.ts";
import { inLink } from "./drawnLinks.ts";

/** Whether something is cut away from a picture at an edge; a value below nothing adds room instead (ECMA-376-1 § 20.1.8.55). */
export function isCropped(element: PartElement | undefined, edges: readonly string[]): boolean {
  return element !== undefined && edges.some((edge) => Number.parseFloat(element.attributes[edge] ?? "0") > 0);
}

/** Adds the picture that fills a shape, a cell or a canvas (ECMA-376-1 § 20.1.8.14); a texture is no picture. */
export function addFill(element: PartElement, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const fill = child(element, "a:blipFill");
  const blip = child(fill, "a:blip");
  if (blip === undefined || child(fill, "a:tile") !== undefined) return;
  reportCropped(fill, place);
  addPicture(blipRelation(blip, place), fillFrame(element, frame), { ...place, inBody: false }, drawn);
}

/** Reports where something is cut away from a picture. */
export function reportCropped(fill: PartElement | undefined, { context, at }: DrawingPlace): void {
  if (isCropped(child(fill, "a:srcRect"), ["l", "t", "r", "b"])) context.messages.report("pictureCropped", at);
}

/** The relationship of the picture itself; that of the SVG Word keeps beside it where it is in a format no browser shows. */
export function blipRelation(blip: PartElement | undefined, { context, part }: DrawingPlace): string | undefined {
  if (blip === undefined) return undefined;
  const own = blip.attributes["r:embed"] || blip.attributes["r:link"];
  const drawn = [...all(blip, "asvg:svgBlip")][0]?.attributes["r:embed"];
  if (!own || drawn === undefined) return own || drawn;
  const relation = context.sources.relationship(part, own);
  return relation !== undefined && !unshown.test(context.sources.current.pkg.contentType(relation.target))
    ? own
    : drawn;
}

/** Formats no browser shows: reported, with the way out. */
export const unshown = /emf|wmf|tiff|pict|pcx|eps|avif|hei[cf]/i;

/** Adds a picture by its relationship, and reports what is amiss with it: outside the file, missing, in a format no browser shows, or turned. */
export function addPicture(relationId: string | undefined, frame: Frame, place: DrawingPlace, drawn: Drawn): void {
  const { context, part, at } = place;
  if (relationId === undefined || relationId === "") return context.messages.report("missingPart", at, "");
  const relation = context.sources.relationship(part, relationId);
  if (relation === undefined) return;
  const there = !relation.outside && context.sources.current.pkg.has(relation.target);
  if (relation.outside) context.messages.report("pictureOutside", at);
  else if (!there) context.messages.report("missingPart", at, relation.target);
  const contentType = there ? context.sources.current.pkg.contentType(relation.target) : "";
  if (unshown.test(contentType)) context.messages.report("pictureFormat", at, contentType);
  const index = place.inBody ? context.document.pictures++ : -1;
  if (frame.turned) context.messages.report("pictureTurned", at);
  if (there) context.document.pictureParts.add(context.sources.current.folder + relation.target);
  const described = describedBy(frame);
  const { alt, decorative, width, height } = described;
  const picture: Inline = {
    type: "picture",
    part: there ? context.sources.current.folder + relation.target : "",
    contentType,
    index,
    alt,
    decorative,
    width,
    height,
  };
  drawn.inlines.push(inLink(picture, described, place));
}
