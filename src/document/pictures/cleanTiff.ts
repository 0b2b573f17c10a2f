import { viewOf, type Cleaned } from "./cleaned.ts";

/** Tags that say how a picture is drawn (TIFF 6.0, its Technical Notes, and 34675, the colour profile). */
const drawn: ReadonlySet<number> = new Set([
  ...[254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284],
  ...[288, 289, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 336, 338],
  ...[339, 340, 341, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 34675],
]);

/** Tags that lead to a directory of their own: Exif, places, interoperability, and small copies. */
const directories: ReadonlySet<number> = new Set([330, 34665, 34853, 40965]);

const sizes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

/** More directories than any picture has. */
const most = 200;

/** A TIFF with the first of its pictures, and of that the tags that say how it is drawn; what the others led to is blanked. */
export function cleanTiff(bytes: Uint8Array): Cleaned {
  const copy = bytes.slice();
  const view = viewOf(copy);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (view.getUint16(2, little) !== 42 || first + 6 > copy.length) return { pieces: [copy], carried: false };
  const count = view.getUint16(first, little);
  const last = first + 2 + count * 12;
  if (last + 4 > copy.length) return { pieces: [copy], carried: false };
  const seen = new Set([first]);
  const next = view.getUint32(last, little);
  const entries = Array.from({ length: count }, (_, index) => first + 2 + index * 12);
  const kept = entries.filter((at) => drawn.has(view.getUint16(at, little))).map((at) => copy.slice(at, at + 12));
  for (const at of entries) if (!drawn.has(view.getUint16(at, little))) blankEntry(view, at, little, seen);
  blankDirectory(view, next, little, seen);
  copy.fill(0, first, last + 4);
  view.setUint16(first, kept.length, little);
  for (const [index, entry] of kept.entries()) copy.set(entry, first + 2 + index * 12);
  return { pieces: [copy], carried: kept.length < count || next !== 0 };
}

/** Blanks a directory, all it leads to, and the pictures it has. */
function blankDirectory(view: DataView, from: number, little: boolean, seen: Set<number>): void {
  if (from === 0 || from + 2 > view.byteLength || seen.has(from) || seen.size > most) return;
  seen.add(from);
  const count = view.getUint16(from, little);
  const last = from + 2 + count * 12;
  for (let at = from + 2; at < last && at + 12 <= view.byteLength; at += 12) blankEntry(view, at, little, seen);
  if (last + 4 <= view.byteLength) blankDirectory(view, view.getUint32(last, little), little, seen);
  blank(view, from, last + 4 - from);
}

/** Blanks what an entry of a directory leads to. */
function blankEntry(view: DataView, at: number, little: boolean, seen: Set<number>): void {
  const tag = view.getUint16(at, little);
  const count = view.getUint32(at + 4, little);
  const length = (sizes[view.getUint16(at + 2, little)] ?? 1) * count;
  const to = view.getUint32(at + 8, little);
  if (directories.has(tag) && count === 1) blankDirectory(view, to, little, seen);
  else if (length > 4) blank(view, to, length);
}

function blank(view: DataView, from: number, length: number): void {
  if (from < 8) return;
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(0, from, from + length);
}
