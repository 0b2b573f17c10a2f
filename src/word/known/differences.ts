/** A run of one list that is another run in the other: so many from a place, and what they are now. */
export interface Difference {
  /** Place in the old list, and how many there. */
  readonly old: number;
  readonly gone: number;
  /** Place in the new list, and how many there. */
  readonly now: number;
  readonly come: number;
}

/**
 * What is different between two lists, in order: the shortest way from one to the other (E. W. Myers,
 * "An O(ND) difference algorithm and its variations", 1986). Null where more than `most` steps are needed.
 */
export function differences(
  oldLength: number,
  newLength: number,
  same: (old: number, now: number) => boolean,
  most: number,
): readonly Difference[] | null {
  const trail: Map<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= most; steps++) {
    const next = new Map<number, number>();
    trail.push(reached);
    for (let line = -steps; line <= steps; line += 2) {
      const down = line === -steps || (line !== steps && (reached.get(line - 1) ?? -1) < (reached.get(line + 1) ?? -1));
      let old = down ? (reached.get(line + 1) ?? 0) : (reached.get(line - 1) ?? 0) + 1;
      while (old < oldLength && old - line < newLength && same(old, old - line)) old++;
      next.set(line, old);
      if (old >= oldLength && old - line >= newLength) return walkBack(trail, oldLength, newLength);
    }
    reached = next;
  }
  return null;
}

function walkBack(trail: readonly ReadonlyMap<number, number>[], oldLength: number, newLength: number): Difference[] {
  const found: Difference[] = [];
  let [old, now] = [oldLength, newLength];
  for (let steps = trail.length - 1; steps > 0; steps--) {
    const reached = trail[steps] ?? new Map<number, number>();
    const line = old - now;
    const down = line === -steps || (line !== steps && (reached.get(line - 1) ?? -1) < (reached.get(line + 1) ?? -1));
    const before = down ? line + 1 : line - 1;
    const start = reached.get(before) ?? 0;
    const [fromOld, fromNow] = [start, start - before];
    const step = down
      ? { old: fromOld, gone: 0, now: fromNow, come: 1 }
      : { old: fromOld, gone: 1, now: fromNow, come: 0 };
    const last = found[0];
    if (last !== undefined && last.old === step.old + step.gone && last.now === step.now + step.come)
      found[0] = { old: step.old, gone: step.gone + last.gone, now: step.now, come: step.come + last.come };
    else found.unshift(step);
    [old, now] = [fromOld, fromNow];
  }
  return found;
}
