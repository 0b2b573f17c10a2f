import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { openPackage, type Package } from "../docx/openPackage.ts";
import { parseXml } from "../docx/xml/parseXml.ts";
import { namespaceOf } from "../docx/xml/xmlTree.ts";
import { done, type Outcome } from "../words/refusal.ts";
import type { Block, CustomXml, Document, Note, PageEdge } from "./blocks/document.ts";
import { inlineText } from "./blocks/eachParagraph.ts";
import { withoutHeadings } from "./blocks/withoutHeadings.ts";
import { carriesMetadata, withoutMetadata } from "./pictures/withoutMetadata.ts";
import { readNotes } from "./story/readNotes.ts";
import { numberedAsInWord } from "./story/numberedAsInWord.ts";
import { readProperties } from "./ooxml/readProperties.ts";
import { Reading } from "./draft/reading.ts";
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
  const reading = new Reading(source.value);
  const { language } = reading;
  const body = readStory(reading, pkg.main, new StoryDraft(reading, "body", null));
  if (!body.ok) return body;
  const blocks = body.value;
  const notes = readAllNotes(reading);
  const pageEdges = options.pageEdges === true ? readPageEdges(reading) : null;
  settleAddresses(reading, [
    blocks,
    ...notes.map((note) => note.blocks),
    ...(pageEdges ?? []).map((edge) => edge.blocks),
  ]);
  if (pageEdges === null) passOverPageEdges(reading);
  const holderOf = (part: string) => reading.imported.find(({ folder }) => part.startsWith(folder)) ?? source.value;
  countMetadata(reading, holderOf);
  const customXml = readCustomXml(reading, pkg);
  const properties = readProperties(pkg);
  if (properties.length > 0) reading.say("properties", null, properties.join(", "));
  const document: Document = {
    title: titleOf(blocks),
    language,
    blocks,
    notes,
    ...(pageEdges === null ? {} : { pageEdges }),
    controls: reading.controls,
    paragraphCount: reading.paragraphs,
    ...(reading.contentsAt < 0 ? {} : { contentsAt: reading.contentsAt, contentsLevels: reading.contentsLevels }),
    customXml,
    messages: reading.messages(),
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

/** Larger pictures are not looked through to tell of them, though they are shown without what they carry: none in a document is. */
const largestLookedAt = 64 * 1024 * 1024;

/** Counts the pictures that carry what they do not show. */
function countMetadata(reading: Reading, holderOf: (part: string) => Source): void {
  for (const part of reading.pictureParts) {
    const { pkg, folder } = holderOf(part);
    const own = part.slice(folder.length);
    const bytes = pkg.sizeOf(own) > largestLookedAt ? null : pkg.bytes(own);
    if (bytes?.ok === true && carriesMetadata(bytes.value)) reading.count("pictureMetadata");
  }
}

/** The document's notes, with those of documents brought in among them, in the order they are referred to. */
function readAllNotes(reading: Reading): readonly Note[] {
  const own = readNotes(reading);
  if (reading.imported.length === 0) return numberedAsInWord(own, reading);
  const others = reading.imported.flatMap((source) => reading.within(source, () => readNotes(reading)));
  const read = new Map([...own, ...others].map((note) => [note.id, note]));
  return reading.notes.flatMap(({ id }) => read.get(id) ?? []);
}

/** Headers and footers are left out, and told; what is wanted of them is only which content controls they hold. */
function passOverPageEdges(reading: Reading): void {
  for (const edge of pageEdgeParts(reading)) {
    if (/[<:]t[\s>]/.test(edge.xml)) reading.say("headersFooters", null);
    if (/[<:]sdt[\s>]/.test(edge.xml) && !readPageEdge(reading, edge).ok) reading.say("missingPart", null, edge.part);
  }
}

/** Headers and footers with what they say. Their headings head nothing, and are forgotten as such. */
function readPageEdges(reading: Reading): readonly PageEdge[] {
  const headings = reading.headings.length;
  const edges = pageEdgeParts(reading).flatMap((edge): readonly PageEdge[] => {
    const blocks = readPageEdge(reading, edge);
    if (blocks.ok) return [{ kind: edge.kind, blocks: withoutHeadings(blocks.value) }];
    reading.say("missingPart", null, edge.part);
    return [];
  });
  reading.headings.length = headings;
  return edges;
}

interface PageEdgePart {
  readonly kind: PageEdge["kind"];
  readonly source: Source;
  readonly part: string;
  readonly xml: string;
}

function readPageEdge(
  reading: Reading,
  { source, part, kind }: PageEdgePart,
): Outcome<readonly Block[], DocxRefusalCode> {
  return reading.within(source, () => readStory(reading, part, new StoryDraft(reading, kind, -1)));
}

/** Each header and footer part that a section has, once; one that is not there is told. */
function pageEdgeParts(reading: Reading): readonly PageEdgePart[] {
  const seen = new Set<string>();
  return reading.stories.flatMap(({ kind, id, source }): readonly PageEdgePart[] => {
    const part = reading.within(source, () => reading.relationship(source.pkg.main, id))?.target;
    if (part === undefined || seen.has(source.folder + part)) return [];
    seen.add(source.folder + part);
    const xml = source.pkg.text(part);
    if (!xml.ok) reading.say("missingPart", null, part);
    return xml.ok ? [{ kind, source, part, xml: xml.value }] : [];
  });
}

function titleOf(blocks: readonly Block[]): string | null {
  const title = blocks.find((block) => block.type === "heading" && block.level === 0);
  return title?.type === "heading" ? inlineText(title.inlines).trim() : null;
}

function readCustomXml(reading: Reading, pkg: Package): readonly CustomXml[] {
  return pkg.names
    .filter((name) => /^customXml\/item\d+\.xml$/i.test(name))
    .flatMap((name) => {
      const text = pkg.text(name);
      const tree = text.ok ? parseXml(text.value, name) : text;
      if (!text.ok || !tree.ok) {
        reading.say("missingPart", null, name);
        return [];
      }
      return [{ namespace: namespaceOf(tree.value.root), xml: text.value }];
    });
}
