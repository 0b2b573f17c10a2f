import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { openPackage, type Package } from "../docx/openPackage.ts";
import { rootNamespace } from "../docx/xml/rootNamespace.ts";
import { done, type Outcome } from "../words/refusal.ts";
import type { Block, CustomXml, Document, Note, PageEdge } from "./blocks/document.ts";
import { inlineText } from "./blocks/eachParagraph.ts";
import { withoutHeadings } from "./blocks/withoutHeadings.ts";
import { carriesMetadata, withoutMetadata } from "./pictures/withoutMetadata.ts";
import { readNotes } from "./story/readNotes.ts";
import { numberedAsInWord } from "./story/numberedAsInWord.ts";
import { readProperties } from "./ooxml/readProperties.ts";
import { storyContext, type StoryContext } from "./story/storyContext.ts";
import { settleAddresses } from "./draft/settleAddresses.ts";
import { readSource, type Source } from "./ooxml/source.ts";
import { StoryDraft } from "./draft/storyDraft.ts";
import { readStory } from "./story/storyReader.ts";

/** A document read from a file, and the way to its pictures. */
export interface ReadDocument {
  readonly document: Document;
  /**
   * Bytes of a picture's part ("word/media/image1.png"), without what it carries and does not show; null where the file has none, or none
   * that can be unpacked or cleaned.
   */
  media(part: string): Uint8Array | null;
  /** Content type of a part; "" where the file says none. */
  mediaType(part: string): string;
}

/**
 * Which reader this is. It is moved on when the same file is read to something else that a page shows, hides or leads
 * to: what has been published is then read anew from its file, so that every version is shown as this one reads it.
 */
export const readerVersion = 3;

/** What is read beyond the document itself. */
export interface ReadOptions {
  /** Headers and footers, which are left out otherwise. */
  readonly pageEdges?: boolean;
}

/**
 * Reads a .docx to a document, in one pass over its parts. Refuses what is no Word document, hostile
 * or damaged; all else it cannot carry becomes messages. Nothing is fetched.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): Outcome<ReadDocument, DocxRefusalCode> {
  const opened = openPackage(bytes);
  return opened.ok ? readPackage(opened.value, options) : opened;
}

/** Reads an opened package. */
export function readPackage(pkg: Package, options: ReadOptions = {}): Outcome<ReadDocument, DocxRefusalCode> {
  const source = readSource(pkg, "");
  if (!source.ok) return source;
  const context = storyContext(source.value);
  const { language } = context;
  const body = readStory(context, pkg.main, new StoryDraft(context, "body", null));
  if (!body.ok) return body;
  const blocks = body.value;
  const notes = readAllNotes(context);
  const pageEdges = options.pageEdges === true ? readPageEdges(context) : null;
  settleAddresses(context, [
    blocks,
    ...notes.map((note) => note.blocks),
    ...(pageEdges ?? []).map((edge) => edge.blocks),
  ]);
  if (pageEdges === null) passOverPageEdges(context);
  const holderOf = (part: string) =>
    context.sources.imported.find(({ folder }) => part.startsWith(folder)) ?? source.value;
  countMetadata(context, holderOf);
  const customXml = readCustomXml(context, pkg);
  const properties = readProperties(pkg);
  if (properties.length > 0) context.messages.report("properties", null, properties.join(", "));
  const document: Document = {
    title: titleOf(blocks),
    language,
    blocks,
    notes,
    ...(pageEdges === null ? {} : { pageEdges }),
    controls: context.document.controls,
    paragraphCount: context.document.paragraphs,
    ...(context.document.contentsAt < 0
      ? {}
      : { contentsAt: context.document.contentsAt, contentsLevels: context.document.contentsLevels }),
    customXml,
    messages: context.messages.all(),
  };
  return done({
    document,
    media: (part) => {
      const holder = holderOf(part);
      const found = holder.pkg.bytes(part.slice(holder.folder.length));
      return found.ok ? (withoutMetadata(found.value)?.bytes ?? null) : null;
    },
    mediaType: (part) => {
      const holder = holderOf(part);
      return holder.pkg.contentType(part.slice(holder.folder.length));
    },
  });
}

