import { crc32 } from "#crc32";
import { lettersAt, viewOf, type Cleaned } from "./cleaned.ts";
import { orientationIn, tiffOfOrientation } from "./orientation.ts";

/** Chunks that say how a picture is drawn (PNG, 3rd edition, § 11); text, times, Exif and those of programs' own are not among them. */
const drawn: ReadonlySet<string> = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI"],
  ...["bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT"],
]);

/** A PNG with the chunks that say how it is drawn, and of its Exif how it is turned. */
export function cleanPng(bytes: Uint8Array): Cleaned {
  const pieces: Uint8Array[] = [bytes.subarray(0, 8)];
  const view = viewOf(bytes);
  let carried = false;
  let at = 8;
  for (let name = ""; name !== "IEND" && at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    name = lettersAt(bytes, at + 4, 4);
    const chunk = bytes.subarray(at, end);
    if (drawn.has(name)) pieces.push(chunk);
    else {
      const orientation = name === "eXIf" ? orientationIn(chunk.subarray(8, -4)) : 1;
      const kept = orientation === 1 ? null : chunkOf("eXIf", tiffOfOrientation(orientation));
      if (kept !== null) pieces.push(kept);
      carried ||= kept?.length !== chunk.length;
    }
    at = end;
  }
  return { pieces, carried: carried || at < bytes.length };
}

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = viewOf(chunk);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}
