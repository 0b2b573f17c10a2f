import { caption, docx, link, paragraph, rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { picture } from "../../../../src/docx/build/buildPicture.ts";
import { pageOf, pair, readBuilt } from "../pair.ts";

const bytes = new Uint8Array([1, 2, 3]);
const map = { bytes, name: "kart.png", width: 400, height: 300 };

const chartXml = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>
  <c:title><c:tx><c:rich><a:p><a:r><a:t>Folketall</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart>
  <c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Fjordvik</c:v></c:pt></c:strCache></c:strRef></c:tx>
  <c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>2020</c:v></c:pt><c:pt idx="1"><c:v>2025</c:v></c:pt></c:strCache></c:strRef></c:cat>
  <c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>4.2999999999999998</c:v></c:pt><c:pt idx="1"><c:v>5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
  </c:barChart></c:plotArea></c:chart></c:chartSpace>`;

/** A picture with the SVG Word keeps beside it. */
const besideSvg = (ending: string, type: string): Piece =>
  withPart(`media/a.${ending}`, type, new Uint8Array([1]), "image", (id) =>
    withPart(`media/${ending}.svg`, "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>', "image", (svg) =>
      rawXml(
        `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" descr="Kart"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"><a:extLst><a:ext><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
      ),
    ),
  );

const chart: Piece = withPart(
  "charts/chart1.xml",
  "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  chartXml,
  "chart",
  (id) =>
    rawXml(
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="d"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    ),
);

const extendedChartXml = `<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><cx:chartData>
  <cx:data id="0"><cx:strDim type="cat"><cx:lvl ptCount="3"><cx:pt idx="0">Skole</cx:pt><cx:pt idx="1">Barnehage</cx:pt><cx:pt idx="2"></cx:pt></cx:lvl>
  <cx:lvl ptCount="3"><cx:pt idx="0">Oppvekst</cx:pt><cx:pt idx="1">Oppvekst</cx:pt><cx:pt idx="2">Kultur</cx:pt></cx:lvl></cx:strDim>
  <cx:numDim type="size"><cx:lvl ptCount="3"><cx:pt idx="0">22</cx:pt><cx:pt idx="1">4.2999999999999998</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>
  <cx:chart><cx:title><cx:tx><cx:txData><cx:v>Utgifter</cx:v></cx:txData></cx:tx></cx:title><cx:plotArea><cx:plotAreaRegion>
  <cx:series layoutId="sunburst"><cx:tx><cx:txData><cx:v>2026</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>`;

