import type { OpenedDocument } from "../openedDocument.ts";
import { paragraphsOf } from "../editSpan.ts";
import { HostRefusal } from "../hostRefusal.ts";
import { isText, paragraphPieces } from "../paragraphPieces.ts";
import { place, type Span } from "../place.ts";
import { wildcards } from "./wildcards.ts";

/** Word searches for at most this many characters. */
const longest = 255;

/**
 * Every place in a span where the text stands, within one paragraph. Case does not count unless
 * `MatchCase`; whole words, prefixes, suffixes and wildcards are known; other ways are refused by name.
 */
export function searchText(
  document: OpenedDocument,
  span: Span,
  wanted: string,
  options: ReadonlyMap<string, boolean>,
): readonly Span[] {
  for (const name of ["IgnorePunct", "IgnoreSpace"]) {
    if (options.get(name) === true)
      throw new HostRefusal(
        "ApiNotFound",
        `SearchOptions.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
        "This way of searching is not answered here.",
      );
  }
  if (wanted === "" || wanted.length > longest) {
    throw new HostRefusal(
      "SearchStringInvalidOrTooLong",
      "Body.search",
      `A search text has 1 to ${longest} characters.`,
    );
  }
  const pattern = patternOf(wanted, options);
  return paragraphsOf(document, span).flatMap((paragraph) => {
    const from = paragraph === span.start.paragraph ? span.start.offset : 0;
    const to = paragraph === span.end.paragraph ? span.end.offset : Number.POSITIVE_INFINITY;
    // One character an offset, so that what is found at a character is a place in the paragraph.
    const text = paragraphPieces(paragraph)
      .map((piece) => (isText(piece) ? piece.text : piece.text.padEnd(piece.length, "\u0002").slice(0, piece.length)))
      .join("");
    return [...text.matchAll(pattern)]
      .map((match) => ({ start: place(paragraph, match.index), end: place(paragraph, match.index + match[0].length) }))
      .filter((hit) => hit.start.offset >= from && hit.end.offset <= to);
  });
}

function patternOf(wanted: string, options: ReadonlyMap<string, boolean>): RegExp {
  if (options.get("MatchWildcards") === true || options.get("MatchWildCards") === true) {
    const pattern = wildcards(wanted);
    if (pattern !== null) return pattern;
    throw new HostRefusal("InvalidArgument", "Body.search", "The wildcards are not written as they must be.");
  }
  return new RegExp(
    before(options) + escapeRegExp(wanted) + after(options),
    options.get("MatchCase") === true ? "gu" : "giu",
  );
}

function before(options: ReadonlyMap<string, boolean>): string {
  return options.get("MatchWholeWord") === true || options.get("MatchPrefix") === true ? "(?<![\\p{L}\\p{N}])" : "";
}

function after(options: ReadonlyMap<string, boolean>): string {
  return options.get("MatchWholeWord") === true || options.get("MatchSuffix") === true ? "(?![\\p{L}\\p{N}])" : "";
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`));
}
