import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import type { Package } from "../../docx/openPackage.ts";
import { done, type Outcome } from "../../words/refusal.ts";
import { DataStores } from "../../docx/dataStores.ts";
import { NumberCounter } from "./numberCounter.ts";
import { child, readPartElement, type PartElement } from "./partElement.ts";
import { NumberingReader, type Numberings } from "./readNumbering.ts";
import { languageTag } from "./runLook.ts";
import { StylesReader, type Style, type Styles } from "./readStyles.ts";
import { readXmlEvents, type XmlListener } from "./xmlEvents.ts";

/** A note referred to, in the order of the first references. */
export interface ReferredNote {
  readonly kind: "footnote" | "endnote";
  /** `w:id` in the notes part. */
  readonly source: string;
  readonly id: string;
  /** Ordinal of the section that first refers to it, from 0. */
  readonly section: number;
  /** The new pages before it: those Word last showed, and those the text asks for. */
  readonly page: { readonly shown: number; readonly broken: number };
  /** Whether the mark is its author's own, so that it is not counted. */
  readonly ownMark: boolean;
}

/** A thing a link may lead to: a heading or paragraph, whose id is given when all is read. */
export interface Anchor {
  id?: string;
}

/**
 * A package that is read, with what its stories share: the document's own, or that of a document
 * brought into it. Styles, numberings, notes and bookmarks go by names that mean something in one package only.
 */
export class Source {
  readonly pkg: Package;
  /** What the names of its parts begin with in the document: "", or the name of the part it lies in and "/". */
  readonly folder: string;
  readonly styles: Styles;
  readonly numbers: NumberCounter;
  /** What its content controls are bound to. */
  readonly stores: DataStores;
  /** Language of text that says none itself. */
  readonly language: string | null;
  readonly bookmarks = new Map<string, Anchor>();
  /** Bookmarks that stand between paragraphs: they belong to the next. */
  readonly pendingBookmarks: string[] = [];
  /** Notes its text refers to. */
  readonly notes: ReferredNote[] = [];
  readonly #referred = { footnote: new Map<string, ReferredNote>(), endnote: new Map<string, ReferredNote>() };
  readonly #numberings: Numberings;
  /** Levels that styles were found to bring with them. */
  readonly #styleLevels = new Map<string, number>();
  readonly #headingNumberings = new Map<string, boolean>();

  constructor(pkg: Package, folder: string, styles: Styles, numberings: Numberings, language: string | null) {
    this.pkg = pkg;
    this.folder = folder;
    this.styles = styles;
    this.stores = new DataStores(pkg);
    this.numbers = new NumberCounter(numberings, language);
    this.language = language;
    this.#numberings = numberings;
  }

  /** What the settings part says; null where there is none to read. */
  settings(): PartElement | null {
    const read = readSmallPart(this.pkg, this.partOf("settings"));
    return read.ok ? read.value : null;
  }

  /** Name of the part the main part relates to by a type; undefined where there is none. */
  partOf(type: string): string | undefined {
    return relatedPart(this.pkg, type);
  }

  /** Whether a numbering is one that headings count by: then its number on a paragraph is content ("2.1 Kommunen skal …"). */
  numbersHeadings(id: string): boolean {
    const known = this.#headingNumberings.get(id);
    if (known !== undefined) return known;
    const levels = [...(this.#numberings.get(id)?.levels.values() ?? [])];
    const found = levels.some(({ style }) => style !== null && (this.styles.style(style)?.level ?? 0) > 0);
    this.#headingNumberings.set(id, found);
    return found;
  }

  /**
   * The level of a style's numbering that it brings with it: the one that names it, else the one it says itself, else
   * as of the style it is based on (ECMA-376-1 § 17.9.23).
   */
  levelOfStyle(style: Style, numbering: string): number {
    const passed: Style[] = [];
    let level = this.#styleLevels.get(style.id) ?? null;
    for (let each: Style | null = style; each !== null && level === null; each = each.numberedAs) {
      passed.push(each);
      level = this.#styleLevels.get(each.id) ?? this.numbers.levelOfStyle(numbering, each.id) ?? each.numberLevel;
    }
    level ??= style.numbering?.level ?? 0;
    for (const each of passed) this.#styleLevels.set(each.id, level);
    return level;
  }

  /** A note by its `w:id`; undefined where nothing read so far refers to it. */
  referred(kind: "footnote" | "endnote", source: string): ReferredNote | undefined {
    return this.#referred[kind].get(source);
  }

  /** Notes that one is referred to, for the first time. */
  refer(note: ReferredNote): void {
    this.#referred[note.kind].set(note.source, note);
    this.notes.push(note);
  }
}

/** Reads what a package says of its styles, numberings and language. Refuses one where a part of these is no XML. */
export function readSource(pkg: Package, folder: string): Outcome<Source, DocxRefusalCode> {
  const related = pkg.relationships(pkg.main);
  if (!related.ok) return related;
  const styles = new StylesReader();
  const styled = readPart(pkg, relatedPart(pkg, "styles"), styles);
  if (!styled.ok) return styled;
  const numbering = new NumberingReader();
  const numbered = readPart(pkg, relatedPart(pkg, "numbering"), numbering);
  if (!numbered.ok) return numbered;
  const known = styles.styles;
  const saidByStyles = known.defaultParagraph?.look.language ?? known.defaults.language;
  const settings = saidByStyles === undefined ? readSmallPart(pkg, relatedPart(pkg, "settings")) : done(null);
  if (!settings.ok) return settings;
  const language =
    saidByStyles ?? languageTag(child(settings.value ?? undefined, "w:themeFontLang")?.attributes["w:val"]) ?? null;
  return done(new Source(pkg, folder, known, numbering.numberings(known), language));
}

function relatedPart(pkg: Package, type: string): string | undefined {
  const related = pkg.relationships(pkg.main);
  if (!related.ok) return undefined;
  for (const relation of related.value.values())
    if (relation.type === type && !relation.outside && pkg.has(relation.target)) return relation.target;
  return undefined;
}

function readSmallPart(pkg: Package, part: string | undefined): Outcome<PartElement | null, DocxRefusalCode> {
  if (part === undefined) return done(null);
  const text = pkg.text(part);
  return text.ok ? readPartElement(text.value, part) : text;
}

/** Sends a listener the events of a part, where there is one. */
function readPart(pkg: Package, part: string | undefined, listener: XmlListener): Outcome<null, DocxRefusalCode> {
  if (part === undefined) return done(null);
  const text = pkg.text(part);
  return text.ok ? readXmlEvents(text.value, part, listener) : text;
}
