import type { Language } from "../../words/language.ts";
import type { Outcome } from "../../words/refusal.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";
import type { PanePorts } from "./panePorts.ts";
import type { Done, PaneState, ReadPlan, Task } from "./paneState.ts";
import type { Store } from "./store.ts";

/** What every group of commands is made of: the state, the outside, and the one way to act. */
export interface PaneCore {
  readonly store: Store<PaneState>;
  readonly ports: PanePorts;
  /** Reads and checks the whole document again. Gives whether it could; why not is then told. */
  rescan(): Promise<boolean>;
  /** Waits until no reading is under way. */
  settled(): Promise<void>;
  /**
   * Does one thing in the document: one at a time, then reads the document again (also after a
   * refusal, since it often means that the document had changed), then tells what came of it.
   * Gives whether it was done.
   */
  act(task: Task, work: () => Promise<Outcome<Done | null, WordRefusalCode>>): Promise<boolean>;
}

/** The plan as last read, or null while there is none. */
export function readPlan(state: PaneState): ReadPlan | null {
  return state.reading.status === "read" ? state.reading : null;
}

/** The language of the plan itself: what its record says, else the register, else the reader's. */
export function planLanguage(state: PaneState): Language {
  const plan = readPlan(state)?.plan;
  return plan?.record.language ?? plan?.registered?.language ?? state.language;
}
