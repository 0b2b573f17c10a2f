/** A clock a test moves by hand: what is to come later comes when it is moved that far, and no sooner. */
export class HandClock {
  #now = 0;
  #waiting: readonly { readonly at: number; readonly work: () => void }[] = [];

  later(work: () => void, milliseconds: number): void {
    this.#waiting = [...this.#waiting, { at: this.#now + milliseconds, work }];
  }

  /** How many things wait for their time. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Lets so many milliseconds pass; gives when all that came is done. */
  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now).toSorted((one, other) => one.at - other.at);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { work } of due) work();
    // What came is sent on the next turn, as over a wire.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
