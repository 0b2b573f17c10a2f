import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pane, PaneCommands } from "../core/createPane.ts";
import type { PaneState } from "../core/paneState.ts";

/** The pane that everything shown belongs to. */
export const PaneContext = createContext<Pane | null>(null);

/** What the pane knows now, and what can be done. The component is drawn again when it changes. */
export function usePane(): {
  readonly state: PaneState;
  readonly commands: PaneCommands;
  /** YYYY-MM-DD */
  readonly today: string;
} {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is called outside a PaneContext");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  return { state, commands: pane.commands, today: pane.today() };
}
