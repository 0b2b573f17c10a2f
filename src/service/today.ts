const calendar = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo", dateStyle: "short" });

/** Today in Norway, YYYY-MM-DD: days of the law are counted on this calendar. */
export function today(now: Date): string {
  return calendar.format(now);
}
