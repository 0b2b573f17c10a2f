import { HtmlValidate } from "html-validate";
import { docx, heading, paragraph, rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { encodeBase64 } from "../../../../src/docx/base64.ts";
import type { Message } from "../../../../src/document/blocks/document.ts";
import { toPage } from "../../../../src/document/html/toPage.ts";
import { pageOf, pair, readBuilt } from "../pair.ts";

/** HTML or MHTML that lies in the package and is set in where it is referred to (§ 17.17.2.1). */
function chunk(name: string, type: string, content: string | Uint8Array): Piece {
  return withPart(name, type, content, "aFChunk", (id) => rawXml(`<w:altChunk r:id="${id}"/>`));
}

const html = (content: string) => chunk("del.html", "text/html", content);
const messagesOf = (...body: readonly Piece[]): readonly Message[] => readBuilt(docx({}, ...body)).document.messages;
const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

describe("HTML brought in from a file in the document", () => {
  pair(
    "its headings and paragraphs stand in their place, and what is for browsers only does not",
    [
      heading(1, "Plan"),
      html(
        "<!DOCTYPE html><html><head><title>Nei</title><style>p { color: red }</style><script>nei()</script></head><body>\n<h2>M&aring;l</h2>\n<p>Kort\n   tekst.<p>Neste &amp; siste.<!-- nei --></body></html>",
      ),
      paragraph("Etter."),
    ],
    '<section id="plan"><h1>Plan</h1><section id="mal"><h2>Mål</h2><p>Kort tekst.</p><p>Neste &amp; siste.</p><p>Etter.</p></section></section>',
  );

  pair(
    "words outside paragraphs, and in boxes of any kind, are paragraphs",
    [
      html(
        "Bar tekst<div>I boks<section>Inni</section>etter</div><p></p><div> </div><address>Rådhuset</address><dl><dt>Navn<dd>Verdi</dl>",
      ),
    ],
    "<p>Bar tekst</p><p>I boks</p><p>Inni</p><p>etter</p><p>Rådhuset</p><p>Navn</p><p>Verdi</p>",
  );

  pair(
    "marks on words, line ends and spaces are kept as browsers show them",
    [
      html(
        '<p> En <b>to </b><i>tre</i>, H<sub>2</sub>O, m<sup>2</sup>, <s>feil</s>, <span style="font-weight:bold; font-style: italic">fet</span>\n<br>\n linje&nbsp;to</p>',
      ),
    ],
    "<p>En <strong>to </strong><em>tre</em>, H<sub>2</sub>O, m<sup>2</sup>, <s>feil</s>, <strong><em>fet</em></strong><br>linje\u00a0to</p>",
  );

  pair(
    "lists stand in one another, count from where they start and by what they are told",
    [
      html(
        '<ul><li>a<ol start="3" type="a"><li>c<li>d</ol><li><p>b</p></ul><ol><li>en</li><ul><li>under</li></ul><li value="5">fem</li></ol>',
      ),
    ],
    `<ul><li>a<ol start="3" type="a"><li>c</li><li>d</li></ol></li><li>b</li></ul>
     <ol class="marked" role="list"><li><span class="marker">1.</span> en<ul><li>under</li></ul></li><li><span class="marker">5.</span> fem</li></ol>`,
  );

  pair(
    "tables have their caption, headers and spans",
    [
      html(
        '<table><caption>Tall <em>nå</em></caption><thead><tr><th>År<th colspan=2>Sum</thead><tbody><tr><th rowspan="2">2026<td>1<td>2</tr><tr><td>3<td><p>4</p><p>5</p></tr></table>',
      ),
    ],
    `<table><caption>Tall <em>nå</em></caption><thead><tr><th scope="col">År</th><th scope="col" colspan="2">Sum</th></tr></thead>
     <tbody><tr><th scope="row" rowspan="2">2026</th><td>1</td><td>2</td></tr><tr><td>3</td><td><p>4</p><p>5</p></td></tr></tbody></table>`,
  );

  pair(
    "a table in a table, a list in a cell and words outside the cells are all there",
    [html("<table>Utenfor<tr><td>A<table><tr><td>B<td>C</table>D<td><ul><li>E</ul></table>")],
    "<p>Utenfor</p><table><tbody><tr><td><p>A</p><table><tbody><tr><td>B</td><td>C</td></tr></tbody></table><p>D</p></td><td><ul><li>E</li></ul></td></tr></tbody></table>",
  );

  pair(
    "links lead where links may, to places in the same text too, and other addresses are words",
    [
      html(
        '<p><a href="https://fjordvik.no/a b">ute</a> <a href="#d%C3%A5p">inne</a> <a href="javascript:alert(1)">nei</a></p><p id="dåp">Her.</p><a href="https://fjordvik.no"><p>En</p><p>To</p></a>',
      ),
    ],
    '<p><a href="https://fjordvik.no/a%20b">ute</a> <a href="#dap">inne</a> nei</p><p id="dap">Her.</p><p><a href="https://fjordvik.no">En</a></p><p><a href="https://fjordvik.no">To</a></p>',
  );

  pair(
    "quotations, set text and lines across are kept",
    [html("<p>Før.</p><blockquote><p>Sitat.</p></blockquote><pre>\nen\n  to</pre><hr><p>Etter.</p>")],
    "<p>Før.</p><blockquote><p>Sitat.</p></blockquote><p>en<br>  to</p><hr><p>Etter.</p>",
  );

  pair(
    "the language and direction of words are kept",
    [
      html(
        '<html lang="nb"><p>Hei</p><p lang="en-GB">Hello <span lang="fr">monde</span></p><p dir="rtl" lang="ar">مرحبا</p></html>',
      ),
    ],
    '<p>Hei</p><p lang="en-GB">Hello <span lang="fr">monde</span></p><p lang="ar" dir="rtl">مرحبا</p>',
    { language: "nb" },
  );

  test("hidden text is left out and counted, by attribute and by style", () => {
    const body = html(
      '<p>Synlig<span style="DISPLAY : none !important">1234</span></p><div hidden><p>56</p><table><tr><td>7</table></div><p style="mso-hide:all">8</p><p>Slutt</p>',
    );
    expect(pageOf(docx({}, body)).replaceAll("\n", "")).toBe("<p>Synlig</p><p>Slutt</p>");
    expect(messagesOf(body)).toEqual([{ kind: "hiddenText", at: null, detail: "8" }]);
  });

  test("text hidden by the style sheet in the file is hidden", () => {
    const body = html(
      "<style>.skjult, #x { display: none } p.ute{color:red;display:none} .synlig { display: block }</style><p class='a skjult'>12</p><p id=x>3</p><p class=ute>4</p><div class='ute synlig'>Vises</div>",
    );
    expect(pageOf(docx({}, body)).trim()).toBe("<p>Vises</p>");
    expect(messagesOf(body)).toEqual([{ kind: "hiddenText", at: null, detail: "4" }]);
  });

  test("what cannot be shown is told by its name, and fields of a form by what is in them", () => {
    const body = html(
      '<p>A<svg><text>x</text></svg>B<iframe src="https://a.no">x</iframe>C <input type=checkbox checked> ja <input type="hidden" value="n"><input value="svar"> <textarea>mer</textarea></p>',
    );
    expect(pageOf(docx({}, body)).trim()).toBe("<p>ABC ☒ ja svar mer</p>");
    expect(messagesOf(body)).toEqual([
      { kind: "unknown", at: 0, detail: "svg" },
      { kind: "unknown", at: 0, detail: "iframe" },
    ]);
  });

  test("pictures written into the text are pictures, and those elsewhere are told", () => {
    const body = html(
      `<p><img alt="Kart" width="10" height="20" src="data:image/png;base64,${encodeBase64(pixel)}"><img src="https://a.no/b.png"><img alt="" src="data:image/png;base64,${encodeBase64(pixel)}"></p>`,
    );
    const read = readBuilt(docx({}, body));
    expect(read.document.blocks).toMatchObject([
      {
        inlines: [
          {
            type: "picture",
            part: "word/del.html/image1.png",
            contentType: "image/png",
            index: 0,
            alt: "Kart",
            decorative: false,
            width: 10,
            height: 20,
          },
          { type: "picture", part: "", index: 1, alt: null },
          { type: "picture", index: 2, alt: "", decorative: true },
        ],
      },
    ]);
    expect(read.document.messages).toEqual([{ kind: "pictureOutside", at: 0, detail: "" }]);
    expect(read.mediaType("word/del.html/image1.png")).toBe("image/png");
    expect(Array.from(read.media("word/del.html/image1.png") ?? [])).toEqual(Array.from(pixel));
  });

  test("a data address that is no picture is no part, and the place says so", () => {
    const read = readBuilt(
      docx({}, html('<img alt="x" src="data:text/html,<b>hei</b>"><img alt="y" src="data:image/png;base64,@@@">')),
    );
    expect(read.document.blocks).toMatchObject([{ inlines: [{ part: "", alt: "x" }, { alt: "y" }] }]);
    expect(read.document.messages).toEqual([{ kind: "pictureFormat", at: 0, detail: "text/html" }]);
    expect(read.media("word/del.html/image1.png")).toBeNull();
  });

  test.each([
    ["UTF-8 where nothing is said", "<p>blåbærsyltetøy</p>", "utf-8"],
    ["the letters of Windows where nothing is said", "<p>blåbærsyltetøy</p>", "latin1"],
    ["a charset told in a meta", '<meta charset="windows-1252"><p>blåbærsyltetøy</p>', "latin1"],
    [
      "a charset told the older way",
      '<META http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>blåbærsyltetøy</p>',
      "latin1",
    ],
    ["UTF-8 told wrongly", '<meta charset="utf-8"><p>blåbærsyltetøy</p>', "latin1"],
    ["UTF-16 by its mark", "\ufeff<p>blåbærsyltetøy</p>", "utf16le"],
    ["a charset nobody knows", '<meta charset="klingon"><p>blåbærsyltetøy</p>', "utf-8"],
  ] as const)("it is read in %s", (_name, text, encoding) => {
    expect(pageOf(docx({}, chunk("a.html", "text/html", new Uint8Array(Buffer.from(text, encoding))))).trim()).toBe(
      "<p>blåbærsyltetøy</p>",
    );
  });

  pair(
    "XHTML may close any element in its own tag",
    [
      chunk(
        "a.xhtml",
        "application/xhtml+xml",
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head><body><p/><p>En<a id="x"/> to</p><div/>Etter</body></html>',
      ),
    ],
    "<p>En to</p><p>Etter</p>",
  );

  pair(
    "it stands in a cell and a list as its own, and headings in a caption are words",
    [
      html(
        "<ul><li><h2>Tiltak</h2>Tekst</ul><table><caption><h3>Navn</h3></caption><tr><td><h3>I celle</h3><td>x</table>",
      ),
    ],
    '<ul><li><section id="tiltak"><h1>Tiltak</h1><p>Tekst</p></section></li></ul><table><caption>Navn</caption><tbody><tr><td><section id="i-celle"><h2>I celle</h2></section></td><td>x</td></tr></tbody></table>',
  );
});

test("what HTML becomes is a page without faults", async () => {
  const body =
    html(`<h1>Én</h1><p>A <b>b <a href="https://a.no">c <img src="x.png" alt="d"></a></b><br>e</p><ul><li>f<p>g<ol type=i><li><h2>h</h2></ol></ul><blockquote>i<table summary="s"><caption>j<p>k</caption><thead><tr><th>l<th></thead>
    <tr><th rowspan=2>m<td colspan=9>n<tr><td><ul><li>o</ul><tr><td rowspan=7>p</table></blockquote><figure><img src="data:image/png;base64,${encodeBase64(pixel)}" alt="q"><figcaption>r</figcaption></figure><pre>s\n t</pre><hr><p lang="en" dir="rtl" id="u v">u</p>`);
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: { "no-trailing-whitespace": "off", "long-title": "off" },
  });
  const { document } = readBuilt(docx({}, paragraph("Før."), body));
  const report = await validator.validateString(
    toPage(document, { name: "Plan", language: "nb", mediaAddress: (part) => part }),
  );
  expect(report.results.flatMap(({ messages }) => messages.map((each) => `${each.ruleId}: ${each.message}`))).toEqual(
    [],
  );
});

