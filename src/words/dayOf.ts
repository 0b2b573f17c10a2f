const calendar = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo", dateStyle: "short" });

/** The day of an instant, YYYY-MM-DD, on the calendar of Norway: the one that the days of the law are counted on, whatever the zone of the machine. */
export function dayOf(instant: Date): string {
  return calendar.format(instant);
}
