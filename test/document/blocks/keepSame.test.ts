import type { Document, Paragraph, Text } from "../../../src/document/blocks/document.ts";
import { keepEach, keepSame, saysSame } from "../../../src/document/blocks/keepSame.ts";
import { document, h1, list, p, table } from "../../plan/builders.ts";

/** All there may be of a text and a paragraph: whoever adds a property is told here. */
const text: Required<Text> = {
  type: "text",
  text: "Alle bor trygt",
  bold: true,
  italic: true,
  strike: true,
  smallCaps: true,
  position: "super",
  language: "nb-NO",
  direction: "rtl",
  above: "x",
};
const paragraph: Required<Paragraph> = {
  type: "paragraph",
  at: 1,
  inlines: [text],
  language: "nb-NO",
  style: "Normal",
  number: "1",
  size: 11,
  rightToLeft: true,
  id: "a",
};

test.each([
  ...Object.keys(text).map((name) => [name, text] as const),
  ...Object.keys(paragraph).map((name) => [name, paragraph] as const),
])("what differs in its %s does not say the same", (name, whole) => {
  expect(saysSame(structuredClone(whole), whole)).toBe(true);
  expect(saysSame({ ...whole, [name]: "other" }, whole)).toBe(false);
  expect(saysSame(Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name)), whole)).toBe(false);
});

test("of a document read again, what says the same is the same object", () => {
  const read = (words: string): Document =>
    document(h1("Mål"), p("En"), p(words), list("To", "Tre"), table([["A", "B"]]));
  const before = read("Før");
  const now = keepSame(read("Nå"), before);
  expect(now).toEqual(read("Nå"));
  expect(now.blocks.map((block, index) => block === before.blocks[index])).toEqual([true, true, false, true, true]);
  expect([now.controls, now.customXml, now.messages]).toEqual([before.controls, before.customXml, before.messages]);
  expect(now.customXml).toBe(before.customXml);
});

test("a list that grows and shrinks keeps what stands before and after", () => {
  const [one, two, three] = [{ a: 1 }, { a: 2 }, { a: 3 }];
  const longer = keepEach([{ a: 1 }, { a: 9 }, { a: 3 }, { a: 3 }], [one, two, three]);
  expect(longer).toEqual([{ a: 1 }, { a: 9 }, { a: 3 }, { a: 3 }]);
  expect([longer[0] === one, longer[3] === three]).toEqual([true, true]);
  expect(keepEach([{ a: 3 }], [one, two, three])).toEqual([{ a: 3 }]);
  expect(keepEach([], [one])).toEqual([]);
});
