import { XmlElement } from "../../docx/xml/xmlTree.ts";
import type { Members } from "./classTable.ts";
import { coversParagraphs, wrapInParagraph, wrapParagraphs } from "../paper/contentControls.ts";
import { comparePlaces, deleteSpan, insertParagraph, insertText } from "../paper/editSpan.ts";
import { breakAt, splitParagraph } from "../paper/editText.ts";
import type { HostObject } from "./hostObject.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { addPicture } from "../paper/addPicture.ts";
import { insertBlocks } from "../paper/insertBlocks.ts";
import { insertFile, insertOoxml } from "../paper/insertOoxml.ts";
import { readHtml } from "../paper/html/readHtml.ts";
import { builtInStyle, styleId } from "../paper/styles.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { setParagraphProperty } from "../paper/paragraphProperties.ts";
import { isCollapsed, place, type Span } from "../paper/place.ts";
import { spanOf, withoutMark } from "./spanOf.ts";
import { isInline } from "../paper/wordTree.ts";
import { mayEdit } from "./spanMembers.ts";

type Where = "Replace" | "Start" | "End" | "Before" | "After";

const everywhere: readonly [Where, ...Where[]] = ["Replace", "Start", "End", "Before", "After"];

/** Kinds of break (Word.BreakType, WordApi 1.1), and the kind of section that begins after those that end one. */
const breaks = ["Page", "Line", "Next", "SectionNext", "SectionContinuous", "SectionEven", "SectionOdd"] as const;
const sections: Readonly<Partial<Record<(typeof breaks)[number], string>>> = {
  Next: "nextPage",
  SectionNext: "nextPage",
  SectionContinuous: "continuous",
  SectionEven: "evenPage",
  SectionOdd: "oddPage",
};

/** Text, paragraphs, breaks and OOXML put into a stretch, or before or after it. */
export const writingMembers = {
  inserts: {
    InsertText: (object, args, { document }) => {
      const location = `${object.class}.insertText`;
      const where = args.choice(1, everywhere);
      mayEdit(spanOf(object).start.paragraph, location);
      return { class: "Range", span: writeText(document, object, args.text(0), where) };
    },
    InsertParagraph: (object, args, { document }) => {
      const where = args.choice(1, ["End", "Start", "Before", "After"]);
      mayEdit(spanOf(object).start.paragraph, `${object.class}.insertParagraph`);
      return { class: "Paragraph", node: writeParagraph(document, object, args.text(0), where) };
    },
    InsertOoxml: (object, args, { document }) => {
      const where = args.choice(1, everywhere);
      const span = insertOoxml(
        document,
        withoutMark(spanOf(object)),
        args.text(0),
        where,
        `${object.class}.insertOoxml`,
      );
      return { class: "Range", span };
    },
    InsertFileFromBase64: (object, args, { document }) => {
      const location = `${object.class}.insertFileFromBase64`;
      mayEdit(spanOf(object).start.paragraph, location);
      const where = args.choice(1, everywhere);
      return { class: "Range", span: insertFile(document, withoutMark(spanOf(object)), args.text(0), where, location) };
    },
    InsertHtml: (object, args, { document }) => {
      const location = `${object.class}.insertHtml`;
      mayEdit(spanOf(object).start.paragraph, location);
      const where = args.choice(1, everywhere);
      const blocks = readHtml(args.text(0), (builtIn) => idOf(document, builtIn));
      if (blocks.length === 0) throw new HostRefusal("InvalidArgument", location, "The HTML has no content.");
      return { class: "Range", span: insertBlocks(document, withoutMark(spanOf(object)), blocks, where) };
    },
    InsertInlinePictureFromBase64: (object, args, { document }) => {
      const location = `${object.class}.insertInlinePictureFromBase64`;
      mayEdit(spanOf(object).start.paragraph, location);
      const where = args.choice(1, everywhere);
      const { start, end } = withoutMark(spanOf(object));
      if (where === "Replace") deleteSpan(document, { start, end });
      const node = addPicture(document, where === "After" || where === "End" ? end : start, args.text(0), location);
      return { class: "InlinePicture", node };
    },
  },
  acts: {
    Clear: (object, _, { document }) => {
      mayEdit(spanOf(object).start.paragraph, `${object.class}.clear`);
      const span = withoutMark(spanOf(object));
      deleteSpan(document, { start: span.start, end: span.end });
    },
    InsertBreak: (object, args, { document }) => {
      const kind = args.choice(0, breaks);
      const where = args.choice(1, ["After", "Before", "Start", "End"]);
      mayEdit(spanOf(object).start.paragraph, `${object.class}.insertBreak`);
      const { start, end } = withoutMark(spanOf(object));
      writeBreak(document, where === "Before" || where === "Start" ? start : end, kind);
    },
  },
} satisfies Members<HostObject>;

