import type { Language } from "./language.ts";

const kilo = 1024;
const mega = kilo * kilo;

/** A size as people and their computers read it, in units of 1024: "17 byte", "340 kB", "1,4 MB". */
export function sayBytes(bytes: number, language: Language): string {
  const locale = language === "en" ? "en-GB" : "nb-NO";
  const [unit, size, digits] =
    bytes >= mega
      ? (["MB", mega, 1] as const)
      : bytes >= kilo
        ? (["kB", kilo, 0] as const)
        : ([language === "en" ? "bytes" : "byte", 1, 0] as const);
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(bytes / size)} ${unit}`;
}
