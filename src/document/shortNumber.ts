/** Numbers are kept as the sheet has them, with the noise of binary fractions ("4.2999999999999998") rounded off. */
export function shortNumber(text: string): string {
  return /^-?\d+\.\d{12,}$/.test(text) ? String(Number(Number(text).toPrecision(12))) : text;
}
