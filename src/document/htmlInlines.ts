import type { Inline, Link, MathNode, NoteReference, Picture, Text } from "./document.ts";
import type { HtmlContext } from "./htmlContext.ts";
import { isBlank } from "./draft.ts";

type MarkKey = "language" | "bold" | "italic" | "strike" | "smallCaps" | "position";

/** Marks from the outermost in; neighbours that share one share its element. */
const marks: readonly { readonly key: MarkKey; readonly element: (text: Text) => string }[] = [
  { key: "language", element: () => "span" },
  { key: "bold", element: () => "strong" },
  { key: "italic", element: () => "em" },
  { key: "strike", element: () => "s" },
  { key: "smallCaps", element: () => "span" },
  { key: "position", element: (text) => (text.position === "sub" ? "sub" : "sup") },
];

/** Writes inlines: words with their marks, links, pictures, note references, formulas. Breaks at the end show nothing and are left out. */
export function writeInlines(context: HtmlContext, inlines: readonly Inline[]): void {
  let end = inlines.length;
  while (end > 0 && inlines[end - 1]?.type === "break") end -= 1;
  writeMarked(context, end === inlines.length ? inlines : inlines.slice(0, end), 0);
}

function writeMarked(context: HtmlContext, inlines: readonly Inline[], from: number): void {
  let depth = isPlain(inlines) ? marks.length : from;
  while (depth < marks.length && !isMarked(inlines, marks[depth]?.key)) depth += 1;
  const mark = marks[depth];
  if (mark === undefined) {
    for (const inline of inlines) writeInline(context, inline);
    return;
  }
  for (let start = 0; start < inlines.length; ) {
    const value = markValue(inlines[start], mark.key);
    let end = start + 1;
    while (end < inlines.length && markValue(inlines[end], mark.key) === value) end += 1;
    const group = inlines.slice(start, end);
    const first = group[0];
    if (value === undefined || first?.type !== "text" || isBlank(group)) writeMarked(context, group, depth + 1);
    else {
      const attributes = mark.key === "language" ? { lang: first.language } : mark.key === "smallCaps" ? { class: "small-caps" } : {};
      context.writer.element(mark.element(first), attributes, () => writeMarked(context, group, depth + 1));
    }
    start = end;
  }
}

/** Whether no words among inlines have a mark, which is how most words are. */
function isPlain(inlines: readonly Inline[]): boolean {
  for (const inline of inlines) {
    if (inline.type === "text" && (inline.language ?? inline.bold ?? inline.italic ?? inline.strike ?? inline.smallCaps ?? inline.position) !== undefined) return false;
  }
  return true;
}

function isMarked(inlines: readonly Inline[], key: MarkKey | undefined): boolean {
  for (const inline of inlines) if (inline.type === "text" && key !== undefined && inline[key] !== undefined) return true;
  return false;
}

function markValue(inline: Inline | undefined, key: MarkKey): string | true | undefined {
  return inline?.type === "text" ? inline[key] : undefined;
}

function writeInline(context: HtmlContext, inline: Inline): void {
  switch (inline.type) {
    case "text":
      return context.writer.text(inline.text);
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

/** A link; only its words where it leads nowhere, or where nothing would name it. */
function writeLink(context: HtmlContext, link: Link): void {
  if (link.href === "" || isBlank(link.inlines)) return writeMarked(context, link.inlines, 0);
  context.writer.element("a", { href: context.options.linkAddress?.(link.href) ?? link.href }, () => writeMarked(context, link.inlines, 0));
}

/** Formats browsers show. */
const shown = /^image\/(png|jpeg|jpg|pjpeg|gif|svg\+xml|webp|bmp|x-bmp|avif)$/i;

function writePicture(context: HtmlContext, picture: Picture): void {
  const { writer, words, options } = context;
  const address = picture.part === "" || !shown.test(picture.contentType) ? null : options.mediaAddress(picture.part);
  const undecided = picture.alt === null && !picture.decorative;
  const lang = undecided ? context.wordsLanguage : undefined;
  if (address !== null) {
    const size = picture.width > 0 && picture.height > 0 ? { width: picture.width, height: picture.height } : {};
    return writer.void("img", { src: address, alt: undecided ? words.pictureWithoutText : (picture.alt ?? ""), lang, ...size });
  }
  if (picture.decorative) return;
  const text = picture.alt === null || picture.alt.trim() === "" ? words.pictureNotShown : picture.alt;
  writer.element("span", { class: "picture-text", lang: text === picture.alt ? undefined : context.wordsLanguage }, () => writer.text(text));
}

function writeNoteReference(context: HtmlContext, reference: NoteReference): void {
  const note = context.notes.get(reference.note);
  if (note === undefined) return;
  note.references += 1;
  const id = noteReferenceId(reference.note, note.references);
  context.writer.element("sup", {}, () => {
    const shown = reference.mark ?? note.number;
    const label = context.words.note(shown);
    context.writer.element("a", { id, href: `#${reference.note}`, role: "doc-noteref", "aria-label": label }, () => context.writer.text(shown));
  });
}

/** Address of the place in the text that refers to a note for the nth time, from 1. */
export function noteReferenceId(note: string, time: number): string {
  return time === 1 ? `${note}-ref` : `${note}-ref-${time}`;
}

export function writeMath(context: HtmlContext, node: MathNode): void {
  if (typeof node === "string") return context.writer.text(node);
  context.writer.element(node.name, node.attributes, () => {
    for (const each of node.children) writeMath(context, each);
  }, true);
}
