import { dateOf, dayNumber } from "./days.ts";

/** Days a hearing lasts at least under pbl §§ 11-13 and 11-14 with § 5-2: six weeks after the day of publication. */
export const leastHearing = 42;

/** A deadline for a hearing that begins on a day, and why it is not earlier. */
export interface ProposedDeadline {
  /** Days as YYYY-MM-DD: the first the law allows, and the one proposed. */
  readonly earliest: string;
  readonly deadline: string;
  /** The holidays that are made up for. */
  readonly holidays: readonly ("july" | "christmas")[];
}

/** The deadline proposed for a hearing that begins on this day (YYYY-MM-DD): the first lawful, lengthened by the days in July and at Christmas. null for what is no day. */
export function proposeDeadline(today: string): ProposedDeadline | null {
  const from = dayNumber(today);
  if (from === null) return null;
  const to = longEnough(from);
  const met = Array.from({ length: to - from }, (_none, at) => holidayOf(from + 1 + at));
  return {
    earliest: dateOf(from + leastHearing),
    deadline: dateOf(to),
    holidays: (["july", "christmas"] as const).filter((holiday) => met.includes(holiday)),
  };
}

/** The first deadline with six weeks of days that are no holidays, counted from the day after this one. */
export function longEnough(from: number): number {
  let day = from;
  for (let working = 0; working < leastHearing; working += holidayOf(day) === null ? 1 : 0) day += 1;
  return day;
}

/** How many days of holidays there are from one day to another, both counted. */
export function holidaysBetween(first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (holidayOf(day) !== null) count += 1;
  return count;
}

/** July, and 23 December to 1 January. That they are made up for is good practice, and no law. */
function holidayOf(day: number): "july" | "christmas" | null {
  const monthAndDay = dateOf(day).slice(5);
  if (monthAndDay.startsWith("07-")) return "july";
  return monthAndDay >= "12-23" || monthAndDay === "01-01" ? "christmas" : null;
}
