import {
  followAnchors,
  noFormerAnchors,
  type FormerAnchors,
  type HeadingAnchor,
} from "../../../src/site/chapters/followAnchors.ts";

/** A heading: its address, and Word's own id of it where the file has one. */
const heading = (id: string, mark: string | null = null, words = id.replaceAll("-", " ")): HeadingAnchor => ({
  id,
  level: 1,
  words,
  mark,
});
/** Where the addresses of some versions lead in the last of them. */
const follow = (...versions: readonly (readonly HeadingAnchor[])[]): FormerAnchors =>
  versions
    .slice(1)
    .reduce<FormerAnchors>(
      (former, headings, at) =>
        followAnchors(
          { version: at + 1, headings: versions[at] ?? [], former },
          { headings, ids: headings.map(({ id }) => id) },
        ),
      noFormerAnchors,
    );

describe("an address of a heading in an earlier version of a plan", () => {
  test("leads to the heading when its words have changed, by Word's own id of it", () => {
    expect(follow([heading("klima", "A")], [heading("natur-og-miljo", "A")])).toEqual({
      moved: { klima: "natur-og-miljo" },
      gone: [],
    });
  });

  test("leads to it by its place and a word it has kept, where the file has no such ids", () => {
    const before = [heading("innledning"), heading("klima-og-energi"), heading("tiltak")];
    expect(follow(before, [heading("innledning"), heading("klima-energi-og-natur"), heading("tiltak")]).moved).toEqual({
      "klima-og-energi": "klima-energi-og-natur",
    });
    expect(follow(before, [heading("innledning"), heading("helse"), heading("tiltak")])).toEqual({
      moved: {},
      gone: [{ id: "klima-og-energi", words: "klima og energi", version: 1 }],
    });
  });

  test("leads to it where it has moved, and been given its words as before under another heading", () => {
    const before = [heading("a-mal", null, "mål"), heading("b")];
    expect(follow(before, [heading("b"), heading("b-mal", null, "mål")]).moved).toEqual({ "a-mal": "b-mal" });
  });

  test("leads to it when a namesake has come, so that both have longer addresses", () => {
    expect(
      follow([heading("mal", "A")], [heading("klima-mal", "A", "mål"), heading("helse-mal", "B", "mål")]).moved,
    ).toEqual({ mal: "klima-mal" });
  });

  test("leads through every version between, and says in which it last stood", () => {
    expect(follow([heading("en", "A")], [heading("to", "A")], [heading("tre", "A")]).moved).toEqual({
      en: "tre",
      to: "tre",
    });
    expect(follow([heading("en", "A")], [heading("to", "A")], [heading("b", "B")], [heading("b", "B")]).gone).toEqual([
      { id: "to", words: "to", version: 2 },
      { id: "en", words: "to", version: 2 },
    ]);
  });

  test("is the heading's that has it now", () => {
    expect(follow([heading("mal", "A")], [heading("visjon", "A"), heading("mal", "B")])).toEqual(noFormerAnchors);
    expect(follow([heading("en")], [heading("b")], [heading("en")])).toMatchObject({ gone: [{ id: "b" }], moved: {} });
  });
});
