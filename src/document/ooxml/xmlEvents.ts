import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { readXml, type XmlHandler } from "../../docx/xml/readXml.ts";
import type { TagAttributes, Attributes } from "../../docx/xml/xmlAttributes.ts";
import { asKey } from "../../docx/xml/xmlNames.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { canonicalElement, canonicalPrefix, isStrict } from "./canonicalPrefix.ts";

export type { TagAttributes, Attributes };

/** Attributes that are known already, as those of a tag. */
export function asTag(attributes: Attributes): TagAttributes {
  return { get: (name) => attributes[name], all: () => attributes };
}

/**
 * One who is reported of a part's XML as it is read. Names are canonical: "w:p", "w:val" whatever prefix the file uses.
 * Alternate content of which nothing can be taken is reported as an empty `mc:AlternateContent`, with what its first choice asks for as `Requires`.
 */
export interface XmlListener {
  open(name: string, attributes: TagAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads a part's XML in one streaming pass. Of alternate content (ECMA-376-3 § 9.3) the first choice
 * we understand is reported, else the fallback. Refuses what is not well-formed, has a document type or
 * is nested too deep; what had been read until then is to be thrown away.
 */
export function readXmlEvents(xml: string, part: string, listener: XmlListener): Outcome<null, DocxRefusalCode> {
  const read = readXml(xml, hasOtherPrefixes(xml) ? new RenamingFilter(listener) : new EventFilter(listener));
  return read.ok ? done(null) : refuse(read.refusal.code, { ...read.refusal.detail, part });
}

const declaration = /xmlns(?::([\w.-]+))?\s*=\s*(?:"([^"&]*)"|'([^'&]*)')/y;

/** Whether a part binds a prefix of ours to another namespace, or another prefix to one of ours, or is Strict: only then do names need following. */
function hasOtherPrefixes(xml: string): boolean {
  for (let at = xml.indexOf("xmlns"); at >= 0; at = xml.indexOf("xmlns", at + 5)) {
    declaration.lastIndex = at;
    const [found, prefix = "", double, single] = declaration.exec(xml) ?? [];
    const namespace = double ?? single ?? "";
    if (found === undefined || canonicalPrefix(namespace, prefix) !== prefix || isStrict(namespace)) return true;
  }
  return false;
}

interface Alternate {
  taken: boolean;
  /** What the first choice that was passed over asks for; "" where none was. */
  requires: string;
}

/** Stands between the parser and the listener, and settles alternate content. */
class EventFilter implements XmlHandler {
  readonly #listener: XmlListener;
  readonly #alternates: Alternate[] = [];
  /** Names of the elements open. */
  readonly #opened: string[] = [];
  /** How many elements were open outside the one whose whole contents are passed over; -1 for none. */
  #skipping = -1;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  open(name: string, attributes: TagAttributes): void {
    this.#opened.push(name);
    if (this.#skipping >= 0 || (name.startsWith("mc:") && this.#alternate(name, attributes))) return;
    this.#listener.open(name, attributes);
  }

  close(): void {
    const name = this.#opened.pop() ?? "";
    if (this.#skipping >= 0) {
      if (this.#opened.length === this.#skipping) this.#skipping = -1;
    } else if (name === "mc:AlternateContent") this.#endAlternate();
    else if (name !== "mc:Choice" && name !== "mc:Fallback") this.#listener.close(name);
  }

  text(text: string): void {
    if (this.#skipping < 0) this.#listener.text(text);
  }

  /** Reports alternate content of which nothing was taken. */
  #endAlternate(): void {
    const { taken, requires } = this.#alternates.pop() ?? { taken: true, requires: "" };
    if (taken || requires === "") return;
    this.#listener.open("mc:AlternateContent", asTag({ Requires: requires }));
    this.#listener.close("mc:AlternateContent");
  }

  /** The canonical prefix of one as the file has it here. */
  protected canonical(prefix: string): string {
    return prefix;
  }

  /** Takes a choice or passes it over; true where the element is ours to handle. */
  #alternate(name: string, attributes: TagAttributes): boolean {
    if (name === "mc:AlternateContent") {
      this.#alternates.push({ taken: false, requires: "" });
      return true;
    }
    if (name !== "mc:Choice" && name !== "mc:Fallback") return false;
    const alternate = this.#alternates.at(-1);
    const needs = (attributes.get("Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
    const understood =
      name === "mc:Fallback" || needs.every((prefix) => understoodPrefixes.has(this.canonical(prefix)));
    if (alternate === undefined) return true;
    if (!understood && alternate.requires === "") alternate.requires = needs.join(" ");
    if (alternate.taken || !understood) this.#skipping = this.#opened.length - 1;
    else alternate.taken = true;
    return true;
  }
}

/** Namespaces bound differently from the canonical prefixes, from an element inwards. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
}

/** For a part with prefixes of its own: every tag's declarations are followed, and names told by the prefixes we know. */
class RenamingFilter extends EventFilter {
  readonly #scopes: Scope[] = [];
  #prefixes: ReadonlyMap<string, string> = new Map();
  #names = new Map<string, string>();
  #depth = 0;

  override open(written: string, attributes: TagAttributes): void {
    this.#depth += 1;
    this.#declare(attributes.all());
    let renamed: Attributes | null = null;
    const all = () => (renamed ??= this.#renamed(attributes.all()));
    super.open(this.#name(written), { get: (name) => all()[name], all });
  }

  override close(): void {
    super.close();
    if (this.#scopes.at(-1)?.depth === this.#depth) this.#leaveScope();
    this.#depth -= 1;
  }

  protected override canonical(prefix: string): string {
    return this.#prefixes.get(prefix) ?? prefix;
  }

  #declare(attributes: Attributes): void {
    let prefixes: Map<string, string> | null = null;
    for (const [key, namespace] of Object.entries(attributes)) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      const prefix = key.slice(6);
      const canonical = canonicalPrefix(namespace, prefix);
      if (this.canonical(prefix) === canonical) continue;
      prefixes ??= new Map(this.#prefixes);
      prefixes.set(prefix, canonical);
    }
    if (prefixes === null) return;
    this.#scopes.push({ depth: this.#depth, prefixes: this.#prefixes });
    this.#prefixes = prefixes;
    this.#names = new Map();
  }

  #leaveScope(): void {
    this.#prefixes = this.#scopes.pop()?.prefixes ?? new Map();
    this.#names = new Map();
  }

  #name(written: string): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(":");
    const prefix = this.canonical(colon < 0 ? "" : written.slice(0, colon));
    const name = asKey(
      canonicalElement(prefix === "" ? written.slice(colon + 1) : `${prefix}:${written.slice(colon + 1)}`),
    );
    this.#names.set(asKey(written), name);
    return name;
  }

  #renamed(attributes: Attributes): Attributes {
    const renamed: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) renamed[key.includes(":") ? this.#name(key) : key] = value;
    return renamed;
  }
}

/** What a choice may require and be taken: what `storyReader` and `drawingReader` know how to read. */
const understoodPrefixes: ReadonlySet<string> = new Set([
  "wps",
  "wpg",
  "wpc",
  "w14",
  "w15",
  "wp14",
  "a14",
  "c14",
  "m",
  "asvg",
  "cx",
  "cx1",
  "cx2",
  "cx4",
]);
