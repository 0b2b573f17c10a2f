import { useEffect } from "react";

/** What the Tab key stops at. */
const stops = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";

/**
 * Lets the Tab key go on from where focus was put by the pane: a heading, a view. Office.js in Word on the web goes by the
 * Tab key itself, and leaves the pane where what has focus is no stop (office.js, `focusToNextTabbable`).
 */
export function useTabKey(): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const focused = document.activeElement;
      if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!(focused instanceof HTMLElement) || focused.tabIndex >= 0 || focused === document.body) return;
      const after = Node.DOCUMENT_POSITION_FOLLOWING;
      const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
        (one) => one.tabIndex >= 0 && !one.matches(":disabled") && one.getClientRects().length > 0,
      );
      const isAfter = (one: HTMLElement): boolean => (focused.compareDocumentPosition(one) & after) !== 0;
      const next = event.shiftKey ? all.findLast((one) => !isAfter(one)) : all.find(isAfter);
      if (next === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      next.focus();
    };
    window.addEventListener("keydown", go, { capture: true });
    return () => window.removeEventListener("keydown", go, { capture: true });
  }, []);
}
