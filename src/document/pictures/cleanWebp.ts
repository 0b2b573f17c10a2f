import { lettersAt, viewOf, type Cleaned } from "./cleaned.ts";
import { orientationIn, tiffOfOrientation } from "./orientation.ts";

const drawn: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

/** A WebP (RFC 9649) with the chunks that say how it is drawn, and of its Exif how it is turned. */
export function cleanWebp(bytes: Uint8Array): Cleaned {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let carried = false;
  let orientation = 1;
  const last = Math.min(bytes.length, 8 + view.getUint32(4, true));
  let at = 12;
  while (at + 8 <= last) {
    const name = lettersAt(bytes, at, 4);
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const chunk = bytes.subarray(at, end);
    at = end;
    if (drawn.has(name)) kept.push(chunk);
    else if (name === "EXIF") {
      const data = chunk.subarray(8, 8 + size);
      const tiff = lettersAt(data, 0, 4) === "Exif" ? data.subarray(6) : data;
      orientation = orientationIn(tiff);
      carried ||= orientation === 1 || tiff.length > tiffOfOrientation(orientation).length;
    } else carried = true;
  }
  carried ||= last < bytes.length;
  if (orientation !== 1) {
    const tiff = tiffOfOrientation(orientation);
    kept.push(new Uint8Array([0x45, 0x58, 0x49, 0x46, tiff.length, 0, 0, 0, ...tiff]));
  }
  const pieces = kept.map((chunk) => (lettersAt(chunk, 0, 4) === "VP8X" ? flagged(chunk, orientation !== 1) : chunk));
  const header = bytes.slice(0, 12);
  viewOf(header).setUint32(4, 4 + pieces.reduce((sum, { length }) => sum + length, 0), true);
  return { pieces: [header, ...pieces], carried };
}

/** The chunk that says which others there are: Exif (0x08) or not, and no XMP (0x04). */
function flagged(chunk: Uint8Array, hasExif: boolean): Uint8Array {
  const copy = chunk.slice();
  if (copy.length > 8) copy[8] = ((copy[8] ?? 0) & ~0x0c) | (hasExif ? 0x08 : 0);
  return copy;
}
