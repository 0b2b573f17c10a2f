const msADay = 86_400_000;

/** Days from 1 January 1970 to a day of the calendar (YYYY-MM-DD); null where it is no such day. */
export function dayNumber(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const instant = Date.UTC(year, month - 1, day);
  return dateOf(instant / msADay) === date ? instant / msADay : null;
}

/** The day of the calendar (YYYY-MM-DD) so many days from 1 January 1970. */
export function dateOf(day: number): string {
  return new Date(day * msADay).toISOString().slice(0, 10);
}
