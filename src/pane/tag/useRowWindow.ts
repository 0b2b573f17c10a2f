import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from "react";

/** Fewer rows than this are all drawn. */
const allDrawn = 150;
/** Pixels above and below what is seen within which rows are drawn, too. */
const beside = 600;

/** Where rows stand that are not all drawn. */
export interface RowWindow {
  /** The indices of the rows to draw, in order. */
  readonly drawn: readonly number[];
  /** How high all rows are together, in pixels. */
  readonly height: number;
  /** How far a row is from the first, in pixels. */
  readonly top: (index: number) => number;
}

/** Offsets of rows of these heights from the first, and at the end the height of all. */
export function offsetsOf(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  for (const [index, height] of heights.entries()) offsets[index + 1] = (offsets[index] ?? 0) + height;
  return offsets;
}

/** The first row that ends below `at` pixels. Asks as often as rows can be halved. */
export function rowAtOffset(offsets: Float64Array, at: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return Math.max(low, 0);
}

/**
 * Which rows of a list are drawn: those seen, some beside them, and those in `always` (what has focus must stay). null
 * where the rows are few, and all are drawn. Rows may differ in height: `guess` gives it until a row has been drawn and
 * measured, by its `data-row`; what stands on the screen stays where it is when rows above turn out to be of other heights.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  guess: (index: number) => number,
  always: readonly number[],
): RowWindow | null {
  const many = keys.length > allDrawn;
  const [known, setKnown] = useState<ReadonlyMap<string, number>>(new Map());
  const [seen, setSeen] = useState({ from: 0, to: 0 });
  const offsets = useMemo(
    () => (many ? offsetsOf(keys.map((key, index) => known.get(key) ?? guess(index))) : null),
    [many, keys, guess, known],
  );

  useEffect(() => {
    if (!many) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const [from, to] = [-top - beside, window.innerHeight - top + beside];
      setSeen((before) =>
        Math.abs(before.from - from) < beside / 3 && before.to - before.from === to - from ? before : { from, to },
      );
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", soon, { capture: true, passive: true });
    window.addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon, { capture: true });
      window.removeEventListener("resize", soon);
    };
  }, [many, keys, list]);

  useLayoutEffect(() => {
    const box = list.current;
    if (!many || box === null || offsets === null) return;
    const top = box.getBoundingClientRect().top;
    const measured = new Map<string, number>();
    let above = 0;
    for (const row of box.querySelectorAll<HTMLElement>("[data-row]")) {
      const index = Number(row.dataset["row"]);
      const key = keys[index];
      const height = row.getBoundingClientRect().height;
      const before = (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
      if (key === undefined || height === 0 || Math.abs(height - before) < 0.5) continue;
      measured.set(key, height);
      if (top + (offsets[index] ?? 0) < 0) above += height - before;
    }
    if (above !== 0) scrollerOf(box)?.scrollBy(0, above);
    if (measured.size > 0) setKnown((before) => new Map([...before, ...measured]));
  });

  if (!many || offsets === null) return null;
  const [first, last] = [rowAtOffset(offsets, seen.from), rowAtOffset(offsets, seen.to)];
  const drawn = new Set(always.filter((index) => index >= 0));
  for (let index = first; index <= last; index += 1) drawn.add(index);
  return {
    drawn: [...drawn].sort((one, other) => one - other),
    height: offsets.at(-1) ?? 0,
    top: (index) => offsets[index] ?? 0,
  };
}

/** What scrolls the list: the nearest above it that can; null for none. */
function scrollerOf(list: HTMLElement): Element | null {
  for (let at = list.parentElement; at !== null; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return document.scrollingElement;
}
