import { elementKinds } from "../../src/plan/element.ts";
import { newElementId } from "../../src/plan/elementId.ts";
import { isElementId, readTag, writeTag, type ReadTag } from "../../src/plan/tag.ts";

describe("reading a tag", () => {
  const cases: readonly (readonly [string, ReadTag])[] = [
    ["pt1:goal:abc123def4", { type: "element", kind: "goal", id: "abc123def4" }],
    ["pt1:climateMeasure:0000000000", { type: "element", kind: "climateMeasure", id: "0000000000" }],
    ["pt1:goal:abc123def", { type: "unknown" }],
    ["pt1:goal:abc123def45", { type: "unknown" }],
    ["pt1:goal:ABC123DEF4", { type: "unknown" }],
    ["pt1:Goal:abc123def4", { type: "unknown" }],
    ["pt1:vision:abc123def4", { type: "unknown" }],
    ["pt1:goal:abc123def4:more", { type: "unknown" }],
    ["pt1:goal:abc123def4 ", { type: "unknown" }],
    ["pt1:goal", { type: "unknown" }],
    ["pt1:", { type: "unknown" }],
    ["pt1:toString:abc123def4", { type: "unknown" }],
    ["pt2:goal:abc123def4", { type: "foreign" }],
    [" pt1:goal:abc123def4", { type: "foreign" }],
    ["goal", { type: "foreign" }],
    ["", { type: "foreign" }],
  ];
  test.each(cases)("%j", (tag, expected) => {
    expect(readTag(tag)).toEqual(expected);
  });
});

test.each(elementKinds)("the tag of a %s reads back, and fits in Word's 64 characters", (kind) => {
  const tag = writeTag(kind, "abc123def4");
  expect(readTag(tag)).toEqual({ type: "element", kind, id: "abc123def4" });
  expect(tag).toMatch(/^[\x21-\x7e]{1,64}$/);
});

test("a tag is not written with anything but an element id", () => {
  expect(() => writeTag("goal", "Word's 12345")).toThrow("Not an element id");
});

test("new element ids are ids, and do not meet", () => {
  const ids = Array.from({ length: 5000 }, () => newElementId());
  expect(ids.every(isElementId)).toBe(true);
  expect(new Set(ids).size).toBe(5000);
  expect([newElementId(() => 0), newElementId(() => 0.999999)]).toEqual(["aaaaaaaaaa", "9999999999"]);
});
