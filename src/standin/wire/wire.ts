/** One message from the pane that was answered, as the wire view shows it. */
export interface WireEntry {
  readonly number: number;
  /** Batches of the add-in are counted; what Office.js does for itself is only shown. */
  readonly kind: "batch" | "housekeeping" | "call";
  /** What was asked for: "Body.paragraphs", "Paragraph.insertContentControl", "getFileAsync". */
  readonly actions: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The code with which it was refused; null for done. */
  readonly refused: string | null;
}

export interface WireCounters {
  /** Round trips of the add-in: batches but for housekeeping and clean-up of references. */
  readonly batches: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Does something after so many milliseconds. */
export type Later = (work: () => void, milliseconds: number) => void;

/** How many of the last messages are kept for reading. */
const kept = 500;

/** What passes between pane and Word: a log, counters, and the means to make it slow or faulty. */
export class Wire {
  /** The clock by which answers and events are late. */
  readonly later: Later;
  /** Milliseconds every answer waits. */
  latency = 0;
  /** Whether the next answers are never sent, as when a network is gone. */
  dropsAnswers = false;
  #faults: string[] = [];
  #entries: WireEntry[] = [];
  #number = 0;
  #counters: WireCounters = { batches: 0, bytesIn: 0, bytesOut: 0 };
  #listener: (entry: WireEntry) => void = () => {};

  constructor(later: Later = (work, milliseconds) => void setTimeout(work, milliseconds)) {
    this.later = later;
  }

  get entries(): readonly WireEntry[] {
    return this.#entries;
  }

  get counters(): WireCounters {
    return this.#counters;
  }

  onEntry(listener: (entry: WireEntry) => void): void {
    this.#listener = listener;
  }

  /** Sets the counters to nothing; the log stays. */
  resetCounters(): void {
    this.#counters = { batches: 0, bytesIn: 0, bytesOut: 0 };
  }

  /** Makes the next batch fail with this code, such as "GeneralException"; one after another for several. */
  failNext(code: string): void {
    this.#faults.push(code);
  }

  /** The fault the next batch is to meet; null for none. Each is met once. */
  takeFault(): string | null {
    return this.#faults.shift() ?? null;
  }

  record(entry: Omit<WireEntry, "number">): void {
    const numbered = { number: ++this.#number, ...entry };
    this.#entries = [...this.#entries.slice(1 - kept), numbered];
    if (entry.kind !== "housekeeping") {
      this.#counters = {
        batches: this.#counters.batches + (entry.kind === "batch" ? 1 : 0),
        bytesIn: this.#counters.bytesIn + entry.bytesIn,
        bytesOut: this.#counters.bytesOut + entry.bytesOut,
      };
    }
    this.#listener(numbered);
  }
}
