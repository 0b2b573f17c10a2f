import { dayNumber } from "./days.ts";

/** Months as the three languages begin them; each spelling leads to one month only. */
const months: readonly (readonly string[])[] = [
  ["januar", "january"],
  ["februar", "february"],
  ["mars", "march"],
  ["april"],
  ["mai", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["desember", "december"],
];

/**
 * The day (YYYY-MM-DD) that a date says as people write it: "15. januar 2027", "15 Jan 2027", "15.1.2027", "15/01/2027" or
 * "2027-01-15". The day stands before the month, as in all three languages. null where it says no day of the calendar.
 */
export function readDate(text: string): string | null {
  const said = text.trim().toLowerCase();
  const whole = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  if (whole !== null) return dayOfParts(whole[1], Number(whole[2]), whole[3]);
  const numbers = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/.exec(said);
  if (numbers !== null) return dayOfParts(numbers[3], Number(numbers[2]), numbers[1]);
  const words = /^(\d{1,2})\.?\s*(\p{L}{3,})\.?\s+(\d{4})$/u.exec(said);
  if (words === null) return null;
  const month = months.findIndex((names) => names.some((name) => name.startsWith(words[2] ?? "-")));
  return month === -1 ? null : dayOfParts(words[3], month + 1, words[1]);
}

function dayOfParts(year: string | undefined, month: number, day: string | undefined): string | null {
  const date = `${year ?? ""}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return dayNumber(date) === null ? null : date;
}
