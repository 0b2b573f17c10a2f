import { useEffect, useRef, type RefObject } from "react";
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

/** The place of a question or a form within a view: it has the focus when it opens, and Esc in it is `onEscape`. */
export function useQuestion<T extends HTMLElement>(onEscape: () => void): RefObject<T | null> {
  const question = useRef<T>(null);
  useEffect(() => question.current?.focus(), []);
  useEffect(() => {
    const place = question.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // What is used here goes no further: the view stays.
      event.preventDefault();
      onEscape();
    };
    place?.addEventListener("keydown", onKeyDown);
    return () => place?.removeEventListener("keydown", onKeyDown);
  });
  return question;
}
