/** A year as it is written in a field: null for none, undefined where it is no year. */
export function yearOf(text: string): number | null | undefined {
  const year = text.trim();
  if (year === "") return null;
  return /^(19|20|21)\d\d$/.test(year) ? Number(year) : undefined;
}

/** The number in a text written as in Norwegian or English ("12,5", "12.5"); null for none. */
export function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(",", "."));
  return text.trim() === "" || Number.isNaN(value) ? null : value;
}
