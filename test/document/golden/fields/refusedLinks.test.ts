import {
  bookmark,
  docx,
  field,
  footnote,
  heading,
  link,
  linkTo,
  paragraph,
  rawXml,
  tableOfContents,
} from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import type { Message } from "../../../../src/document/blocks/document.ts";
import { sayMessage } from "../../../../src/document/blocks/sayMessage.ts";
import { pair, readBuilt } from "../pair.ts";

const messagesOf = (...body: readonly Piece[]): readonly Message[] => readBuilt(docx({}, ...body)).document.messages;

describe("a link that is not let through is words, and is told by why", () => {
  test.each([
    ["javascript:alert(1)", { kind: "linkScheme", at: 0, detail: "javascript" }],
    ["ftp://a.no/b", { kind: "linkScheme", at: 0, detail: "ftp" }],
    ["file:///C:/Users/kari/plan%20to.docx", { kind: "linkFile", at: 0, detail: "plan to.docx" }],
    ["C:\\Users\\kari\\plan.docx", { kind: "linkFile", at: 0, detail: "plan.docx" }],
    ["\\\\tjener\\felles\\plan.docx", { kind: "linkFile", at: 0, detail: "plan.docx" }],
    ["../planer/plan.docx#maal", { kind: "linkFile", at: 0, detail: "plan.docx" }],
    ["http://", { kind: "linkBroken", at: 0, detail: "http://" }],
    ["https//fjordvik.no", { kind: "linkBroken", at: 0, detail: "https//fjordvik.no" }],
    ["www.a b.no", { kind: "linkBroken", at: 0, detail: "www.a b.no" }],
    ["mailto:", { kind: "linkBroken", at: 0, detail: "mailto:" }],
  ])("%s", (address, message) => {
    expect(messagesOf(paragraph(link(address, "Lenke")))).toEqual([message]);
  });

  test("one to a bookmark that is nowhere is told where it stands, once for each place", () => {
    expect(
      messagesOf(
        paragraph("Se ", linkTo("borte", "her"), " og ", field("REF _Ref1 \\h", "der")),
        paragraph(linkTo("borte", "her")),
      ),
    ).toEqual([
      { kind: "linkTarget", at: 0, detail: "borte" },
      { kind: "linkTarget", at: 0, detail: "_Ref1" },
      { kind: "linkTarget", at: 1, detail: "borte" },
    ]);
  });

  test("what is not shown itself is not told of", () => {
    const entry = rawXml(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="_Toc9"><w:r><w:t>Mål</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    );
    expect(messagesOf(tableOfContents(), entry, heading(1, "Mål")).filter(({ kind }) => kind !== "contents")).toEqual(
      [],
    );
  });

  test("a dead link in a note is told", () => {
    expect(
      messagesOf(paragraph("A", footnote("Se ", linkTo("borte", "her")))).map(({ kind, detail }) => [kind, detail]),
    ).toEqual([["linkTarget", "borte"]]);
  });

  pair(
    "Word's own name for the top of the document leads to the first there is",
    [paragraph("Først."), heading(1, "Mål"), paragraph(linkTo("_top", "Til toppen"))],
    '<p id="top">Først.</p><section id="mal"><h1>Mål</h1><p><a href="#top">Til toppen</a></p></section>',
  );

  test.each(["nb", "nn", "en"] as const)("each is said in its own sentence (%s)", (language) => {
    const said = (["linkScheme", "linkFile", "linkBroken", "linkTarget"] as const).map((kind) =>
      sayMessage({ kind, at: 0, detail: "x" }, language),
    );
    expect(new Set(said).size).toBe(4);
  });
});

/** A link by a relationship as some programs write one to a place in the document: without `TargetMode`. */
const byRelation =
  (target: string, text: string, outside = false): Piece =>
  (built) =>
    rawXml(
      `<w:hyperlink r:id="${built.relate("hyperlink", target, outside)}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`,
    )(built);

/** A picture with a link, and where that leads. */
const linked =
  (target: string, outside: boolean): Piece =>
  (built) =>
    rawXml(`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="b" descr="Kart"><a:hlinkClick r:id="${built.relate("hyperlink", target, outside)}"/></wp:docPr>
  <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${built.addMedia("kart.png", new Uint8Array(4))}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`)(
      built,
    );

describe("a link to a bookmark, however it is written", () => {
  pair(
    "one by a relationship leads there, whether it says it leads out or not",
    [
      paragraph(bookmark("Her", "Her"), "."),
      rawXml("<w:p/>"),
      paragraph(byRelation("#Her", "a"), byRelation("#her", "b", true), byRelation("document.xml#H%65r", "c")),
    ],
    '<p id="her">Her.</p><p><a href="#her">a</a><a href="#her">b</a><a href="#her">c</a></p>',
  );

  pair(
    "a picture leads there, too",
    [
      paragraph(bookmark("Her", "Her"), "."),
      paragraph("A", linked("#Her", true)),
      paragraph("B", linked("#Her", false)),
      paragraph("C", linked("https://a.no", true)),
    ],
    `<p id="her">Her.</p><p>A<a href="#her"><img src="media/kart.png" alt="Kart"></a></p><p>B<a href="#her"><img src="media/kart.png" alt="Kart"></a></p>
     <p>C<a href="https://a.no"><img src="media/kart.png" alt="Kart"></a></p>`,
  );

  test("a picture whose link is not let through is told", () => {
    expect(messagesOf(paragraph(linked("file:///C:/a.docx", true)))).toEqual([
      { kind: "linkFile", at: 0, detail: "a.docx" },
    ]);
  });

  pair(
    "a drawn picture of the older kind has its link",
    [
      (built) =>
        rawXml(
          `<w:p><w:r><w:pict><v:shape href="https://a.no" alt="Kart"><v:imagedata r:id="${built.addMedia("kart.png", new Uint8Array(4))}"/></v:shape></w:pict></w:r></w:p>`,
        )(built),
    ],
    '<p><a href="https://a.no"><img src="media/kart.png" alt="Kart"></a></p>',
  );
});
