import { done, refuse, type Outcome } from "../words/refusal.ts";
import { decodeReferences } from "./decodeReferences.ts";
import { hashOn, nameAt } from "./xmlNames.ts";

/** Attributes by name, in the order of the file. */
export type Attributes = Readonly<Record<string, string>>;

/** Asks for the attributes of the tag being told, and only while it is: most tags' are never wanted, and so never made. */
export type AskAttributes = () => Attributes;

/** What a reader of XML is told, in order, with where in the text it stood. */
export interface XmlHandler {
  /** A start tag, from its "<" to after its ">"; an empty one is followed by `close`. */
  open(name: string, attributes: AskAttributes, start: number, end: number): void;
  /** An end tag; `end` is after its ">". */
  close(end: number): void;
  text(value: string, start: number, end: number): void;
  /** A comment or processing instruction. */
  other?(start: number, end: number): void;
}

type XmlRefusalCode = "xmlBroken" | "xmlDoctype" | "xmlTooDeep";

/**
 * Reads well-formed XML 1.0 without a document type, telling where everything stood. Refuses a
 * document type declaration (so no entity but the five of XML is ever known), and what is broken
 * or nested too deep.
 */
export function readXml(text: string, handler: XmlHandler): Outcome<null, XmlRefusalCode> {
  return new XmlReader(text, handler).read();
}

/** No document nests deeper: Word's own limits stop at tables in tables some tens deep. */
const deepest = 400;

/** What XML 1.0 cannot hold (§ 2.2). */
const notXml = /[^\t\n\r\u0020-\ufffd]/;
/** What words between tags cannot hold (§ 2.4). */
const notWords = /[^\t\n\r\u0020-\ufffd]|]]>/;

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const bang = 0x21;
const doubleQuote = 0x22;
const ampersand = 0x26;
const singleQuote = 0x27;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;
const question = 0x3f;
/** Beyond it are two that are no characters. */
const lastLetter = 0xfffd;

class XmlReader {
  readonly #text: string;
  readonly #handler: XmlHandler;
  /** Names of the elements open. */
  readonly #open: string[] = [];
  #at: number;
  #roots = 0;
  #refused: { readonly code: XmlRefusalCode; readonly why: string } | null = null;
  /** Hash of the name last gone past. */
  #hash = 0;
  /** Of each attribute of the tag: where its name starts and ends, the name's hash, where its value starts and ends. */
  readonly #marks: number[] = [];
  #marked = 0;
  /** Whether a value of the tag stands otherwise than it is meant. */
  #coded = false;
  #asked: Attributes | null = null;
  readonly #ask: AskAttributes = () => (this.#asked ??= this.#attributes());

