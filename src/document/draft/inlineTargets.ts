import { addAll } from "../blocks/addAll.ts";
import type { Inline, Link } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";

/** Where inlines go: the paragraph, or a link open in it. */
interface Target {
  /** What opened the link; null for the paragraph itself. */
  readonly owner: object | null;
  readonly link: Writable<Link> | null;
  readonly inlines: Inline[];
}

/** The inlines of one paragraph while it is read, with the links open in it. Links never nest (HTML does not let them). */
export class InlineTargets {
  #stack: Target[] = [{ owner: null, link: null, inlines: [] }];
  #current: Inline[] = this.#stack[0]?.inlines ?? [];

  /** Where an inline goes now. */
  get current(): Inline[] {
    return this.#current;
  }

  get length(): number {
    return this.#stack[0]?.inlines.length ?? 0;
  }

  /** Opens a link for an owner who will close it; null for a link that turned out to lead nowhere. */
  openLink(owner: object, link: Writable<Link> | null): void {
    this.#stack.push({ owner, link, inlines: [] });
    this.#current = this.#stack.at(-1)?.inlines ?? [];
  }

  /** Closes an owner's link, and whatever is open in it. No such link is no fault: it was closed by the paragraph's end. */
  closeLink(owner: object): void {
    if (this.#stack.some((target) => target.owner === owner)) while (this.#closeLast() !== owner);
  }

  /** Closes all that is open and gives what was gathered. */
  finish(): Inline[] {
    while (this.#stack.length > 1) this.#closeLast();
    return this.#current;
  }

  /** Puts inlines before all others; their array becomes the paragraph's own. */
  precede(inlines: Inline[]): void {
    const joined = addAll(inlines, this.#stack[0]?.inlines ?? []);
    this.#stack[0] = { owner: null, link: null, inlines: joined };
    if (this.#stack.length === 1) this.#current = joined;
  }

  /** Closes all that is open and takes out all after the first `length` inlines; `gap` stands where they stood. */
  cut(length: number, gap: Inline): readonly Inline[] {
    const taken = this.finish().splice(length);
    this.#current.push(gap);
    return taken;
  }

  #closeLast(): object | null {
    const closed = this.#stack.pop();
    if (closed === undefined) return null;
    const outer = this.#stack.at(-1);
    this.#current = outer?.inlines ?? [];
    const inLink = this.#stack.some(({ link }) => link !== null);
    if (closed.link === null || inLink || closed.inlines.length === 0) addAll(this.#current, closed.inlines);
    else {
      // A picture may be a link itself.
      closed.link.inlines = closed.inlines.flatMap((inline) => (inline.type === "link" ? inline.inlines : [inline]));
      this.#current.push(closed.link);
    }
    return closed.owner;
  }
}
