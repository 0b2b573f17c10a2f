import { inflateRawSync } from "node:zlib";

/** The least room Node's zlib takes. */
const leastRoom = 64;

/**
 * Unpacks a deflate stream (RFC 1951) to exactly `size` bytes; null where it is broken, shorter or longer.
 * Stops at the first byte too many. In Node; `inflate.web.ts` promises the same in a browser.
 */
export function inflate(data: Uint8Array, size: number): Uint8Array | null {
  try {
    // Room for one byte more than there may be: all comes out at once, and what is longer is told.
    const out = inflateRawSync(data, { chunkSize: Math.max(leastRoom, size + 1), maxOutputLength: Math.max(1, size) });
    return out.length === size ? out : null;
  } catch {
    return null;
  }
}
