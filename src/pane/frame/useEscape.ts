import { useEffect } from "react";
import { usePane } from "./usePane.ts";

/**
 * Esc goes back from a view that stands over the tab's own, unless a search or a menu took it.
 *
 * Office.js hears Esc last of all and sends focus to the pane's first button, and Word takes it to
 * the document: what the pane has used goes no further. Where the pane has no use for it, Word gets it.
 */
export function useEscape(): void {
  const { state, commands } = usePane();
  const isOpen = state.subview !== null;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      const used = event.defaultPrevented;
      if (!used && !isOpen) return;
      event.stopPropagation();
      if (!used) commands.open(null);
    };
    document.body.addEventListener("keydown", onKeyDown);
    return () => document.body.removeEventListener("keydown", onKeyDown);
  }, [commands, isOpen]);
}
