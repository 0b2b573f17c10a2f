import { readFlatPackage } from "../docx/flatOpc.ts";
import { openPackage, type Package } from "../docx/openPackage.ts";
import { XmlElement } from "../docx/xml/xmlTree.ts";
import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { done, type Outcome } from "../words/refusal.ts";
import type { Document } from "../document/blocks/document.ts";
import { readPackage } from "../document/readDocx.ts";
import { fitPiece } from "./fitPiece.ts";
import type { KnownStory, Piece, SeenControl } from "./knownStory.ts";
import { OoxmlParts } from "./ooxmlParts.ts";
import { paragraphWords } from "./paragraphWords.ts";
import { storyParagraphs } from "./storyParagraphs.ts";

/** The body known as Word's OOXML has it: pieces are put into the XML, and the whole is read from it anew, without Word. */
export class OoxmlStory implements KnownStory {
  readonly pieces = "ooxml";
  readonly #parts: OoxmlParts;
  #document: Document | null;
  #words: readonly string[] | null = null;
  /** Its paragraphs; null where they cannot be found one by one, and so nothing be put in their place. */
  #paragraphs: readonly XmlElement[] | null = null;
  #looked = false;

  private constructor(pkg: Package, document: Document) {
    this.#parts = new OoxmlParts(pkg);
    this.#document = document;
  }

  /** Knows it from flat OPC, as `body.getOoxml()` gives it. */
  static fromFlatOpc(xml: string): Outcome<OoxmlStory, DocxRefusalCode> {
    const opened = readFlatPackage(xml);
    return opened.ok ? OoxmlStory.#from(opened.value) : opened;
  }

  /** Knows it from the bytes of a .docx. */
  static fromDocx(bytes: Uint8Array): Outcome<OoxmlStory, DocxRefusalCode> {
    const opened = openPackage(bytes);
    return opened.ok ? OoxmlStory.#from(opened.value) : opened;
  }

