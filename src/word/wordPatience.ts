import { refuse, type Outcome } from "../words/refusal.ts";
import type { WordRefusalCode } from "./wordRefusal.ts";

/** A call that Word has kept waiting for longer than is usual. */
export interface SlowCall {
  /** Waits no more: the call is refused with `noAnswer`, and an answer that comes later is dropped. */
  readonly giveUp: () => void;
}

/** How long Word is waited for before that is told, and before it is given up, in ms. */
export interface Patience {
  readonly tell: number;
  readonly giveUp: number;
}

export const usualPatience: Patience = { tell: 8_000, giveUp: 120_000 };

/** Waits for Word's answers, and tells of those that are long in coming. One for the pane. */
class WordPatience {
  #patience = usualPatience;
  #listener: (slow: SlowCall | null) => void = () => undefined;
  readonly #slow = new Set<() => void>();
  readonly #under = new Set<() => void>();

  /** Tells from now on when Word is slow, and with null when it no longer is. */
  tell(listener: (slow: SlowCall | null) => void, patience: Patience): void {
    this.#listener = listener;
    this.#patience = patience;
  }

  /** Waits no more for anything. */
  stop(): void {
    for (const giveUp of [...this.#under]) giveUp();
  }

  /** The answer of a call, or `noAnswer` once it has been given up; `dropped` is told then. */
  wait<T>(
    call: Promise<Outcome<T, WordRefusalCode>>,
    dropped: () => void = () => undefined,
  ): Promise<Outcome<T, WordRefusalCode>> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(telling);
        clearTimeout(ending);
        this.#under.delete(giveUp);
        if (this.#slow.delete(giveUp)) this.#say();
      };
      const giveUp = (): void => {
        end();
        dropped();
        resolve(refuse("noAnswer"));
      };
      this.#under.add(giveUp);
      const telling = setTimeout(() => {
        this.#slow.add(giveUp);
        this.#say();
      }, this.#patience.tell);
      const ending = setTimeout(giveUp, this.#patience.giveUp);
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

  #say(): void {
    this.#listener(this.#slow.size === 0 ? null : { giveUp: () => [...this.#slow].forEach((giveUp) => giveUp()) });
  }
}

export const wordPatience = new WordPatience();
