/** An identity number found in a text. */
export interface IdentityNumber {
  /** Where in the text it begins, in UTF-16 code units. */
  readonly at: number;
  /** The first six digits, which are the date of birth, and stars for the rest. */
  readonly masked: string;
}

/** The date, with or without dots; what may part it from the rest; and the rest. Not within a word or a longer number. */
const candidate =
  /(?<![\p{L}\d]|\d[/.,:_\p{Pd}])(\d{6}|\d\d\.\d\d\.\d\d)\p{Zs}?[.\p{Pd}\u2212\u00ad]?\p{Zs}?(\d{5})(?![\p{L}\d]|[/_.,:\p{Pd}]\d)/gu;
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Finds Norwegian identity numbers (fødselsnummer, and D-numbers, whose day is 40 more) in a text:
 * eleven digits, together or parted after the sixth by a space, a dot or a dash, that begin with a date there is
 * (with dots or without) and end in two
 * control digits that hold (modulus 11; folkeregisterforskriften). Case numbers, account
 * numbers and the made-up numbers used for tests (month 80 or 65 more) do not.
 */
export function findIdentityNumbers(text: string): readonly IdentityNumber[] {
  if (!/\d{5}/.test(text)) return []; // most texts, told in a tenth of the time
  return [...text.matchAll(candidate)].flatMap((match) => {
    const [, written = "", rest = ""] = match;
    const date = written.replaceAll(".", "");
    const digits = Array.from(date + rest, Number);
    return hasDate(digits) && hasControlDigits(digits) ? [{ at: match.index, masked: `${date} *****` }] : [];
  });
}

function hasControlDigits(digits: readonly number[]): boolean {
  return controlDigit(digits, firstWeights) === digits[9] && controlDigit(digits, secondWeights) === digits[10];
}

/** Eleven less the remainder, 0 for 11; 10 is never used, so that it equals no digit. */
function controlDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}

function hasDate(digits: readonly number[]): boolean {
  const two = (index: number): number => (digits[index] ?? 0) * 10 + (digits[index + 1] ?? 0);
  const day = two(0) > 40 ? two(0) - 40 : two(0);
  const month = two(2);
  const year = two(4);
  const individual = (digits[6] ?? 0) * 100 + two(7);
  return centuries(individual, year).some((century) => isDate(century + year, month, day));
}

/** The centuries an individual number stands for. */
function centuries(individual: number, year: number): readonly number[] {
  if (individual < 500) return [1900];
  if (individual < 750 && year >= 54) return [1800];
  if (year < 40) return [2000];
  return individual >= 900 ? [1900] : [];
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
