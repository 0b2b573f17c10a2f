import { docx, linkTo, paragraph, rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pageOf, pair, readBuilt } from "../pair.ts";

const shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const groups = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
const withPicture = (use: (id: string) => Piece) =>
  withPart("media/a.png", "image/png", new Uint8Array([1]), "image", use);
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const box = (text: string) => `<wps:txbx><w:txbxContent>${words(text)}</w:txbxContent></wps:txbx>`;
const fill = (id: string, how = "<a:stretch><a:fillRect/></a:stretch>") =>
  `<a:blipFill><a:blip r:embed="${id}"/>${how}</a:blipFill>`;
const size = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="952500" cy="476250"/></a:xfrm>';
const shape = (filled: string, inside = "", own = "") =>
  `<wps:wsp><wps:cNvPr id="2" name="y" ${own}/><wps:spPr>${size}<a:prstGeom prst="ellipse"/>${filled}</wps:spPr>${inside}</wps:wsp>`;
const drawn = (described: string, uri: string, inside: string, click = "") =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" ${described}>${click}</wp:docPr><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const picture = '<img src="media/a.png" alt="Fjorden" width="100" height="50">';

describe("a picture that fills", () => {
  pair(
    "a shape is shown, with the shape's words",
    [withPicture((id) => rawXml(drawn('descr="Fjorden"', shapes, shape(fill(id)))))],
    `<p>${picture}</p>`,
  );

  pair(
    "a text box is shown, and the words in it after it",
    [withPicture((id) => rawXml(drawn('descr="Fjorden"', shapes, shape(fill(id), box("Ord.")))))],
    `<p>${picture}</p><p>Ord.</p>`,
  );

  pair(
    "a shape in a group is shown in its own size, by its own words",
    [
      withPicture((id) =>
        rawXml(
          drawn(
            "",
            groups,
            `<wpg:wgp xmlns:wpg="${groups}"><wpg:grpSpPr/>${shape(fill(id), "", 'descr="Fjorden"')}</wpg:wgp>`,
          ),
        ),
      ),
    ],
    `<p>${picture}</p>`,
  );

  pair(
    "a cell of a table that is drawn is shown",
    [
      withPicture((id) =>
        rawXml(
          drawn(
            'descr="Fjorden"',
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            `<a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Ord.</a:t></a:r></a:p></a:txBody><a:tcPr>${fill(id)}</a:tcPr></a:tc></a:tr></a:tbl>`,
          ),
        ),
      ),
    ],
    '<p><img src="media/a.png" alt="Fjorden"></p><p>Ord.</p>',
  );

  pair(
    "a shape of VML is shown",
    [
      withPicture((id) =>
        rawXml(
          `<w:p><w:r><w:pict><v:oval alt="Fjorden" style="width:75pt;height:37.5pt"><v:fill r:id="${id}" type="frame"/></v:oval></w:pict></w:r></w:p>`,
        ),
      ),
    ],
    `<p>${picture}</p>`,
  );

  pair(
    "a shape in a cell of a table is shown in the cell",
    [
      withPicture((id) =>
        rawXml(
          `<w:tbl><w:tr><w:tc>${drawn('descr="Fjorden"', shapes, shape(fill(id)))}</w:tc><w:tc>${words("Ord.")}</w:tc></w:tr></w:tbl>`,
        ),
      ),
    ],
    `<table><tbody><tr><td>${picture}</td><td>Ord.</td></tr></tbody></table>`,
  );

  pair(
    "a shape as a texture is no picture",
    [
      withPicture((id) => rawXml(drawn('descr="Sirkel"', shapes, shape(fill(id, "<a:tile/>"))))),
      withPicture((id) =>
        rawXml(
          `<w:p><w:r><w:pict><v:oval alt="Sirkel"><v:fill r:id="${id}" type="tile"/></v:oval></w:pict></w:r></w:p>`,
        ),
      ),
    ],
    '<p><span class="picture-text">Sirkel</span></p><p><span class="picture-text">Sirkel</span></p>',
  );
});

