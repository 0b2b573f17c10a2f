import { useContext, useEffect } from "react";
import { canUndo } from "../word/undo/documentChange.ts";
import type { Pane } from "./core/createPane.ts";
import { shortcutOf, type Shortcut } from "./core/shortcuts.ts";
import { PaneContext } from "./frame/usePane.ts";

const kinds = { tagGoal: "goal", tagStrategy: "strategy", tagMeasure: "measure" } as const;

/**
 * Does what shortcuts ask for while the pane has the keyboard. Shortcuts in the document itself would take a shared
 * runtime, which is more than the pane asks of Word (learn.microsoft.com, "Add custom keyboard shortcuts to your Office
 * Add-ins").
 */
export function useShortcuts(): void {
  const pane = useContext(PaneContext);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const shortcut = event.repeat ? null : shortcutOf(event);
      if (shortcut === null || pane === null) return;
      event.preventDefault();
      event.stopPropagation();
      act(shortcut, pane);
    };
    document.body.addEventListener("keydown", onKeyDown);
    return () => document.body.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}

function act(shortcut: Shortcut, { commands, store }: Pane): void {
  const { cursor, history } = store.get();
  switch (shortcut) {
    case "tagGoal":
    case "tagStrategy":
    case "tagMeasure":
      void commands.tagHere(kinds[shortcut], cursor?.selected.likely);
      return;
    case "propose":
    case "actions":
      commands.open({ view: shortcut });
      return;
    case "check":
    case "publish":
      commands.show(shortcut);
      return;
    case "help":
      commands.openHelp();
      return;
    case "undo": {
      const last = history.find(({ undone, changes }) => !undone && canUndo(changes));
      if (last) void commands.undo(last.id);
      return;
    }
    case "search":
      commands.show("tag");
      requestAnimationFrame(() => document.querySelector<HTMLElement>("#view input")?.focus());
  }
}
