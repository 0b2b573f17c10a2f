/** How the numbers of a chart are shown: the format the sheet gave them, and the language they are read in. */
export interface ChartFormat {
  /** `c:formatCode`: "0 %", "#,##0.0", "dd.mm.yyyy"; "General" where none is said. */
  readonly code: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether days are counted from 1904, and not from 1900. */
  readonly from1904: boolean;
}

/** No sheet has a longer code. */
const longestCode = 255;

/**
 * How a chart's numbers are said (ECMA-376-1 §§ 18.8.31, 21.2.2.71): percent, decimals, thousands and the words
 * around them as the code says, dates in the order of the language. What is no number, or written in a way not
 * known here, is kept as the sheet has it. Made once for all numbers of a code.
 */
export function chartNumbers({ code, language, from1904 }: ChartFormat): (text: string) => string {
  // A code may have a part each for positive, negative and zero; colours, conditions and padding show nothing.
  const shown = code.length > longestCode ? "" : (code.split(";")[0] ?? "").replace(/\[[^\]]*\]|[_*]./g, "");
  const bare = shown.replace(/"[^"]*"|\\./g, "");
  const say =
    /^[dmyhs\s.,/:-]*$/i.test(bare) && /[dy]|mmm/i.test(bare)
      ? days(bare, language, from1904)
      : (numbers(shown, bare, language) ?? general(language));
  return (text) => {
    const value = Number(text);
    return text.trim() === "" || !Number.isFinite(value) ? text : say(value, text);
  };
}

type Say = (value: number, text: string) => string;

/** Percent, decimals and thousands; null where the code says none of them, or more than is known here. */
function numbers(shown: string, bare: string, language: string): Say | null {
  const words = shown.replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, escaped: string | undefined) =>
    (quoted ?? escaped ?? "").replace(/[0-9#?]/g, ""),
  );
  const [, before, digits, after] = /^([^0-9#?]*)([0#?][0#?,]*(?:\.[0#?]+)?)([^0-9#?]*)$/.exec(words) ?? [];
  if (before === undefined || digits === undefined || after === undefined || /e[+-]/i.test(bare)) return null;
  const decimals = digits.split(".")[1] ?? "";
  const isPercent = bare.includes("%");
  const format = new Intl.NumberFormat(language, {
    ...(isPercent ? { style: "percent" } : {}),
    useGrouping: digits.includes(","),
    minimumFractionDigits: Math.min(20, decimals.replace(/[#?]/g, "").length),
    maximumFractionDigits: Math.min(20, decimals.length),
  });
  return (value) => (isPercent ? format.format(value) : `${before}${format.format(value)}${after}`.trim());
}

/** As the sheet has it, with the noise of binary fractions ("4.2999999999999998") rounded off, and the language's decimal sign. */
function general(language: string): Say {
  const sign = new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
  return (value, text) => {
    const number = /^-?\d+\.\d{12,}$/.test(text) ? String(Number(value.toPrecision(12))) : text;
    return /^-?\d+\.\d+$/.test(number) ? number.replace(".", sign) : number;
  };
}

const milliseconds = 24 * 60 * 60 * 1000;

/** Days by their number in the sheet: 1 is 1 January 1900, in a calendar that has a 29 February 1900 (§ 18.17.4.1). */
function days(bare: string, language: string, from1904: boolean): Say {
  const month = /m+/i.exec(bare)?.[0].length ?? 0;
  const format = new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    ...(/y/i.test(bare) ? { year: "numeric" } : {}),
    ...(month === 0 ? {} : { month: month > 3 ? "long" : month === 3 ? "short" : month === 2 ? "2-digit" : "numeric" }),
    ...(/d/i.test(bare) ? { day: /dd/i.test(bare) ? "2-digit" : "numeric" } : {}),
  });
  return (value, text) => {
    const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30);
    const day = new Date(first + Math.floor(value) * milliseconds);
    return Number.isNaN(day.getTime()) ? text : format.format(day);
  };
}