describe("a text box of a Strict file", () => {
  // As Word saves one: shapes are in the namespace of the drawing (ECMA-376-1 § 20.4.2), and the words in Word's own of 2006.
  const strict = (inside: string) =>
    rawXml(
      `<w:p xmlns:wp="http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml"><w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x"/><a:graphic><a:graphicData uri="${shapes}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    );
  const strictBox = (text: string, content: string) =>
    `<wp:wsp><wp:cNvSpPr/><wp:spPr/><wp:txbx><${content}>${words(text)}</${content}></wp:txbx></wp:wsp>`;

  pair(
    "is read, whichever namespace its words are in, in a group and a canvas too",
    [
      strict(strictBox("A.", "wne:txbxContent")),
      strict(strictBox("B.", "w:txbxContent")),
      strict(`<wp:wgp><wp:grpSpPr/>${strictBox("C.", "wne:txbxContent")}</wp:wgp>`),
      strict(`<wp:wpc>${strictBox("D.", "wp:txbxContent")}</wp:wpc>`),
    ],
    "<p>A.</p><p>B.</p><p>C.</p><p>D.</p>",
  );
});

describe("a link on what is drawn", () => {
  const clicked = (use: (click: string) => Piece): Piece => {
    return (built) => use(`<a:hlinkClick r:id="${built.relate("hyperlink", "https://fjordvik.no", true)}"/>`)(built);
  };
  const open = '<a href="https://fjordvik.no">';

  pair(
    "leads from a shape's words",
    [clicked((click) => rawXml(drawn('descr="Pil"', shapes, shape(""), click)))],
    `<p>${open}<span class="picture-text">Pil</span></a></p>`,
  );

  pair(
    "leads from the first words of a text box, unless these lead elsewhere",
    [
      clicked((click) => rawXml(drawn("", shapes, shape("", box("Se planen.")), click))),
      clicked((click) =>
        rawXml(
          drawn(
            "",
            shapes,
            shape(
              "",
              '<wps:txbx><w:txbxContent><w:p><w:hyperlink w:anchor="a"><w:r><w:t>A</w:t></w:r></w:hyperlink></w:p></w:txbxContent></wps:txbx>',
            ),
            click,
          ),
        ),
      ),
      rawXml('<w:p><w:bookmarkStart w:id="9" w:name="a"/><w:r><w:t>B</w:t></w:r></w:p>'),
    ],
    `<p>${open}Se planen.</a></p><p><a href="#a">A</a></p><p id="a">B</p>`,
  );

  pair(
    "leads from the picture that fills a shape",
    [withPicture((id) => clicked((click) => rawXml(drawn('descr="Fjorden"', shapes, shape(fill(id)), click))))],
    `<p>${open}${picture}</a></p>`,
  );

  pair(
    "leads from one shape of a group",
    [
      clicked((click) =>
        rawXml(
          drawn(
            "",
            groups,
            `<wpg:wgp xmlns:wpg="${groups}"><wps:wsp><wps:cNvPr id="2" name="y">${click}</wps:cNvPr><wps:spPr/>${box("A.")}</wps:wsp>${shape("", box("B."))}</wpg:wgp>`,
          ),
        ),
      ),
    ],
    `<p>${open}A.</a></p><p>B.</p>`,
  );

  pair(
    "leads from a text box of VML",
    [
      rawXml(
        `<w:p><w:r><w:pict><v:rect href="https://fjordvik.no"><v:textbox><w:txbxContent>${words("A.")}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`,
      ),
    ],
    `<p>${open}A.</a></p>`,
  );

  pair(
    "leads to a place in the document",
    [
      (built) =>
        rawXml(
          drawn(
            "",
            shapes,
            shape("", box("Se målene.")),
            `<a:hlinkClick r:id="${built.relate("hyperlink", "#maal")}"/>`,
          ),
        )(built),
      paragraph(linkTo("maal", "A")),
      rawXml('<w:p><w:bookmarkStart w:id="9" w:name="maal"/><w:r><w:t>Målene</w:t></w:r></w:p>'),
    ],
    '<p><a href="#maal">Se målene.</a></p><p><a href="#maal">A</a></p><p id="maal">Målene</p>',
  );

  test("to an address that is not let through is told, and the words stay", () => {
    const bytes = docx({}, (built) =>
      rawXml(
        drawn(
          "",
          shapes,
          shape("", box("A.")),
          `<a:hlinkClick r:id="${built.relate("hyperlink", "javascript:alert(1)", true)}"/>`,
        ),
      )(built),
    );
    expect(pageOf(bytes)).toBe("<p>A.</p>\n");
    expect(readBuilt(bytes).document.messages).toContainEqual({ kind: "linkScheme", at: 0, detail: "javascript" });
  });
});

describe("an online video", () => {
  const video = (embedded: string) =>
    withPicture((id) =>
      rawXml(
        drawn(
          'descr="Film om fjorden"',
          "http://schemas.openxmlformats.org/drawingml/2006/picture",
          `<pic:pic><pic:blipFill><a:blip r:embed="${id}"><a:extLst><a:ext><wp15:webVideoPr xmlns:wp15="http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing" embeddedHtml="${embedded}"/></a:ext></a:extLst></a:blip></pic:blipFill></pic:pic>`,
        ),
      ),
    );
  const poster = '<img src="media/a.png" alt="Film om fjorden" width="100" height="50">';

  pair(
    "is the picture that stands for it, and a link to it",
    [
      video("&lt;iframe width=&quot;1&quot; src=&quot;https://video.no/1?a=1&amp;amp;b=2&quot;&gt;&lt;/iframe&gt;"),
      video("&lt;iframe src='//video.no/2'&gt;&lt;/iframe&gt;"),
    ],
    `<p><a href="https://video.no/1?a=1&amp;b=2">${poster}</a></p><p><a href="https://video.no/2">${poster}</a></p>`,
  );

  pair(
    "without an address let through is its picture alone",
    [video("&lt;iframe src=&quot;javascript:alert(1)&quot;&gt;"), video("&lt;b&gt;")],
    `<p>${poster}</p><p>${poster}</p>`,
  );
});
