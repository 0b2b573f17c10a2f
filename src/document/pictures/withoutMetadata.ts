import { cleanEmf } from "./cleanEmf.ts";
import { cleanGif } from "./cleanGif.ts";
import { cleanJpeg } from "./cleanJpeg.ts";
import { cleanPng } from "./cleanPng.ts";
import { cleanSvg } from "./cleanSvg.ts";
import { cleanTiff } from "./cleanTiff.ts";
import { cleanWebp } from "./cleanWebp.ts";
import { lettersAt, viewOf, type Cleaned } from "./cleaned.ts";

/** A picture as readers may have it. */
export interface CleanPicture {
  readonly bytes: Uint8Array;
  /** Whether it carried anything that it does not show: places, names, dates, comments, small copies of what was cut away. */
  readonly carried: boolean;
}

/**
 * A picture without what it carries and does not show, known by its first bytes whatever it is called: JPEG, PNG, GIF, WebP, TIFF, SVG or
 * EMF. It is drawn as before, and stands upright as before. Bytes of any other make are given as they are, for no browser shows
 * them as a picture; null for one of which it cannot be known what it carries.
 */
export function withoutMetadata(bytes: Uint8Array): CleanPicture | null {
  const cleaned = clean(bytes);
  if (cleaned === null) return null;
  return { bytes: cleaned.carried ? joined(cleaned.pieces) : bytes, carried: cleaned.carried };
}

/** Whether a picture carries what it does not show. */
export function carriesMetadata(bytes: Uint8Array): boolean {
  return clean(bytes)?.carried !== false;
}

function clean(given: Uint8Array): Cleaned | null {
  // A Buffer of Node's would give views of itself where copies are asked for.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const head = lettersAt(bytes, 0, 12);
  if (head.startsWith("\xff\xd8\xff")) return cleanJpeg(bytes);
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return cleanPng(bytes);
  if (/^GIF8[79]a/.test(head) && bytes.length > 13) return cleanGif(bytes);
  if (/^RIFF[^]{4}WEBP$/.test(head)) return cleanWebp(bytes);
  if (/^(II\*\0|MM\0\*)/.test(head) && bytes.length > 14) return cleanTiff(bytes);
  // AVIF and HEIC keep what a camera says among the picture's own parts (ISO/IEC 14496-12).
  if (/^[^]{4}ftyp/.test(head)) return null;
  if (bytes.length > 88 && viewOf(bytes).getUint32(0, true) === 1 && lettersAt(bytes, 40, 4) === " EMF")
    return cleanEmf(bytes);
  if (isSvg(bytes)) return cleanSvg(bytes, withoutMetadata);
  return { pieces: [bytes], carried: false };
}

/** Whether bytes are text that begins as XML does and has an SVG element early on. */
function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder(bytes[1] === 0 ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 4_000));
  return /^\ufeff?\s*</.test(start) && /<(?:[\w.-]+:)?svg[\s>/]/.test(start);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
