import { refuse, type Outcome } from "../words/refusal.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** A call that Word has kept waiting for longer than is usual. */
export interface SlowCall {
  /** Waits no more: the call is refused with `noAnswer`, and an answer that comes later is dropped. */
  readonly giveUp: () => void;
}

/** How long Word is waited for before the user sees that it is slow, and before it is given up, in ms. */
export interface CallTimeouts {
  readonly slow: number;
  readonly giveUp: number;
}

export const usualTimeouts: CallTimeouts = { slow: 8_000, giveUp: 120_000 };

/** Waits for Word's answers, and reports those that are long in coming. One for the pane. */
class WordCalls {
  #timeouts = usualTimeouts;
  #listener: (slow: SlowCall | null) => void = () => undefined;
  readonly #slow = new Set<() => void>();
  readonly #under = new Set<() => void>();

  /** Calls `listener` from now on when Word is slow, and with null when it no longer is. */
  onSlow(listener: (slow: SlowCall | null) => void, timeouts: CallTimeouts): void {
    this.#listener = listener;
    this.#timeouts = timeouts;
  }

  /** Waits no more for anything. */
  stop(): void {
    for (const giveUp of [...this.#under]) giveUp();
  }

  /**
   * The answer of a call, or `noAnswer` once it has been given up, `cancelled` once `signal` says so; `dropped` is called
   * then.
   */
  wait<T>(
    call: Promise<Outcome<T, WordRefusalCode>>,
    dropped: () => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<Outcome<T, WordRefusalCode>> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(slowTimer);
        clearTimeout(giveUpTimer);
        this.#under.delete(giveUp);
        signal?.removeEventListener("abort", cancel);
        if (this.#slow.delete(giveUp)) this.#notify();
      };
      const leave = (code: "noAnswer" | "cancelled"): void => {
        end();
        dropped();
        resolve(refuse(code));
      };
      const giveUp = (): void => leave("noAnswer");
      const cancel = (): void => leave("cancelled");
      this.#under.add(giveUp);
      const slowTimer = setTimeout(() => {
        this.#slow.add(giveUp);
        this.#notify();
      }, this.#timeouts.slow);
      const giveUpTimer = setTimeout(giveUp, this.#timeouts.giveUp);
      signal?.addEventListener("abort", cancel);
      if (signal?.aborted === true) return cancel();
      call.then(
        (outcome) => {
          end();
          resolve(outcome);
        },
        (error: unknown) => {
          end();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  #notify(): void {
    this.#listener(this.#slow.size === 0 ? null : { giveUp: () => [...this.#slow].forEach((giveUp) => giveUp()) });
  }
}

export const wordCalls = new WordCalls();
