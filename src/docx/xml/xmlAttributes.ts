import { decodeReferences } from "./decodeReferences.ts";
import { nameAt } from "./xmlNames.ts";
import { pastName, pastSpace, sign } from "./xmlSigns.ts";

/** Attributes by name, in the order of the file. */
export type Attributes = Readonly<Record<string, string>>;

/** The attributes of the tag being read, to be asked for only while it is: most are never wanted, and so never made. */
export interface TagAttributes {
  /** The value of one; undefined where the tag has none of that name. The cheaper way to ask for a few. */
  get(name: string): string | undefined;
  /** All of them. */
  all(): Attributes;
}

const noAttributes: Attributes = {};

/** From so many attributes a tag's are looked up by name. */
const crowd = 32;

/** Beyond it are two that are no characters (XML 1.0 § 2.2). */
const lastLetter = 0xfffd;

/** The attributes of one tag after another: where they stand, and, when asked, what they say. */
export class AttributeReader implements TagAttributes {
  readonly #text: string;
  /** Of each attribute: where its name starts and ends, and where its value does. */
  readonly #marks: number[] = [];
  #marked = 0;
  /** Whether a value of the tag stands otherwise than it is meant. */
  #coded = false;
  /** Names of the tag's attributes, where they are many. */
  readonly #crowd = new Set<string>();
  #asked: Attributes | null = null;
  /** Whether what was asked for could not be read: a name that is none, or a reference nobody knows. */
  broken = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** A new tag begins. */
  start(): void {
    this.#marked = 0;
    this.#coded = false;
    this.#asked = null;
  }

  /** Marks the attribute that starts at a place, and gives where it ends; -1 for what is none, or is there twice. */
  mark(start: number): number {
    const text = this.#text;
    const nameEnd = pastName(text, start);
    const equals = pastSpace(text, nameEnd);
    if (nameEnd === start || text.charCodeAt(equals) !== sign.equals) return -1;
    const quoteAt = pastSpace(text, equals + 1);
    const quote = text.charCodeAt(quoteAt);
    if (quote !== sign.doubleQuote && quote !== sign.singleQuote) return -1;
    let at = quoteAt + 1;
    for (let letter = text.charCodeAt(at); letter !== quote; letter = text.charCodeAt(++at)) {
      if (letter === sign.less || letter > lastLetter || Number.isNaN(letter)) return -1;
      if (letter === sign.ampersand) this.#coded = true;
      else if (letter < sign.space) {
        if (letter !== sign.tab && letter !== sign.lineFeed && letter !== sign.carriageReturn) return -1;
        this.#coded = true;
      }
    }
    if (this.#isTwice(start, nameEnd)) return -1;
    this.#marks[this.#marked++] = start;
    this.#marks[this.#marked++] = nameEnd;
    this.#marks[this.#marked++] = quoteAt + 1;
    this.#marks[this.#marked++] = at;
    return at + 1;
  }

  /** Whether the tag has had an attribute of that name already. Among few it is looked for, among many looked up. */
  #isTwice(start: number, end: number): boolean {
    if (this.#marked < crowd * 4) {
      for (let mark = 0; mark < this.#marked; mark += 4)
        if (this.#isAlike(this.#at(mark), this.#at(mark + 1), start, end)) return true;
      return false;
    }
    if (this.#marked === crowd * 4) {
      this.#crowd.clear();
      for (let mark = 0; mark < this.#marked; mark += 4)
        this.#crowd.add(this.#text.slice(this.#at(mark), this.#at(mark + 1)));
    }
    const known = this.#crowd.size;
    return this.#crowd.add(this.#text.slice(start, end)).size === known;
  }

  /** Whether two names are one; they differ most in their last letters ("w:rsidR", "w:rsidP"). */
  #isAlike(oneStart: number, oneEnd: number, start: number, end: number): boolean {
    if (oneEnd - oneStart !== end - start) return false;
    for (let back = 1; back <= end - start; back++)
      if (this.#text.charCodeAt(oneEnd - back) !== this.#text.charCodeAt(end - back)) return false;
    return true;
  }

  #at(index: number): number {
    return this.#marks[index] ?? 0;
  }

  get(name: string): string | undefined {
    if (this.#marked > crowd * 4) return this.all()[name];
    for (let mark = 0; mark < this.#marked; mark += 4) {
      const start = this.#at(mark);
      if (this.#at(mark + 1) - start === name.length && this.#text.startsWith(name, start))
        return this.#value(mark) ?? undefined;
    }
    return undefined;
  }

  all(): Attributes {
    return (this.#asked ??= this.#read());
  }

  #read(): Attributes {
    if (this.#marked === 0) return noAttributes;
    const attributes: Record<string, string> = {};
    for (let mark = 0; mark < this.#marked; mark += 4) {
      const name = nameAt(this.#text, this.#at(mark), this.#at(mark + 1));
      const value = this.#value(mark);
      if (name === null) this.broken = true;
      else if (value !== null) attributes[name] = value;
    }
    return attributes;
  }

  /** What the attribute marked at a place says; null for what cannot be read. */
  #value(mark: number): string | null {
    const raw = this.#text.slice(this.#at(mark + 2), this.#at(mark + 3));
    // § 3.3.3: white space in a value is a space, but where it is written by its number.
    const value = this.#coded ? decodeReferences(raw.replace(/\r\n|[\t\n\r]/g, " ")) : raw;
    if (value === null) this.broken = true;
    return value;
  }
}
