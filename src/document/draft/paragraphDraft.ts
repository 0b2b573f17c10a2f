import type { Heading, Inline, Paragraph, Text } from "../blocks/document.ts";
import { isBlank } from "../blocks/isBlank.ts";
import { plainDraft, type Draft } from "./draft.ts";
import { inlineText } from "../blocks/eachParagraph.ts";
import { InlineTargets } from "./inlineTargets.ts";
import type { CountedNumber } from "../ooxml/numberCounter.ts";
import type { RunLook } from "../ooxml/runLook.ts";
import type { Style, Styles } from "../ooxml/readStyles.ts";
import type { Writable } from "../blocks/writable.ts";
import type { DraftContext } from "./draftContext.ts";
import { settleDirections } from "./settleDirections.ts";

/** A paragraph while it is read: what its properties say, and what it holds. */
export class ParagraphDraft {
  readonly at: number;
  readonly targets = new InlineTargets();
  /** What is anchored in it and stands after it: text boxes, charts, tables; null for nothing. */
  after: Draft[] | null = null;
  /** Formulas made to stand alone that had no words before them, as they stand alone and as they stand among words; null for none. */
  formulas: { readonly alone: Draft; readonly among: Inline }[] | null = null;
  /** null for none. */
  bookmarks: string[] | null = null;
  /** Word's own id of it; undefined where it has none. */
  mark: string | undefined;
  styleId: string | null = null;
  numberId: string | null = null;
  numberLevel: number | null = null;
  outline: number | null = null;
  indent: number | null = null;
  rightToLeft: boolean | null = null;
  /** Its words begin the paragraph after it: its mark is deleted, or it is a drop cap. */
  joinsNext = false;
  /** Its mark is hidden. */
  hidesMark = false;
  /** A line across the page: a border, or one drawn. */
  ruled = false;
  captionLabel: string | null = null;
  #size = 0;
  #plainCharacters = 0;
  /** Characters by language, of runs that say theirs; null until one does. */
  #languages: Map<string, number> | null = null;
  /** Whether some of its words say their direction. */
  #directed = false;
  #last: Writable<Text> | null = null;
  #lastIn: readonly Inline[] | null = null;
  #lastLook: RunLook | null = null;

  constructor(at: number) {
    this.at = at;
  }

