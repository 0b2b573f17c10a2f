import { numberWords } from "./numberWords.ts";

/**
 * A number as a numbering format of Word writes it (`w:numFmt`, ECMA-376-1 § 17.18.59), or as a pattern of its
 * own does ("001, 002, 003, ..."); words and endings are those of the language (BCP 47), bokmål where none is
 * said. Formats of scripts and languages we do not write are given as digits, which keeps their order.
 */
export function formatNumber(value: number, format: string, language: string | null = null): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalEnclosedParen":
      return `(${value})`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "numberInDash":
      return `- ${value} -`;
    case "ordinal":
      return `${value}${ordinalEnding(value, language ?? "nb")}`;
    case "ordinalText":
      return numberWords(value, "ordinal", language ?? "nb") ?? String(value);
    case "cardinalText":
      return numberWords(value, "cardinal", language ?? "nb") ?? String(value);
    case "decimalEnclosedCircle":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
    case "chicago":
      return value >= 1 && value <= 100 ? "*†‡§".charAt((value - 1) % 4).repeat(Math.ceil(value / 4)) : String(value);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case "hex":
      return value.toString(16).toUpperCase();
    default:
      return String(value).padStart(zeros.exec(format)?.[0].length ?? 0, "0");
  }
}

/** The first number of a pattern that begins with zeros; Word has up to five signs. */
const zeros = /^0{1,9}1(?=,|$)/;

/** a … z, aa … zz, aaa: Word repeats the letter rather than counting on as spreadsheets do. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  if (value < 1 || value > 32_767) return String(value);
  let left = value;
  let text = "";
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

function ordinalEnding(value: number, language: string): string {
  if (/^(nb|nn|no|da|de|fi|is)\b/.test(language)) return ".";
  if (!/^en\b/.test(language)) return "";
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
