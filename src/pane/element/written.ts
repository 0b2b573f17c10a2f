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

/** Values by year, one year a line ("2027: 40"), in the order of the years; null where a line is something else or a year stands twice. */
export function milestonesOf(text: string): readonly { readonly year: number; readonly value: number }[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const read = lines.flatMap((line) => {
    const [before = "", after = ""] = line.split(/:(.*)/s);
    const [year, value] = [yearOf(before), numberOf(after)];
    return typeof year === "number" && value !== null ? [{ year, value }] : [];
  });
  const years = new Set(read.map(({ year }) => year));
  return read.length < lines.length || years.size < read.length ? null : read.sort((a, b) => a.year - b.year);
}

/** The same as it is written in a field. */
export function writeMilestones(milestones: readonly { readonly year: number; readonly value: number }[]): string {
  return milestones.map(({ year, value }) => `${year}: ${String(value).replace(".", ",")}`).join("\n");
}
