/**
 * A part's bytes as text: UTF-16 by its byte order mark or its first "<", else UTF-8, which is all
 * that OPC allows (ECMA-376-2 § 8.1.4). Bytes that are no text become U+FFFD. The mark itself is left out.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decode("utf-16le", bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return decode("utf-16be", bytes);
  return decode("utf-8", bytes);
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
