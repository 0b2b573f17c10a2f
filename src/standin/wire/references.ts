import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Held, HeldClass } from "../objects/held.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";

/**
 * The names by which Office.js holds our objects. The same element asked for again as the same
 * class has the same name as long as the element lives; a range has a name of its own and is
 * followed through the text until it is let go.
 */
export class References {
  readonly #document: OpenedDocument;
  readonly #held = new Map<string, Held>();
  readonly #names = new WeakMap<XmlElement, Map<HeldClass, string>>();
  readonly #ids = new WeakMap<XmlElement, string>();
  #last = 0;
  #lastId = 0;

  constructor(document: OpenedDocument) {
    this.#document = document;
  }

  get size(): number {
    return this.#held.size;
  }

  nameOf(held: Held): string {
    if (held.class === "Document") return "document";
    if (!("node" in held)) {
      const name = `ref-${++this.#last}`;
      this.#held.set(name, held);
      if (held.class === "Range") this.#document.follow(held.span);
      return name;
    }
    const names = this.#names.get(held.node) ?? new Map<HeldClass, string>();
    this.#names.set(held.node, names);
    const name = names.get(held.class) ?? `ref-${++this.#last}`;
    names.set(held.class, name);
    this.#held.set(name, held);
    return name;
  }

  /** An object's identity as Office.js sees it, the same for the same element. */
  idOf(node: XmlElement): string {
    const id = this.#ids.get(node) ?? (++this.#lastId).toString(16).toUpperCase().padStart(8, "0");
    this.#ids.set(node, id);
    return id;
  }

  /** The object of this name; null where it was let go, or what it stood for is no longer in the document. */
  get(name: string): Held | null {
    if (name === "document") return { class: "Document" };
    const held = this.#held.get(name);
    if (held === undefined || !this.#lives(held)) return null;
    return held;
  }

  remove(name: string): void {
    const held = this.#held.get(name);
    if (held?.class === "Range") this.#document.letGo(held.span);
    this.#held.delete(name);
  }

  removeAll(): void {
    for (const name of [...this.#held.keys()]) this.remove(name);
  }

  #lives(held: Held): boolean {
    if ("node" in held) return this.#document.has(held.node);
    if (held.class === "Range")
      return this.#document.has(held.span.start.paragraph) && this.#document.has(held.span.end.paragraph);
    return held.class === "Font" ? this.#lives(held.of) : true;
  }
}
