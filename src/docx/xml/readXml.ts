import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { decodeReferences } from "./decodeReferences.ts";
import { AttributeReader, type TagAttributes } from "./xmlAttributes.ts";
import { nameAt } from "./xmlNames.ts";
import { pastName, pastSpace, sign } from "./xmlSigns.ts";

/** What a reader of XML calls, in order, with where in the text it stood. */
export interface XmlHandler {
  /** A start tag, from its "<" to after its ">"; an empty one is followed by `close`. */
  open(name: string, attributes: TagAttributes, start: number, end: number): void;
  /** An end tag; `end` is after its ">". */
  close(end: number): void;
  text(value: string, start: number, end: number): void;
  /** A comment or processing instruction. */
  other?(start: number, end: number): void;
}

/** Why a part's XML is not read; detail.part is the part. */
export type XmlRefusalCode =
  | "xmlBroken" // not well-formed; detail.why
  | "xmlDoctype" // a document type declaration or entities of its own
  | "xmlTooDeep" // nested deeper than any document is
  | "xmlTooManyAttributes"; // an element with more attributes than any has

/**
 * Reads well-formed XML 1.0 without a document type, saying where everything stood. Refuses a
 * document type declaration (so no entity but the five of XML is ever known), and what is broken,
 * nested too deep or an element of too many attributes. References in an attribute that nobody asks for are not looked into.
 */
export function readXml(text: string, handler: XmlHandler): Outcome<null, XmlRefusalCode> {
  return new XmlReader(text, handler).read();
}

/** No document nests deeper: Word's own limits stop at tables in tables some tens deep. */
const deepest = 400;

/** No element has more attributes: those of ECMA-376 declare some tens, and a root its namespaces besides. */
const mostAttributes = 10_000;

/** What XML 1.0 cannot hold (§ 2.2). */
const notXml = /[^\t\n\r\u0020-\ufffd]/;
/** What words between tags cannot hold (§ 2.4). */
const notWords = /[^\t\n\r\u0020-\ufffd]|]]>/;

class XmlReader {
  readonly #text: string;
  readonly #handler: XmlHandler;
  readonly #attributes: AttributeReader;
  /** Names of the elements open. */
  readonly #open: string[] = [];
  #at: number;
  #roots = 0;
  #refused: { readonly code: XmlRefusalCode; readonly why: string } | null = null;

  constructor(text: string, handler: XmlHandler) {
    this.#text = text;
    this.#handler = handler;
    this.#attributes = new AttributeReader(text);
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  read(): Outcome<null, XmlRefusalCode> {
    const text = this.#text;
    while (this.#at < text.length && this.#refused === null) {
      if (text.charCodeAt(this.#at) !== sign.less) this.#words();
      else this.#markup(text.charCodeAt(this.#at + 1));
    }
    if (this.#refused === null && this.#open.length > 0) this.#broken("unclosed element");
    if (this.#refused === null && this.#roots === 0) this.#broken("no element");
    if (this.#refused === null) return done(null);
    return this.#refused.code === "xmlBroken"
      ? refuse("xmlBroken", { why: `${this.#refused.why} at character ${this.#at}` })
      : refuse(this.#refused.code);
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

  #markup(letter: number): void {
    if (letter === sign.slash) this.#endTag();
    else if (letter === sign.question) this.#instruction();
    else if (letter !== sign.bang) this.#startTag();
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
    if (stop < 0 || this.#text.charCodeAt(stop + 2) !== sign.greater) return this.#broken("comment");
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
    const end = pastSpace(this.#text, this.#at + 2 + name.length);
    if (this.#text.charCodeAt(end) !== sign.greater) return this.#broken("end tag");
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
    let at = pastName(this.#text, start + 1);
    const name = nameAt(this.#text, start + 1, at);
    if (name === null) return this.#broken("start tag");
    this.#attributes.start();
    for (let count = 0; ; count++) {
      const next = pastSpace(this.#text, at);
      const letter = this.#text.charCodeAt(next);
      if (letter === sign.greater || letter === sign.slash) {
        at = next;
        break;
      }
      if (count === mostAttributes) {
        this.#refused = { code: "xmlTooManyAttributes", why: "" };
        return;
      }
      // Between a name or a value and what follows there is white space (§ 3.1).
      at = next === at ? -1 : this.#attributes.mark(next);
      if (at < 0) return this.#broken("attribute");
    }
    const empty = this.#text.charCodeAt(at) === sign.slash;
    if (empty && this.#text.charCodeAt(++at) !== sign.greater) return this.#broken("start tag");
    this.#at = at + 1;
    if (!empty) this.#open.push(name);
    this.#handler.open(name, this.#attributes, start, this.#at);
    if (this.#attributes.broken) return this.#broken("attribute");
    if (empty) this.#handler.close(this.#at);
  }
}
