/** Where the focus was in the list of findings. */
export interface LastFocus {
  /** Key of the line, and which it was from the top. */
  readonly key: string;
  readonly line: number;
  /** Which of the findings within the line; -1 for the line itself. */
  readonly item: number;
}

/** Remembers where in the list the focus is; null where it is elsewhere in the view. */
export function rememberFocus(view: HTMLElement | null, target: Element): LastFocus | null {
  const line = target.closest<HTMLElement>("[data-line]");
  if (view === null || line === null) return null;
  const items = [...line.querySelectorAll("[data-finding]")];
  return {
    key: line.dataset["line"] ?? "",
    line: linesOf(view).indexOf(line),
    item: items.findIndex((item) => item.contains(target)),
  };
}

/** Gives the focus, where it went with what was mended, to what has come in its place. */
export function focusAfter(view: HTMLElement | null, last: LastFocus | null): void {
  if (view === null || last === null || !document.hasFocus() || document.activeElement !== document.body) return;
  const lines = linesOf(view);
  const same = lines.find((line) => line.dataset["line"] === last.key);
  const items = [...(same?.querySelectorAll("[data-finding]") ?? [])];
  const item = last.item < 0 ? undefined : items[Math.min(last.item, items.length - 1)];
  const found =
    item?.querySelector("button") ?? (same ?? lines[Math.min(last.line, lines.length - 1)])?.querySelector("button");
  found?.focus();
}

/**
 * Moves by the arrows, Home and End from one line to another. Gives whether the key was one of them; whoever asks then
 * keeps it from scrolling the view.
 */
export function moveBetweenLines(from: HTMLElement, key: string): boolean {
  const view = from.closest<HTMLElement>("[role=tabpanel]");
  const line = from.closest<HTMLElement>("[data-line]");
  if (view === null || line === null) return false;
  const lines = linesOf(view);
  const at = lines.indexOf(line);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[key];
  if (to === undefined) return false;
  lines[Math.min(Math.max(to, 0), lines.length - 1)]?.querySelector("button")?.focus();
  return true;
}

function linesOf(view: HTMLElement): HTMLElement[] {
  return [...view.querySelectorAll<HTMLElement>("[data-line]")];
}
