import { lettersAt, viewOf, type Cleaned } from "./cleaned.ts";
import { orientationIn, tiffOfOrientation } from "./orientation.ts";

/**
 * A JPEG (ITU-T T.81 Annex B) with what its decoder needs and no more: of its application segments the bare JFIF header, its
 * colour profile and Adobe's colour transform. Exif, XMP, IPTC, comments, small copies and what follows its end are left out; how it is turned is
 * said by an Exif segment of that alone.
 */
export function cleanJpeg(bytes: Uint8Array): Cleaned {
  const pieces: Uint8Array[] = [bytes.subarray(0, 2)];
  const view = viewOf(bytes);
  let carried = false;
  let turned = false;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      pieces.push(bytes.subarray(at, at + 2));
      at += 2;
      continue;
    }
    const start = at;
    const end = at + 2 + view.getUint16(at + 2);
    at = marker === 0xda ? scanEnd(bytes, end) : end;
    const segment = bytes.subarray(start, at);
    if (!(marker === 0xfe || (marker >= 0xe0 && marker <= 0xef))) {
      pieces.push(segment);
      continue;
    }
    const kept = applicationSegment(marker, segment);
    if (kept === null && marker === 0xe1 && lettersAt(segment, 4, 5) === "Exif\0") {
      const orientation = orientationIn(segment.subarray(10));
      if (orientation !== 1 && !turned) pieces.push(exifSegment(orientation));
      carried ||= orientation === 1 || turned || segment.length > exifSegment(orientation).length;
      turned ||= orientation !== 1;
    } else {
      if (kept !== null) pieces.push(kept);
      carried ||= kept?.length !== segment.length;
    }
  }
  const isWhole = bytes[at] === 0xff && bytes[at + 1] === 0xd9;
  carried ||= bytes.subarray(isWhole ? at + 2 : at).some((byte) => byte !== 0);
  pieces.push(new Uint8Array([0xff, 0xd9]));
  return { pieces, carried };
}

/** What is kept of an application segment or a comment; null for nothing. */
function applicationSegment(marker: number, segment: Uint8Array): Uint8Array | null {
  const name = lettersAt(segment, 4, 12);
  if (marker === 0xe0 && name.startsWith("JFIF\0") && segment.length >= 18) {
    if (segment.length === 18) return segment;
    // The small copy that may follow the header (ITU-T T.871 § 10.1).
    const header = segment.slice(0, 18);
    header.set([0, 16], 2);
    header.set([0, 0], 16);
    return header;
  }
  if (marker === 0xe2 && name === "ICC_PROFILE\0") return segment;
  return marker === 0xee && name.startsWith("Adobe") ? segment : null;
}

/** Where coded data ends: at the next marker that is no restart (Annex B.1.1.5). */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0xd9;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function exifSegment(orientation: number): Uint8Array {
  const tiff = tiffOfOrientation(orientation);
  return new Uint8Array([0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
}
