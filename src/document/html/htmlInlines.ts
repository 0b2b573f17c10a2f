import type { Inline, Link, MathNode, NoteReference, Picture, Text } from "../blocks/document.ts";
import type { HtmlContext } from "./htmlContext.ts";
import type { HtmlAttributes, HtmlWriter } from "./htmlWriter.ts";
import { isBlank } from "../blocks/isBlank.ts";

type MarkKey = "direction" | "language" | "bold" | "italic" | "strike" | "smallCaps" | "position";

interface Mark {
  readonly key: MarkKey;
  readonly element: (text: Text) => string;
  readonly attributes?: (text: Text) => HtmlAttributes;
}

/** Marks from the outermost in; neighbours that share one share its element. */
const marks: readonly Mark[] = [
  {
    key: "direction",
    element: (text) => (text.direction?.endsWith("Override") ? "bdo" : "span"),
    attributes: (text) => ({ dir: text.direction?.slice(0, 3) }),
  },
  { key: "language", element: () => "span", attributes: (text) => ({ lang: text.language }) },
  { key: "bold", element: () => "strong" },
  { key: "italic", element: () => "em" },
  { key: "strike", element: () => "s" },
  { key: "smallCaps", element: () => "span", attributes: () => ({ class: "small-caps" }) },
  { key: "position", element: (text) => (text.position === "sub" ? "sub" : "sup") },
];

/** Writes inlines: words with their marks, links, pictures, note references, formulas. Breaks at the end show nothing and are left out. */
export function writeInlines(context: HtmlContext, inlines: readonly Inline[]): void {
  let end = inlines.length;
  while (end > 0 && inlines[end - 1]?.type === "break") end -= 1;
  const shown = end === inlines.length ? inlines : inlines.slice(0, end);
  writeMarked(context, shown.some(standsForPicture) ? setApart(shown) : shown, 0);
}

/** Whether words stand in the place of a picture, so that they are to be told apart from the words beside them. */
function standsForPicture(inline: Inline): boolean {
  if (inline.type === "link") return inline.inlines.some(standsForPicture);
  return inline.type === "picture" && !inline.decorative && !isShown(inline);
}

/** Puts a space between words that stand for a picture and what is beside them, where there is none. */
function setApart(inlines: readonly Inline[]): readonly Inline[] {
  const apart: Inline[] = [];
  for (const inline of inlines) {
    const before = apart.at(-1);
    if (
      before !== undefined &&
      (standsForPicture(inline) || standsForPicture(before)) &&
      !/\s$/.test(edgeOf(before, -1)) &&
      !/^[\s.,;:!?)\]]/.test(edgeOf(inline, 0))
    )
      apart.push({ type: "text", text: " " });
    apart.push(inline);
  }
  return apart;
}

/** The words an inline begins or ends with; a space for a break. */
function edgeOf(inline: Inline, at: 0 | -1): string {
  if (inline.type === "text") return inline.text;
  if (inline.type === "break") return " ";
  const inside = inline.type === "link" ? inline.inlines.at(at) : undefined;
  return inside === undefined ? "" : edgeOf(inside, at);
}

function writeMarked(context: HtmlContext, inlines: readonly Inline[], from: number): void {
  let depth = isPlain(inlines) ? marks.length : from;
  while (depth < marks.length && !isMarked(inlines, marks[depth]?.key)) depth += 1;
  const mark = marks[depth];
  if (mark === undefined) {
    for (const inline of inlines) writeInline(context, inline);
    return;
  }
  for (let start = 0; start < inlines.length;) {
    const value = markValue(inlines[start], mark.key);
    const end =
      mark.key === "direction" && value !== undefined
        ? directionEnd(inlines, start)
        : groupEnd(inlines, start, mark.key);
    const group = inlines.slice(start, end);
    const first = group[0];
    if (value === undefined || first?.type !== "text" || isBlank(group)) writeMarked(context, group, depth + 1);
    else writeMark(context, mark, first, group, depth + 1);
    start = end;
  }
}

function writeMark(context: HtmlContext, mark: Mark, first: Text, group: readonly Inline[], from: number): void {
  context.writer.element(mark.element(first), mark.attributes?.(first) ?? {}, () => writeMarked(context, group, from));
}

function groupEnd(inlines: readonly Inline[], start: number, key: MarkKey): number {
  let end = start + 1;
  while (end < inlines.length && markValue(inlines[end], key) === markValue(inlines[start], key)) end += 1;
  return end;
}

/** Words that run the same way are one stretch with what stands among them (a note's mark, a picture): apart, they would change places. */
function directionEnd(inlines: readonly Inline[], start: number): number {
  const way = directionOf(inlines[start]);
  let end = start + 1;
  for (let at = end; at < inlines.length; at++) {
    const inline = inlines[at];
    if (inline?.type !== "text" && inline?.type !== "link") continue;
    if (directionOf(inline) !== way) break;
    end = at + 1;
  }
  return end;
}

