import type { Block } from "../blocks/document.ts";
import { decodeText } from "./decodeText.ts";
import { MarkupPictures } from "./markupPictures.ts";
import { MarkupReader } from "./markupReader.ts";
import { MarkupSheet } from "./markupSheet.ts";
import { readMarkupTokens } from "./markupTokens.ts";
import type { DraftContext } from "../draft/draftContext.ts";
import type { Style, Styles } from "../ooxml/readStyles.ts";
import { plainLook } from "../ooxml/runLook.ts";
import { Source } from "../ooxml/source.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";
import { parameter, readWebArchive } from "./webArchive.ts";

/** A page in HTML that lies in the package as a file of its own, and what came with it. */
export interface Markup {
  readonly text: string;
  readonly isXhtml: boolean;
  readonly pictures: MarkupPictures;
  /** Signs of it that may be words: pictures written into it are none. */
  readonly length: number;
}

const htmlType = /^\s*text\/html\b/i;
const xhtmlType = /^\s*application\/xhtml\+xml\b/i;
const archiveType = /^\s*(message\/rfc822|multipart\/related|application\/x-mimearchive)\b/i;

/** What is larger is not opened: it is held in memory whole. */
const largest = 96 * 1024 * 1024;

/** Whether a content type is one of HTML, or of a web page kept with its pictures (MHTML). */
export function isMarkup(type: string): boolean {
  return htmlType.test(type) || xhtmlType.test(type) || archiveType.test(type);
}

/** Opens what `isMarkup`; null where there is no page in it, or more than is read. */
export function openMarkup(bytes: Uint8Array, type: string): Markup | null {
  if (bytes.length > largest) return null;
  if (!archiveType.test(type))
    return markupOf(bytes, xhtmlType.test(type), parameter(type, "charset"), new MarkupPictures("", []));
  const parts = readWebArchive(bytes);
  const page = parts.find(({ contentType }) => htmlType.test(contentType) || xhtmlType.test(contentType));
  const content = page?.content() ?? null;
  if (page === undefined || content === null) return null;
  return markupOf(content, xhtmlType.test(page.contentType), page.charset, new MarkupPictures(page.location, parts));
}

function markupOf(bytes: Uint8Array, isXhtml: boolean, charset: string | null, pictures: MarkupPictures): Markup {
  const text = decodeText(bytes, charset ?? charsetIn(bytes));
  return { text, isXhtml, pictures, length: text.length - lengthOfPictures(text) };
}

/** How many signs of a text are pictures written into it (RFC 2397), each up to what ends its address. */
function lengthOfPictures(text: string): number {
  let length = 0;
  for (let at = text.indexOf(";base64,"); at >= 0; at = text.indexOf(";base64,", at)) {
    const start = at;
    at += ";base64,".length;
    while (isBase64(text.charCodeAt(at))) at += 1;
    length += at - start;
  }
  return length;
}

/** Letters, digits, "+", "/", "=" and white space. */
function isBase64(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2f && code <= 0x39) ||
    code === 0x2b ||
    code === 0x3d ||
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d)
  );
}

/** How a page says itself, in what browsers look through of it, that it is coded (HTML Living Standard § 13.2.3.2). */
function charsetIn(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  return (
    (/<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
      /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)/.exec(start))?.[1] ?? null
  );
}

/** Reads a page into a draft, with bookmarks and pictures of its own. `folder` is what the names of its pictures begin with. */
export function readMarkup(
  context: DraftContext,
  { text, isXhtml, pictures }: Markup,
  folder: string,
  draft: StoryDraft,
): readonly Block[] {
  const source = new Source(pictures.pkg, folder, styles, new Map(), null);
  context.sources.imported.push(source);
  return context.sources.within(source, () => {
    const reader = new MarkupReader(context, draft, pictures, new MarkupSheet());
    readMarkupTokens(text, isXhtml, reader);
    return reader.finish();
  });
}

/** The styles Word gives words by what they are in HTML. */
const styles: Styles = {
  style: (id) => (id === "Quote" || id === "Caption" ? plainStyle(id) : undefined),
  emphasis: () => plainLook,
  defaultParagraph: undefined,
  defaultTable: undefined,
  defaults: plainLook,
  defaultFonts: null,
  haveSymbolFonts: false,
};

function plainStyle(name: string): Style {
  return {
    id: name,
    name,
    level: null,
    numbering: null,
    numberLevel: null,
    numberedAs: null,
    indent: null,
    rightToLeft: false,
    look: plainLook,
    fonts: null,
    isStructure: false,
    parts: new Set(),
  };
}
