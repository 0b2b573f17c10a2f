import { dayNumber } from "../../plan/days.ts";

/** Whole days from one day to another (YYYY-MM-DD), negative when it has passed. Throws on what is no day. */
export function daysBetween(from: string, to: string): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === null || last === null) throw new Error(`Not days of the calendar: ${from}, ${to}`);
  return last - first;
}
