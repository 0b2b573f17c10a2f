import type { Text } from "../blocks/document.ts";
import { lengthIn } from "./lengthIn.ts";

/** What of a run's looks has a meaning. Undefined: not said here. */
export interface RunLook {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly strike: boolean | undefined;
  readonly smallCaps: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly position: "super" | "sub" | "baseline" | undefined;
  readonly language: string | undefined;
  /** In points. */
  readonly size: number | undefined;
  /** Language of its Chinese, Japanese and Korean letters. */
  readonly eastAsian: string | undefined;
  readonly complex: ComplexLook | undefined;
  readonly direction: Text["direction"];
  readonly above: Text["above"];
}

/** How a run looks where it is of a complex script (ECMA-376-1 §§ 17.3.2.7, 17.3.2.30): then this says it, and the run's other properties do not. */
export interface ComplexLook {
  readonly rightToLeft: boolean | undefined;
  readonly complex: boolean | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly size: number | undefined;
  readonly language: string | undefined;
}

export const plainLook: RunLook = {
  bold: undefined,
  italic: undefined,
  strike: undefined,
  smallCaps: undefined,
  hidden: undefined,
  position: undefined,
  language: undefined,
  size: undefined,
  eastAsian: undefined,
  complex: undefined,
  direction: undefined,
  above: undefined,
};

export const plainComplexLook: ComplexLook = {
  rightToLeft: undefined,
  complex: undefined,
  bold: undefined,
  italic: undefined,
  size: undefined,
  language: undefined,
};

/** A size in points; the file has half points, or says its unit. */
export function sizeOf(value: string | undefined): number | undefined {
  const size = lengthIn("halfPoint", value) ?? 0;
  return size > 0 ? size / 2 : undefined;
}

export function positionOf(value: string | undefined): RunLook["position"] {
  if (value === undefined) return undefined;
  return value === "superscript" ? "super" : value === "subscript" ? "sub" : "baseline";
}

/**
 * A language as BCP 47: language, script and region. What else Word adds ("es-ES-tradnl") is no
 * registered subtag. Undefined for Word's "no language" and for what is no language tag.
 */
export function languageTag(value: string | undefined): string | undefined {
  const [, language, script = "", region = ""] =
    /^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4})(?=$|[-_]))?(?:[-_]([A-Za-z]{2}|\d{3})(?=$|[-_]))?(?:$|[-_])/.exec(
      value ?? "",
    ) ?? [];
  if (language === undefined) return undefined;
  return [language.toLowerCase(), script, region.toUpperCase()].filter((part) => part !== "").join("-");
}

/** One look over another: what the upper says, else the lower. */
export function lookOver(upper: RunLook, lower: RunLook): RunLook {
  if (lower === plainLook) return upper;
  if (upper === plainLook) return lower;
  return {
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    strike: upper.strike ?? lower.strike,
    smallCaps: upper.smallCaps ?? lower.smallCaps,
    hidden: upper.hidden ?? lower.hidden,
    position: upper.position ?? lower.position,
    language: upper.language ?? lower.language,
    size: upper.size ?? lower.size,
    eastAsian: upper.eastAsian ?? lower.eastAsian,
    complex:
      upper.complex === undefined || lower.complex === undefined
        ? (upper.complex ?? lower.complex)
        : complexOver(upper.complex, lower.complex),
    direction: upper.direction ?? lower.direction,
    above: upper.above ?? lower.above,
  };
}

/**
 * What a character style says of looks, over the style of the paragraph it stands in (ECMA-376-1 § 17.7.3): a property
 * that toggles is off where both turn it on, unless the document's defaults have it on. What
 * it turns off itself is not said, for a style cannot turn off what another turns on.
 */
export function toggledOver(upper: RunLook, lower: RunLook, defaults: RunLook): RunLook {
  if (upper === plainLook) return upper;
  return {
    ...upper,
    bold: toggled(upper.bold, lower.bold, defaults.bold),
    italic: toggled(upper.italic, lower.italic, defaults.italic),
    strike: toggled(upper.strike, lower.strike, defaults.strike),
    smallCaps: toggled(upper.smallCaps, lower.smallCaps, defaults.smallCaps),
    hidden: toggled(upper.hidden, lower.hidden, defaults.hidden),
    complex:
      upper.complex === undefined
        ? undefined
        : {
            ...upper.complex,
            bold: toggled(upper.complex.bold, lower.complex?.bold, defaults.complex?.bold),
            italic: toggled(upper.complex.italic, lower.complex?.italic, defaults.complex?.italic),
          },
  };
}

function toggled(
  upper: boolean | undefined,
  lower: boolean | undefined,
  always: boolean | undefined,
): boolean | undefined {
  return upper === true ? lower !== true || always === true : undefined;
}

function complexOver(upper: ComplexLook, lower: ComplexLook): ComplexLook {
  return {
    rightToLeft: upper.rightToLeft ?? lower.rightToLeft,
    complex: upper.complex ?? lower.complex,
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    size: upper.size ?? lower.size,
    language: upper.language ?? lower.language,
  };
}
