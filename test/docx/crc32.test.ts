import * as node from "../../src/docx/crc32.node.ts";
import * as web from "../../src/docx/crc32.web.ts";

// The check value of CRC-32/ISO-HDLC is that of "123456789"; the others are of lengths that four does not divide.
it.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
  ["Tiltak 4: Sammenhengende sykkelvei mellom skolene.", null],
] as const)("the checksum of %j is the same in Node and in a browser", (words, known) => {
  const bytes = new TextEncoder().encode(`..${words}`).subarray(2);
  expect(web.crc32(bytes)).toBe(node.crc32(bytes));
  if (known !== null) expect(web.crc32(bytes)).toBe(known);
});
