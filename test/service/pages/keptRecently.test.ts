import { KeptRecently } from "../../../src/service/pages/keptRecently.ts";

describe("what is kept while there is room", () => {
  const ten = (): KeptRecently<number> => new KeptRecently<number>(10, (size) => size);

  test("is found as it was kept last, and holds no more than the room", () => {
    const kept = ten();
    for (let at = 0; at < 100; at += 1) kept.keep(`${at}`, 1);
    const found = Array.from({ length: 100 }, (_, at) => `${at}`).filter((key) => kept.find(key) !== undefined);
    expect(found.length).toBeLessThanOrEqual(10);
    expect(found).toContain("99");
    kept.keep("99", 2);
    expect(kept.find("99")).toBe(2);
  });

  test("stays as long as it is asked for, however much comes by", () => {
    const kept = ten();
    kept.keep("asked for", 1);
    kept.keep("left", 1);
    for (let at = 0; at < 100; at += 1) {
      kept.keep(`${at}`, 1);
      expect(kept.find("asked for")).toBe(1);
    }
    expect(kept.find("left")).toBeUndefined();
  });

  test("counts once what is kept again", () => {
    const kept = ten();
    kept.keep("other", 1);
    for (let at = 0; at < 100; at += 1) kept.keep("same", 1);
    expect([kept.find("other"), kept.find("same")]).toEqual([1, 1]);
  });
});
