import {
  bold,
  bookmark,
  caption,
  control,
  docx,
  endnote,
  field,
  footnote,
  heading,
  inlineControl,
  inLanguage,
  item,
  itemWith,
  link,
  linkTo,
  list,
  paragraph,
  rawXml,
  tableOfContents,
  title,
} from "../../src/docx/build/build.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import { table } from "../../src/docx/build/buildTable.ts";

const by = 'w:id="1" w:author="Kari"';

/** A document with some of everything, for mutating. */
export function richDocument(): Uint8Array {
  const map = { bytes: new Uint8Array([1, 2, 3]), name: "kart.png", width: 40, height: 30 };
  return docx(
    {
      numberedHeadings: true,
      properties: { title: "Plan", creator: "Kari" },
      customXml: ['<p:plan xmlns:p="urn:plantraad:plan:1"/>'],
      header: [paragraph("Topp", inlineControl("h", "H", "x"))],
    },
    title("Kommuneplan"),
    tableOfContents(),
    heading(1, bookmark("_Ref1", "Mål")),
    paragraph(
      "Se ",
      linkTo("_Ref1", "mål"),
      footnote("En note."),
      " og ",
      link("https://fjordvik.no", bold("Fjordvik")),
      endnote("To."),
    ),
    control(
      "pt1:goal:abc",
      "Mål",
      heading(2, "Delmål"),
      paragraph("Tekst ", inLanguage("en-GB", "in English"), inlineControl("pt1:strategy:d", "Strategi", "inni")),
    ),
    list("number", itemWith(["En"], item("a"), item("b")), "To"),
    list("bullet", "x", "y"),
    caption("Tabell", ". Tall"),
    table(
      { headerRows: 1, alt: "Tall" },
      ["A", { blocks: [paragraph("B")], colSpan: 2 }],
      [{ blocks: [paragraph("C")], merged: "start" }, "D", { blocks: [table({}, ["i", "j"])] }],
      [{ blocks: [], merged: "on" }, "E", "F"],
    ),
    paragraph(picture({ ...map, alt: "Kart" })),
    caption("Figur", ". Kart"),
    paragraph(picture(map)),
    paragraph(field('HYPERLINK "https://ssb.no"', "SSB"), field("PAGE", "3"), field("REF _Ref1 \\h", "mål")),
    rawXml(
      `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr><w:ins ${by}><w:r><w:t>inn</w:t></w:r></w:ins><w:del ${by}><w:r><w:delText>ut</w:delText></w:r></w:del></w:p>`,
    ),
    rawXml(
      "<w:p><m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>x</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara></w:p>",
    ),
    rawXml(
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Boks</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    ),
    paragraph("Slutt."),
  );
}
