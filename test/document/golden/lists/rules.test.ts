import { heading, paragraph, rawXml } from "../../../../src/docx/build/build.ts";
import { pair } from "../pair.ts";

const drawn = rawXml(
  '<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:rect style="width:0;height:1.5pt" o:hralign="center" o:hrstd="t" o:hr="t" fillcolor="gray" stroked="f"/></w:pict></w:r></w:p>',
);
const bordered = rawXml(
  '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr></w:pPr></w:p>',
);
const unbordered = rawXml('<w:p><w:pPr><w:pBdr><w:bottom w:val="nil"/></w:pBdr></w:pPr></w:p>');
const empty = Array.from({ length: 10 }, () => paragraph());

describe("rules across the page", () => {
  pair(
    "a horizontal line parts what is before it from what is after it",
    [paragraph("Før."), drawn, paragraph("Etter.")],
    "<p>Før.</p><hr><p>Etter.</p>",
  );

  pair(
    "an empty paragraph with a border is such a line, and two in a row are one",
    [paragraph("Før."), bordered, drawn, bordered, paragraph("Etter."), unbordered, paragraph("Sist.")],
    "<p>Før.</p><hr><p>Etter.</p><p>Sist.</p>",
  );

  pair(
    "a line parts what is before it from what is after it, however many empty paragraphs stand between",
    [paragraph("Før."), ...empty, drawn, ...empty, paragraph("Etter."), drawn, ...empty, drawn],
    "<p>Før.</p><hr><p>Etter.</p>",
  );

  const line = (width: number, height: number) =>
    `<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:spPr><a:xfrm><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;

  pair(
    "a line drawn across the page is such a line; one that is short, or stands upright, is looks",
    [
      paragraph("Før."),
      rawXml(line(5_000_000, 0)),
      paragraph("A."),
      rawXml(line(500_000, 0)),
      paragraph("B."),
      rawXml(line(0, 5_000_000)),
      paragraph("C."),
      rawXml('<w:p><w:r><w:pict><v:line from="0,3.5pt" to="450pt,3.5pt"/></w:pict></w:r></w:p>'),
      paragraph("Etter."),
    ],
    "<p>Før.</p><hr><p>A.</p><p>B.</p><p>C.</p><hr><p>Etter.</p>",
  );

  pair(
    "a line that parts nothing, or only sets off a heading, is looks and not content",
    [bordered, paragraph("Før."), bordered, heading(1, "Mål"), bordered, paragraph("Etter."), bordered],
    '<p>Før.</p><section id="mal"><h1>Mål</h1><p>Etter.</p></section>',
  );
});
