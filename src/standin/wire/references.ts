import type { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { HostObject, HostObjectClass } from "../objects/hostObject.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";

/**
 * The names by which Office.js holds our objects. The same element asked for again as the same
 * class has the same name as long as the element lives; a range has a name of its own and is
 * followed through the text until it is let go.
 */
export class References {
  readonly #document: OpenedDocument;
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new WeakMap<XmlElement, Map<HostObjectClass, string>>();
  readonly #ids = new WeakMap<XmlElement, string>();
  #last = 0;
  #lastId = 0;

  constructor(document: OpenedDocument) {
    this.#document = document;
  }

  get size(): number {
    return this.#objects.size;
  }

  nameOf(target: HostObject): string {
    if (target.class === "Document") return "document";
    if (!("node" in target)) {
      const name = `ref-${++this.#last}`;
      this.#objects.set(name, target);
      if (target.class === "Range") this.#document.follow(target.span);
      return name;
    }
    const names = this.#names.get(target.node) ?? new Map<HostObjectClass, string>();
    this.#names.set(target.node, names);
    const name = names.get(target.class) ?? `ref-${++this.#last}`;
    names.set(target.class, name);
    this.#objects.set(name, target);
    return name;
  }

  /** An object's identity as Office.js sees it, the same for the same element. */
  idOf(node: XmlElement): string {
    const id = this.#ids.get(node) ?? (++this.#lastId).toString(16).toUpperCase().padStart(8, "0");
    this.#ids.set(node, id);
    return id;
  }

  /** The object of this name; null where it was let go, or what it stood for is no longer in the document. */
  get(name: string): HostObject | null {
    if (name === "document") return { class: "Document" };
    const target = this.#objects.get(name);
    if (target === undefined || !this.#lives(target)) return null;
    return target;
  }

  remove(name: string): void {
    const target = this.#objects.get(name);
    if (target?.class === "Range") this.#document.letGo(target.span);
    this.#objects.delete(name);
  }

  removeAll(): void {
    for (const name of [...this.#objects.keys()]) this.remove(name);
  }

  #lives(target: HostObject): boolean {
    if ("node" in target) return this.#document.has(target.node);
    if (target.class === "Range")
      return this.#document.has(target.span.start.paragraph) && this.#document.has(target.span.end.paragraph);
    return target.class === "Font" ? this.#lives(target.of) : true;
  }
}
