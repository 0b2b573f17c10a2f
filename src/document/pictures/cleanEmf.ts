import { viewOf, type Cleaned } from "./cleaned.ts";

/** Comments that are drawn: those of EMF+ ([MS-EMF] § 2.3.3.2) and public ones (§ 2.3.3.4). */
const drawn: ReadonlySet<number> = new Set([0x2b464d45, 0x43494447]);

/** An enhanced metafile ([MS-EMF]) without its description, which names program and picture, and without programs' own comments. */
export function cleanEmf(bytes: Uint8Array): Cleaned {
  const copy = bytes.slice();
  const view = viewOf(copy);
  let carried = false;
  const letters = view.getUint32(60, true);
  const described = view.getUint32(64, true);
  if (letters > 0 && described >= 88) {
    copy.fill(0, described, described + letters * 2);
    view.setUint32(60, 0, true);
    view.setUint32(64, 0, true);
    carried = true;
  }
  for (let at = view.getUint32(4, true); at >= 88 && at + 16 <= copy.length;) {
    const size = view.getUint32(at + 4, true);
    if (size < 8 || size % 4 !== 0) break;
    // EMR_COMMENT (§ 2.3.3): type, size, size of the data, and what it is by its first four bytes.
    if (view.getUint32(at, true) === 70 && !drawn.has(view.getUint32(at + 12, true))) {
      const data = copy.subarray(at + 12, at + size);
      carried ||= data.some((byte) => byte !== 0);
      data.fill(0);
    }
    at += size;
  }
  return { pieces: [copy], carried };
}