/** Puts a content control round a stretch: round whole paragraphs where it is whole paragraphs, else within its paragraph. */
export function wrapSpan(document: OpenedDocument, span: Span, location: string): HostObject {
  mayEdit(span.start.paragraph, location);
  if (comparePlaces(document, span.start, span.end) > 0)
    throw new HostRefusal("InvalidArgument", location, "The range is backwards.");
  if (!coversParagraphs(span)) return { class: "ContentControl", node: wrapInParagraph(document, withoutMark(span)) };
  const last =
    span.end.offset === 0 && span.end.paragraph !== span.start.paragraph
      ? before(document, span.end.paragraph)
      : span.end.paragraph;
  return { class: "ContentControl", node: wrapParagraphs(document, span.start.paragraph, last) };
}

function before(document: OpenedDocument, paragraph: XmlElement): XmlElement {
  return document.paragraphs()[document.paragraphNumber(paragraph) - 1] ?? paragraph;
}

function writeText(document: OpenedDocument, object: HostObject, text: string, where: Where): Span {
  const span = withoutMark(spanOf(object));
  const within = object.class === "ContentControl" && isInline(object.node) ? object.node : null;
  if (where === "Replace") {
    const start = span.start;
    if (!isCollapsed(span)) replaceWithin(document, span, within);
    const written = insertText(document, start, text, within);
    if (object.class === "Range") {
      object.span.start = written.start;
      object.span.end = written.end;
    }
    return written;
  }
  const at = where === "Start" || where === "Before" ? span.start : span.end;
  const written = insertText(document, at, text, within);
  if (object.class === "Range" && where === "End") object.span.end = written.end;
  return written;
}

/** Takes out a span's text, leaving the content control it fills standing. */
function replaceWithin(document: OpenedDocument, span: Span, within: XmlElement | null): void {
  deleteSpan(document, { start: span.start, end: span.end });
  if (within !== null && within.first("w:sdtPr")?.first("w:showingPlcHdr") !== undefined) {
    const showing = within.first("w:sdtPr")?.first("w:showingPlcHdr");
    if (showing !== undefined) document.journal.remove(showing);
  }
}

function writeParagraph(
  document: OpenedDocument,
  object: HostObject,
  text: string,
  where: "End" | "Start" | "Before" | "After",
): XmlElement {
  const span = spanOf(object);
  const [first, last] = [span.start.paragraph, span.end.paragraph];
  if (object.class === "Table")
    return insertParagraph(
      document,
      object.node,
      where === "Start" || where === "Before" ? "Before" : "After",
      text,
      null,
    );
  if (object.class === "ContentControl" && !isInline(object.node) && (where === "Before" || where === "After")) {
    return insertParagraph(document, object.node, where, text, where === "Before" ? first : last);
  }
  if (object.class === "Body" && (where === "End" || where === "Start")) {
    const blocks = object.node.elements.filter((child) => ["w:p", "w:tbl", "w:sdt"].includes(child.name));
    const block = where === "End" ? blocks.at(-1) : blocks[0];
    return insertParagraph(
      document,
      block ?? last,
      where === "End" ? "After" : "Before",
      text,
      where === "End" ? last : first,
    );
  }
  const early = where === "Before" || where === "Start";
  return insertParagraph(document, early ? first : last, early ? "Before" : "After", text, early ? first : last);
}

function writeBreak(document: OpenedDocument, at: Span["start"], kind: (typeof breaks)[number]): void {
  if (kind === "Line") {
    insertText(document, at, "\v");
    return;
  }
  const section = sections[kind];
  if (section !== undefined) {
    endSection(document, at, section);
    return;
  }
  const gap = breakAt(document, at, null);
  const made = new XmlElement("w:r", [], [new XmlElement("w:br", [["w:type", "page"]])]);
  document.journal.insert(gap.parent, gap.at, made);
  document.movePlaces((other) =>
    other.paragraph === at.paragraph && other.offset > at.offset ? place(other.paragraph, other.offset + 1) : other,
  );
}

/** Ends a section before a place: what stands before it in its paragraph becomes the section's last paragraph. */
function endSection(document: OpenedDocument, at: Span["start"], type: string): void {
  splitParagraph(document, at);
  const section = document.body.first("w:sectPr")?.clone() ?? new XmlElement("w:sectPr");
  section.first("w:type")?.remove();
  const pages = section.elements.findIndex((each) => !/^w:(header|footer)Reference$/.test(each.name));
  section.insert(pages < 0 ? section.children.length : pages, new XmlElement("w:type", [["w:val", type]]));
  setParagraphProperty(document, at.paragraph, "w:sectPr", {}, section);
}

function idOf(document: OpenedDocument, builtIn: string): string {
  const style = builtInStyle(builtIn);
  return style === null ? builtIn : styleId(document, style, "paragraph");
}