  constructor(text: string, handler: XmlHandler) {
    this.#text = text;
    this.#handler = handler;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  read(): Outcome<null, XmlRefusalCode> {
    const text = this.#text;
    while (this.#at < text.length && this.#refused === null) {
      if (text.charCodeAt(this.#at) !== less) this.#words();
      else this.#markup(text.charCodeAt(this.#at + 1));
    }
    if (this.#refused === null && this.#open.length > 0) this.#broken("unclosed element");
    if (this.#refused === null && this.#roots === 0) this.#broken("no element");
    if (this.#refused === null) return done(null);
    return this.#refused.code === "xmlBroken" ? refuse("xmlBroken", { why: `${this.#refused.why} at character ${this.#at}` }) : refuse(this.#refused.code);
  }

  #broken(why: string): void {
    this.#refused ??= { code: "xmlBroken", why };
  }

  #words(): void {
    const start = this.#at;
    const next = this.#text.indexOf("<", start);
    this.#at = next < 0 ? this.#text.length : next;
    const raw = this.#text.slice(start, this.#at);
    if (this.#open.length === 0) {
      if (raw.trim() !== "") this.#broken("text outside the root element");
      return;
    }
    const value = decodeReferences(raw);
    if (value === null || notWords.test(raw)) this.#broken("character data");
    else this.#handler.text(value, start, this.#at);
  }

  #markup(sign: number): void {
    if (sign === slash) this.#endTag();
    else if (sign === question) this.#instruction();
    else if (sign !== bang) this.#startTag();
    else if (this.#text.startsWith("<!--", this.#at)) this.#comment();
    else if (this.#text.startsWith("<![CDATA[", this.#at)) this.#cdata();
    else this.#refused = { code: "xmlDoctype", why: "" };
  }

  #instruction(): void {
    const start = this.#at;
    const stop = this.#text.indexOf("?>", start + 2);
    if (stop < 0) return this.#broken("unclosed instruction");
    this.#passOver(start, stop + 2);
  }

  /** Two hyphens end a comment, and nothing but ">" may follow them (§ 2.5). */
  #comment(): void {
    const start = this.#at;
    const stop = this.#text.indexOf("--", start + 4);
    if (stop < 0 || this.#text.charCodeAt(stop + 2) !== greater) return this.#broken("comment");
    this.#passOver(start, stop + 3);
  }

  #passOver(start: number, end: number): void {
    if (notXml.test(this.#text.slice(start, end))) return this.#broken("character");
    this.#at = end;
    this.#handler.other?.(start, end);
  }

  #cdata(): void {
    const start = this.#at;
    const stop = this.#text.indexOf("]]>", start);
    if (stop < 0 || this.#open.length === 0) return this.#broken("unclosed CDATA");
    const value = this.#text.slice(start + 9, stop);
    if (notXml.test(value)) return this.#broken("character");
    this.#at = stop + 3;
    this.#handler.text(value, start, this.#at);
  }

  #endTag(): void {
    const name = this.#open.pop();
    if (name === undefined || !this.#text.startsWith(name, this.#at + 2)) return this.#broken("end tag");
    const end = this.#pastSpace(this.#at + 2 + name.length);
    if (this.#text.charCodeAt(end) !== greater) return this.#broken("end tag");
    this.#at = end + 1;
    this.#handler.close(this.#at);
  }

  #startTag(): void {
    const start = this.#at;
    if (this.#open.length === 0 && ++this.#roots > 1) return this.#broken("second root element");
    if (this.#open.length >= deepest) {
      this.#refused = { code: "xmlTooDeep", why: "" };
      return;
    }
    let at = this.#pastName(start + 1);
    const name = nameAt(this.#text, start + 1, at, this.#hash);
    if (name === null) return this.#broken("start tag");
    this.#marked = 0;
    this.#coded = false;
    this.#asked = null;
    for (;;) {
      const next = this.#pastSpace(at);
      const sign = this.#text.charCodeAt(next);
      if (sign === greater || sign === slash) {
        at = next;
        break;
      }
      // Between a name or a value and what follows there is white space (§ 3.1).
      at = next === at ? -1 : this.#pastAttribute(next);
      if (at < 0) return this.#broken("attribute");
    }
    const empty = this.#text.charCodeAt(at) === slash;
    if (empty && this.#text.charCodeAt(++at) !== greater) return this.#broken("start tag");
    this.#at = at + 1;
    if (!empty) this.#open.push(name);
    this.#handler.open(name, this.#ask, start, this.#at);
    if (empty) this.#handler.close(this.#at);
  }

  #pastSpace(from: number): number {
    let at = from;
    for (;;) {
      const sign = this.#text.charCodeAt(at);
      if (sign !== space && sign !== lineFeed && sign !== tab && sign !== carriageReturn) return at;
      at += 1;
    }
  }

  #pastName(from: number): number {
    let at = from;
    let hash = 0;
    for (;;) {
      const sign = this.#text.charCodeAt(at);
      // Beyond the text, the sign is no number.
      if (sign <= space || sign === slash || sign === greater || sign === equals || sign === less || Number.isNaN(sign)) break;
      hash = hashOn(hash, sign);
      at += 1;
    }
    this.#hash = hash;
    return at;
  }

  /** Marks the attribute that starts here, and gives where it ends; -1 for what is none, or is there twice. */
  #pastAttribute(start: number): number {
    const text = this.#text;
    const nameEnd = this.#pastName(start);
    const hash = this.#hash;
    const sign = this.#pastSpace(nameEnd);
    if (nameEnd === start || text.charCodeAt(sign) !== equals) return -1;
    const quoteAt = this.#pastSpace(sign + 1);
    const quote = text.charCodeAt(quoteAt);
    if (quote !== doubleQuote && quote !== singleQuote) return -1;
    let at = quoteAt + 1;
    for (let letter = text.charCodeAt(at); letter !== quote; letter = text.charCodeAt(++at)) {
      if (letter === less || letter > lastLetter || Number.isNaN(letter)) return -1;
      if (letter === ampersand) this.#coded = true;
      else if (letter < space) {
        if (letter !== tab && letter !== lineFeed && letter !== carriageReturn) return -1;
        this.#coded = true;
      }
    }
    for (let mark = 0; mark < this.#marked; mark += 5) {
      if (this.#mark(mark + 2) === hash && text.slice(this.#mark(mark), this.#mark(mark + 1)) === text.slice(start, nameEnd)) return -1;
    }
    this.#marks[this.#marked++] = start;
    this.#marks[this.#marked++] = nameEnd;
    this.#marks[this.#marked++] = hash;
    this.#marks[this.#marked++] = quoteAt + 1;
    this.#marks[this.#marked++] = at;
    return at + 1;
  }

  #mark(index: number): number {
    return this.#marks[index] ?? 0;
  }

  #attributes(): Attributes {
    const attributes: Record<string, string> = {};
    for (let mark = 0; mark < this.#marked; mark += 5) {
      const name = nameAt(this.#text, this.#mark(mark), this.#mark(mark + 1), this.#mark(mark + 2));
      const raw = this.#text.slice(this.#mark(mark + 3), this.#mark(mark + 4));
      // § 3.3.3: white space in a value is a space, but where it is written by its number.
      const value = this.#coded ? decodeReferences(raw.replace(/\r\n|[\t\n\r]/g, " ")) : raw;
      if (name === null || value === null) this.#broken("attribute");
      else attributes[name] = value;
    }
    return attributes;
  }
}
