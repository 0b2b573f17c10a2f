/** Names that parts are full of ("w:p", "w:val"), by their hash, each kept once for all parts; a file full of other names does not make it grow. */
const common = new Map<number, string>();
const mostCommon = 2_000;

/** XML 1.0 § 2.3, Name, a little wider in what stands after the first letter. */
const wellFormed = /^[\p{L}_:][^\p{C}\p{Z}!"#$%&'()*+,/;<=>?@[\\\]^`{|}~]*$/u;

/**
 * The name that stands at a place of a text; null for what is none. A common one is always the same
 * string, found without being cut out, and kept as V8 keeps literals and keys: it is then told from
 * another by address, not by letter.
 */
export function nameAt(text: string, start: number, end: number): string | null {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  const known = common.get(hash);
  if (known !== undefined && known.length === end - start && text.startsWith(known, start)) return known;
  const name = text.slice(start, end);
  if (!wellFormed.test(name)) return null;
  const own = asKey(name);
  if (known === undefined && common.size < mostCommon) common.set(hash, own);
  return own;
}

/** The same string as V8 keeps keys; nor does it then, as what is cut out of a text does, keep all of the text in memory. */
export function asKey(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}
