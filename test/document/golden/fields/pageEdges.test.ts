import { docx, heading, inlineControl, paragraph } from "../../../../src/docx/build/build.ts";
import { table } from "../../../../src/docx/build/buildTable.ts";
import { readDocx } from "../../../../src/document/readDocx.ts";
import { toHtml } from "../../../../src/document/html/toHtml.ts";
import { pageOf } from "../pair.ts";

const plan = docx(
  {
    header: [heading(1, "Fjordvik kommune"), table({}, [{ blocks: [heading(2, "Plan")] }, "2026"])],
    footer: [paragraph("Vedtatt av kommunestyret")],
  },
  heading(1, "Fjordvik kommune"),
  paragraph("Tekst."),
);

function withEdges(bytes: Uint8Array) {
  const read = readDocx(bytes, { pageEdges: true });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

describe("headers and footers", () => {
  test("are left out and told, for a web page has no pages", () => {
    expect(pageOf(plan).replace(/\n/g, "")).toBe(
      '<section id="fjordvik-kommune"><h1>Fjordvik kommune</h1><p>Tekst.</p></section>',
    );
    const read = readDocx(plan);
    expect(read.ok && read.value.document.messages).toEqual([{ kind: "headersFooters", at: null, detail: "" }]);
  });

  // Their headings head nothing: no section of the plan is theirs, and they take no address from one.
  test("stand once round the document where they are asked for, their headings as words", () => {
    const document = withEdges(plan);
    const html = toHtml(document, { topLevel: 1, language: "nb", mediaAddress: () => null, passages: [] });
    expect(html.replace(/\n/g, "")).toBe(
      "<header><p>Fjordvik kommune</p><table><tbody><tr><td>Plan</td><td>2026</td></tr></tbody></table></header>" +
        '<section id="fjordvik-kommune"><h1>Fjordvik kommune</h1><p>Tekst.</p></section><footer><p>Vedtatt av kommunestyret</p></footer>',
    );
    expect(document.messages).toEqual([]);
  });

  test("give their content controls either way", () => {
    const tagged = docx({ header: [paragraph(inlineControl("h", "H", "x"))] }, paragraph("Tekst."));
    const read = readDocx(tagged);
    const controls = [read.ok ? read.value.document.controls : [], withEdges(tagged).controls];
    for (const found of controls) expect(found).toMatchObject([{ tag: "h", story: "header" }]);
  });
});
