import { SaxesParser } from "saxes";
import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import { canonicalPrefix } from "./canonicalPrefix.ts";

/** Attributes by canonical name: "w:val" whatever prefix the file uses. */
export type Attributes = Readonly<Record<string, string>>;

/** One who is told of a part's XML as it is read. Names are canonical: "w:p" whatever prefix the file uses. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** No document nests deeper. */
const deepest = 400;
/** Characters fed at a time; after each the reading may be stopped. */
const feed = 64 * 1024 * 1024;

/**
 * Reads a part's XML in one streaming pass. Of alternate content (ECMA-376-3 § 9.3) the first choice
 * we understand is told, else the fallback. Refuses what is not well-formed, has a document type or
 * is nested too deep; what had been told until then is to be thrown away.
 */
export function readXmlEvents(xml: string, part: string, listener: XmlListener): Outcome<null, DocxRefusalCode> {
  const events = new EventFilter(listener);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => events.stop("xmlBroken", error.message));
  parser.on("doctype", () => events.stop("xmlDoctype", ""));
  parser.on("attribute", (attribute) => events.attribute(attribute.name));
  parser.on("opentag", (tag) => events.open(tag.name, tag.attributes));
  parser.on("closetag", () => events.close());
  parser.on("text", (text) => events.text(text));
  parser.on("cdata", (text) => events.text(text));
  for (let at = 0; at < xml.length && events.stopped === null; at += feed) parser.write(xml.slice(at, at + feed));
  if (events.stopped === null) parser.close();
  return events.stopped === null ? done(null) : refuse(events.stopped.code, { part, why: events.stopped.why });
}

interface Alternate {
  readonly depth: number;
  taken: boolean;
}

/** Namespaces bound differently from the canonical prefixes, from an element inwards. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/** Stands between the parser and the listener: canonical names, alternate content, depth. */
class EventFilter {
  stopped: { readonly code: "xmlBroken" | "xmlDoctype" | "xmlTooDeep"; readonly why: string } | null = null;
  readonly #listener: XmlListener;
  readonly #alternates: Alternate[] = [];
  readonly #scopes: Scope[] = [];
  #prefixes: ReadonlyMap<string, string> = new Map();
  #names = commonNames;
  /** Canonical names of the elements open. */
  readonly #opened: string[] = [];
  #depth = 0;
  /** Whether the tag being read declares a namespace. */
  #declares = false;
  /** Depth of the element whose whole contents are passed over; 0 for none. */
  #skipping = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  stop(code: "xmlBroken" | "xmlDoctype" | "xmlTooDeep", why: string): void {
    this.stopped ??= { code, why };
  }

  /** An attribute of the tag that is then opened. Told apart here, so that no tag's attributes need going through twice. */
  attribute(written: string): void {
    if (written.startsWith("xmlns")) this.#declares = true;
  }

  open(written: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    const declares = this.#declares;
    this.#declares = false;
    if (this.#depth > deepest) this.stop("xmlTooDeep", "");
    if (this.stopped !== null || this.#skipping > 0) return;
    if (declares) this.#declare(attributes);
    const name = this.#name(written);
    this.#opened[this.#depth] = name;
    if (name.startsWith("mc:") && this.#alternate(name, attributes)) return;
    this.#listener.open(name, this.#prefixes.size === 0 ? attributes : this.#renamed(attributes));
  }

  close(): void {
    const depth = this.#depth--;
    if (this.stopped !== null) return;
    if (this.#skipping > 0) {
      if (depth === this.#skipping) this.#skipping = 0;
      return;
    }
    const name = this.#opened[depth] ?? "";
    if (name === "mc:AlternateContent") this.#alternates.pop();
    else if (name !== "mc:Choice" && name !== "mc:Fallback") this.#listener.close(name);
    if (this.#scopes.at(-1)?.depth === depth) this.#leaveScope();
  }

  text(text: string): void {
    if (this.stopped === null && this.#skipping === 0) this.#listener.text(text);
  }

  /** Takes a choice or passes it over; true where the element is ours to handle. */
  #alternate(name: string, attributes: Record<string, string>): boolean {
    if (name === "mc:AlternateContent") {
      this.#alternates.push({ depth: this.#depth, taken: false });
      return true;
    }
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    const alternate = this.#alternates.at(-1);
    const needs = (attributes["Requires"] ?? "").split(/\s+/).filter((prefix) => prefix !== "");
    const understood = name === "mc:Fallback" || needs.every((prefix) => understoodPrefixes.has(this.#canonical(prefix)));
    if (alternate === undefined) return true;
    if (alternate.taken || !understood) this.#skipping = this.#depth;
    else alternate.taken = true;
    return true;
  }

  #declare(attributes: Record<string, string>): void {
    let prefixes: Map<string, string> | null = null;
    for (const [key, namespace] of Object.entries(attributes)) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      const prefix = key.slice(6);
      const canonical = canonicalPrefix(namespace, prefix);
      if (this.#canonical(prefix) === canonical) continue;
      prefixes ??= new Map(this.#prefixes);
      prefixes.set(prefix, canonical);
    }
    if (prefixes === null) return;
    this.#scopes.push({ depth: this.#depth, prefixes: this.#prefixes, names: this.#names });
    this.#prefixes = prefixes;
    this.#names = new Map();
  }

  #leaveScope(): void {
    const scope = this.#scopes.pop();
    if (scope === undefined) return;
    this.#prefixes = scope.prefixes;
    this.#names = scope.names;
  }

  #canonical(prefix: string): string {
    return this.#prefixes.get(prefix) ?? prefix;
  }

  /** The canonical name. The same name is always the same string, which makes telling names apart cheap. */
  #name(written: string): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(":");
    const prefix = this.#canonical(colon < 0 ? "" : written.slice(0, colon));
    const name = asKey(prefix === "" ? written.slice(colon + 1) : `${prefix}:${written.slice(colon + 1)}`);
    // The parser's own string is a slice that would keep all of the part's text in memory.
    if (this.#names !== commonNames || commonNames.size < mostCommonNames) this.#names.set(asKey(written), name);
    return name;
  }

  #renamed(attributes: Record<string, string>): Attributes {
    const renamed: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) renamed[key.includes(":") ? this.#name(key) : key] = value;
    return renamed;
  }
}

/** Names as files write them whose prefixes are the canonical ones, for every part read; a file full of other names does not make it grow. */
const commonNames = new Map<string, string>();
const mostCommonNames = 2_000;

/** The same string as property keys and literals are kept: V8 then compares it with one by address, not by letter. */
function asKey(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}

/** What a choice may require and be taken: what `storyReader` and `drawingReader` know how to read. */
const understoodPrefixes: ReadonlySet<string> = new Set(["wps", "wpg", "wpc", "w14", "w15", "wp14", "a14", "c14", "m", "asvg", "cx", "cx1", "cx2", "cx4"]);
