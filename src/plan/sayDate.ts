import type { Language } from "../words/language.ts";
import { locales } from "../words/locales.ts";
import { dayNumber } from "./days.ts";

/** A day (YYYY-MM-DD) as people write it: "1. mars 2026", "1 March 2026". What is no day is given as it is. */
export function sayDate(date: string, language: Language): string {
  const day = dayNumber(date);
  if (day === null) return date;
  return new Intl.DateTimeFormat([...locales[language]], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day * 86_400_000),
  );
}