  /** Adds words, to the last ones where they look the same. */
  addText(text: string, look: RunLook): void {
    if (text === "") return;
    const to = this.targets.current;
    if (look.language === undefined) this.#plainCharacters += text.length;
    else {
      this.#languages ??= new Map();
      this.#languages.set(look.language, (this.#languages.get(look.language) ?? 0) + text.length);
    }
    if (look.size !== undefined && look.size > this.#size && text.trim() !== "") this.#size = look.size;
    if (
      this.#last !== null &&
      this.#lastIn === to &&
      to.at(-1) === this.#last &&
      (this.#lastLook === look || sameLook(this.#lastLook, look))
    ) {
      this.#last.text += text;
      return;
    }
    const made: Writable<Text> = { type: "text", text };
    if (look.bold) made.bold = true;
    if (look.italic) made.italic = true;
    if (look.strike) made.strike = true;
    if (look.smallCaps) made.smallCaps = true;
    if (look.position === "super" || look.position === "sub") made.position = look.position;
    if (look.language !== undefined) made.language = look.language;
    if (look.above) made.above = look.above;
    if (look.direction !== undefined) {
      made.direction = look.direction;
      this.#directed = true;
    }
    this.targets.add(made);
    this.#last = made;
    this.#lastIn = this.targets.current;
    this.#lastLook = look;
  }

  /** Where inlines that come now begin, apart from the words before them. */
  part(): number {
    this.#last = null;
    return this.targets.length;
  }

  add(inline: Inline): void {
    this.targets.add(inline);
  }

  /** Whether it is set as a heading. */
  isHeading(styles: Styles): boolean {
    return this.outline === null
      ? (this.styleId === null ? null : (styles.style(this.styleId)?.level ?? null)) !== null
      : this.outline <= 8;
  }

  /** The finished block. Counts its number on, and notes headings and bookmarks. */
  finish(context: DraftContext): Draft {
    const style =
      (this.styleId === null ? undefined : context.sources.current.styles.style(this.styleId)) ??
      context.sources.current.styles.defaultParagraph;
    const inlines = this.targets.finish();
    const level = this.outline === null ? (style?.level ?? null) : this.outline <= 8 ? this.outline + 1 : null;
    const number = this.#count(context, style);
    const own = this.#ownLanguage(style, context);
    if (this.#languages !== null) settleLanguages(inlines, own);
    const language = own === context.language ? null : own;
    const rightToLeft = this.rightToLeft ?? style?.rightToLeft ?? false;
    if (this.#directed) settleDirections(inlines, rightToLeft);
    if (level !== null && inlineText(inlines).trim() !== "") {
      const heading: Writable<Heading> = {
        type: "heading",
        at: this.at,
        level,
        number: number === null || number.marker === "" || number.level.format === "bullet" ? null : number.marker,
        id: "",
        inlines: plainHeading(inlines),
        language,
      };
      if (this.mark !== undefined) heading.mark = this.mark;
      if (rightToLeft) heading.rightToLeft = true;
      context.document.headings.push(heading);
      this.#anchor(context, heading);
      return plainDraft(heading);
    }
    const item = number !== null && isListNumber(number, context) ? number : null;
    const paragraph: Writable<Paragraph> = {
      type: "paragraph",
      at: this.at,
      inlines,
      language,
      style: style?.name ?? "Normal",
      number: number === null || item !== null || number.marker === "" ? null : number.marker,
      size:
        this.#size > 0
          ? this.#size
          : inlines.length === 0
            ? null
            : (style?.look.size ?? context.sources.current.styles.defaults.size ?? null),
    };
    if (rightToLeft) paragraph.rightToLeft = true;
    this.#anchor(context, paragraph);
    const levelIndent = item?.level.indent ?? null;
    const indent =
      this.indent ?? (this.numberId === null ? (style?.indent ?? levelIndent) : (levelIndent ?? style?.indent ?? null));
    const isCaption = this.captionLabel !== null || style?.name === "Caption";
    return {
      block: paragraph,
      item,
      indent,
      caption: isCaption && !isBlank(inlines) ? (this.captionLabel ?? "") : null,
    };
  }

  #count(context: DraftContext, style: Style | undefined): CountedNumber | null {
    if (this.numberId === "0") return null;
    const id = this.numberId ?? style?.numbering?.id;
    if (id === undefined) return null;
    const byStyle =
      this.numberLevel === null && this.numberId === null && style !== undefined
        ? context.sources.current.levelOfStyle(style, id)
        : 0;
    return context.sources.current.numbers.next(id, this.numberLevel ?? byStyle);
  }

  /** The language most of its words are in. */
  #ownLanguage(style: Style | undefined, context: DraftContext): string | null {
    const plain = style?.look.language ?? context.sources.current.language ?? context.language;
    if (this.#languages === null) return plain;
    let most = this.#plainCharacters + (plain === null ? 0 : (this.#languages.get(plain) ?? 0));
    let own = plain;
    for (const [language, characters] of this.#languages) {
      if (language === plain || characters <= most) continue;
      most = characters;
      own = language;
    }
    if (own !== plain && this.#plainCharacters > 0) settlePlain(this.targets.finish(), plain);
    return own;
  }

  #anchor(context: DraftContext, block: Writable<Heading> | Writable<Paragraph>): void {
    if (this.bookmarks === null) return;
    const { bookmarks } = context.sources.current;
    for (const name of this.bookmarks) if (!bookmarks.has(name)) bookmarks.set(name, block);
  }
}

/** Text in the paragraph's own language needs no mark of it. */
function settleLanguages(inlines: readonly Inline[], own: string | null): void {
  for (const inline of inlines as readonly Writable<Inline>[]) {
    if (inline.type === "link") settleLanguages(inline.inlines, own);
    else if (inline.type === "text" && inline.language !== undefined && inline.language === own) delete inline.language;
  }
}

/** Text that says no language gets the one it has by its style, where the paragraph as a whole is in another. */
function settlePlain(inlines: readonly Inline[], plain: string | null): void {
  if (plain === null) return;
  for (const inline of inlines as readonly Writable<Inline>[]) {
    if (inline.type === "link") settlePlain(inline.inlines, plain);
    else if (inline.type === "text") inline.language ??= plain;
  }
}

/** A heading set in bold all through is a heading, not emphasis. */
function plainHeading(inlines: Inline[]): Inline[] {
  const texts = inlines.filter((inline): inline is Text => inline.type === "text" && inline.text.trim() !== "");
  if (texts.length === 0 || texts.some(({ bold }) => bold === undefined)) return inlines;
  return inlines.map((inline) => {
    if (inline.type !== "text") return inline;
    const plain: Writable<Text> = { ...inline };
    delete plain.bold;
    return plain;
  });
}

/** Whether a number makes its paragraph an item of a list, rather than being words of it ("§ 4-2", or a number the headings count by). */
function isListNumber(number: CountedNumber, context: DraftContext): boolean {
  if (number.marker === "") return false;
  if (number.level.format === "bullet") return true;
  if (/[\p{L}§]/u.test(number.level.text.replace(/%\d/g, ""))) return false;
  return !context.sources.current.numbersHeadings(number.id);
}

function sameLook(a: RunLook | null, b: RunLook): boolean {
  return (
    a !== null &&
    !a.bold === !b.bold &&
    !a.italic === !b.italic &&
    !a.strike === !b.strike &&
    !a.smallCaps === !b.smallCaps &&
    a.position === b.position &&
    a.language === b.language &&
    a.direction === b.direction &&
    a.above === undefined &&
    b.above === undefined
  );
}
