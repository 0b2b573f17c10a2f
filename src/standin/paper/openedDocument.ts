import { DataStores } from "../../docx/dataStores.ts";
import { decodeXml } from "../../docx/xml/decodeXml.ts";
import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { openPackage, type Package } from "../../docx/openPackage.ts";
import { relationshipsName, resolveTarget } from "../../docx/relationships.ts";
import { writePackage } from "../../docx/writePackage.ts";
import { parseXml, type XmlTree } from "../../docx/xml/parseXml.ts";
import { writeXml } from "../../docx/xml/writeXml.ts";
import { XmlElement } from "../../docx/xml/xmlTree.ts";
import { done, refuse, type Outcome } from "../../words/refusal.ts";
import { fillBound } from "./fillBound.ts";
import { Journal } from "./journal.ts";
import { place, type Place, type Span } from "./place.ts";
import { paragraphLength } from "./paragraphPieces.ts";
import { paragraphsBelow, rootOf } from "./wordTree.ts";
import { partWithout } from "./partWithout.ts";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * An open .docx. The XML of its parts is the only truth: what Office.js and the page see is read
 * from it, and what nobody has changed is written back byte for byte.
 */
export class OpenedDocument {
  readonly journal = new Journal(() => {
    const { start, end } = this.selection;
    return () => this.select(start, end);
  });
  readonly body: XmlElement;
  readonly #package: Package;
  readonly #stores: DataStores;
  readonly #trees = new Map<string, XmlTree>();
  readonly #added = new Map<string, XmlTree>();
  readonly #media = new Map<string, Uint8Array>();
  readonly #removed = new Set<string>();
  readonly #spans = new Set<Span>();
  readonly #start: Place;
  #selection: Span;
  readonly #known = new Map<unknown, { readonly version: number; readonly value: unknown }>();

