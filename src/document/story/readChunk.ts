import type { DocxRefusalCode } from "../../docx/docxRefusal.ts";
import { openPackage, packageLimits, type Package } from "../../docx/openPackage.ts";
import type { Outcome } from "../../words/refusal.ts";
import { decodeText } from "../imported/decodeText.ts";
import type { Block } from "../blocks/document.ts";
import type { StoryContext } from "./storyContext.ts";
import { isMarkup, openMarkup, readMarkup } from "../imported/readMarkup.ts";
import { plainLook } from "../ooxml/runLook.ts";
import { readSource } from "../ooxml/source.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";
import { readXmlEvents } from "../ooxml/xmlEvents.ts";

/** Plain text may be a paragraph a byte, so it may be less than what is packed in XML: in all, in bytes. */
const mostPlainText = 8 * 1024 * 1024;

/**
 * Reads text that lies in the package as a file of its own and that Word sets in where it is referred
 * to when it opens the document (`w:altChunk`, ECMA-376-1 § 17.17.2.1): another .docx, with its own styles and
 * numberings, a page in HTML with or without its pictures, or plain text. RTF and what cannot be opened are reported. Each file is set in once,
 * and one in another not at all, so that a small document cannot grow without end.
 */
export function readChunk(
  context: StoryContext,
  part: string,
  id: string | undefined,
  draft: StoryDraft,
  readStory: (part: string, draft: StoryDraft) => Outcome<readonly Block[], DocxRefusalCode>,
): void {
  const relation = context.sources.relationship(part, id);
  if (relation === undefined) return;
  const { pkg } = context.sources.current;
  const type = relation.outside ? "" : pkg.contentType(relation.target);
  const folder = `${relation.target}/`;
  const leaveOut = () => context.messages.report("altChunk", draft.at, type);
  // Names that differ in case alone are one name (ECMA-376-2, M1.12).
  if (
    relation.outside ||
    context.sources.current.folder !== "" ||
    context.importedFiles.names.has(folder.toLowerCase())
  )
    return leaveOut();
  context.importedFiles.names.add(folder.toLowerCase());
  const bytes = pkg.bytes(relation.target);
  if (!bytes.ok) return context.messages.report("missingPart", draft.at, relation.target);
  if (/^text\/plain\b/i.test(type)) {
    context.importedFiles.textBytes += bytes.value.length;
    return context.importedFiles.textBytes > mostPlainText
      ? leaveOut()
      : draft.addBlocks(readPlainText(decodeText(bytes.value), draft.inner()));
  }
  if (isMarkup(type)) {
    const markup = openMarkup(bytes.value, type);
    context.importedFiles.textBytes += markup?.length ?? 0;
    return markup === null || context.importedFiles.textBytes > mostPlainText
      ? leaveOut()
      : draft.addBlocks(readMarkup(context, markup, folder, draft.inner()));
  }
  const opened = openPackage(bytes.value, {
    ...packageLimits,
    bytesTotal: packageLimits.bytesTotal - pkg.size - context.importedFiles.packageBytes,
  });
  if (!opened.ok) return leaveOut();
  context.importedFiles.packageBytes += opened.value.size;
  const source = isWhole(opened.value) ? readSource(opened.value, folder) : null;
  if (source?.ok !== true) return leaveOut();
  context.sources.imported.push(source.value);
  context.sources.within(source.value, () => {
    const blocks = readStory(source.value.pkg.main, draft.inner());
    if (blocks.ok) draft.addBlocks(blocks.value);
  });
}

/** Whether the text of a package can be read to its end: of one that breaks off amid, half would be counted and nothing shown. */
function isWhole(pkg: Package): boolean {
  const text = pkg.text(pkg.main);
  return (
    text.ok &&
    readXmlEvents(text.value, pkg.main, { open: () => undefined, close: () => undefined, text: () => undefined }).ok
  );
}

/** Each line is a paragraph. */
function readPlainText(text: string, draft: StoryDraft): readonly Block[] {
  for (const line of text.replace(/\r?\n$/, "").split(/\r\n|[\r\n]/)) {
    draft.startParagraph();
    if (line !== "") draft.addText(line, plainLook);
    draft.endParagraph();
  }
  draft.end();
  return draft.blocks();
}
