import { Inflate, inflateSync } from "fflate";

/** Packed bytes inflated at a time: at most a thousandfold of this comes out before the size is held. */
const feed = 16 * 1024;

/**
 * Unpacks a deflate stream (RFC 1951) to exactly `size` bytes; null where it is broken, shorter or longer.
 * Stops soon after the first byte too many. In a browser; `inflate.node.ts` promises the same in Node.
 */
export function inflate(data: Uint8Array, size: number): Uint8Array | null {
  try {
    const out = data.length <= feed ? inflateAtOnce(data, size) : inflateInFeeds(data, size);
    return out.length === size ? out : null;
  } catch {
    // fflate throws on a broken stream, and the sink below on one that is too long: both make the part broken.
    return null;
  }
}

function inflateAtOnce(data: Uint8Array, size: number): Uint8Array {
  // One byte more than there may be tells a stream that goes on from one that ends.
  return inflateSync(data, { out: new Uint8Array(size + 1) });
}

function inflateInFeeds(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError("longer than the directory says");
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length; at += feed) stream.push(data.subarray(at, at + feed), at + feed >= data.length);
  return out.subarray(0, filled);
}
