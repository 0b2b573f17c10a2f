import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import type { Relationship } from "../../docx/relationships.ts";
import { refuse, type Outcome } from "../../words/refusal.ts";
import type { Control, Heading, Link, Message, MessageKind, ParagraphPlace, Table } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";
import type { PartElement } from "../ooxml/partElement.ts";
import { PartElementReader } from "../ooxml/partElement.ts";
import type { ReferredNote, Source } from "../ooxml/source.ts";
import { readXmlEvents, type AskAttributes, type XmlListener } from "../ooxml/xmlEvents.ts";

/** The most text that all that is drawn in a document is made of, in characters. */
const mostDrawnText = 64 * 1024 * 1024;

/** What is being read, as all readers of its stories share it. */
export class Reading implements XmlListener {
  /** Language of text that says none itself. */
  readonly language: string | null;
  readonly controls: Writable<Control>[] = [];
  /** Every note referred to, in whichever package it is. */
  readonly notes: ReferredNote[] = [];
  readonly headings: Writable<Heading>[] = [];
  /** Links to bookmarks, to be led to what the bookmark stands in. */
  readonly innerLinks: {
    readonly link: Writable<Link>;
    readonly bookmark: string;
    readonly source: Source;
    readonly at: ParagraphPlace;
  }[] = [];
  /** Tables by the paragraph that became their caption. */
  readonly captioned = new Map<object, Writable<Table>>();
  /** Headers and footers the sections refer to, by relationship. */
  readonly stories: { readonly kind: "header" | "footer"; readonly id: string; readonly source: Source }[] = [];
  /** What each section that has ended says, in order (ECMA-376-1 § 17.6.17). */
  readonly sections: PartElement[] = [];
  /** New pages so far: those Word last showed, and those the text asks for. */
  readonly pages = { shown: 0, broken: 0 };
  /** Files that text was brought in from, or should have been. */
  readonly chunks = new Set<string>();
  /** Bytes of plain text brought in, and of packages when unpacked. */
  plainTextBroughtIn = 0;
  packagesBroughtIn = 0;
  /** Characters of charts and diagrams read, and cells of the tables charts became. */
  #drawnText = 0;
  chartCells = 0;
  /** Documents brought into this one. */
  readonly imported: Source[] = [];
  paragraphs = 0;
  tables = 0;
  pictures = 0;
  /** Parts of the pictures that are shown. */
  readonly pictureParts = new Set<string>();
  /** First paragraph of a table of contents that was left out; -1 for none. */
  contentsAt: ParagraphPlace = -1;
  /** Levels of headings that it shows. */
  contentsLevels: readonly number[] = [];
  readonly #messages: Message[] = [];
  readonly #said = new Set<string>();
  readonly #counts = new Map<MessageKind, number>();
  readonly #listeners: XmlListener[] = [];
  /** The last of the listeners, the one who hears. */
  #hears: XmlListener | undefined;
  readonly #noteCounts = { footnote: 0, endnote: 0 };
  #source: Source;

  constructor(source: Source) {
    this.#source = source;
    this.language = source.language;
  }

  /** The package whose text is read now. */
  get source(): Source {
    return this.#source;
  }

  /** Does what is done while the text of another package is read. */
  within<T>(source: Source, work: () => T): T {
    const outer = this.#source;
    this.#source = source;
    try {
      return work();
    } finally {
      this.#source = outer;
    }
  }

  open(name: string, attributes: AskAttributes): void {
    this.#hears?.open(name, attributes);
  }

  close(name: string): void {
    this.#hears?.close(name);
  }

  text(text: string): void {
    this.#hears?.text(text);
  }

  /** Lets a listener hear what comes, until `leave`. */
  enter(listener: XmlListener): void {
    this.#listeners.push(listener);
    this.#hears = listener;
  }

  leave(): void {
    this.#listeners.pop();
    this.#hears = this.#listeners.at(-1);
  }

  /** Leaves a listener, and any that it let in and that a broken part never let out again. */
  leaveTo(listener: XmlListener): void {
    this.#listeners.length = Math.max(0, this.#listeners.indexOf(listener));
    this.#hears = this.#listeners.at(-1);
  }

