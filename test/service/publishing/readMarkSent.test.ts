import { readMarkSent } from "../../../src/service/publishing/readMarkSent.ts";
import { png } from "./pngs.ts";

test("a PNG is taken, without what it carries and does not show, and without what comes after it", () => {
  const carrying = Buffer.concat([png(40, 50, [["tEXt", "Author\0Ola Nordmann"]]), Buffer.from("<script>")]);
  expect(readMarkSent(carrying)?.equals(png(40, 50))).toBe(true);
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  ["nothing", Buffer.of()],
  ["a drawing that may hold script", Buffer.from(svg.padEnd(100))],
  ["a JPEG", Buffer.concat([Buffer.from("\xff\xd8\xff\xe0", "latin1"), Buffer.alloc(100)])],
  ["one cut off", png(40, 50).subarray(0, -20)],
  ["one wider than may be", png(1025, 1)],
  ["one without size", png(0, 0)],
  ["one that moves", png(40, 50, [["acTL", "\0\0\0\x02\0\0\0\0"]])],
  ["one that is heavy", png(40, 50, [["tEXt", "x".repeat(128 * 1024)]])],
  ["the head of one before a page", Buffer.concat([png(1, 1).subarray(0, 8), Buffer.from("<html>".repeat(20))])],
])("%s is no mark", (_what, bytes) => {
  expect(readMarkSent(bytes)).toBeNull();
});