/** A drawing in a run, with what its frame says of it and what it draws. */
const drawing = (described: string, uri: string, inside: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="x" ${described}/><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const shapeUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const groupUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const shaped = (geometry: string, inside = "", described = "") =>
  `<wps:wsp><wps:cNvPr id="2" name="y" ${described}/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5000000" cy="0"/></a:xfrm><a:prstGeom prst="${geometry}"/></wps:spPr>${inside}</wps:wsp>`;
const group = (inside: string) => `<wpg:wgp xmlns:wpg="${groupUri}">${inside}</wpg:wgp>`;

const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;

describe("pictures and other drawings", () => {
  pair(
    "a picture has the words its author gave it, and its size",
    [paragraph(picture({ ...map, alt: "Kart over Fjordvik" }))],
    '<p><img src="media/kart.png" alt="Kart over Fjordvik" width="400" height="300"></p>',
  );

  pair(
    "a picture marked as decoration is passed over by screen readers; one nobody has described says so",
    [paragraph(picture({ ...map, decorative: true })), paragraph(picture(map))],
    '<p><img src="media/kart.png" alt="" width="400" height="300"></p><p><img src="media/kart.png" alt="Bilde uten beskrivelse" width="400" height="300"></p>',
  );

  pair(
    "a picture with its caption is a figure",
    [paragraph(picture({ ...map, alt: "Kart" })), caption("Figur", ". Kart over Fjordvik"), paragraph("Tekst.")],
    '<figure><img src="media/kart.png" alt="Kart" width="400" height="300"><figcaption>Figur 1. Kart over Fjordvik</figcaption></figure><p>Tekst.</p>',
  );

  pair(
    "a picture in a format no browser shows is told by its words",
    [paragraph(picture({ ...map, name: "kart.emf", alt: "Kart over Fjordvik" }))],
    '<p><span class="picture-text">Kart over Fjordvik</span></p>',
  );

  pair(
    "of a picture with an SVG beside it, the SVG is shown where no browser shows the picture itself",
    [besideSvg("emf", "image/x-emf"), besideSvg("png", "image/png")],
    '<p><img src="media/emf.svg" alt="Kart" width="100" height="50"></p><p><img src="media/a.png" alt="Kart" width="100" height="50"></p>',
  );

  pair(
    "a picture that is a link itself is not one inside another",
    [
      withPart("media/l.png", "image/png", bytes, "image", (id) => (built) => {
        const click = built.relate("hyperlink", "https://b.no", true);
        const linked = `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="x" descr="Kart"><a:hlinkClick r:id="${click}"/></wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
        return paragraph(link("https://a.no", "A ", rawXml(linked)), rawXml(linked))(built);
      }),
    ],
    '<p><a href="https://a.no">A <img src="media/l.png" alt="Kart" width="1" height="1"></a><a href="https://b.no"><img src="media/l.png" alt="Kart" width="1" height="1"></a></p>',
  );

  pair(
    "a linked picture is a link named by the picture's words",
    [paragraph(link("https://fjordvik.no", picture({ ...map, alt: "Fjordvik kommune" })))],
    '<p><a href="https://fjordvik.no"><img src="media/kart.png" alt="Fjordvik kommune" width="400" height="300"></a></p>',
  );

  // § 21.2.2.237: each series of a scatter chart may have x values of its own.
  pair(
    "a point of a scatter chart stands by its own x value",
    [
      withPart(
        "charts/chart1.xml",
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:scatterChart>${[
          ["A", [1, 2], [10, 20]],
          ["B", [5], [50]],
        ]
          .map(
            ([name, x, y]) =>
              `<c:ser><c:tx><c:v>${String(name)}</c:v></c:tx>${[
                ["xVal", x],
                ["yVal", y],
              ]
                .map(
                  ([axis, values]) =>
                    `<c:${String(axis)}><c:numLit>${(values as number[]).map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join("")}</c:numLit></c:${String(axis)}>`,
                )
                .join("")}</c:ser>`,
          )
          .join("")}</c:scatterChart></c:plotArea></c:chart></c:chartSpace>`,
        "chart",
        (id) =>
          rawXml(
            `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="d"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
          ),
      ),
    ],
    `<figure class="chart"><table><caption>Punktdiagram</caption><thead><tr><th scope="col">Kategori</th><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody>
     <tr><th scope="row">1</th><td>10</td><td></td></tr><tr><th scope="row">2</th><td>20</td><td></td></tr><tr><th scope="row">5</th><td></td><td>50</td></tr></tbody></table></figure>`,
  );

  const untitled = (described: string, plot: string) =>
    withPart(
      "charts/chart2.xml",
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/>${plot}<c:catAx/></c:plotArea></c:chart></c:chartSpace>`,
      "chart",
      (id) =>
        rawXml(
          `<w:p>${drawing(described, "http://schemas.openxmlformats.org/drawingml/2006/chart", `<c:chart r:id="${id}"/>`)}</w:p>`,
        ),
    );
  const plotted = (kind: string, inside = "") =>
    `<c:${kind}Chart>${inside}<c:ser><c:val><c:numLit><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit></c:val></c:ser></c:${kind}Chart>`;
  const body =
    '<thead><tr><th scope="col">Kategori</th><td></td></tr></thead><tbody><tr><th scope="row">1</th><td>1</td></tr></tbody>';

  pair(
    "a chart without a title is called by its alternative text, which is then not said twice",
    [untitled('descr="Vekst fra 2020"', plotted("line"))],
    `<figure class="chart"><table><caption>Vekst fra 2020</caption>${body}</table></figure>`,
  );

  test.each([
    ["Søylediagram", plotted("bar", '<c:barDir val="col"/>')],
    ["Liggende søylediagram", plotted("bar", '<c:barDir val="bar"/>')],
    ["Søylediagram", plotted("bar3D")],
    ["Linjediagram", plotted("line3D")],
    ["Sektordiagram", plotted("pie")],
    ["Sektordiagram", plotted("ofPie")],
    ["Hjuldiagram", plotted("doughnut")],
    ["Arealdiagram", plotted("area")],
    ["Radardiagram", plotted("radar")],
    ["Kombinert diagram", plotted("bar") + plotted("line")],
    ["Diagram", plotted("constructor")],
  ])("one that nobody has described is called by its kind: %s", (name, plot) => {
    expect(pageOf(docx({}, untitled("", plot)))).toContain(`<caption>${name}</caption>`);
  });

  test("the kind is said in the language of the page", () => {
    expect(pageOf(docx({ language: "nn-NO" }, untitled("", plotted("pie"))), { language: "nn" })).toContain(
      "<caption>Sektordiagram</caption>",
    );
    expect(pageOf(docx({ language: "en-GB" }, untitled("", plotted("bar"))))).toContain(
      '<caption lang="nb">Søylediagram</caption>',
    );
  });

  pair(
    "one of which the document keeps no data is its name alone",
    [untitled("", "<c:lineChart/>"), untitled('descr="Vekst fra 2020"', "<c:lineChart/>")],
    '<figure class="chart"><p>Linjediagram</p></figure><figure class="chart"><p>Vekst fra 2020</p></figure>',
  );

  pair(
    "the sizes of the bubbles of a bubble chart stand beside what they are the sizes of",
    [
      untitled(
        "",
        `<c:bubbleChart>${["A", "B"].map((name, index) => `<c:ser><c:tx><c:v>${name}</c:v></c:tx>${["xVal", "yVal", "bubbleSize"].map((axis, at) => `<c:${axis}><c:numLit><c:pt idx="0"><c:v>${index * 100 + at + 1}</c:v></c:pt></c:numLit></c:${axis}>`).join("")}</c:ser>`).join("")}</c:bubbleChart>`,
      ),
    ],
    `<figure class="chart"><table><caption>Boblediagram</caption><thead><tr><th scope="col">Kategori</th><th scope="col">A</th><th scope="col">A, størrelse</th><th scope="col">B</th><th scope="col">B, størrelse</th></tr></thead>
     <tbody><tr><th scope="row">1</th><td>2</td><td>3</td><td></td><td></td></tr><tr><th scope="row">101</th><td></td><td></td><td>102</td><td>103</td></tr></tbody></table></figure>`,
  );

  test("a picture that is cropped in Word is carried whole, and told", () => {
    const cropped = (edges: string) =>
      withPart("media/a.png", "image/png", bytes, "image", (id) =>
        rawXml(
          `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" descr="Kart"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/><a:srcRect${edges}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
        ),
      );
    const messages = (edges: string) => readBuilt(docx({}, cropped(edges))).document.messages;
    expect(messages(' l="12500"')).toEqual([{ kind: "pictureCropped", at: 0, detail: "" }]);
    expect([messages(""), messages(' t="-500" b="0"')]).toEqual([[], []]);
  });

  test("a chart whose numbers are not kept in the document is told", () => {
    const charted = (values: string) => {
      const xml = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:v>A</c:v></c:tx>${values}</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
      return withPart(
        "charts/chart1.xml",
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        xml,
        "chart",
        (id) =>
          rawXml(
            `<w:p>${drawing("", "http://schemas.openxmlformats.org/drawingml/2006/chart", `<c:chart r:id="${id}"/>`)}</w:p>`,
          ),
      );
    };
    const messages = (piece: Piece) => readBuilt(docx({}, paragraph("Før."), piece)).document.messages;
    const told = { kind: "chartValues", at: 1, detail: "" };
    const kept = '<c:val><c:numLit><c:pt idx="0"><c:v>1</c:v></c:pt></c:numLit></c:val>';
    expect(messages(charted("<c:val><c:numRef><c:f>Ark1!$B$2:$B$5</c:f></c:numRef></c:val>"))).toEqual([told]);
    expect(messages(charted(`<c:cat><c:strRef><c:f>Ark1!$A$2:$A$5</c:f></c:strRef></c:cat>${kept}`))).toEqual([told]);
    expect(messages(charted(kept))).toEqual([]);
    const newer = withPart(
      "charts/chartEx1.xml",
      "application/vnd.ms-office.chartex+xml",
      extendedChartXml.replace(
        /<cx:numDim.*?<\/cx:numDim>/s,
        '<cx:numDim type="size"><cx:f>Ark1!$B$2</cx:f></cx:numDim>',
      ),
      "chartEx",
      (id) =>
        rawXml(
          `<w:p>${drawing("", "http://schemas.microsoft.com/office/drawing/2014/chartex", `<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="${id}"/>`)}</w:p>`,
        ),
    );
    expect(messages(newer)).toEqual([told]);
    expect(messages(extended)).toEqual([]);
  });

  pair(
    "a chart is the table of its data, in its place",
    [paragraph("Før."), chart, caption("Figur", ". Folketall")],
    `<p>Før.</p><figure class="chart"><table><caption>Folketall</caption><thead><tr><th scope="col">Kategori</th><th scope="col">Fjordvik</th></tr></thead>
     <tbody><tr><th scope="row">2020</th><td>4,3</td></tr><tr><th scope="row">2025</th><td>5</td></tr></tbody></table><figcaption>Figur 1. Folketall</figcaption></figure>`,
  );

  const extended = withPart(
    "charts/chartEx1.xml",
    "application/vnd.ms-office.chartex+xml",
    extendedChartXml,
    "chartEx",
    (id) =>
      rawXml(
        `<w:p><w:r><mc:AlternateContent><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${drawing(
          "",
          "http://schemas.microsoft.com/office/drawing/2014/chartex",
          `<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" r:id="${id}"/>`,
        ).replace(
          /^<w:r>|<\/w:r>$/g,
          "",
        )}</mc:Choice><mc:Fallback><w:t>Oppdater Word.</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
  );

  pair(
    "a chart of the newer kinds (sunburst, waterfall) is the table of its data, too",
    [extended],
    `<figure class="chart"><table><caption>Utgifter</caption><thead><tr><th scope="col">Kategori</th><th scope="col">2026</th></tr></thead>
     <tbody><tr><th scope="row">Oppvekst, Skole</th><td>22</td></tr><tr><th scope="row">Oppvekst, Barnehage</th><td>4,3</td></tr><tr><th scope="row">Kultur</th><td></td></tr></tbody></table></figure>`,
  );

  pair(
    "a drawn shape without words is told by its alternative text, and so is one in a group",
    [
      rawXml(
        `<w:p><w:r><w:t xml:space="preserve">Se </w:t></w:r>${drawing('descr="Pil fra mål til tiltak"', shapeUri, shaped("rightArrow"))}</w:p>`,
      ),
      rawXml(
        `<w:p>${drawing("", groupUri, group(shaped("ellipse", "", 'descr="Sirkel"') + shaped("rect", `<wps:txbx>${box("<w:p><w:r><w:t>Ord.</w:t></w:r></w:p>")}</wps:txbx>`, 'descr="Boks"')))}</w:p>`,
      ),
      rawXml('<w:p><w:r><w:pict><v:oval alt="Gammel sirkel"/></w:pict></w:r></w:p>'),
    ],
    '<p>Se <span class="picture-text">Pil fra mål til tiltak</span></p><p><span class="picture-text">Sirkel</span></p><p>Ord.</p><p><span class="picture-text">Gammel sirkel</span></p>',
  );

  test("drawn shapes are told of, but not lines, empty text boxes and decoration", () => {
    const decoration =
      '<a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
    const { document } = readBuilt(
      docx(
        {},
        rawXml(
          `<w:p>${drawing("", shapeUri, shaped("rightArrow"))}${drawing('descr="Sirkel"', shapeUri, shaped("ellipse"))}</w:p>`,
        ),
        rawXml(
          `<w:p>${drawing("", groupUri, group(shaped("line")))}${drawing("", shapeUri, shaped("rect", `<wps:txbx>${box("<w:p/>")}</wps:txbx>`))}</w:p>`,
        ),
        rawXml(
          `<w:p>${drawing("", shapeUri, shaped("rect")).replace(/<wp:docPr[^>]*\/>/, `<wp:docPr id="3" name="z">${decoration}</wp:docPr>`)}</w:p>`,
        ),
      ),
    );
    expect(document.messages).toContainEqual({ kind: "shapes", at: null, detail: "2" });
  });

  // ECMA-376-3 § 9.3: the choice we understand and the fallback say the same; one of them is read.
  pair(
    "a text box is read once, after the paragraph it is anchored in",
    [
      rawXml(
        `<w:p><w:r><w:t>Anker.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${box("<w:p><w:r><w:t>I boksen.</w:t></w:r></w:p>")}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box("<w:p><w:r><w:t>I boksen.</w:t></w:r></w:p>")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    ],
    "<p>Anker.</p><p>I boksen.</p>",
  );

  pair(
    "of alternate content that asks for what we do not know, the fallback is read",
    [
      rawXml(
        '<w:p><w:r><mc:AlternateContent xmlns:x="urn:x"><mc:Choice Requires="x"><w:t>nytt</w:t></mc:Choice><mc:Fallback><w:t>gammelt</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      ),
    ],
    "<p>gammelt</p>",
  );

  test("alternate content of which no choice is known and that has no fallback is told with its place, unless it is not shown", () => {
    const alternate = (inside: string) => `<mc:AlternateContent xmlns:x="urn:x">${inside}</mc:AlternateContent>`;
    const told = (run: string) => readBuilt(docx({}, paragraph("Før."), rawXml(`<w:p>${run}</w:p>`))).document.messages;
    const lost = alternate('<mc:Choice Requires="x"><w:t>nytt</w:t></mc:Choice>');
    const message = { kind: "unknown", at: 1, detail: "mc:AlternateContent x" };
    expect(told(`<w:r>${lost}</w:r>`)).toEqual([message]);
    expect(told(`<w:r><w:drawing><wp:inline>${lost}</wp:inline></w:drawing></w:r>`)).toEqual([message]);
    expect(
      told(
        `<w:r><w:rPr>${lost}</w:rPr><w:t>A</w:t></w:r><w:r>${alternate("")}</w:r><w:r>${alternate('<mc:Choice Requires="x"/><mc:Fallback/>')}</w:r>`,
      ),
    ).toEqual([]);
    expect(told(`<w:r><w:rPr><w:vanish/></w:rPr>${lost}</w:r><w:del><w:r>${lost}</w:r></w:del>`)).toEqual([
      { kind: "revisions", at: null, detail: "1" },
    ]);
  });

  pair(
    "formulas are MathML",
    [
      rawXml(
        '<w:p><w:r><w:t xml:space="preserve">Areal </w:t></w:r><m:oMath><m:r><m:t>A=π</m:t></m:r><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p><w:p><m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:den></m:f></m:oMath></m:oMathPara></w:p>',
      ),
    ],
    `<p>Areal <math><mi>A</mi><mo>=</mo><mi>π</mi><msup><mi>r</mi><mn>2</mn></msup></math></p>
     <math display="block"><mfrac><mn>1</mn><msqrt><mi>x</mi></msqrt></mfrac></math>`,
  );
});
