import type { Document, Heading } from "../../../src/document/blocks/document.ts";
import { contentsOf } from "../../../src/site/chapters/contentsOf.ts";

test("any number of headings are a contents list", () => {
  const heading: Heading = {
    type: "heading",
    at: 0,
    level: 2,
    number: null,
    id: "mal",
    inlines: [{ type: "text", text: "Mål" }],
    language: null,
  };
  const document: Document = {
    title: null,
    language: null,
    blocks: Array<Heading>(150_000).fill(heading),
    notes: [],
    controls: [],
    paragraphCount: 150_000,
    customXml: [],
    messages: [],
  };
  expect(contentsOf(document)).toHaveLength(150_000);
});
