import { declarationsOf, hides, type MarkupSheet } from "./markupSheet.ts";
import { languageTag, plainLook, type RunLook } from "../ooxml/runLook.ts";

/** How words stand where they are in HTML: what all the elements around say together. */
export interface MarkupSetting {
  readonly look: RunLook;
  readonly hidden: boolean;
  /** 1–6 in a heading; 0 outside. */
  readonly level: number;
  /** Name of the paragraph style Word has for it; null for its plain one. */
  readonly style: "Quote" | "Caption" | null;
  readonly rightToLeft: boolean | null;
  /** Whether white space is kept as it is written. */
  readonly keepsSpace: boolean;
  /** Whether headings are words as others here. */
  readonly headless: boolean;
}

export const plainSetting: MarkupSetting = {
  look: plainLook,
  hidden: false,
  level: 0,
  style: null,
  rightToLeft: null,
  keepsSpace: false,
  headless: false,
};

const looks: ReadonlyMap<string, Partial<RunLook>> = new Map<string, Partial<RunLook>>([
  ...["b", "strong"].map((name) => [name, { bold: true }] as const),
  ...["i", "em", "cite", "dfn", "var"].map((name) => [name, { italic: true }] as const),
  ...["s", "strike", "del"].map((name) => [name, { strike: true }] as const),
  ["sub", { position: "sub" }],
  ["sup", { position: "super" }],
]);

const settings: ReadonlyMap<string, Partial<MarkupSetting>> = new Map<string, Partial<MarkupSetting>>([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, { level }] as const),
  ["blockquote", { style: "Quote" }],
  ["figcaption", { style: "Caption" }],
  ["caption", { headless: true, level: 0, style: null }],
  ...["pre", "xmp", "listing"].map((name) => [name, { keepsSpace: true }] as const),
]);

/** Elements that are in no heading or quotation, whatever they stand in, and how words stand in them. */
const startsAnew: ReadonlySet<string> = new Set(["td", "th", "li"]);
const anew: Partial<MarkupSetting> = { level: 0, style: null };

/** The attributes that say how words stand. */
const speaking: readonly string[] = ["style", "lang", "xml:lang", "dir", "hidden"];

/** How words stand in an element, from how they do around it. `isBlock`: whether it has lines of its own. */
export function settingIn(
  around: MarkupSetting,
  name: string,
  attributes: ReadonlyMap<string, string>,
  isBlock: boolean,
  sheet: MarkupSheet,
): MarkupSetting {
  const own = startsAnew.has(name) && (around.level > 0 || around.style !== null) ? anew : settings.get(name);
  const look = looks.get(name);
  const sheetHides = sheet.hides(name, attributes);
  if (
    own === undefined &&
    look === undefined &&
    !sheetHides &&
    !speaking.some((attribute) => attributes.has(attribute))
  )
    return around;
  const style = declarationsOf(attributes.get("style") ?? "");
  const lang = languageTag(attributes.get("lang") ?? attributes.get("xml:lang"));
  const dir = attributes.get("dir")?.toLowerCase();
  const direction = dir === "rtl" || dir === "ltr" ? dir : null;
  const setting = { ...around, ...own };
  return {
    ...setting,
    look: {
      ...around.look,
      ...look,
      ...(style.size === 0 ? {} : lookOf(style)),
      ...(lang === undefined ? {} : { language: lang }),
      ...(direction === null || isBlock
        ? {}
        : { direction: name === "bdo" ? (`${direction}Override` as const) : direction }),
    },
    hidden: around.hidden || (hides(style) ?? (attributes.has("hidden") || sheetHides)),
    level: setting.headless ? 0 : setting.level,
    rightToLeft: direction !== null && isBlock ? direction === "rtl" : around.rightToLeft,
    keepsSpace: style.has("white-space")
      ? /^(pre|break-spaces)/.test(style.get("white-space") ?? "")
      : setting.keepsSpace,
  };
}

/** What of a style has a meaning. */
function lookOf(style: ReadonlyMap<string, string>): Partial<RunLook> {
  const said = (name: string, on: RegExp, off: RegExp) => {
    const value = style.get(name) ?? "";
    return on.test(value) ? true : off.test(value) ? false : undefined;
  };
  const found: Partial<RunLook> = {
    bold: said("font-weight", /^(bold|[6-9]00)/, /^(normal|lighter|[1-5]00)/),
    italic: said("font-style", /^(italic|oblique)/, /^normal/),
    strike: said("text-decoration", /line-through/, /^none/) ?? said("text-decoration-line", /line-through/, /^none/),
    smallCaps: said("font-variant", /small-caps/, /^normal/),
    position:
      style.get("vertical-align") === "super" ? "super" : style.get("vertical-align") === "sub" ? "sub" : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
