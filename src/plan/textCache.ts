/** What may be read out of a text; null for nothing. */
type Read = string | number | object | null;

/** Something read out of a text, which depends on the text and nothing else. */
type ReadText<T extends Read> = (text: string) => T;

/** What was read of texts, by the text. */
type Known = ReadonlyMap<string, Read>;

/**
 * What rules read out of single texts, kept from one check of a document to the next: then only texts that have changed
 * are read again. It is known by the text alone, so that it holds wherever the text has moved to; what the next check does
 * not ask for again is forgotten.
 */
export class TextCache {
  #before = new Map<unknown, Known>();
  #now = new Map<unknown, Known>();

  /** Begins a check: what the one before did not ask for goes. */
  begin(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What `read` gives for each text it is then called with, read only where it was not before. */
  reader<T extends Read>(read: ReadText<T>): ReadText<T> {
    const before = this.#before.get(read) as ReadonlyMap<string, T> | undefined;
    const now = (this.#now.get(read) as Map<string, T> | undefined) ?? new Map<string, T>();
    this.#now.set(read, now);
    return (text) => {
      const known = now.get(text);
      if (known !== undefined) return known;
      const kept = before?.get(text);
      const value = kept === undefined ? read(text) : kept;
      now.set(text, value);
      return value;
    };
  }
}