  /** Tells a listener of a part of the package that is read now. Refuses a part that is not there, or is no XML. */
  hear(part: string, listener: XmlListener): Outcome<null, DocxRefusalCode> {
    const text = this.#source.pkg.text(part);
    if (!text.ok) return text;
    this.enter(listener);
    const read = readXmlEvents(text.value, part, this);
    this.leaveTo(listener);
    return read;
  }

  /** The text of a part that something is drawn from. One may be drawn again and again: what is drawn is refused when it is more than any document's, all together. */
  drawnText(part: string): Outcome<string, DocxRefusalCode> {
    const text = this.#source.pkg.text(part);
    if (!text.ok) return text;
    this.#drawnText += text.value.length;
    return this.#drawnText > mostDrawnText ? refuse("tooLarge", { part, limit: mostDrawnText / 1024 / 1024 }) : text;
  }

  /** Takes an element that has just opened as a whole, and tells of it when it closes. */
  collect(name: string, attributes: AskAttributes, taken: (element: PartElement) => void): void {
    const reader = new PartElementReader();
    reader.open(name, attributes);
    this.enter({
      open: (inner, innerAttributes) => reader.open(inner, innerAttributes),
      text: (text) => reader.text(text),
      close: () => {
        reader.close();
        if (reader.depth > 0 || reader.root === null) return;
        this.leave();
        taken(reader.root);
      },
    });
  }

  /** Passes over an element that has just opened, with all it holds. */
  passOver(): void {
    let depth = 1;
    this.enter({
      open: () => {
        depth += 1;
      },
      text: () => undefined,
      close: () => {
        depth -= 1;
        if (depth === 0) this.leave();
      },
    });
  }

  /** Tells a listener of what stands in an element already taken. */
  tell(element: PartElement, listener: XmlListener): void {
    this.enter(listener);
    for (const each of element.children) this.#tellOne(each);
    this.leaveTo(listener);
  }

  #tellOne(element: PartElement): void {
    this.open(element.name, () => element.attributes);
    if (element.text !== "") this.text(element.text);
    for (const each of element.children) this.#tellOne(each);
    this.close(element.name);
  }

  /** A relationship of a part; undefined, and told, where it is not there. */
  relationship(part: string, id: string | undefined): Relationship | undefined {
    const found = this.#source.pkg.relationships(part);
    const relation = found.ok && id !== undefined ? found.value.get(id) : undefined;
    if (relation === undefined) this.say("missingPart", null, id ?? "");
    return relation;
  }

  /** Adds a message; the same one about the same place is told once. */
  say(kind: MessageKind, at: ParagraphPlace | null, detail = ""): void {
    const key = `${kind}\n${at}\n${detail}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#messages.push({ kind, at, detail });
  }

  /** Takes back what was told of places. */
  unsay(kind: MessageKind, places: ReadonlySet<ParagraphPlace>): void {
    if (places.size === 0) return;
    for (const message of this.#messages.splice(0))
      if (message.kind !== kind || message.at === null || !places.has(message.at)) this.#messages.push(message);
  }

  /** Tells once of an element nobody here knows. */
  sayUnknown(name: string, at: ParagraphPlace | null): void {
    if (this.#said.has(name)) return;
    this.#said.add(name);
    this.say("unknown", at, name);
  }

  /** Counts what is told as one message with a number. */
  count(kind: MessageKind, more = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + more);
  }

  /** Every message: the counted ones first. */
  messages(): readonly Message[] {
    return [
      ...[...this.#counts].map(([kind, count]) => ({ kind, at: null, detail: String(count) })),
      ...this.#messages,
    ];
  }

  /** The id of a note, counting it when first referred to. */
  note(kind: "footnote" | "endnote", source: string, ownMark: boolean): string {
    const known = this.#source.referred(kind, source);
    if (known !== undefined) return known.id;
    const referred = {
      kind,
      source,
      id: `${kind}-${++this.#noteCounts[kind]}`,
      section: this.sections.length,
      page: { ...this.pages },
      ownMark,
    };
    this.#source.refer(referred);
    this.notes.push(referred);
    return referred.id;
  }
}
