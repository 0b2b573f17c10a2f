/**
 * A part's bytes as text: UTF-16 by its byte order mark or its first "<", else UTF-8, which is all
 * that OPC allows (ECMA-376-2 § 8.1.4); else an older encoding that the part itself declares. Bytes
 * that are no text become U+FFFD. The mark itself is left out.
 */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder("utf-16le").decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder("utf-16be").decode(bytes);
  const text = utf8.decode(bytes);
  const declared = /^\s*<\?xml[^>]*\sencoding=["']((?:iso-8859|windows-125)[\w-]*)/i.exec(text.slice(0, 200))?.[1];
  return declared === undefined ? text : older(declared).decode(bytes);
}

function older(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    // An encoding nobody knows by that name.
    return utf8;
  }
}

const utf8 = new TextDecoder();