  private constructor(opened: Package, main: XmlTree, body: XmlElement) {
    this.#package = opened;
    this.#stores = new DataStores(opened);
    fillBound(body, this.#stores);
    this.#trees.set(opened.main, main);
    this.body = body;
    const first = paragraphsBelow(body)[0];
    if (first === undefined) throw new Error("a body without paragraphs is refused before");
    this.#start = place(first, 0);
    this.#selection = this.newSelection();
  }

  /** Opens a .docx. Refuses what `openPackage` refuses, and "notWord" where no w:body with a paragraph is found. */
  static open(bytes: Uint8Array): Outcome<OpenedDocument, DocxRefusalCode> {
    const opened = openPackage(bytes);
    if (!opened.ok) return opened;
    const text = opened.value.text(opened.value.main);
    if (!text.ok) return text;
    const tree = parseXml(text.value, opened.value.main);
    if (!tree.ok) return tree;
    const body = tree.value.root.first("w:body");
    if (body === undefined || paragraphsBelow(body).length === 0) return refuse("notWord");
    return done(new OpenedDocument(opened.value, tree.value, body));
  }

  /** What whoever is at work has selected; both ends in one story. */
  get selection(): Span {
    return this.#selection;
  }

  /** A selection for one more who works in the document: a cursor at its beginning. */
  newSelection(): Span {
    const selection: Span = { start: this.#start, end: this.#start };
    this.follow(selection);
    return selection;
  }

  /** Lets whoever has this selection be at work from now on. */
  attend(selection: Span): void {
    this.#selection = selection;
  }

  /** Name of the main document part. */
  get main(): string {
    return this.#package.main;
  }

  /** Every part there is now, in the order of the file, added ones last. */
  get partNames(): readonly string[] {
    return [
      ...this.#package.names.filter((name) => !this.#removed.has(name) && !this.#added.has(name)),
      ...this.#added.keys(),
      ...this.#media.keys(),
    ];
  }

  /** A part's bytes as they would be saved; null where there is no such part. */
  partContent(name: string): Uint8Array | string | null {
    const added = this.#added.get(name);
    if (added !== undefined) return writeXml(added);
    const media = this.#media.get(name);
    if (media !== undefined) return media;
    if (this.#removed.has(name)) return null;
    const tree = this.#trees.get(name);
    if (tree !== undefined && tree.root.span === null) return writeXml(tree);
    const bytes = this.#package.bytes(name);
    return bytes.ok ? bytes.value : null;
  }

  /** Root element of an XML part; null where there is no such part or it is not XML. */
  partRoot(name: string): XmlElement | null {
    const added = this.#added.get(name);
    if (added !== undefined) return added.root;
    if (this.#removed.has(name) || !this.#package.has(name)) return null;
    const known = this.#trees.get(name);
    if (known !== undefined) return known.root;
    const bytes = this.#package.bytes(name);
    if (!bytes.ok) return null;
    const tree = parseXml(decodeXml(bytes.value), name);
    if (!tree.ok) return null;
    const { root } = tree.value;
    if (["w:hdr", "w:ftr", "w:footnotes", "w:endnotes"].includes(root.name)) fillBound(root, this.#stores);
    this.#trees.set(name, tree.value);
    return root;
  }

  /** Name of the part that a part ("" for the package) points to by a relationship of this type; null for none. */
  related(type: string, from = this.main): string | null {
    for (const relation of this.relations(from))
      if (relation.type === type && !relation.outside) return relation.target;
    return null;
  }

  /** Root of the part the main document points to by this type of relationship: "styles", "numbering". */
  relatedRoot(type: string): XmlElement | null {
    const name = this.related(type);
    return name === null ? null : this.partRoot(name);
  }

  /** Relationships of a part as they are now. */
  relations(
    from: string,
  ): readonly { readonly id: string; readonly type: string; readonly target: string; readonly outside: boolean }[] {
    const root = this.partRoot(relationshipsName(from));
    if (root === null) return [];
    return root.elements.map((element) => ({
      id: element.get("Id") ?? "",
      type: (element.get("Type") ?? "").split("/").at(-1) ?? "",
      target:
        element.get("TargetMode") === "External"
          ? (element.get("Target") ?? "")
          : resolveTarget(from, element.get("Target") ?? ""),
      outside: element.get("TargetMode") === "External",
    }));
  }

  contentType(name: string): string {
    const types = this.partRoot("[Content_Types].xml");
    const overridden = types?.all("Override").find((element) => element.get("PartName") === `/${name}`);
    return overridden?.get("ContentType") ?? this.#package.contentType(name);
  }

  /** Adds an XML part, says its type, and points to it from another ("" for the package). Call within a step. */
  addPart(name: string, root: XmlElement, contentType: string, from: string, relation: string): void {
    this.#put(name, root);
    this.#sayType(name, contentType);
    this.relate(from, relation, `/${name}`, false);
  }

  /** Adds a picture ("png", "jpeg", "gif") and points to it from the main part; gives the relationship's identifier. Call within a step. */
  addMedia(bytes: Uint8Array, kind: string): string {
    let number = 1;
    while (this.partNames.some((name) => name.startsWith(`word/media/image${number}.`))) number++;
    const name = `word/media/image${number}.${kind}`;
    this.journal.make({
      at: this.#relationsRoot(this.main),
      redo: () => void this.#media.set(name, bytes),
      undo: () => void this.#media.delete(name),
    });
    this.#sayType(name, `image/${kind}`);
    return this.relate(this.main, "image", `/${name}`, false);
  }

  /** Points from a part to a target, within the package or (a link's) outside it; gives the relationship's identifier. Call within a step. */
  relate(from: string, relation: string, target: string, outside: boolean): string {
    const relations = this.#relationsRoot(from);
    const used = new Set(relations.elements.map((element) => element.get("Id")));
    let number = relations.elements.length + 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes: (readonly [string, string])[] = [
      ["Id", id],
      ["Type", relation.includes("/") ? relation : `${officeRelations}/${relation}`],
      ["Target", target],
    ];
    if (outside) attributes.push(["TargetMode", "External"]);
    this.journal.append(relations, new XmlElement("Relationship", attributes));
    return id;
  }

  /** Takes a part out, with its relationships, its type, and what points to it from `from`. Call within a step. */
  removePart(name: string, from: string): void {
    const relations = this.#relationsRoot(from);
    for (const element of relations.elements) {
      if (resolveTarget(from, element.get("Target") ?? "") === name) this.journal.remove(element);
    }
    for (const element of this.partRoot("[Content_Types].xml")?.all("Override") ?? []) {
      if (element.get("PartName") === `/${name}`) this.journal.remove(element);
    }
    this.#takeOut(relationshipsName(name));
    this.#takeOut(name);
  }

  /**
   * The document as a .docx: parts that nobody changed are byte for byte what was opened. What `leavesOut` says is
   * not in it, nor what points to it.
   */
  save(leavesOut: (name: string) => boolean = () => false): Uint8Array {
    return writePackage(
      this.partNames
        .filter((name) => !leavesOut(name))
        .map((name) => {
          const content = partWithout(this, name, leavesOut);
          if (content === null) throw new Error(`part ${name} was there and is gone`);
          return { name, content };
        }),
    );
  }

  /** Keeps a span's ends on their text until it is let go. */
  follow(span: Span): void {
    this.#spans.add(span);
  }

  letGo(span: Span): void {
    this.#spans.delete(span);
  }

  /** Moves the ends of followed spans: `change` says where a place is now. */
  movePlaces(change: (place: Place) => Place): void {
    for (const span of this.#spans) {
      span.start = change(span.start);
      span.end = change(span.end);
    }
  }

  select(start: Place, end: Place): void {
    this.selection.start = start;
    this.selection.end = end;
  }

  /** Whether a node still stands in one of the document's parts. */
  has(node: XmlElement): boolean {
    const root = rootOf(node);
    return [...this.#trees.values(), ...this.#added.values()].some((tree) => tree.root === root);
  }

  /** What is selected, mended where undo or a deletion took away what an end stood in. */
  selected(): Span {
    const mend = (at: Place): Place => {
      if (!this.has(at.paragraph)) return place(this.paragraphs()[0] ?? at.paragraph, 0);
      return place(at.paragraph, Math.min(at.offset, paragraphLength(at.paragraph) + 1));
    };
    this.select(mend(this.selection.start), mend(this.selection.end));
    return this.selection;
  }

  /** Paragraphs of the body, in order. */
  paragraphs(): readonly XmlElement[] {
    return this.remember("paragraphs", () => paragraphsBelow(this.body));
  }

  /** A paragraph's number in the body; -1 where it is in another story. */
  paragraphNumber(paragraph: XmlElement): number {
    const numbers = this.remember("numbers", () => new Map(this.paragraphs().map((each, at) => [each, at])));
    return numbers.get(paragraph) ?? -1;
  }

  /** Works something out from the tree once, until the tree changes. */
  remember<T>(key: unknown, work: () => T): T {
    const known = this.#known.get(key);
    // What stands under a key was put there by the same key's work.
    if (known?.version === this.journal.version) return known.value as T;
    const value = work();
    this.#known.set(key, { version: this.journal.version, value });
    return value;
  }

  #sayType(name: string, contentType: string): void {
    const types = this.partRoot("[Content_Types].xml");
    if (types === null || contentType === "") return;
    const said: readonly (readonly [string, string])[] = [
      ["PartName", `/${name}`],
      ["ContentType", contentType],
    ];
    this.journal.append(types, new XmlElement("Override", said));
  }

  #relationsRoot(from: string): XmlElement {
    const name = relationshipsName(from);
    const known = this.partRoot(name);
    if (known !== null) return known;
    const root = new XmlElement("Relationships", [
      ["xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"],
    ]);
    this.#put(name, root);
    return root;
  }

  #put(name: string, root: XmlElement): void {
    const tree: XmlTree = { before: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', root, after: "" };
    this.journal.make({
      at: root,
      redo: () => void this.#added.set(name, tree),
      undo: () => void this.#added.delete(name),
    });
  }

  #takeOut(name: string): void {
    const added = this.#added.get(name);
    const at = added?.root ?? this.partRoot(name);
    if (at === null) return;
    const take = () => (added === undefined ? void this.#removed.add(name) : void this.#added.delete(name));
    const putBack = () => (added === undefined ? void this.#removed.delete(name) : void this.#added.set(name, added));
    this.journal.make({ at, redo: take, undo: putBack });
  }
}