function directionOf(inline: Inline | undefined): Text["direction"] {
  if (inline?.type === "link") return directionOf(inline.inlines.find(({ type }) => type === "text"));
  return inline?.type === "text" ? inline.direction : undefined;
}

/** Whether no words among inlines have a mark, which is how most words are. */
function isPlain(inlines: readonly Inline[]): boolean {
  for (const inline of inlines) {
    if (
      inline.type === "text" &&
      (inline.direction ??
        inline.language ??
        inline.bold ??
        inline.italic ??
        inline.strike ??
        inline.smallCaps ??
        inline.position) !== undefined
    )
      return false;
  }
  return true;
}

function isMarked(inlines: readonly Inline[], key: MarkKey | undefined): boolean {
  for (const inline of inlines)
    if (inline.type === "text" && key !== undefined && inline[key] !== undefined) return true;
  return false;
}

function markValue(inline: Inline | undefined, key: MarkKey): string | true | undefined {
  return inline?.type === "text" ? inline[key] : undefined;
}

function writeInline(context: HtmlContext, inline: Inline): void {
  switch (inline.type) {
    case "text":
      return writeText(context, inline);
    case "break":
      return context.writer.void("br");
    case "link":
      return writeLink(context, inline);
    case "picture":
      return writePicture(context, inline);
    case "noteReference":
      return writeNoteReference(context, inline);
    case "math":
      return writeMath(context, inline.math);
  }
}

function writeText({ writer }: HtmlContext, { text, above }: Text): void {
  if (above === undefined) writer.text(text);
  else writeRuby(writer, text, above);
}

function writeRuby(writer: HtmlWriter, text: string, above: string): void {
  writer.element("ruby", {}, () => {
    writer.text(text);
    writer.element("rt", {}, () => writer.text(above));
  });
}

/** A link; only its words where it leads nowhere, or where nothing would name it. A note's reference in it is a link of its own, and stands between two parts of it. */
function writeLink(context: HtmlContext, { href, inlines }: Link): void {
  if (href === "") return writeMarked(context, inlines, 0);
  for (let start = 0; start < inlines.length;) {
    const isReference = inlines[start]?.type === "noteReference";
    let end = start + 1;
    while (end < inlines.length && (inlines[end]?.type === "noteReference") === isReference) end += 1;
    const part = inlines.slice(start, end);
    if (isReference || isBlank(part)) writeMarked(context, part, 0);
    else
      context.writer.element("a", { href: context.options.linkAddress?.(href) ?? href }, () =>
        writeMarked(context, part, 0),
      );
    start = end;
  }
}

/** Formats browsers show. */
const shown = /^image\/(png|jpeg|jpg|pjpeg|gif|svg\+xml|webp|bmp|x-bmp)$/i;

/** Whether a browser can show a picture, as far as its format goes. */
function isShown({ part, contentType }: Picture): boolean {
  return part !== "" && shown.test(contentType);
}

function writePicture(context: HtmlContext, picture: Picture): void {
  const { writer, words, options } = context;
  const address = !isShown(picture) ? null : options.mediaAddress(picture.part);
  const undecided = picture.alt === null && !picture.decorative;
  const lang = undecided ? context.wordsLanguage : undefined;
  if (address !== null) {
    const size = picture.width > 0 && picture.height > 0 ? { width: picture.width, height: picture.height } : {};
    return writer.void("img", {
      src: address,
      alt: undecided ? words.pictureWithoutText : (picture.alt ?? ""),
      lang,
      ...size,
    });
  }
  if (picture.decorative) return;
  const text = picture.alt === null || picture.alt.trim() === "" ? words.pictureNotShown : picture.alt;
  writer.element(
    "span",
    { class: "picture-text", lang: text === picture.alt ? undefined : context.wordsLanguage },
    () => writer.text(text),
  );
}

function writeNoteReference(context: HtmlContext, reference: NoteReference): void {
  const note = context.notes.get(reference.note);
  if (note === undefined) return;
  note.references += 1;
  const id = noteReferenceId(reference.note, note.references);
  context.writer.element("sup", {}, () => {
    const shown = reference.mark ?? note.number;
    const label = context.words.note(shown);
    context.writer.element("a", { id, href: `#${reference.note}`, role: "doc-noteref", "aria-label": label }, () =>
      context.writer.text(shown),
    );
  });
}

/** Address of the place in the text that refers to a note for the nth time, from 1. */
export function noteReferenceId(note: string, time: number): string {
  return time === 1 ? `${note}-ref` : `${note}-ref-${time}`;
}

export function writeMath(context: HtmlContext, node: MathNode): void {
  if (typeof node === "string") return context.writer.text(node);
  context.writer.element(
    node.name,
    node.attributes,
    () => {
      for (const each of node.children) writeMath(context, each);
    },
    true,
  );
}
