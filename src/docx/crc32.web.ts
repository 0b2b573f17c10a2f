const table0 = tableOf(0);
const table1 = tableOf(1);
const table2 = tableOf(2);
const table3 = tableOf(3);

/** The checksum zip keeps of every entry (APPNOTE 6.3 § 4.4.7), taken four bytes at a time. In a browser; `crc32.node.ts` promises the same in Node. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = 0xffffffff;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    const four = crc ^ view.getUint32(at, true);
    crc =
      (table3[four & 0xff] ?? 0) ^
      (table2[(four >>> 8) & 0xff] ?? 0) ^
      (table1[(four >>> 16) & 0xff] ?? 0) ^
      (table0[four >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (table0[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** What each byte does to the checksum when so many bytes come after it. */
function tableOf(after: number): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8 * (after + 1); bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
}
