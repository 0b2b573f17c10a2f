import { checkAddress } from "../blocks/allowedAddress.ts";
import type { Block, Inline } from "../blocks/document.ts";
import { isBlankBlock } from "../blocks/isBlank.ts";
import type { Writable } from "../blocks/writable.ts";
import { addressOfRelation, readLink } from "../draft/readLink.ts";
import { all, child, type PartElement } from "../ooxml/partElement.ts";
import type { DrawingPlace } from "./drawn.ts";
import { ownProperties, type Frame } from "./drawingFrame.ts";

/** What is drawn, in the link it is. */
export function inLink(inline: Inline, { link }: Frame, { context, at }: DrawingPlace): Inline {
  const around = link === null ? null : readLink(context, at, link, "");
  return around === null ? inline : Object.assign(around, { inlines: [inline] });
}

/** A text box that is a link is one by its first words, unless these are links themselves. */
export function withBoxLink(blocks: readonly Block[], frame: Frame, { context, at }: DrawingPlace): readonly Block[] {
  const first = frame.link === null ? undefined : blocks.find((block) => !isBlankBlock(block));
  if (frame.link === null || (first?.type !== "paragraph" && first?.type !== "heading")) return blocks;
  if (first.inlines.some(({ type }) => type === "link")) return blocks;
  const around = readLink(context, at, frame.link, "");
  // The block itself stays the one that bookmarks and headings know.
  if (around !== null) (first as Writable<typeof first>).inlines = [Object.assign(around, { inlines: first.inlines })];
  return blocks;
}

/** The address that pressing something drawn leads to (ECMA-376-1 § 20.1.2.2.24); null where it leads nowhere. */
export function clickOf(properties: PartElement | undefined, place: DrawingPlace): string | null {
  const click = child(properties, "a:hlinkClick")?.attributes["r:id"];
  const relation =
    click === undefined || click === "" ? undefined : place.context.sources.relationship(place.part, click);
  return relation === undefined ? null : linkOf(addressOfRelation(relation), place);
}

/** The frame of a shape or picture that may be a link of its own in what it stands in. */
export function linked(element: PartElement, frame: Frame, place: DrawingPlace): Frame {
  const link = clickOf(ownProperties(element), place);
  return link === null ? frame : { ...frame, link };
}

/** The frame of the picture that stands for an online video: a link to the video, unless it leads elsewhere. */
export function videoFrame(picture: PartElement, frame: Frame, place: DrawingPlace): Frame {
  const video = frame.link === null ? [...all(picture, "wp15:webVideoPr")][0] : undefined;
  const address = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(video?.attributes["embeddedHtml"] ?? "")?.[1];
  if (address === undefined) return frame;
  const whole = address.replaceAll("&amp;", "&");
  return { ...frame, link: linkOf(whole.startsWith("//") ? `https:${whole}` : whole, place) };
}

/** The address of a link around what is drawn; null, and reported, where it is not let through. */
function linkOf(address: string, { context, at }: DrawingPlace): string | null {
  const checked = address.startsWith("#") ? null : checkAddress(address);
  if (checked === null || "href" in checked) return address;
  context.messages.report(checked.refused, at, checked.detail);
  return null;
}

/** The frame of what stands in a VML shape or group that may be a link. */
export function linkedVml(element: PartElement, frame: Frame, place: DrawingPlace): Frame {
  const { href = "" } = element.attributes;
  return href === "" ? frame : { ...frame, link: linkOf(href, place) };
}
