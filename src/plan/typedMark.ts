/** A mark typed by hand at the start of a paragraph, where a list's own should stand: "- ", "•", "2)", "b)". */
export interface TypedMark {
  /** The mark as it is typed, without the space after it. */
  readonly mark: string;
  /** Numbers and letters tell an order; dashes and dots do not. */
  readonly ordered: boolean;
  /** Its place in the order, from 1; null of a dash or dot. */
  readonly ordinal: number | null;
}

const bullet = /^[-–—•·*▪●]$/;
const form = /^(?:([-–—•·*▪●])|\(?(\d{1,2})[.)]|\(?([a-zæøå])\))\s+\S/iu;

/** The typed mark a paragraph begins with; null where it has none. */
export function typedMarkOf(text: string): TypedMark | null {
  const words = text.trimStart();
  const found = form.exec(words);
  if (found === null) return null;
  const mark = /^\S+/.exec(words)?.[0] ?? "";
  if (bullet.test(mark)) return { mark, ordered: false, ordinal: null };
  const [, , number, letter] = found;
  const ordinal =
    number !== undefined ? Number(number) : "abcdefghijklmnopqrstuvwxyzæøå".indexOf((letter ?? "").toLowerCase()) + 1;
  return { mark, ordered: true, ordinal };
}
