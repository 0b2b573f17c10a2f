import type { Language } from "../../words/language.ts";
import type { Outcome } from "../../words/refusal.ts";
import type { KnownDocument } from "../../word/known/knownDocument.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";
import type { PanePorts } from "./panePorts.ts";
import type { Done, PaneState, ReadPlan, Task } from "./paneState.ts";
import type { Store } from "./store.ts";

/** What every group of commands is made of: the state, the outside, and the one way to act. */
export interface PaneCore {
  readonly store: Store<PaneState>;
  readonly ports: PanePorts;
  /**
   * Reads and checks the whole document again: all of a large one only where that is asked for. Gives whether it could;
   * why not is then shown.
   */
  rescan(evenLarge?: boolean): Promise<boolean>;
  /** Stops reading the whole document; what was known stays. */
  stopReading(): void;
  /** Checks what is known of the document again, without asking Word. */
  recheck(): void;
  /**
   * Does something small with Word when nobody acts, and shows what came of it. Gives whether it was
   * done: it is left undone while an action is under way, and before anything is read.
   */
  aside(work: (known: KnownDocument) => Promise<void>): Promise<boolean>;
  /** The same, but after what is under way, whatever that is: for what must be done. */
  next(work: (known: KnownDocument) => Promise<void>): Promise<boolean>;
  /**
   * Does one thing in the document, one at a time, and shows what came of it. `work` puts what it has
   * done, as it was read back, into what is known; where that does not fit, the document is read again.
   * Gives whether it was done.
   */
  act(task: Task, work: (known: KnownDocument) => Promise<Outcome<Done | null, WordRefusalCode>>): Promise<boolean>;
}

/** The plan as last read, or null while there is none. */
export function readPlan(state: Pick<PaneState, "reading">): ReadPlan | null {
  return state.reading.status === "read" ? state.reading : null;
}

/** The language of the plan itself: what its record says, else the register, else the reader's. */
export function planLanguage(state: PaneState): Language {
  const plan = readPlan(state)?.plan;
  return plan?.record.language ?? plan?.registered?.language ?? state.language;
}
