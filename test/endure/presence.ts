/** When something was there and when it was away, told by those who asked. */
export class Presence {
  #since: number | null = null;
  #gaps: number[] = [];
  #last = performance.now();

  good(): void {
    this.#last = performance.now();
    if (this.#since !== null) this.#gaps.push(this.#last - this.#since);
    this.#since = null;
  }

  /** It was asked at that time, and was not there. */
  bad(asked: number): void {
    this.#since ??= Math.max(asked, this.#last);
  }

  /** How often it was away and how long the longest time and all of it was, in milliseconds; forgets them. */
  take(): { readonly times: number; readonly longest: number; readonly all: number } {
    const gaps = [...this.#gaps, ...(this.#since === null ? [] : [performance.now() - this.#since])];
    this.#gaps = [];
    this.#since = this.#since === null ? null : performance.now();
    return { times: gaps.length, longest: Math.max(0, ...gaps), all: gaps.reduce((sum, gap) => sum + gap, 0) };
  }
}
