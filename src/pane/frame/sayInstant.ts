import type { Language, Said } from "../../words/language.ts";

/** Browsers without nynorsk's own rules would say English ones: bokmål writes days and times the same way. */
const locales: Said<readonly string[]> = { nb: ["nb-NO"], nn: ["nn-NO", "nb-NO"], en: ["en-GB"] };

/** An instant (ISO 8601) as day and time by the reader's clock: "3. mai 2026, 14.32". */
export function sayInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat([...locales[language]], { dateStyle: "long", timeStyle: "short" }).format(
    new Date(instant),
  );
}

/** A time of day: "14.32". */
export function sayTime(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat([...locales[language]], { timeStyle: "short" }).format(instant);
}

/** A day (YYYY-MM-DD) in words: "3. mai 2026". */
export function sayDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat([...locales[language]], { dateStyle: "long" }).format(new Date(`${day}T12:00:00`));
}
