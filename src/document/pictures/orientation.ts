import { viewOf } from "./cleaned.ts";

/** Tag 0x0112 of TIFF 6.0: which way a picture is to be turned to stand upright. */
const tag = 0x0112;

/** How a picture is to be turned (2–8), by what a camera wrote of it as TIFF (CIPA DC-008, Exif 2.32 § 4.6.4); 1 where it stands upright or says nothing. */
export function orientationIn(tiff: Uint8Array): number {
  const view = viewOf(tiff);
  if (tiff.length < 14) return 1;
  const little = view.getUint16(0) === 0x4949;
  if (view.getUint16(2, little) !== 42) return 1;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return 1;
  const count = view.getUint16(first, little);
  for (let at = first + 2, left = count; left > 0 && at + 12 <= tiff.length; at += 12, left--)
    if (view.getUint16(at, little) === tag) {
      const value = view.getUint16(at + 8, little);
      return value >= 2 && value <= 8 ? value : 1;
    }
  return 1;
}

/** The least TIFF that says how a picture is turned, and nothing else. */
export function tiffOfOrientation(orientation: number): Uint8Array {
  return new Uint8Array([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, tag >> 8, tag & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);
}
