/**
 * Whether two readings of a paragraph are the same words. Word's `text` has control characters for
 * note references, breaks and objects (U+0002, U+000B, U+FFFC), and the reader has none; spaces
 * differ likewise.
 */
export function sameWords(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other);
}

/** What of a paragraph's text two readings of it agree on: no spaces, no signs for objects. */
export function bareWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S}]|\uFFFC|\u2011|\u00ad/gu, "");
}
