/** How the numbers of a chart are shown: the format the sheet gave them, and the language they are read in. */
export interface ChartFormat {
  /** `c:formatCode`: "0 %", "#,##0.0", "dd.mm.yyyy"; "General" where none is said. */
  readonly code: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether days are counted from 1904, and not from 1900. */
  readonly from1904: boolean;
}

/**
 * A number as the chart shows it (ECMA-376-1 §§ 18.8.31, 21.2.2.71): percent, decimals, thousands, dates and
 * the words around them. What is written in a way not known here is kept as the sheet has it.
 */
export function chartNumber(text: string, { code, language, from1904 }: ChartFormat): string {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) return text;
  // A code may have a part each for positive, negative and zero; colours, conditions and padding show nothing.
  const shown = (code.split(";")[0] ?? "").replace(/\[[^\]]*\]|[_*]./g, "");
  const bare = shown.replace(/"[^"]*"|\\./g, "");
  if (/^general$/i.test(bare) || bare === "") return withDecimalSign(shortNumber(text), language);
  if (/[dy]/i.test(bare) && !/[0#?]/.test(bare)) return sayDay(value, bare, language, from1904);
  const parts = /^(\D*?)([#0?,]*[#0?](?:\.[0#?]+)?)(\D*)$/.exec(shown.replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, escaped: string | undefined) => (quoted ?? escaped ?? "").replace(/[0-9#?]/g, "")));
  if (parts === null || /e[+-]/i.test(bare)) return withDecimalSign(shortNumber(text), language);
  const [, before = "", digits = "", after = ""] = parts;
  const decimals = digits.split(".")[1] ?? "";
  const isPercent = bare.includes("%");
  const number = new Intl.NumberFormat(language, {
    ...(isPercent ? { style: "percent" } : {}), useGrouping: digits.includes(","),
    minimumFractionDigits: Math.min(20, decimals.replace(/[#?]/g, "").length), maximumFractionDigits: Math.min(20, decimals.length),
  }).format(value);
  return isPercent ? number : `${before}${number}${after}`.trim();
}

/** As the sheet has it, with the noise of binary fractions ("4.2999999999999998") rounded off. */
function shortNumber(text: string): string {
  return /^-?\d+\.\d{12,}$/.test(text) ? String(Number(Number(text).toPrecision(12))) : text;
}

function withDecimalSign(number: string, language: string): string {
  const sign = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
  return /^-?\d+\.\d+$/.test(number) ? number.replace(".", sign) : number;
}

const milliseconds = 24 * 60 * 60 * 1000;

/** A day by its number in the sheet: 1 is 1 January 1900, in a calendar that has a 29 February 1900 (§ 18.17.4.1). */
function sayDay(serial: number, code: string, language: string, from1904: boolean): string {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const day = new Date(first + Math.floor(serial) * milliseconds);
  if (Number.isNaN(day.getTime())) return String(serial);
  const month = /m+/i.exec(code)?.[0].length ?? 0;
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    ...(/y/i.test(code) ? { year: "numeric" } : {}),
    ...(month === 0 ? {} : { month: month > 3 ? "long" : month === 3 ? "short" : month === 2 ? "2-digit" : "numeric" }),
    ...(/d/i.test(code) ? { day: /dd/i.test(code) ? "2-digit" : "numeric" } : {}),
  }).format(day);
}
