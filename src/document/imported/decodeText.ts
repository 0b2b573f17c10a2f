/**
 * Text of a file that is no XML: by its byte order mark, else as it is declared to be coded (a label of the Encoding
 * Standard), else UTF-8 where it is that, else the Western letters of Windows. Bytes declared to be UTF-8 that are not,
 * and labels nobody knows, are as if nothing was declared.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // Text that can be looked into for the label is not coded by two bytes a letter (HTML Living Standard § 4.2.5.4).
  const labels =
    isMarked || declared === null || /^(unicode|utf-?16|ucs-?2)/i.test(declared) ? ["utf-8"] : [declared, "utf-8"];
  for (const label of labels) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // No label, or not coded so.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}
