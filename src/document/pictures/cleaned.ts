/** A picture without what it carries and does not show, in pieces of its bytes; `carried` says whether there was any. */
export interface Cleaned {
  readonly pieces: readonly Uint8Array[];
  readonly carried: boolean;
}

/** Bytes as the letters of ASCII they are, from a place on. */
export function lettersAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
