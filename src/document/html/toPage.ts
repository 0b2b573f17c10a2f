import { escapeXmlAttribute, escapeXmlText } from "../../docx/xml/escapeXml.ts";
import type { Language } from "../../words/language.ts";
import type { Document } from "../blocks/document.ts";
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

/** A page that reads well on a screen and breaks well on paper (A4, no chapter heading left alone at a foot). */
const style = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif }
main, body > nav, body > h1 { max-width: 45rem; margin: 0 auto; padding: 2rem 1rem; overflow-wrap: break-word }
a { overflow-wrap: anywhere }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { border: 1px solid; padding: .3rem .6rem; text-align: start; vertical-align: top }
th > :first-child, td > :first-child { margin-block-start: 0 }
th > :last-child, td > :last-child { margin-block-end: 0 }
img { max-width: 100%; height: auto }
figure { margin: 1rem 0; break-inside: avoid }
tr { break-inside: avoid }
@page { size: A4; margin: 2cm }
@media print { body > nav { display: none } main { max-width: none; padding: 0 } a { color: inherit } }
`;

/** A document as a whole HTML page that stands alone, ready to read or print. The same document gives the same bytes. */
export function toPage(document: Document, { name, language, mediaAddress, lead = "" }: PageOptions): string {
  const body = toHtml(document, { topLevel: 1, language, mediaAddress, passages: [] });
  const lang = escapeXmlAttribute(document.language ?? language);
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXmlText(document.title?.trim() || name)}</title>
<style>${style}</style>
</head>
<body>
${lead}<main>
${body}</main>
</body>
</html>
`;
}
