/**
 * A level of a heading or a list as the file has it: 0 to 8, or 9 for text that is no heading (ECMA-376-1
 * §§ 17.3.1.20, 17.9.3). Files hold others, and Word goes on as if those did not stand there: null.
 */
export function levelOf(value: string | undefined): number | null {
  return value !== undefined && /^\s*\d\s*$/.test(value) ? Number(value) : null;
}
