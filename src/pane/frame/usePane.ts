import { createContext, useContext, useSyncExternalStore } from "react";
import type { Pane, PaneCommands } from "../core/createPane.ts";
import type { PaneState } from "../core/paneState.ts";

/** The pane that everything shown belongs to. */
export const PaneContext = createContext<Pane | null>(null);

/** What most of the pane shows: all but the cursor, which moves at every key. */
type SteadyState = Omit<PaneState, "cursor">;

/** What the pane knows now, and what can be done. The component is drawn again when it changes, not when the cursor moves. */
export function usePane(): {
  readonly state: SteadyState;
  readonly commands: PaneCommands;
  /** YYYY-MM-DD */
  readonly today: string;
} {
  const pane = useFoundPane();
  const state = useSyncExternalStore(pane.store.subscribe, () => steadyPart(pane.store.get()));
  return { state, commands: pane.commands, today: pane.today() };
}

/** One part of what the pane knows. The component is drawn again when this part is another: it must be the same as long as nothing has changed. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = useFoundPane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

function useFoundPane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("the pane is asked for outside a PaneContext");
  return pane;
}

let steady: PaneState | null = null;

/** The state; the very same as before where only the cursor has moved. */
function steadyPart(state: PaneState): SteadyState {
  const before = steady;
  const names = Object.keys(state) as readonly (keyof PaneState)[];
  if (before !== null && names.every((name) => name === "cursor" || before[name] === state[name])) return before;
  steady = state;
  return state;
}
