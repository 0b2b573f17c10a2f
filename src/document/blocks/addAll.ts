/** Adds all of some to an array, and gives it. As arguments of `push` there may be more of them than the stack holds. */
export function addAll<T>(to: T[], more: Iterable<T>): T[] {
  for (const each of more) to.push(each);
  return to;
}
