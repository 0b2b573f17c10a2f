import type { Language } from "../words/language.ts";

/** A size as people read it: "340 kB", "1,4 MB". */
export function sayBytes(bytes: number, language: Language): string {
  const locale = language === "en" ? "en-GB" : "nb-NO";
  const inMegabytes = bytes >= 1_000_000;
  const value = inMegabytes ? bytes / 1_000_000 : bytes / 1000;
  const digits = inMegabytes ? 1 : 0;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)} ${inMegabytes ? "MB" : "kB"}`;
}
