/** The day (YYYY-MM-DD) of an ISO 8601 instant as Norway's calendar has it. */
export function dayOfInstant(instant: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short" }).format(new Date(instant));
}
