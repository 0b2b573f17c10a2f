/** Things kept by key while there is room for them; those that nobody has asked for the longest go first. */
export class KeptRecently<Thing> {
  private readonly things = new Map<string, Thing>();
  private size = 0;

  /** `room` is how much is kept in all, by what `sizeOf` says of each: bytes, for those we have. */
  constructor(
    private readonly room: number,
    private readonly sizeOf: (thing: Thing) => number,
  ) {}

  find(key: string): Thing | undefined {
    const thing = this.things.get(key);
    if (thing === undefined) return undefined;
    this.things.delete(key);
    this.things.set(key, thing);
    return thing;
  }

  keep(key: string, thing: Thing): void {
    this.forget(key);
    this.things.set(key, thing);
    this.size += this.sizeOf(thing);
    for (const old of this.things.keys()) {
      if (this.size <= this.room) break;
      this.forget(old);
    }
  }

  private forget(key: string): void {
    const thing = this.things.get(key);
    if (thing === undefined) return;
    this.things.delete(key);
    this.size -= this.sizeOf(thing);
  }
}
