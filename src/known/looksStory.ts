import type { Block, Control, Document, Heading, ListItem, ParagraphPlace } from "../document/blocks/document.ts";
import { TakenIds, addressOf } from "../document/draft/headingIds.ts";
import type { KnownStory, Piece, SeenControl } from "./knownStory.ts";
import type { ParagraphLook } from "./paragraphLook.ts";

/** A control of the body, and the paragraphs it holds or stands in. */
export type PlacedControl = Pick<Control, "id" | "tag" | "title" | "level" | "first" | "last">;

/**
 * The body known as Word's object model alone has it: headings, paragraphs, which of them are in lists
 * and tables, and the content controls. Pictures, links, notes, marks of table headers and whatever is
 * shown only in part are not known, and the document says so (`partial`).
 */
export class LooksStory implements KnownStory {
  readonly pieces = "looks";
  #looks: readonly ParagraphLook[];
  #controls: readonly PlacedControl[];
  #document: Document | null = null;

  constructor(looks: readonly ParagraphLook[], controls: readonly PlacedControl[]) {
    this.#looks = looks;
    this.#controls = inOrder(controls);
  }

  get document(): Document {
    this.#document ??= toDocument(this.#looks, this.#controls);
    return this.#document;
  }

  get words(): readonly string[] {
    return this.#looks.map(({ text }) => text);
  }

  wrap(first: ParagraphPlace, last: ParagraphPlace, control: SeenControl): boolean {
    if (last >= this.#looks.length) return false;
    return this.#put([...this.#controls, { ...control, level: "block", first, last }]);
  }

  unwrap(tag: string, nth: number): boolean {
    const gone = this.#control(tag, nth);
    return gone !== undefined && this.#put(this.#controls.filter((control) => control !== gone));
  }

  rename(tag: string, nth: number, to: Pick<SeenControl, "tag" | "title">): boolean {
    const old = this.#control(tag, nth);
    return (
      old !== undefined && this.#put(this.#controls.map((control) => (control === old ? { ...old, ...to } : control)))
    );
  }

  widen(
    first: ParagraphPlace,
    last: ParagraphPlace,
  ): { readonly first: ParagraphPlace; readonly last: ParagraphPlace } {
    return { first, last };
  }

  replace(first: ParagraphPlace, last: ParagraphPlace, piece: Piece): boolean {
    if (piece.type !== "looks" || last >= this.#looks.length) return false;
    const more = piece.looks.length - (last - first + 1);
    // A control that begins or ends among paragraphs that are no longer those is placed by Word, not guessed.
    if (more !== 0 && this.#controls.some((one) => one.first <= last && one.last >= first)) return false;
    this.#looks = [...this.#looks.slice(0, first), ...piece.looks, ...this.#looks.slice(last + 1)];
    const move = (at: number): number => (at > last ? at + more : at);
    return this.#put(this.#controls.map((one) => ({ ...one, first: move(one.first), last: move(one.last) })));
  }

  #control(tag: string, nth: number): PlacedControl | undefined {
    return this.#controls.filter((control) => control.tag === tag)[nth];
  }

  #put(controls: readonly PlacedControl[]): true {
    this.#controls = inOrder(controls);
    this.#document = null;
    return true;
  }
}

/** Document order, outer before inner. */
function inOrder(controls: readonly PlacedControl[]): readonly PlacedControl[] {
  return [...controls].sort((one, other) => one.first - other.first || other.last - one.last);
}

function toDocument(looks: readonly ParagraphLook[], placed: readonly PlacedControl[]): Document {
  const title = looks.find((look) => look.styleBuiltIn === "Title" && look.text.trim() !== "");
  return {
    title: title?.text.trim() ?? null,
    language: null,
    blocks: blocksOf(looks),
    notes: [],
    controls: placed.map((control, index) => toControl(control, outerOf(placed, index), looks)),
    paragraphCount: looks.length,
    customXml: [],
    messages: [],
    partial: true,
  };
}

/** The nearest before it that reaches as far. */
function outerOf(placed: readonly PlacedControl[], index: number): number | null {
  const own = placed[index];
  const found = placed
    .slice(0, index)
    .findLastIndex((one) => own !== undefined && one.first <= own.first && one.last >= own.last);
  return found < 0 ? null : found;
}

function toControl(control: PlacedControl, outer: number | null, looks: readonly ParagraphLook[]): Control {
  const { first, last } = control;
  const text =
    first < 0
      ? ""
      : looks
          .slice(first, last + 1)
          .map((look) => look.text)
          .join("\n");
  return { ...control, story: first < 0 ? "header" : "body", outer, text };
}

function blocksOf(looks: readonly ParagraphLook[]): readonly Block[] {
  const taken = new TakenIds([]);
  const blocks: Block[] = [];
  let tables = 0;
  for (let at = 0; at < looks.length;) {
    const end = (same: (look: ParagraphLook) => boolean): number => {
      const found = looks.findIndex((look, index) => index >= at && !same(look));
      return found < 0 ? looks.length : found;
    };
    const look = looks[at];
    if (look === undefined) break;
    if (look.tableNestingLevel > 0) {
      const after = end(({ tableNestingLevel }) => tableNestingLevel > 0);
      const inside = looks.slice(at, after).map((each, index) => blockOf(each, at + index, taken));
      const cell = { colSpan: 1, rowSpan: 1, blocks: inside };
      blocks.push({
        type: "table",
        at,
        index: tables++,
        caption: null,
        alt: "",
        headerRows: 0,
        headerColumns: 0,
        rows: [{ cells: [cell] }],
      });
      at = after;
    } else if (look.isListItem && !isHeading(look)) {
      const after = end((each) => each.isListItem && each.tableNestingLevel === 0 && !isHeading(each));
      const items = looks
        .slice(at, after)
        .map((each, index): ListItem => ({ marker: "•", blocks: [blockOf(each, at + index, taken)] }));
      blocks.push({ type: "list", ordered: false, start: 1, format: "bullet", items });
      at = after;
    } else blocks.push(blockOf(look, at++, taken));
  }
  return blocks;
}

function isHeading(look: ParagraphLook): boolean {
  return look.text.trim() !== "" && (look.outlineLevel <= 9 || look.styleBuiltIn === "Title");
}

/** Its style, in English where what the style is for is looked at: captions and the lines of a table of contents. */
function styleOf({ style, styleBuiltIn }: ParagraphLook): string {
  const [, level] = /^Toc(\d)$/.exec(styleBuiltIn) ?? [];
  return level === undefined ? (styleBuiltIn === "Caption" ? "Caption" : style) : `TOC ${level}`;
}

function blockOf(look: ParagraphLook, at: ParagraphPlace, taken: TakenIds): Block {
  const inlines = look.text === "" ? [] : [{ type: "text" as const, text: look.text }];
  if (!isHeading(look))
    return { type: "paragraph", at, inlines, language: null, style: styleOf(look), number: null, size: null };
  const level = look.styleBuiltIn === "Title" ? 0 : look.outlineLevel;
  const heading: Heading = {
    type: "heading",
    at,
    level,
    number: null,
    id: taken.claim(addressOf(look.text) || "avsnitt"),
    inlines,
    language: null,
  };
  return heading;
}
