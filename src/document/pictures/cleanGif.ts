import { lettersAt, type Cleaned } from "./cleaned.ts";

/** Application blocks that say how a picture is drawn: how often it is played, and its colours. */
const drawn: ReadonlySet<string> = new Set(["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]);

/** A GIF (89a) without comments, words over the picture that no browser shows, and blocks of programs' own, XMP among them. */
export function cleanGif(bytes: Uint8Array): Cleaned {
  const start = 13 + tableLength(bytes[10] ?? 0);
  const pieces: Uint8Array[] = [bytes.subarray(0, start)];
  let carried = false;
  let at = start;
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === 0x3b) {
      carried ||= bytes.subarray(at + 1).some((byte) => byte !== 0);
      pieces.push(bytes.subarray(at, at + 1));
      break;
    }
    const isImage = kind === 0x2c;
    if (!isImage && kind !== 0x21) return { pieces, carried: true };
    const end = blocksEnd(bytes, isImage ? at + 11 + tableLength(bytes[at + 9] ?? 0) : at + 2);
    const label = bytes[at + 1];
    const isKept = isImage || label === 0xf9 || (label === 0xff && drawn.has(lettersAt(bytes, at + 3, 11)));
    if (isKept) pieces.push(bytes.subarray(at, end));
    carried ||= !isKept;
    at = end;
  }
  return { pieces, carried };
}

/** Bytes of the colour table that a field of flags announces. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function blocksEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return Math.min(bytes.length, at + 1);
}
