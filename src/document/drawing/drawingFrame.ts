import { lengthIn } from "../ooxml/lengthIn.ts";
import { all, below, child, isOn, type PartElement } from "../ooxml/partElement.ts";

/** What is said of something drawn, for those who do not see it. */
export interface Described {
  readonly alt: string | null;
  readonly decorative: boolean;
}

/** Alternative text and size around what is drawn. */
export interface Frame extends Described {
  /** In CSS pixels; 0 where not known. */
  readonly width: number;
  readonly height: number;
  readonly link: string | null;
  /** The group or canvas it is in; null outside. */
  readonly group: Group | null;
  /** Whether it is rotated or flipped. */
  readonly turned: boolean;
}

interface Group {
  /** CSS pixels in a unit that what is in it is measured in, across and down. */
  readonly across: number;
  readonly down: number;
  readonly words: { readonly alt: string | null; used: boolean };
}

export const noFrame: Frame = {
  alt: null,
  decorative: false,
  width: 0,
  height: 0,
  link: null,
  group: null,
  turned: false,
};

/** English Metric Units in a CSS pixel: 914,400 an inch, 96 pixels an inch. */
const unitsPerPixel = 9525;

/** A length of a file in CSS pixels; 0 where it is none. */
export function pixels(value: string | undefined): number {
  return roundSize((lengthIn("emu", value) ?? 0) / unitsPerPixel);
}

function roundSize(size: number): number {
  return size > 0 && Number.isFinite(size) ? Math.round(size) : 0;
}

export function describe(properties: PartElement | undefined): Described {
  const decorative =
    properties !== undefined &&
    [...all(properties, "adec:decorative")].some(({ attributes }) => isOn(attributes["val"]));
  const words = properties?.attributes["descr"]?.trim() || properties?.attributes["title"]?.trim() || null;
  return { alt: decorative ? "" : words, decorative };
}

export function describeVml(element: PartElement): Described {
  return { alt: element.attributes["alt"]?.trim() || null, decorative: false };
}

/**
 * The frame of what stands in a group (ECMA-376-1 § 20.1.7.5: `chExt` says how many units wide and high it is to
 * what is in it), or in a canvas, whose units are those of the page.
 */
export function groupFrame(element: PartElement, frame: Frame): Frame {
  const transform = below(element, "wpg:grpSpPr", "a:xfrm");
  const size = (axis: "cx" | "cy") => {
    const outer = frame.group === null ? null : axis === "cx" ? frame.group.across : frame.group.down;
    const shown = Number(child(transform, "a:ext")?.attributes[axis]) * (outer ?? 1 / unitsPerPixel);
    const known = outer === null ? (axis === "cx" ? frame.width : frame.height) || shown : shown;
    const units = Number(child(transform, "a:chExt")?.attributes[axis]);
    return known > 0 && units > 0 ? known / units : (outer ?? 1 / unitsPerPixel);
  };
  return inGroup({ ...frame, turned: frame.turned || isTurned(transform) }, null, size("cx"), size("cy"));
}

/** The frame of what stands in a VML group, which is 1000 units wide and high to what is in it unless its `coordsize` says otherwise (ECMA-376-4 § 14.1.2.7). */
export function vmlGroupFrame(element: PartElement, frame: Frame): Frame {
  const own = vmlFrame(element, frame);
  const [across = 0, down = 0] = (element.attributes["coordsize"] ?? "").split(",").map(Number);
  return inGroup(
    own,
    describeVml(element).alt,
    own.width / (across > 0 ? across : 1000),
    own.height / (down > 0 ? down : 1000),
  );
}

/** Words of its own a group has, or those of what it stands in, are said once. */
function inGroup(frame: Frame, own: string | null, across: number, down: number): Frame {
  const words = own === null && frame.group !== null ? frame.group.words : { alt: own ?? frame.alt, used: false };
  return { ...frame, alt: null, group: { across, down, words } };
}

/** A picture in a group may have words and a size of its own. */
export function pictureFrame(element: PartElement, frame: Frame): Frame {
  const own = describe(ownProperties(element));
  const described = frame.alt !== null || own.alt === null ? frame : own;
  return {
    ...fillFrame(child(element, "pic:spPr"), frame),
    alt: described.alt,
    decorative: frame.decorative || described.decorative,
  };
}

