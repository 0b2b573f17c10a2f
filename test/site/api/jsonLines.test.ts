import { jsonLines } from "../../../src/site/api/jsonLines.ts";

const long = "et ord ".repeat(12);

test.each<[what: string, value: unknown, lines: string]>([
  ["what is short stands on one line", { a: 1, b: ["to", null], c: {} }, '{ "a": 1, "b": ["to", null], "c": {} }'],
  [
    "what is long is parted, and no more than it has to be",
    { a: [1, 2], b: long },
    `{\n  "a": [1, 2],\n  "b": "${long}"\n}`,
  ],
  ["so is a long list in it", { a: [{ b: long }] }, `{\n  "a": [\n    {\n      "b": "${long}"\n    }\n  ]\n}`],
])("%s", (_what, value, lines) => {
  expect(jsonLines(value)).toBe(lines);
  expect(JSON.parse(jsonLines(value))).toEqual(value);
});
