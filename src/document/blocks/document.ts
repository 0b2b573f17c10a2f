/**
 * A document as blocks: what both readers give (through Word, and from the file), and all that the
 * rest of Plantråd knows of Word's format. Data only; JSON-safe; read-only.
 */
export interface Document {
  /** Text of the first paragraph in Word's Title style; null where there is none. */
  readonly title: string | null;
  /** Default language of the document's text (BCP 47, e.g. "nb-NO"); null where none is set. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** What stands at the top and foot of Word's pages, each once; set only where it was asked for. */
  readonly pageEdges?: readonly PageEdge[];
  /** Every content control, in document order, outer before inner. */
  readonly controls: readonly Control[];
  /** Number of paragraphs of the body, counted as `ParagraphPlace` counts them. */
  readonly paragraphCount: number;
  /** Where Word's own table of contents stood (its entries are left out); not set where there is none. */
  readonly contentsAt?: ParagraphPlace;
  /** Levels of headings it showed; set where it is. */
  readonly contentsLevels?: readonly number[];
  readonly customXml: readonly CustomXml[];
  /** What was left out or could not be carried, so that nothing is lost in silence. */
  readonly messages: readonly Message[];
  /** Set where it was read without its pictures, links, notes, tables' marks and looks: what stands in it is so, what does not is not known. */
  readonly partial?: true;
}

/**
 * Ordinal, from 0, of a paragraph among the body's paragraphs in document order, as Word's
 * `body.paragraphs` counts them: paragraphs in table cells and content controls are counted,
 * those in text boxes, notes, headers and footers are not. Paragraphs whose mark and text are
 * tracked as deleted are counted (Word still has them) though no block shows them.
 */
export type ParagraphPlace = number;

/** A header or footer of some of Word's pages; its headings are words as others. */
export interface PageEdge {
  readonly kind: "header" | "footer";
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Chart | MathBlock | Rule;

export interface Heading {
  readonly type: "heading";
  readonly at: ParagraphPlace;
  /** 1–9, from the outline level of the paragraph or its style. Title style is level 0. */
  readonly level: number;
  /** Number that Word computes and shows ("3.2"), without trailing space; null where none. */
  readonly number: string | null;
  /** Word's own id of the paragraph (`w14:paraId`), which stays when its words change; not set where the file has none. */
  readonly mark?: string;
  /** Address of the section: stable while the words stay, unique in the document, [a-z0-9-]. */
  readonly id: string;
  readonly inlines: readonly Inline[];
  readonly language: string | null;
  /** Set where the text runs from right to left. */
  readonly rightToLeft?: true;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly at: ParagraphPlace;
  readonly inlines: readonly Inline[];
  readonly language: string | null;
  /** What Word calls the paragraph's style ("Normal", "Caption", "Quote"), in English where built in. */
  readonly style: string;
  /** Computed number that is content rather than list structure ("§ 4-2"); null where none. */
  readonly number: string | null;
  /** Largest font size of its text, in points; null where not known. For checks, never for HTML. */
  readonly size: number | null;
  /** Set where the text runs from right to left. */
  readonly rightToLeft?: true;
  /** Address of the paragraph, unique in the document; only where a link leads to it. */
  readonly id?: string;
}

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  /** First item's value when ordered. */
  readonly start: number;
  readonly format: "decimal" | "lowerLetter" | "upperLetter" | "lowerRoman" | "upperRoman" | "bullet";
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** What Word shows before the item: "a)", "3.2.1", "•". */
  readonly marker: string;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly type: "table";
  /** First paragraph of its first cell. */
  readonly at: ParagraphPlace;
  /** Ordinal, from 0, among the body's tables, nested ones counted after their outer. */
  readonly index: number;
  readonly caption: readonly Inline[] | null;
  /** Address of the table, unique in the document; only where a link leads to its caption. */
  readonly id?: string;
  /** Alternative text (title and description), empty where none. */
  readonly alt: string;
  readonly headerRows: number;
  readonly headerColumns: number;
  /** Set where its columns run from right to left: the first cell of a row stands furthest to the right. */
  readonly rightToLeft?: true;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly Block[];
}

/** A chart, as the table of its data. */
export interface Chart {
  readonly type: "chart";
  readonly at: ParagraphPlace;
  /** What it is drawn as; not set where that is not known. */
  readonly kind?: ChartKind;
  readonly title: string;
  readonly alt: string | null;
  readonly series: readonly string[];
  /** Which of the series are the sizes of the bubbles of the one before them, by their index; not set where none are. */
  readonly sizes?: readonly number[];
  readonly rows: readonly { readonly category: string; readonly values: readonly (string | null)[] }[];
}

export type ChartKind =
  | "column"
  | "bar"
  | "line"
  | "pie"
  | "doughnut"
  | "area"
  | "scatter"
  | "bubble"
  | "radar"
  | "surface"
  | "stock"
  | "combined"
  | "waterfall"
  | "sunburst"
  | "treemap"
  | "funnel"
  | "histogram"
  | "boxWhisker"
  | "map";

export interface MathBlock {
  readonly type: "mathBlock";
  readonly at: ParagraphPlace;
  readonly math: MathNode;
}

/** A line across the page that parts what is before it from what is after it. */
export interface Rule {
  readonly type: "rule";
  readonly at: ParagraphPlace;
}