/** The frame of a picture that fills a shape with these properties, which in a group says its own size. */
export function fillFrame(properties: PartElement | undefined, frame: Frame): Frame {
  const transform = child(properties, "a:xfrm");
  const turned = frame.turned || isTurned(transform);
  if (frame.group === null) return { ...frame, turned };
  const size = child(transform, "a:ext")?.attributes;
  return {
    ...frame,
    width: roundSize(Number(size?.["cx"]) * frame.group.across),
    height: roundSize(Number(size?.["cy"]) * frame.group.down),
    turned,
  };
}

/** What something drawn says of itself as such (ECMA-376-1 §§ 20.1.2.2.8, 20.4.2.5): its name, words, link, and whether it is hidden. */
export function ownProperties(element: PartElement): PartElement | undefined {
  for (const each of element.children) {
    if (each.name === "wp:docPr" || each.name.endsWith(":cNvPr")) return each;
    const inside = /:nv\w+Pr$/.test(each.name) ? ownProperties(each) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/**
 * Whether Word shows nothing of something drawn: it is switched off in the list of what is drawn (Layout, Selection Pane).
 * Of VML's visibilities Office knows "hidden" alone, all others are those of what is around
 * (learn.microsoft.com/windows/win32/vml/msdn-online-vml-visibility-attribute). Of `display:none` nothing is said there; what
 * a file hides in so many words is taken for hidden.
 */
export function isHidden(element: PartElement): boolean {
  if (element.name.startsWith("v:"))
    return /(?:^|;)\s*(?:visibility\s*:\s*hidden|display\s*:\s*none)\b/i.test(element.attributes["style"] ?? "");
  return isOn(ownProperties(element)?.attributes["hidden"] ?? "0");
}

export function vmlFrame(element: PartElement, frame: Frame): Frame {
  const style = element.attributes["style"] ?? "";
  const size = (name: string, perUnitInGroup: number | undefined) => {
    const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(pt|in|px|cm|mm|pc|pi)?`).exec(style);
    const perUnit: Readonly<Record<string, number>> = {
      pt: 96 / 72,
      in: 96,
      px: 1,
      cm: 96 / 2.54,
      mm: 96 / 25.4,
      pc: 16,
      pi: 16,
    };
    return found === null ? 0 : roundSize(Number(found[1]) * (perUnit[found[2] ?? ""] ?? perUnitInGroup ?? 1));
  };
  const isWhole = frame.group === null;
  return {
    ...frame,
    alt: describeVml(element).alt ?? frame.alt,
    turned: frame.turned || isVmlTurned(style),
    width: size("width", frame.group?.across) || (isWhole ? frame.width : 0),
    height: size("height", frame.group?.down) || (isWhole ? frame.height : 0),
  };
}

/** What a picture or chart is reported by: in a group with words, these for the first, and for the others their own or none. */
export function describedBy(frame: Frame): Frame {
  const words = frame.group?.words;
  if (words === undefined || words.alt === null || frame.decorative) return frame;
  if (!words.used) {
    words.used = true;
    return { ...frame, alt: words.alt };
  }
  // A link needs words that name it.
  return frame.alt === null ? { ...frame, alt: "", decorative: true, link: null } : frame;
}

/** Whether something is rotated by other than a whole turn, in 60,000ths of a degree, or flipped (ECMA-376-1 § 20.1.7.6). */
function isTurned(transform: PartElement | undefined): boolean {
  if (transform === undefined) return false;
  const { rot, flipH, flipV } = transform.attributes;
  return Number(rot ?? 0) % 21_600_000 !== 0 || isOn(flipH ?? "0") || isOn(flipV ?? "0");
}

/** The same of VML, in degrees or 65,536ths of one (ECMA-376-4 § 14.1.2.19, `style`). */
function isVmlTurned(style: string): boolean {
  if (/(?:^|;)\s*flip\s*:\s*[xy]/.test(style)) return true;
  const [, angle, fraction] = /(?:^|;)\s*rotation\s*:\s*(-?[\d.]+)(fd)?/.exec(style) ?? [];
  return Number(angle ?? 0) % (fraction === undefined ? 360 : 360 * 65_536) !== 0;
}
