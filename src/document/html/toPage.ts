import { escapeXmlAttribute, escapeXmlText } from "../../docx/xml/escapeXml.ts";
import { languageOf, type Language } from "../../words/language.ts";
import type { Document } from "../blocks/document.ts";
import { documentStyle } from "./documentStyle.ts";
import { headingLevels } from "./headingLevels.ts";
import { scrollWide } from "./scrollWide.ts";
import { toHtml } from "./toHtml.ts";

export interface PageOptions {
  /** Name of the page where the document has no title of its own. */
  readonly name: string;
  /** Language of the words the page itself needs, and of the page where the document says none. */
  readonly language: Language;
  /** Address of a picture's bytes; null leaves the picture out with its alt text in its place. */
  readonly mediaAddress: (part: string) => string | null;
  /** Trusted HTML, already escaped, that stands first on the page: the way to its other pages. */
  readonly lead?: string;
}

/** A page that reads well on a screen and breaks well on paper (A4). */
const pageStyle = `:root { color-scheme: light dark; background: Canvas; color: CanvasText }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif }
main, body > nav, body > h1 { box-sizing: border-box; max-width: 45rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: break-word }
body > h1 { padding-bottom: 0 }
h1, h2, h3, h4, h5, h6 { line-height: 1.25 }
@page { size: A4; margin: 2cm }
@media print { body > nav { display: none } main { max-width: none; padding: 0 } a { color: inherit } }
`;

/**
 * A document as a whole HTML page that stands alone, ready to read or print. The same document gives the same bytes. Its one
 * heading of the first level is its title, or its only highest heading; else the page's name is put first.
 */
export function toPage(document: Document, { name, language, mediaAddress, lead = "" }: PageOptions): string {
  const isTitled = [...headingLevels(document, 1).values()].filter((level) => level === 1).length === 1;
  const body = toHtml(document, { topLevel: isTitled ? 1 : 2, language, mediaAddress, passages: [] });
  const lang = escapeXmlAttribute(document.language ?? language);
  const title = escapeXmlText(document.title?.trim() || name);
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${pageStyle}${documentStyle}</style>
</head>
<body>
${isTitled ? "" : `<h1>${title}</h1>\n`}${lead}<main class="document">
${scrollWide(body, languageOf(document.language ?? language))}</main>
</body>
</html>
`;
}
