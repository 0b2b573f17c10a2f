import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import type { Package } from "../../docx/openPackage.ts";
import type { Outcome } from "../../words/refusal.ts";
import { PartElementReader, type PartElement } from "./partElement.ts";
import { asTag, readXmlEvents, type TagAttributes, type XmlListener } from "./xmlEvents.ts";

/** Routes the events of a part to its listener, and those within an element to another where that listener asks for it. */
export class EventRouter implements XmlListener {
  readonly #listeners: XmlListener[] = [];
  #current: XmlListener | undefined;
  /** One for all: none begins to be taken before the one before it has been given. */
  readonly #collector = new Collector(() => this.#pop());

  open(name: string, attributes: TagAttributes): void {
    this.#current?.open(name, attributes);
  }

  close(name: string): void {
    this.#current?.close(name);
  }

  text(text: string): void {
    this.#current?.text(text);
  }

  /** Reads a part to a listener. Refuses a part that is not there, or is no XML. */
  read(pkg: Package, part: string, listener: XmlListener): Outcome<null, DocxRefusalCode> {
    const text = pkg.text(part);
    if (!text.ok) return text;
    this.#push(listener);
    const read = readXmlEvents(text.value, part, this);
    this.#popTo(listener);
    return read;
  }

  /** Takes an element that has just opened as a whole, and gives it when it closes. */
  collect(name: string, attributes: TagAttributes, taken: (element: PartElement) => void): void {
    this.#collector.begin(name, attributes, taken);
    this.#push(this.#collector);
  }

  /** Passes over an element that has just opened, with all it holds. */
  skip(): void {
    this.#push(new Skipper(() => this.#pop()));
  }

  /** The events of what stands in an element already taken, to a listener. */
  replay(element: PartElement, listener: XmlListener): void {
    this.#push(listener);
    for (const each of element.children) this.#replayOne(each);
    this.#popTo(listener);
  }

  #replayOne(element: PartElement): void {
    this.open(element.name, asTag(element.attributes));
    if (element.text !== "") this.text(element.text);
    for (const each of element.children) this.#replayOne(each);
    this.close(element.name);
  }

  #push(listener: XmlListener): void {
    this.#listeners.push(listener);
    this.#current = listener;
  }

  #pop(): void {
    this.#listeners.pop();
    this.#current = this.#listeners.at(-1);
  }

  /** Ends a listener, and any that a broken part never ended. */
  #popTo(listener: XmlListener): void {
    this.#listeners.length = Math.max(0, this.#listeners.indexOf(listener));
    this.#current = this.#listeners.at(-1);
  }
}

/** Collects one element after another, each as a whole. */
class Collector extends PartElementReader {
  readonly #ended: () => void;
  #taken: (element: PartElement) => void = () => undefined;

  constructor(ended: () => void) {
    super();
    this.#ended = ended;
  }

  begin(name: string, attributes: TagAttributes, taken: (element: PartElement) => void): void {
    this.start();
    this.#taken = taken;
    this.open(name, attributes);
  }

  override close(): void {
    super.close();
    if (this.depth > 0 || this.root === null) return;
    this.#ended();
    this.#taken(this.root);
  }
}

/** Passes over what comes until the element it began in closes. */
class Skipper implements XmlListener {
  readonly #ended: () => void;
  #depth = 1;

  constructor(ended: () => void) {
    this.#ended = ended;
  }

  open(): void {
    this.#depth += 1;
  }

  close(): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#ended();
  }

  text(): void {
    // Passed over.
  }
}
