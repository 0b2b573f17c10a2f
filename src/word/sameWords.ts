/**
 * Whether two readings of a paragraph are the same words. Word's `text` has control characters for
 * note references, breaks and objects (U+0002, U+000B, U+FFFC), and the reader has none; spaces
 * differ likewise.
 */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\uFFFC/gu, "");
}
