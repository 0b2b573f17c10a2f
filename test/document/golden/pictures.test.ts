import { caption, link, paragraph, picture, rawXml, withPart, type Piece } from "../../../src/docx/build.ts";
import { pair } from "./pair.ts";

const bytes = new Uint8Array([1, 2, 3]);
const map = { bytes, name: "kart.png", width: 400, height: 300 };

const chartXml = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>
  <c:title><c:tx><c:rich><a:p><a:r><a:t>Folketall</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>
  <c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Fjordvik</c:v></c:pt></c:strCache></c:strRef></c:tx>
  <c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>2020</c:v></c:pt><c:pt idx="1"><c:v>2025</c:v></c:pt></c:strCache></c:strRef></c:cat>
  <c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>4.2999999999999998</c:v></c:pt><c:pt idx="1"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
  </c:barChart></c:plotArea></c:chart></c:chartSpace>`;

/** A picture with the SVG Word keeps beside it. */
const besideSvg = (ending: string, type: string): Piece => withPart(`media/a.${ending}`, type, new Uint8Array([1]), "image", (id) =>
  withPart(`media/${ending}.svg`, "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image", (svg) => rawXml(`<w:p><w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" descr="Kart"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"><a:extLst><a:ext><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`)));

const chart: Piece = withPart("charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chartXml, "chart", (id) =>
  rawXml(`<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="d"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`));

const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;

describe("pictures and other drawings", () => {
  pair("a picture has the words its author gave it, and its size",
    [paragraph(picture({ ...map, alt: "Kart over Fjordvik" }))],
    '<p><img src="media/kart.png" alt="Kart over Fjordvik" width="400" height="300"></p>');

  pair("a picture marked as decoration is passed over by screen readers; one nobody has described says so",
    [paragraph(picture({ ...map, decorative: true })), paragraph(picture(map))],
    '<p><img src="media/kart.png" alt="" width="400" height="300"></p><p><img src="media/kart.png" alt="Bilde uten beskrivelse" width="400" height="300"></p>');

  pair("a picture with its caption is a figure",
    [paragraph(picture({ ...map, alt: "Kart" })), caption("Figur", ". Kart over Fjordvik"), paragraph("Tekst.")],
    '<figure><img src="media/kart.png" alt="Kart" width="400" height="300"><figcaption>Figur 1. Kart over Fjordvik</figcaption></figure><p>Tekst.</p>');

  pair("a picture in a format no browser shows is told by its words",
    [paragraph(picture({ ...map, name: "kart.emf", alt: "Kart over Fjordvik" }))],
    '<p><span class="picture-text">Kart over Fjordvik</span></p>');

  pair("of a picture with an SVG beside it, the SVG is shown where no browser shows the picture itself",
    [besideSvg("emf", "image/x-emf"), besideSvg("png", "image/png")],
    '<p><img src="media/emf.svg" alt="Kart" width="100" height="50"></p><p><img src="media/a.png" alt="Kart" width="100" height="50"></p>');

  pair("a linked picture is a link named by the picture's words",
    [paragraph(link("https://fjordvik.no", picture({ ...map, alt: "Fjordvik kommune" })))],
    '<p><a href="https://fjordvik.no"><img src="media/kart.png" alt="Fjordvik kommune" width="400" height="300"></a></p>');

  pair("a chart is the table of its data, in its place",
    [paragraph("Før."), chart, caption("Figur", ". Folketall")],
    `<p>Før.</p><figure class="chart"><table><thead><tr><th scope="col">Kategori</th><th scope="col">Fjordvik</th></tr></thead>
     <tbody><tr><th scope="row">2020</th><td>4.3</td></tr><tr><th scope="row">2025</th><td>5</td></tr></tbody></table><figcaption>Figur 1. Folketall</figcaption></figure>`);

  // ECMA-376-3 § 9.3: the choice we understand and the fallback say the same; one of them is read.
  pair("a text box is read once, after the paragraph it is anchored in",
    [rawXml(`<w:p><w:r><w:t>Anker.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box("<w:p><w:r><w:t>I boksen.</w:t></w:r></w:p>")}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("<w:p><w:r><w:t>I boksen.</w:t></w:r></w:p>")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`)],
    "<p>Anker.</p><p>I boksen.</p>");

  pair("of alternate content that asks for what we do not know, the fallback is read",
    [rawXml('<w:p><w:r><mc:AlternateContent xmlns:x="urn:x"><mc:Choice Requires="x"><w:t>nytt</w:t></mc:Choice><mc:Fallback><w:t>gammelt</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>')],
    "<p>gammelt</p>");

  pair("formulas are MathML",
    [rawXml('<w:p><w:r><w:t xml:space="preserve">Areal </w:t></w:r><m:oMath><m:r><m:t>A=π</m:t></m:r><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p><w:p><m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:den></m:f></m:oMath></m:oMathPara></w:p>')],
    `<p>Areal <math><mi>A</mi><mo>=</mo><mi>π</mi><msup><mi>r</mi><mn>2</mn></msup></math></p>
     <math display="block"><mfrac><mn>1</mn><msqrt><mi>x</mi></msqrt></mfrac></math>`);
});
