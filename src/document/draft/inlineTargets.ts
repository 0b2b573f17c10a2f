import { addAll } from "../blocks/addAll.ts";
import type { Inline, Link } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";

/** A link open in the paragraph, and what goes into it. */
interface OpenLink {
  /** What opened it, and will close it. */
  readonly owner: object;
  /** null for one that turned out to lead nowhere. */
  readonly link: Writable<Link> | null;
  inlines: Inline[];
}

/** The inlines of one paragraph while it is read, with the links open in it. Links never nest (HTML does not let them). */
export class InlineTargets {
  /** The paragraph's own, outside every link that is open. */
  #own: Inline[] = [];
  #current = this.#own;
  readonly #links: OpenLink[] = [];

  /** What stands where an inline goes now: in the paragraph, or the innermost link. */
  get current(): readonly Inline[] {
    return this.#current;
  }

  add(inline: Inline): void {
    if (this.#current.length > 0) this.#current.push(inline);
    // One made with the inline in it takes less room than one that is made to grow: most paragraphs hold one.
    else this.#setCurrent([inline]);
  }

  get length(): number {
    return this.#own.length;
  }

  /** Opens a link for an owner who will close it; null for a link that turned out to lead nowhere. */
  openLink(owner: object, link: Writable<Link> | null): void {
    this.#current = [];
    this.#links.push({ owner, link, inlines: this.#current });
  }

  /** Closes an owner's link, and whatever is open in it. No such link is no fault: it was closed by the paragraph's end. */
  closeLink(owner: object): void {
    if (this.#links.some((open) => open.owner === owner)) while (this.#closeLast() !== owner);
  }

  /** Closes all that is open and gives what was gathered. */
  finish(): Inline[] {
    while (this.#links.length > 0) this.#closeLast();
    return this.#current;
  }

  /** Puts inlines before all others; their array becomes the paragraph's own. */
  precede(inlines: Inline[]): void {
    this.#own = addAll(inlines, this.#own);
    if (this.#links.length === 0) this.#current = this.#own;
  }

  /** Closes all that is open and takes out all after the first `length` inlines; `gap` stands where they stood. */
  cut(length: number, gap: Inline): readonly Inline[] {
    const taken = this.finish().splice(length);
    this.#current.push(gap);
    return taken;
  }

  #setCurrent(inlines: Inline[]): void {
    this.#current = inlines;
    const link = this.#links.at(-1);
    if (link === undefined) this.#own = inlines;
    else link.inlines = inlines;
  }

  #closeLast(): object | null {
    const closed = this.#links.pop();
    if (closed === undefined) return null;
    this.#current = this.#links.at(-1)?.inlines ?? this.#own;
    const inLink = this.#links.some(({ link }) => link !== null);
    if (closed.link === null || inLink || closed.inlines.length === 0) addAll(this.#current, closed.inlines);
    else {
      // A picture may be a link itself.
      closed.link.inlines = closed.inlines.flatMap((inline) => (inline.type === "link" ? inline.inlines : [inline]));
      this.add(closed.link);
    }
    return closed.owner;
  }
}