  static #from(pkg: Package): Outcome<OoxmlStory, DocxRefusalCode> {
    const read = readPackage(pkg);
    return read.ok ? done(new OoxmlStory(pkg, read.value.document)) : read;
  }

  get document(): Document {
    if (this.#document === null) {
      const read = readPackage(this.#parts.package);
      if (!read.ok) throw new Error(`what was known can no longer be read: ${read.refusal.code}`);
      this.#document = read.value.document;
    }
    return this.#document;
  }

  get words(): readonly string[] {
    this.#words ??= (this.#all() ?? []).map(paragraphWords);
    return this.#words;
  }

  wrap(first: number, last: number, { id, tag, title }: SeenControl): boolean {
    const around = this.#span(first, last);
    if (around === null || ["w:tbl", "w:tr", "w:sdt"].includes(around.parent.name)) return false;
    const { parent, from, to } = around;
    const value = (name: string, text: string) => new XmlElement(name, [["w:val", text]]);
    const properties = new XmlElement(
      "w:sdtPr",
      [],
      [value("w:alias", title), value("w:tag", tag), value("w:id", String(id))],
    );
    const content = new XmlElement("w:sdtContent");
    const held = parent.children.slice(parent.indexOf(from), parent.indexOf(to) + 1);
    parent.insertBefore(new XmlElement("w:sdt", [], [properties, content]), from);
    for (const child of held) content.append(child);
    return this.#changed(false);
  }

  unwrap(tag: string, nth: number): boolean {
    const control = this.#control(tag, nth);
    if (control === null) return false;
    control.replaceWith(...(control.first("w:sdtContent")?.takeChildren() ?? []));
    return this.#changed(false);
  }

  rename(tag: string, nth: number, to: Pick<SeenControl, "tag" | "title">): boolean {
    const properties = this.#control(tag, nth)?.first("w:sdtPr");
    if (properties === undefined) return false;
    for (const [name, text] of [
      ["w:alias", to.title],
      ["w:tag", to.tag],
    ] as const) {
      const there = properties.first(name);
      if (there === undefined) properties.append(new XmlElement(name, [["w:val", text]]));
      else there.set("w:val", text);
    }
    return this.#changed(false);
  }

  widen(first: number, last: number): { readonly first: number; readonly last: number } {
    const count = this.#all()?.length ?? 0;
    const [from, to] = [this.#block(first), this.#block(last)];
    let [start, end] = [first, last];
    while (start > 0 && from !== null && this.#block(start - 1) === from) start--;
    while (end < count - 1 && to !== null && this.#block(end + 1) === to) end++;
    return { first: start, last: end };
  }

  replace(first: number, last: number, piece: Piece, whole: boolean): boolean {
    const old = this.#all()?.slice(first, last + 1) ?? [];
    const read = piece.type === "ooxml" ? piece.packages.map(readPiece) : [];
    if (read.length === 0 || read.includes(null) || old.length !== last - first + 1) return false;
    const pieces = read.filter((each) => each !== null);
    return whole ? this.#replaceBlocks(first, last, pieces) : this.#replaceEach(old, pieces);
  }

  #replaceEach(old: readonly XmlElement[], pieces: readonly ReadPiece[]): boolean {
    const made = pieces.map(({ body, parts }) => ({ parts, elements: storyParagraphs(body) }));
    const all = made.flatMap(({ elements }) => elements);
    if (all.length !== old.length) return false;
    if (old.some((paragraph, index) => endsSection(paragraph) && !endsSection(all[index]))) return false;
    if (!made.every(({ parts, elements }) => fitPiece(elements, parts, this.#parts))) return false;
    old.forEach((paragraph, index) => paragraph.replaceWith(...all.slice(index, index + 1)));
    return this.#changed(true);
  }

  #replaceBlocks(first: number, last: number, pieces: readonly ReadPiece[]): boolean {
    const wide = this.widen(first, last);
    const [from, to, parent] = [this.#block(first), this.#block(last), this.#body()];
    if (wide.first !== first || wide.last !== last || from === null || to === null || parent === null) return false;
    const made = pieces.map(({ body, parts }) => ({
      parts,
      elements: body.elements.filter(({ name }) => name !== "w:sectPr"),
    }));
    if (!made.every(({ parts, elements }) => fitPiece(elements, parts, this.#parts))) return false;
    const gone = parent.children.slice(parent.indexOf(from), parent.indexOf(to) + 1);
    for (const { elements } of made) for (const block of elements) parent.insertBefore(block, from);
    for (const node of gone) node.remove();
    return this.#changed(true);
  }

  /** The block of the body that a paragraph is, or stands in. */
  #block(at: number): XmlElement | null {
    const body = this.#body();
    let block = this.#all()?.[at] ?? null;
    while (block !== null && block.parent !== body) block = block.parent;
    return block;
  }

  #body(): XmlElement | null {
    return this.#parts.root(this.#parts.main)?.first("w:body") ?? null;
  }

  /** Its paragraphs one by one; null where the reading counts others, as where text was brought in from other files. */
  #all(): readonly XmlElement[] | null {
    if (this.#paragraphs !== null || this.#looked) return this.#paragraphs;
    this.#looked = true;
    const body = this.#body();
    const found = body === null ? [] : storyParagraphs(body);
    if (body !== null && found.length === this.document.paragraphCount) this.#paragraphs = found;
    return this.#paragraphs;
  }

  /** The nearest element that holds all of these paragraphs, and its children with the first and the last of them. */
  #span(
    first: number,
    last: number,
  ): { readonly parent: XmlElement; readonly from: XmlElement; readonly to: XmlElement } | null {
    const [start, end] = [this.#all()?.[first], this.#all()?.[last]];
    if (start === undefined || end === undefined) return null;
    for (let from = start; from.parent !== null; from = from.parent)
      for (let to = end; to.parent !== null; to = to.parent)
        if (to.parent === from.parent) return { parent: from.parent, from, to };
    return null;
  }

  #control(tag: string, nth: number): XmlElement | null {
    const body = this.#body();
    if (body === null) return null;
    const tagged = [...body.descendants("w:sdt")].filter(
      (control) => (control.first("w:sdtPr")?.first("w:tag")?.get("w:val") ?? "") === tag,
    );
    return tagged[nth] ?? null;
  }

  /** Forgets what was read of the story as it was. `words`: whether paragraphs are others than before. */
  #changed(words: boolean): true {
    this.#parts.touch(this.#parts.main);
    this.#document = null;
    if (words) {
      this.#words = null;
      this.#paragraphs = null;
      this.#looked = false;
    }
    return true;
  }
}

/** A piece as its package has it. */
interface ReadPiece {
  readonly body: XmlElement;
  readonly parts: OoxmlParts;
}

function readPiece(xml: string): ReadPiece | null {
  const opened = readFlatPackage(xml);
  if (!opened.ok) return null;
  const parts = new OoxmlParts(opened.value);
  const body = parts.root(parts.main)?.first("w:body");
  return body === undefined ? null : { body, parts };
}

function endsSection(paragraph: XmlElement | undefined): boolean {
  return paragraph?.first("w:pPr")?.first("w:sectPr") !== undefined;
}
