import type { Control, Heading, Link, ParagraphPlace, Table } from "../blocks/document.ts";
import type { Writable } from "../blocks/writable.ts";
import type { PartElement } from "../ooxml/partElement.ts";
import type { ReferredNote, Source } from "../ooxml/source.ts";

/** A link to a bookmark, to be led to what the bookmark stands in when all is read. */
interface InnerLink {
  readonly link: Writable<Link>;
  readonly bookmark: string;
  readonly source: Source;
  readonly at: ParagraphPlace;
}

/** What of a document is beyond any one of its stories, while it is read. */
export class DocumentDraft {
  readonly controls: Writable<Control>[] = [];
  readonly headings: Writable<Heading>[] = [];
  readonly innerLinks: InnerLink[] = [];
  /** Tables by the paragraph that became their caption. */
  readonly captioned = new Map<object, Writable<Table>>();
  /** Every note referred to, in whichever package it is. */
  readonly notes: ReferredNote[] = [];
  /** Headers and footers the sections refer to, by relationship. */
  readonly pageEdges: { readonly kind: "header" | "footer"; readonly id: string; readonly source: Source }[] = [];
  /** What each section that has ended says, in order (ECMA-376-1 § 17.6.17). */
  readonly sections: PartElement[] = [];
  /** New pages so far: those Word last showed, and those the text asks for. */
  readonly pages = { shown: 0, broken: 0 };
  /** Paragraphs, tables and pictures of the body so far. */
  paragraphs = 0;
  tables = 0;
  pictures = 0;
  /** Parts of the pictures that are shown. */
  readonly pictureParts = new Set<string>();
  /** First paragraph of a table of contents that was left out; -1 for none. */
  contentsAt: ParagraphPlace = -1;
  /** Levels of headings that it shows. */
  contentsLevels: readonly number[] = [];
  readonly #noteCounts = { footnote: 0, endnote: 0 };

  /** The id of a note of a package by its `w:id` there, counting it when first referred to. */
  noteId(source: Source, kind: "footnote" | "endnote", id: string, ownMark: boolean): string {
    const known = source.referred(kind, id);
    if (known !== undefined) return known.id;
    const referred = {
      kind,
      source: id,
      id: `${kind}-${++this.#noteCounts[kind]}`,
      section: this.sections.length,
      page: { ...this.pages },
      ownMark,
    };
    source.refer(referred);
    this.notes.push(referred);
    return referred.id;
  }
}
