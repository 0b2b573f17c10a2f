/**
 * Things kept by key while there is room for them. They lie in two halves, the newer filled first; when it is full, the
 * older is dropped with what nobody has asked for since. What lies in the newer is found without being moved.
 */
export class KeptRecently<Thing> {
  private newer = new Map<string, Thing>();
  private older = new Map<string, Thing>();
  private size = 0;

  /** `room` is how much is kept in all, by what `sizeOf` says of each: bytes, for those we have. */
  constructor(
    private readonly room: number,
    private readonly sizeOf: (thing: Thing) => number,
  ) {}

  find(key: string): Thing | undefined {
    const thing = this.newer.get(key);
    if (thing !== undefined) return thing;
    const older = this.older.get(key);
    if (older !== undefined) this.keep(key, older);
    return older;
  }

  keep(key: string, thing: Thing): void {
    const before = this.newer.get(key);
    if (before !== undefined) this.size -= this.sizeOf(before);
    this.older.delete(key);
    if (this.size + this.sizeOf(thing) > this.room / 2) {
      this.older = this.newer;
      this.newer = new Map();
      this.size = 0;
      this.older.delete(key);
    }
    this.newer.set(key, thing);
    this.size += this.sizeOf(thing);
  }
}
