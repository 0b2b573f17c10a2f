import { createHash } from "node:crypto";
import v8 from "node:v8";
import vm from "node:vm";
import { docx, rawXml } from "../../src/docx/build/build.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { hostileDocuments } from "./hostileDocuments.ts";

/** Each would take minutes, not seconds, if its cost grew with the square of the number. */
const bound = 60_000;

test.each(hostileDocuments)("%s are read to the end, or refused", (_, make) => {
  const bytes = make();
  const start = performance.now();
  const read = readDocx(bytes);
  expect(performance.now() - start).toBeLessThan(bound);
  expect(read.ok ? "read" : read.refusal.code).toMatch(/^(read|tooDense|xmlTooManyAttributes)$/);
});

test("a document that has been read and let go of leaves none of its text in memory", () => {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  const kept = () => {
    collect();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const words = Array.from(
    { length: 20_000 },
    (_, index) => `<w:p><w:r><w:t>${createHash("sha256").update(String(index)).digest("hex")}</w:t></w:r></w:p>`,
  ).join("");
  const readOne = (index: number) => readDocx(docx({}, rawXml(`<w:elementOfItsOwn${index}/>${words}`))).ok;
  expect(readOne(0)).toBe(true);
  const before = kept();
  for (let index = 1; index <= 4; index++) expect(readOne(index)).toBe(true);
  // Each holds some 2 MB of text.
  expect(kept() - before).toBeLessThan(4);
});
