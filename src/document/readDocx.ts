import type { DocxRefusalCode } from "../docx/docxRefusal.ts";
import { readFlatPackage } from "../docx/flatOpc.ts";
import { openPackage, type Package } from "../docx/openPackage.ts";
import { done, refuse, type Outcome } from "../words/refusal.ts";
import type { Block, CustomXml, Document, Note } from "./document.ts";
import { inlineText } from "./eachParagraph.ts";
import { addressOf, claim, giveHeadingIds } from "./headingIds.ts";
import { readPartElement, type PartElement } from "./partElement.ts";
import { Reading } from "./reading.ts";
import { readNumbering } from "./readNumbering.ts";
import { readStyles, noStyles } from "./readStyles.ts";
import { StoryReader } from "./storyReader.ts";
import { readXmlEvents } from "./xmlEvents.ts";

/** A document read from a file, and the way to its pictures. */
export interface ReadDocument {
  readonly document: Document;
  /** Bytes of a part ("word/media/image1.png"); null where the file has none, or none that can be unpacked. */
  media(part: string): Uint8Array | null;
  /** Content type of a part; "" where the file says none. */
  mediaType(part: string): string;
}

/** Reads a .docx to a document. Refuses what is no Word document, hostile or damaged; all else it cannot carry becomes messages. */
export function readDocx(bytes: Uint8Array): Outcome<ReadDocument, DocxRefusalCode> {
  const opened = openPackage(bytes);
  return opened.ok ? readPackage(opened.value) : opened;
}

/** Reads flat OPC, as Word's `body.getOoxml()` gives it, to the same document as from the file. */
export function readFlatOpc(xml: string): Outcome<ReadDocument, DocxRefusalCode> {
  const opened = readFlatPackage(xml);
  return opened.ok ? readPackage(opened.value) : opened;
}

/** Reads an opened package. */
export function readPackage(pkg: Package): Outcome<ReadDocument, DocxRefusalCode> {
  const related = pkg.relationships(pkg.main);
  if (!related.ok) return related;
  const partOf = (type: string) => [...related.value.values()].find((relation) => relation.type === type && !relation.outside)?.target;
  const small = (type: string): Outcome<PartElement | null, DocxRefusalCode> => {
    const part = partOf(type);
    if (part === undefined || !pkg.has(part)) return done(null);
    const text = pkg.text(part);
    return text.ok ? readPartElement(text.value, part) : text;
  };
  const styles = small("styles");
  if (!styles.ok) return styles;
  const numbering = small("numbering");
  if (!numbering.ok) return numbering;
  const known = styles.value === null ? noStyles : readStyles(styles.value);
  const language = known.defaultParagraph?.look.language ?? known.defaults.language ?? null;
  const reading = new Reading(pkg, known, numbering.value === null ? new Map() : readNumbering(numbering.value), language);

  const main = pkg.text(pkg.main);
  if (!main.ok) return main;
  const story = new StoryReader(reading, pkg.main, "body", null);
  reading.enter(story);
  const read = readXmlEvents(main.value, pkg.main, reading);
  reading.leave();
  if (!read.ok) return read;
  const blocks = story.finish();
  const notes: Note[] = [];
  settleAddresses(reading);
  const document: Document = {
    title: titleOf(blocks), language, blocks, notes, controls: reading.controls, paragraphCount: reading.paragraphs,
    ...(reading.contentsAt < 0 ? {} : { contentsAt: reading.contentsAt }),
    customXml: readCustomXml(pkg), messages: reading.messages(),
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

function settleAddresses(reading: Reading): void {
  const taken = new Set(reading.notes.map(({ id }) => id));
  giveHeadingIds(reading.headings, taken);
  for (const { link, bookmark } of reading.innerLinks) {
    const anchor = reading.bookmarks.get(bookmark);
    if (anchor === undefined) continue;
    anchor.id ||= claim(addressOf(bookmark) || "avsnitt", taken);
    link.href = `#${anchor.id}`;
  }
}

function titleOf(blocks: readonly Block[]): string | null {
  const title = blocks.find((block) => block.type === "heading" && block.level === 0);
  return title?.type === "heading" ? inlineText(title.inlines).trim() : null;
}

function readCustomXml(pkg: Package): readonly CustomXml[] {
  return pkg.names.filter((name) => /^customXml\/item\d+\.xml$/i.test(name)).flatMap((name) => {
    const text = pkg.text(name);
    const root = text.ok ? readPartElement(text.value, name) : text;
    return text.ok && root.ok ? [{ namespace: root.value.attributes["xmlns"] ?? "", xml: text.value }] : [];
  });
}
void refuse;
