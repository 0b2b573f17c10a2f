/** The signs that XML is marked up with. */
export const sign = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  bang: 0x21,
  doubleQuote: 0x22,
  ampersand: 0x26,
  singleQuote: 0x27,
  slash: 0x2f,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
} as const;

/** Where white space that may begin at a place ends. */
export function pastSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const letter = text.charCodeAt(at);
    if (letter !== sign.space && letter !== sign.lineFeed && letter !== sign.tab && letter !== sign.carriageReturn)
      return at;
    at += 1;
  }
}

/** Where a name that may begin at a place ends. */
export function pastName(text: string, from: number): number {
  let at = from;
  for (;;) {
    const letter = text.charCodeAt(at);
    // Beyond the text, the letter is no number.
    if (
      letter <= sign.space ||
      letter === sign.slash ||
      letter === sign.greater ||
      letter === sign.equals ||
      letter === sign.less ||
      Number.isNaN(letter)
    )
      return at;
    at += 1;
  }
}
