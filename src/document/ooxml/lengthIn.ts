/** Points in each unit a length may say (ECMA-376-1 § 22.9.2.15): a pica has two names. */
const points: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 };

/** How many of a unit a point is. */
const perPoint = { twip: 20, halfPoint: 2, emu: 12_700 };

/**
 * A length in whole twentieths of a point, half points or English Metric Units, whether the file has it so ("720")
 * or with a unit of its own, as strict files do ("36pt", "1in"; §§ 22.9.2.14, 17.18.81). Null where it is none.
 */
export function lengthIn(unit: keyof typeof perPoint, written: string | undefined): number | null {
  if (written === undefined || written.trim() === "") return null;
  const plain = Number(written);
  if (Number.isFinite(plain)) return plain;
  const [, number, own] = /^\s*(-?\d{1,15}(?:\.\d{1,15})?)(mm|cm|in|pt|pc|pi)\s*$/.exec(written) ?? [];
  return number === undefined || own === undefined
    ? null
    : Math.round(Number(number) * (points[own] ?? 1) * perPoint[unit]);
}
