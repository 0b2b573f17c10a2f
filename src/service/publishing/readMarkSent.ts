import { withoutMetadata } from "../../document/pictures/withoutMetadata.ts";

/** Largest picture that a municipality may have as its mark: in bytes, and in pixels each way. */
const markLimits = { bytes: 128 * 1024, pixels: 1024 };

/** What a program is told that a mark must be. */
export const markExpected = `a still PNG of at most ${markLimits.bytes} bytes and ${markLimits.pixels} × ${markLimits.pixels} pixels`;

const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/**
 * A picture that was sent to be a municipality's mark, without what it carries and does not show; null where it is none
 * that may be: whole and still, PNG by its own bytes whatever it is called, and within `markLimits`, so that what is small to send is
 * not great to draw (PNG, 3rd edition, 5.2, 11.2.1).
 */
export function readMarkSent(sent: Uint8Array): Buffer | null {
  const bytes = Buffer.from(sent);
  if (bytes.length > markLimits.bytes || bytes.length < 57 || !bytes.subarray(0, 8).equals(signature)) return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const names = chunkNames(bytes);
  const isWhole = names?.[0] === "IHDR" && names.includes("IDAT") && !names.includes("acTL");
  const fits = Math.min(width, height) > 0 && Math.max(width, height) <= markLimits.pixels;
  const clean = isWhole && fits ? withoutMetadata(bytes) : null;
  return clean === null ? null : Buffer.from(clean.bytes);
}

/** The names of a PNG's chunks, in order; null where it does not go on to its end. */
function chunkNames(bytes: Buffer): readonly string[] | null {
  const names: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    names.push(bytes.toString("latin1", at + 4, at + 8));
    if (names.at(-1) === "IEND") return names;
  }
  return null;
}
