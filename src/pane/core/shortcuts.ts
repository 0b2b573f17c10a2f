/** What a shortcut of the pane does. */
export type Shortcut =
  "tagGoal" | "tagStrategy" | "tagMeasure" | "propose" | "actions" | "check" | "publish" | "search" | "undo" | "help";

/** The digit of each, pressed with Alt and Shift: one key in every language, and none that types anything by itself. */
export const shortcutDigits: Readonly<Record<Shortcut, string>> = {
  tagGoal: "1",
  tagStrategy: "2",
  tagMeasure: "3",
  propose: "4",
  actions: "5",
  check: "6",
  publish: "7",
  search: "8",
  undo: "9",
  help: "0",
};

/** In the order they are listed. */
export const shortcuts = Object.keys(shortcutDigits) as readonly Shortcut[];

/** The shortcut as `aria-keyshortcuts` says it (WAI-ARIA 1.2, 6.6.12). */
export function ariaShortcut(shortcut: Shortcut): string {
  return `Alt+Shift+${shortcutDigits[shortcut]}`;
}

/** The shortcut as people read it: on a Mac by the signs on its keys. */
export function sayShortcut(shortcut: Shortcut, isMac: boolean): string {
  return isMac ? `⌥⇧${shortcutDigits[shortcut]}` : `Alt + Shift + ${shortcutDigits[shortcut]}`;
}

/** Which shortcut a key pressed is, by its place on the keyboard: with Alt and Shift a digit types another sign. */
export function shortcutOf(
  event: Pick<KeyboardEvent, "code" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">,
): Shortcut | null {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return shortcuts.find((one) => shortcutDigits[one] === digit) ?? null;
}
