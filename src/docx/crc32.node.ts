/** The checksum zip keeps of every entry (APPNOTE 6.3 § 4.4.7). In Node, by its own zlib; `crc32.web.ts` promises the same in a browser. */
export { crc32 } from "node:zlib";
