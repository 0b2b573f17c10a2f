import { zone } from "./zone.ts";

const calendar = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short" });

/** The day of an instant, YYYY-MM-DD, on the calendar of Norway: the one that the days of the law are counted on, whatever the zone of the machine. */
export function dayOf(instant: Date): string {
  // A day begins with a minute, and asking the calendar costs as much as a fifth of sending a page.
  const minute = Math.floor(instant.getTime() / 60_000);
  if (last.minute !== minute) last = { minute, day: calendar.format(instant) };
  return last.day;
}

let last = { minute: NaN, day: "" };
