import type { Language } from "./language.ts";
import { locales } from "./locales.ts";
import { zone } from "./zone.ts";

/** An instant as day and time by the municipality's clock: "3. mai 2026 kl. 14:32". */
export function sayInstant(instant: string | Date, language: Language): string {
  return say({ dateStyle: "long", timeStyle: "short" }, new Date(instant), language);
}

/** The time of day of an instant, by the municipality's clock: "14:32". */
export function sayTime(instant: Date, language: Language): string {
  return say({ timeStyle: "short" }, instant, language);
}

function say(styles: Intl.DateTimeFormatOptions, instant: Date, language: Language): string {
  return new Intl.DateTimeFormat([...locales[language]], { ...styles, timeZone: zone }).format(instant);
}