export type Inline = Text | Link | Picture | NoteReference | Break | InlineMath;

export interface Text {
  readonly type: "text";
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly smallCaps?: true;
  readonly position?: "super" | "sub";
  /** Where it differs from the paragraph's (BCP 47). */
  readonly language?: string;
  /** The way it runs, where that is not the paragraph's; "Override" where every letter of it does, whatever its script. */
  readonly direction?: "ltr" | "rtl" | "ltrOverride" | "rtlOverride";
  /** Small letters above it that show how it is read (ruby). */
  readonly above?: string;
}

export interface Link {
  readonly type: "link";
  /** An allowed address (http, https, mailto, tel), "#" and the id of a heading, paragraph, table or note, or "" where what it led to is not there. */
  readonly href: string;
  readonly inlines: readonly Inline[];
}

export interface Picture {
  readonly type: "picture";
  /** Name of the part in the package ("word/media/image1.png"); "" where it lies outside the file, or is a drawn shape. */
  readonly part: string;
  readonly contentType: string;
  /** Ordinal, from 0, among the body's pictures in document order; -1 for a drawn shape, and outside the body. */
  readonly index: number;
  /** null: nobody has decided. "" with `decorative`: marked as decoration. */
  readonly alt: string | null;
  readonly decorative: boolean;
  /** Shown size in CSS pixels (914,400 EMU an inch, 96 px an inch); 0 where not known. */
  readonly width: number;
  readonly height: number;
}

export interface NoteReference {
  readonly type: "noteReference";
  /** The `id` of a note in `Document.notes`. */
  readonly note: string;
  /** The mark its author gave it ("*"); only where it is not to be numbered. */
  readonly mark?: string;
}

export interface Break {
  readonly type: "break";
}

export interface InlineMath {
  readonly type: "math";
  readonly math: MathNode;
}

/** A presentation MathML element or text. Only element names of MathML Core, and `menclose`. */
export type MathNode =
  | string
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly MathNode[];
    };

export interface Note {
  readonly id: string;
  readonly kind: "footnote" | "endnote";
  /** What Word numbers it, where that is not its ordinal among those of its kind in the usual format. */
  readonly number?: string;
  readonly blocks: readonly Block[];
}

/** A content control (`w:sdt`, ECMA-376-1 § 17.5.2). */
export interface Control {
  /** `w:tag`; "" where none. */
  readonly tag: string;
  /** `w:alias`, what Word calls the title; "" where none. */
  readonly title: string;
  /** `w:id`; null where none. */
  readonly id: number | null;
  readonly level: "block" | "inline" | "row" | "cell";
  readonly story: "body" | "header" | "footer" | "note" | "textBox";
  /** First and last paragraph it holds or stands in (both included); first > last when it holds none. -1 outside the body. */
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
  /** Index in `Document.controls` of the control around it; null for an outermost. */
  readonly outer: number | null;
  /** All its words, paragraphs parted by "\n", tracked deletions left out. */
  readonly text: string;
  /** Set where it still shows its placeholder: what its maker asks for, and nobody has written. */
  readonly placeholder?: true;
  /** Set where all it held is tracked as deleted or moved away. */
  readonly deleted?: true;
}

export interface CustomXml {
  readonly namespace: string;
  readonly xml: string;
}

/** Something left out, changed or not understood while reading. */
export interface Message {
  readonly kind: MessageKind;
  readonly at: ParagraphPlace | null;
  /** What the sentence needs: a count, a name. */
  readonly detail: string;
}

export type MessageKind =
  | "comments" // comments left out; detail: how many
  | "revisions" // tracked changes shown as accepted; detail: how many
  | "hiddenText" // hidden text left out; detail: how many characters
  | "hiddenDrawings" // hidden pictures, shapes and text boxes left out; detail: how many
  | "pictureMetadata" // pictures that carried what is not shown (places, names, dates, small copies), shown without; detail: how many
  | "properties" // names and properties left out; detail: which
  | "headersFooters" // headers and footers left out
  | "textBox" // text box read as paragraphs where it is anchored
  | "chartValues" // chart whose numbers or names are not kept in the document, carried without them
  | "smartArt" // drawing carried as its text only
  | "shapes" // drawn shapes without words, carried as their alternative text only; detail: how many
  | "embeddedObject" // embedded object left out; detail: its program
  | "pictureFormat" // picture format no browser shows; detail: its content type
  | "pictureCropped" // picture of which Word shows a part, carried whole
  | "pictureTurned" // picture that Word rotates or flips, carried as it is stored
  | "pictureOutside" // picture that is not in the file
  | "linkScheme" // link address of a scheme not allowed; detail: the scheme
  | "linkFile" // link to a file on a machine of somebody's; detail: its name
  | "linkBroken" // link address that leads nowhere as it is written; detail: the address
  | "linkTarget" // link to a bookmark that is not there, or not shown; detail: its name
  | "altChunk" // text brought in from another file, of a kind that is not read, left out; detail: its content type
  | "missingPart" // relationship to something that is not in the file; detail: its target
  | "pageNumbers" // page numbers left out; detail: how many
  | "pageReferences" // references to pages made links, with the page's number in Word kept; detail: how many
  | "contents" // Word's table of contents left out; a page makes its own from the headings
  | "unusedNotes" // notes that nothing refers to, left out as Word leaves them; detail: how many
  | "unknown"; // element not understood; detail: its name
