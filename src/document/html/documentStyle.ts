/**
 * How a document's HTML looks, wherever it is shown: in the page that stands alone and on the public pages, which serve it as a
 * style sheet and give the colours. It asks for `class="document"` around `toHtml`'s HTML, put through `scrollWide`.
 */
export const documentStyle = `.document {
  --line: var(--document-line, currentColor);
  overflow-wrap: break-word;
}
.document a {
  overflow-wrap: anywhere;
}
.document .heading-link {
  color: inherit;
  text-decoration: none;
}
.document .heading-link:is(:hover, :focus) {
  text-decoration: underline;
}
.document [role="doc-backlink"] {
  display: inline-block;
  min-width: 1.5rem;
  text-align: center;
}
.document .number {
  font-variant-numeric: tabular-nums;
}
.document nav ol {
  list-style: none;
  padding-left: 1.25rem;
}
.document nav > ol {
  padding-left: 0;
}
.document img {
  max-width: 100%;
  height: auto;
}
.document figure {
  margin: 1.5em 0;
}
.document :is(figcaption, caption, .caption) {
  font-size: 0.9375rem;
  color: var(--document-subtle, inherit);
  text-align: left;
  padding-block: 0.4rem;
}
.document .marked {
  list-style: none;
  padding-left: 1.5rem;
}
.document .marker {
  display: inline-block;
  min-width: 1.5em;
}
.document .box {
  border: 1px solid var(--line);
  background: var(--document-tinted, transparent);
  border-radius: 4px;
  padding: 1rem 1.25rem;
  margin-block: 1.25em;
}
.document .small-caps {
  font-variant-caps: small-caps;
}
.document .picture-text {
  display: inline-block;
  border: 1px dashed var(--line);
  padding: 0.25rem 0.5rem;
  margin-block: 0.25rem;
}
.document .scroll {
  overflow-x: auto;
  margin-block: 1.25em;
}
.document span.scroll {
  display: inline-block;
  max-width: 100%;
  margin-block: 0;
  vertical-align: middle;
}
.document table {
  border-collapse: collapse;
  width: 100%;
  font-size: 0.9375rem;
}
.document :is(th, td) {
  border: 1px solid var(--line);
  padding: 0.5rem 0.75rem;
  text-align: start;
  vertical-align: top;
  min-width: 6rem;
  overflow-wrap: normal;
}
.document th {
  background: var(--document-head, transparent);
  font-weight: 600;
}
.document :is(th, td) > :first-child {
  margin-block-start: 0;
}
.document :is(th, td) > :last-child {
  margin-block-end: 0;
}
@media print {
  .document :is(figure, tr) {
    break-inside: avoid;
  }
  .document :is(h1, h2, h3, h4, h5, h6) {
    break-after: avoid;
  }
  .document .scroll {
    overflow: visible;
  }
}
`;
