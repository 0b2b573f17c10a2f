import { offsetsOf, rowAtOffset } from "../../../src/pane/tag/useRowWindow.ts";

test("a row is found by how far from the first it stands, whatever the heights", () => {
  const heights = Array.from({ length: 10_000 }, (_, index) => 20 + ((index * 7) % 60));
  const offsets = offsetsOf(heights);
  expect(offsets.at(-1)).toBe(heights.reduce((sum, height) => sum + height, 0));
  for (const index of [0, 1, 4_999, 9_999]) {
    expect(rowAtOffset(offsets, offsets[index] ?? -1)).toBe(index);
    expect(rowAtOffset(offsets, (offsets[index + 1] ?? 0) - 1)).toBe(index);
  }
});

test("above the first it is the first, below the last it is the last, and of none it is none", () => {
  const offsets = offsetsOf([30, 40]);
  expect([rowAtOffset(offsets, -500), rowAtOffset(offsets, 70), rowAtOffset(offsets, 9_000)]).toEqual([0, 1, 1]);
  expect([...offsetsOf([])]).toEqual([0]);
});
