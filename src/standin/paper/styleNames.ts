import type { Said } from "../../words/language.ts";

/** A built-in style: Office.js's name, the name a file has, and what Word's user interface calls it. */
export interface BuiltInStyle {
  readonly builtIn: string;
  /** w:name in the styles part: never translated (ECMA-376-1 § 17.7.4.9, and what Word writes). */
  readonly name: string;
  /** Identifier Word gives the style when it writes it into a file that lacks it. */
  readonly id: string;
  readonly said: Said;
  /** Outline level of a heading, from 1; 0 for a style that is none. */
  readonly level: number;
}

const headings: readonly BuiltInStyle[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({
  builtIn: `Heading${level}`,
  name: `heading ${level}`,
  id: `Heading${level}`,
  said: { nb: `Overskrift ${level}`, nn: `Overskrift ${level}`, en: `Heading ${level}` },
  level,
}));

const contents: readonly BuiltInStyle[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({
  builtIn: `Toc${level}`,
  name: `toc ${level}`,
  id: `TOC${level}`,
  said: { nb: `INNH ${level}`, nn: `INNH ${level}`, en: `TOC ${level}` },
  level: 0,
}));

/** The built-in paragraph and table styles a plan uses. */
export const builtInStyles: readonly BuiltInStyle[] = [
  ...headings,
  ...contents,
  style("Normal", "Normal", "Normal", "Normal", "Normal", "Normal"),
  style("Title", "Title", "Title", "Tittel", "Tittel", "Title"),
  style("Subtitle", "Subtitle", "Subtitle", "Undertittel", "Undertittel", "Subtitle"),
  style("ListParagraph", "List Paragraph", "ListParagraph", "Listeavsnitt", "Listeavsnitt", "List Paragraph"),
  style("Quote", "Quote", "Quote", "Sitat", "Sitat", "Quote"),
  style("IntenseQuote", "Intense Quote", "IntenseQuote", "Sterkt sitat", "Sterkt sitat", "Intense Quote"),
  style("NoSpacing", "No Spacing", "NoSpacing", "Ingen mellomrom", "Ingen mellomrom", "No Spacing"),
  style("Caption", "caption", "Caption", "Bildetekst", "Bilettekst", "Caption"),
  style("FootnoteText", "footnote text", "FootnoteText", "Fotnotetekst", "Fotnotetekst", "Footnote Text"),
  style("Header", "header", "Header", "Topptekst", "Topptekst", "Header"),
  style("Footer", "footer", "Footer", "Bunntekst", "Botntekst", "Footer"),
  style(
    "TocHeading",
    "TOC Heading",
    "TOCHeading",
    "Overskrift for innholdsfortegnelse",
    "Overskrift for innhaldsliste",
    "TOC Heading",
  ),
  style("TableGrid", "Table Grid", "TableGrid", "Tabellrutenett", "Tabellrutenett", "Table Grid"),
];

function style(builtIn: string, name: string, id: string, nb: string, nn: string, en: string): BuiltInStyle {
  return { builtIn, name, id, said: { nb, nn, en }, level: 0 };
}