const message = (...parts: readonly string[]) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n    type="text/html";\r\n    boundary="----=del"\r\n\r\nFor other readers.\r\n${parts.map((part) => `------=del\r\n${part}\r\n`).join("")}------=del--\r\nafter`;
const page = (
  content: string,
  headers = 'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: file:///C:/fake/document.html',
) => `${headers}\r\n\r\n${content}`;

describe("MHTML brought in from a file in the document", () => {
  pair(
    "its page is read, its coded letters and broken lines made whole",
    [chunk("a.mht", "message/rfc822", message(page('<p class=3D"x">bl=C3=A5b=C3=A6r=\r\nsyltetøy =\r\n</p>')))],
    "<p>blåbærsyltetøy</p>",
  );

  pair(
    "a page in base64 and the letters of Windows is read",
    [
      chunk(
        "a.mht",
        "multipart/related",
        message(
          page(
            Buffer.from(Buffer.from("<p>blåbær</p>", "latin1")).toString("base64"),
            "Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64",
          ),
        ),
      ),
    ],
    "<p>blåbær</p>",
  );

  pair(
    "a page in parts within parts is found, and so is one that is the whole message",
    [
      chunk(
        "a.mht",
        "message/rfc822",
        message(
          "Content-Type: multipart/alternative; boundary=indre\n\n--indre\nContent-Type: text/plain\n\nren\n--indre\nContent-Type: text/html\n\n<p>En</p>\n--indre--\n",
        ),
      ),
      chunk("b.mht", "message/rfc822", "Subject: x\nContent-Type: text/html\n\n<p>To</p>\n"),
    ],
    "<p>En</p><p>To</p>",
  );

  test("its pictures are found by where they lie and by their id, and each is kept once", () => {
    const png = (headers: string) =>
      `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n${headers}\r\n\r\n${encodeBase64(pixel)}`;
    const read = readBuilt(
      docx(
        {},
        chunk(
          "a.mht",
          "message/rfc822",
          message(
            page(
              '<img alt=3D"A" src=3D"file:///C:/fake/image0.png"><img alt=3D"B" src=3D"IMAGE0.png"><img alt=3D"C" src=3D"cid:to@x"><img alt=3D"D" src=3D"borte.png">',
            ),
            png("Content-Location: file:///C:/fake/image0.png"),
            png("Content-ID: <to@x>"),
          ),
        ),
      ),
    );
    expect(read.document.blocks).toMatchObject([
      {
        inlines: [
          { alt: "A", part: "word/a.mht/image1.png", contentType: "image/png" },
          { alt: "B", part: "word/a.mht/image1.png" },
          { alt: "C", part: "word/a.mht/image2.png" },
          { alt: "D", part: "" },
        ],
      },
    ]);
    expect(Array.from(read.media("word/a.mht/image2.png") ?? [])).toEqual(Array.from(pixel));
    expect(read.document.messages).toEqual([{ kind: "pictureOutside", at: 0, detail: "" }]);
  });

  test("a message without a page is told", () => {
    expect(messagesOf(chunk("a.mht", "message/rfc822", message("Content-Type: text/calendar\r\n\r\nx")))).toEqual([
      { kind: "altChunk", at: 0, detail: "message/rfc822" },
    ]);
  });
});
