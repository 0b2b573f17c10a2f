import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { readFlatPackage } from "../docx/flatOpc.ts";
import { openPackage, type Package } from "../docx/openPackage.ts";
import { namespaceOf, parseXml } from "../docx/xmlTree.ts";
import { done, type Outcome } from "../words/refusal.ts";
import type { Block, CustomXml, Document, PageEdge } from "./document.ts";
import { inlineText } from "./eachParagraph.ts";
import { withoutHeadings } from "./withoutHeadings.ts";
import { child, readPartElement, type PartElement } from "./partElement.ts";
import { readNotes } from "./readNotes.ts";
import { NumberingReader } from "./readNumbering.ts";
import { readProperties } from "./readProperties.ts";
import { languageTag } from "./runLook.ts";
import { StylesReader } from "./readStyles.ts";
import { Reading } from "./reading.ts";
import { settleAddresses } from "./settleAddresses.ts";
import { StoryReader } from "./storyReader.ts";
import { readXmlEvents, type XmlListener } from "./xmlEvents.ts";

/** A document read from a file, and the way to its pictures. */
export interface ReadDocument {
  readonly document: Document;
  /** Bytes of a part ("word/media/image1.png"); null where the file has none, or none that can be unpacked. */
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

/** Reads flat OPC, as Word's `body.getOoxml()` gives it, to the same document as from the file. */
export function readFlatOpc(xml: string): Outcome<ReadDocument, DocxRefusalCode> {
  const opened = readFlatPackage(xml);
  return opened.ok ? readPackage(opened.value) : opened;
}

/** Reads an opened package. */
export function readPackage(pkg: Package, options: ReadOptions = {}): Outcome<ReadDocument, DocxRefusalCode> {
  const related = pkg.relationships(pkg.main);
  if (!related.ok) return related;
  const partOf = (type: string) => [...related.value.values()].find((relation) => relation.type === type && !relation.outside && pkg.has(relation.target))?.target;
  const styles = new StylesReader();
  const styled = hearPart(pkg, partOf("styles"), styles);
  if (!styled.ok) return styled;
  const numbering = new NumberingReader();
  const numbered = hearPart(pkg, partOf("numbering"), numbering);
  if (!numbered.ok) return numbered;

  const known = styles.styles;
  const saidByStyles = known.defaultParagraph?.look.language ?? known.defaults.language;
  const settings = saidByStyles === undefined ? readSmallPart(pkg, partOf("settings")) : done(null);
  if (!settings.ok) return settings;
  const language = saidByStyles ?? languageTag(child(settings.value ?? undefined, "w:themeFontLang")?.attributes["w:val"]) ?? null;
  const reading = new Reading(pkg, known, numbering.numberings, language);
  const body = readStory(reading, pkg.main, "body");
  if (!body.ok) return body;
  const blocks = body.value;
  const notes = readNotes(reading, partOf);
  const pageEdges = options.pageEdges === true ? readPageEdges(reading, pkg) : null;
  settleAddresses(reading, [blocks, ...notes.map((note) => note.blocks), ...(pageEdges ?? []).map((edge) => edge.blocks)]);
  if (pageEdges === null) passOverPageEdges(reading, pkg);
  const customXml = readCustomXml(reading, pkg);
  const properties = readProperties(pkg);
  if (properties.length > 0) reading.say("properties", null, properties.join(", "));
  const document: Document = {
    title: titleOf(blocks), language, blocks, notes, ...(pageEdges === null ? {} : { pageEdges }), controls: reading.controls, paragraphCount: reading.paragraphs,
    ...(reading.contentsAt < 0 ? {} : { contentsAt: reading.contentsAt }),
    customXml, messages: reading.messages(),
  };
  return done({
    document,
    media: (part) => {
      const found = pkg.bytes(part);
      return found.ok ? found.value : null;
    },
    mediaType: (part) => pkg.contentType(part),
  });
}

function readSmallPart(pkg: Package, part: string | undefined): Outcome<PartElement | null, DocxRefusalCode> {
  if (part === undefined) return done(null);
  const text = pkg.text(part);
  return text.ok ? readPartElement(text.value, part) : text;
}

/** Tells a listener of a part, where there is one. */
function hearPart(pkg: Package, part: string | undefined, listener: XmlListener): Outcome<null, DocxRefusalCode> {
  if (part === undefined) return done(null);
  const text = pkg.text(part);
  return text.ok ? readXmlEvents(text.value, part, listener) : text;
}

function readStory(reading: Reading, part: string, kind: "body" | "header" | "footer"): Outcome<readonly Block[], DocxRefusalCode> {
  const text = reading.pkg.text(part);
  if (!text.ok) return text;
  const story = new StoryReader(reading, part, kind, kind === "body" ? null : -1);
  reading.enter(story);
  const read = readXmlEvents(text.value, part, reading);
  reading.leaveTo(story);
  return read.ok ? done(story.finish()) : read;
}

/** Headers and footers are left out, and told; what is wanted of them is only which content controls they hold. */
function passOverPageEdges(reading: Reading, pkg: Package): void {
  for (const { kind, part, xml } of pageEdgeParts(reading, pkg)) {
    if (/[<:]t[\s>]/.test(xml)) reading.say("headersFooters", null);
    if (/[<:]sdt[\s>]/.test(xml) && !readStory(reading, part, kind).ok) reading.say("missingPart", null, part);
  }
}

/** Headers and footers with what they say. Their headings head nothing, and are forgotten as such. */
function readPageEdges(reading: Reading, pkg: Package): readonly PageEdge[] {
  const headings = reading.headings.length;
  const edges = pageEdgeParts(reading, pkg).flatMap(({ kind, part }): readonly PageEdge[] => {
    const blocks = readStory(reading, part, kind);
    if (blocks.ok) return [{ kind, blocks: withoutHeadings(blocks.value) }];
    reading.say("missingPart", null, part);
    return [];
  });
  reading.headings.length = headings;
  return edges;
}

/** Each header and footer part that a section has, once; one that is not there is told. */
function pageEdgeParts(reading: Reading, pkg: Package): readonly { readonly kind: PageEdge["kind"]; readonly part: string; readonly xml: string }[] {
  const parts = new Map(reading.stories.flatMap(({ kind, id }): readonly (readonly [string, PageEdge["kind"]])[] => {
    const part = reading.relationship(pkg.main, id)?.target;
    return part === undefined ? [] : [[part, kind]];
  }));
  return [...parts].flatMap(([part, kind]) => {
    const xml = pkg.text(part);
    if (!xml.ok) reading.say("missingPart", null, part);
    return xml.ok ? [{ kind, part, xml: xml.value }] : [];
  });
}

function titleOf(blocks: readonly Block[]): string | null {
  const title = blocks.find((block) => block.type === "heading" && block.level === 0);
  return title?.type === "heading" ? inlineText(title.inlines).trim() : null;
}

function readCustomXml(reading: Reading, pkg: Package): readonly CustomXml[] {
  return pkg.names.filter((name) => /^customXml\/item\d+\.xml$/i.test(name)).flatMap((name) => {
    const text = pkg.text(name);
    const tree = text.ok ? parseXml(text.value, name) : text;
    if (!text.ok || !tree.ok) {
      reading.say("missingPart", null, name);
      return [];
    }
    return [{ namespace: namespaceOf(tree.value.root), xml: text.value }];
  });
}