/** Larger pictures are not looked through to report them, though they are shown without what they carry: none in a document is. */
const largestLookedAt = 64 * 1024 * 1024;

/** Counts the pictures that carry what they do not show. */
function countMetadata(context: StoryContext, holderOf: (part: string) => Source): void {
  for (const part of context.document.pictureParts) {
    const { pkg, folder } = holderOf(part);
    const own = part.slice(folder.length);
    const bytes = pkg.sizeOf(own) > largestLookedAt ? null : pkg.bytes(own);
    if (bytes?.ok === true && carriesMetadata(bytes.value)) context.messages.count("pictureMetadata");
  }
}

/** The document's notes, with those of documents brought in among them, in the order they are referred to. */
function readAllNotes(context: StoryContext): readonly Note[] {
  const own = readNotes(context);
  if (context.sources.imported.length === 0) return numberedAsInWord(own, context);
  const others = context.sources.imported.flatMap((source) => context.sources.within(source, () => readNotes(context)));
  const read = new Map([...own, ...others].map((note) => [note.id, note]));
  return context.document.notes.flatMap(({ id }) => read.get(id) ?? []);
}

/** Headers and footers are left out, and reported; what is wanted of them is only which content controls they hold. */
function passOverPageEdges(context: StoryContext): void {
  for (const edge of pageEdgeParts(context)) {
    if (/[<:]t[\s>]/.test(edge.xml)) context.messages.report("headersFooters", null);
    if (/[<:]sdt[\s>]/.test(edge.xml) && !readPageEdge(context, edge).ok)
      context.messages.report("missingPart", null, edge.part);
  }
}

/** Headers and footers with what they say. Their headings head nothing, and are forgotten as such. */
function readPageEdges(context: StoryContext): readonly PageEdge[] {
  const headings = context.document.headings.length;
  const edges = pageEdgeParts(context).flatMap((edge): readonly PageEdge[] => {
    const blocks = readPageEdge(context, edge);
    if (blocks.ok) return [{ kind: edge.kind, blocks: withoutHeadings(blocks.value) }];
    context.messages.report("missingPart", null, edge.part);
    return [];
  });
  context.document.headings.length = headings;
  return edges;
}

interface PageEdgePart {
  readonly kind: PageEdge["kind"];
  readonly source: Source;
  readonly part: string;
  readonly xml: string;
}

function readPageEdge(
  context: StoryContext,
  { source, part, kind }: PageEdgePart,
): Outcome<readonly Block[], DocxRefusalCode> {
  return context.sources.within(source, () => readStory(context, part, new StoryDraft(context, kind, -1)));
}

/** Each header and footer part that a section has, once; one that is not there is reported. */
function pageEdgeParts(context: StoryContext): readonly PageEdgePart[] {
  const seen = new Set<string>();
  return context.document.pageEdges.flatMap(({ kind, id, source }): readonly PageEdgePart[] => {
    const part = context.sources.within(source, () => context.sources.relationship(source.pkg.main, id))?.target;
    if (part === undefined || seen.has(source.folder + part)) return [];
    seen.add(source.folder + part);
    const xml = source.pkg.text(part);
    if (!xml.ok) context.messages.report("missingPart", null, part);
    return xml.ok ? [{ kind, source, part, xml: xml.value }] : [];
  });
}

function titleOf(blocks: readonly Block[]): string | null {
  const title = blocks.find((block) => block.type === "heading" && block.level === 0);
  return title?.type === "heading" ? inlineText(title.inlines).trim() : null;
}

function readCustomXml(context: StoryContext, pkg: Package): readonly CustomXml[] {
  return pkg.names
    .filter((name) => /^customXml\/item\d+\.xml$/i.test(name))
    .flatMap((name) => {
      const text = pkg.text(name);
      const namespace = text.ok ? rootNamespace(text.value) : null;
      if (!text.ok || namespace === null) {
        context.messages.report("missingPart", null, name);
        return [];
      }
      return [{ namespace, xml: text.value }];
    });
}
