/** The least of some numbers; Infinity where there are none. As arguments of `Math.min` there may be more of them than the stack holds. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const each of numbers) if (each < least) least = each;
  return least;
}
