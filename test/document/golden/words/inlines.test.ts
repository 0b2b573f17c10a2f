import {
  bold,
  bookmark,
  docx,
  field,
  footnote,
  heading,
  inLanguage,
  italic,
  link,
  linkTo,
  marked,
  paragraph,
  rawXml,
  styled,
  withPart,
} from "../../../../src/docx/build/build.ts";
import { table } from "../../../../src/docx/build/buildTable.ts";
import { pair, readBuilt } from "../pair.ts";

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const started = (text: string) => `${mark("begin")}${instruction(text)}`;
const separated = mark("separate");
const begun = (text: string) => `${started(text)}${separated}`;
const ended = mark("end");
const linked = (inside: string) => `<w:hyperlink w:anchor="_Toc1">${inside}</w:hyperlink>`;

describe("words and what is in them", () => {
  pair(
    "emphasis is what the author marked, and neighbours share it",
    [paragraph("Vi ", bold("skal ", italic("alle")), " dele ", marked(["strike"], "alt"), ".")],
    "<p>Vi <strong>skal <em>alle</em></strong> dele <s>alt</s>.</p>",
  );

  pair(
    "super- and subscript",
    [
      rawXml(
        `<w:p>${run("CO")}${run("2", '<w:vertAlign w:val="subscript"/>')}${run(" per m")}${run("2", '<w:vertAlign w:val="superscript"/>')}</w:p>`,
      ),
    ],
    "<p>CO<sub>2</sub> per m<sup>2</sup></p>",
  );

  // § 17.7.2: a character style's looks hold unless the run itself says otherwise.
  pair(
    "a character style that is bold is emphasis; a paragraph style that is bold is only its looks",
    [
      rawXml(
        `<w:p><w:pPr><w:pStyle w:val="Bildetekst"/></w:pPr>${run("Kursiv stil")}</w:p><w:p>${run("Sterk", '<w:rStyle w:val="Sterk"/>')}${run(" svak", '<w:rStyle w:val="Sterk"/><w:b w:val="0"/>')}</w:p>`,
      ),
    ],
    '<p class="caption">Kursiv stil</p><p><strong>Sterk</strong> svak</p>',
    {
      styles: ['<w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'],
    },
  );

  pair(
    "words in another language say so, and a paragraph in it says so once",
    [paragraph("Målet er ", inLanguage("en-GB", "net zero"), "."), paragraph(inLanguage("nn-NO", "Heile avsnittet."))],
    '<p>Målet er <span lang="en-GB">net zero</span>.</p><p lang="nn-NO">Heile avsnittet.</p>',
  );

  pair(
    "links lead to the web addresses that are let through; others become plain words",
    [
      paragraph(
        link("https://fjordvik.no/?a=1&b=2", "kommunen"),
        " ",
        link("javascript:alert(1)", "felle"),
        " ",
        link("mailto:post@fjordvik.no", "post"),
      ),
    ],
    '<p><a href="https://fjordvik.no/?a=1&amp;b=2">kommunen</a> felle <a href="mailto:post@fjordvik.no">post</a></p>',
  );

  pair(
    "a link field is a link, by the same rule",
    [paragraph(field('HYPERLINK "https://ssb.no"', "SSB"), ", ", field('HYPERLINK "file:///c:/plan.docx"', "fil"))],
    '<p><a href="https://ssb.no">SSB</a>, fil</p>',
  );

  pair(
    "a link to a bookmark leads to the heading or paragraph it stands in",
    [
      heading(1, bookmark("_Ref1", "Mål")),
      paragraph(bookmark("_Ref2", "Her"), "."),
      paragraph(
        "Se ",
        linkTo("_Ref1", "mål"),
        " og ",
        field("REF _Ref2 \\h", "her"),
        " og ",
        linkTo("borte", "ingensteds"),
      ),
    ],
    '<section id="mal"><h1>Mål</h1><p id="ref2">Her.</p><p>Se <a href="#mal">mål</a> og <a href="#ref2">her</a> og ingensteds</p></section>',
  );

  pair(
    "an anchor stands instead of the one an address has",
    [rawXml("<w:p/>"), paragraph(field('HYPERLINK "https://a.no/#gammel" \\l "ny"', "A"))],
    '<p><a href="https://a.no/#ny">A</a></p>',
  );

  pair(
    "an address that is an anchor alone leads into the document; a bookmark is found whatever its case, and the first of two by one name",
    [
      paragraph(bookmark("Her", "En"), "."),
      paragraph(bookmark("Her", "To"), "."),
      paragraph(link("#Her", "a"), link("#hER", "b"), field('HYPERLINK "#Her"', "c"), linkTo("HER", "d")),
    ],
    '<p id="her">En.</p><p>To.</p><p><a href="#her">a</a><a href="#her">b</a><a href="#her">c</a><a href="#her">d</a></p>',
  );

  pair(
    "a bookmark by its very name is found before one that differs in case",
    [paragraph(bookmark("HER", "En"), "."), paragraph(bookmark("her", "To"), "."), paragraph(linkTo("her", "a"))],
    '<p>En.</p><p id="her">To.</p><p><a href="#her">a</a></p>',
  );

  pair(
    "a note's reference stands outside the link it is set in, for no link may stand in another",
    [paragraph(link("https://a.no", "før", footnote("N."), "etter"), link("https://b.no", footnote("M.")))],
    `<p><a href="https://a.no">før</a><sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup><a href="https://a.no">etter</a><sup><a id="footnote-2-ref" href="#footnote-2" role="doc-noteref" aria-label="Note 2">2</a></sup></p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol><li id="footnote-1"><p>N. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1">↩</a></p></li>
     <li id="footnote-2"><p>M. <a href="#footnote-2-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 2">↩</a></p></li></ol></section>`,
  );

  pair(
    "a reference to a table's caption leads to the table",
    [
      styled("Bildetekst", bookmark("_Ref9", "Tabell 1"), ". Tall"),
      table({}, ["A", "B"]),
      paragraph("Se ", field("REF _Ref9 \\h", "Tabell 1")),
    ],
    '<table id="ref9"><caption>Tabell 1. Tall</caption><tbody><tr><td>A</td><td>B</td></tr></tbody></table><p>Se <a href="#ref9">Tabell 1</a></p>',
  );

  pair(
    "a field shows its result; the page's own number shows nothing, for a page on the web has none",
    [paragraph("Sist endret ", field("DATE", "1. mai"), " ", field("PAGE", "7"), ".")],
    "<p>Sist endret 1. mai .</p>",
  );

  pair(
    "a reference to a page keeps its number, so that its sentence still reads, and leads to what it points to",
    [
      paragraph(bookmark("_Ref1", "Tiltak"), "."),
      paragraph("Se side ", field("PAGEREF _Ref1 \\h", "7"), "."),
      rawXml(
        `<w:p><w:r><w:t xml:space="preserve">Se side </w:t></w:r><w:fldSimple w:instr=" PAGEREF _Ref1 "><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>`,
      ),
    ],
    '<p id="ref1">Tiltak.</p><p>Se side <a href="#ref1">7</a>.</p><p>Se side <a href="#ref1">7</a></p>',
  );

  pair(
    "page numbers in a list of figures show nothing",
    [
      paragraph(bookmark("_Toc1", "Kart"), "."),
      rawXml(
        `<w:p>${begun('TOC \\h \\z \\c "Figur"')}${linked(`${run("Kart")}${begun("PAGEREF _Toc1 \\h")}${run("4")}${ended}`)}${ended}</w:p>`,
      ),
    ],
    '<p id="toc1">Kart.</p><p><a href="#toc1">Kart</a></p>',
  );

  // Word itself stops at 20; what is written deeper than we follow is neither shown nor taken for another field's instruction.
  pair(
    "a field nested too deep to follow leaves the ones around it as they are",
    [
      rawXml(
        `<w:p>${begun("QUOTE").repeat(49)}${started("HYPERLINK ")}${started('"https://feil.no"')}${ended}${instruction('"https://ssb.no"')}${separated}${run("SSB")}${ended.repeat(50)}</w:p>`,
      ),
    ],
    '<p><a href="https://ssb.no">SSB</a></p>',
  );

  // § 17.3.3.30: the code is the font's own, at U+F000 and up.
  pair(
    "white space in a symbol font, and a letter no such font has, are what they are",
    [
      rawXml(
        `<w:p>${run("\uf0b7", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>')}<w:r><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:tab/></w:r>${run("Første")}</w:p><w:p>${run("\uf0fc \u0416", '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')}</w:p>`,
      ),
    ],
    "<p>•\tFørste</p><p>✓ Ж</p>",
  );

  pair(
    "a field for a sign that no font has shows nothing",
    [rawXml(`<w:p>${run("Før")}${started("SYMBOL 99999999999")}${ended}${run(" etter")}</w:p>`)],
    "<p>Før etter</p>",
  );

  pair(
    "signs of symbol fonts are the Unicode signs they show",
    [
      rawXml(
        '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> gjort, </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> 10</w:t></w:r></w:p>',
      ),
    ],
    "<p>✓ gjort, ≥ 10</p>",
  );

  pair(
    "special hyphens, line breaks and tabs are kept; a page break amid words is a line break, breaks that end a paragraph are nothing",
    [
      rawXml(
        '<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:br/><w:t>d</w:t><w:tab/><w:t>e</w:t><w:br w:type="page"/><w:t>f</w:t><w:br/></w:r></w:p>',
      ),
    ],
    "<p>a\u2011b\u00adc<br>d\te<br>f</p>",
  );

  pair(
    "a page break before the first word is nothing",
    [rawXml('<w:p><w:r><w:br w:type="page"/><w:t>Ny side</w:t></w:r></w:p>')],
    "<p>Ny side</p>",
  );

  // § 17.3.1.11: Word keeps a drop cap in a paragraph of its own.
  pair(
    "a drop cap is the first letter of its word",
    [
      rawXml(
        '<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr><w:r><w:t>D</w:t></w:r></w:p><w:p><w:r><w:t>et var en gang.</w:t></w:r></w:p>',
      ),
    ],
    "<p>Det var en gang.</p>",
  );

  // § 17.3.3.31: without xml:space="preserve", white space at the ends is not text.
  pair(
    "white space at the ends of text counts only where the file says so",
    [
      rawXml(
        '<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r><w:r><w:t>c</w:t></w:r></w:p>',
      ),
    ],
    "<p>a b c</p>",
  );

  pair(
    "hidden text is hidden, by itself or by its style",
    [
      rawXml(
        `<w:p>${run("Synlig")}${run(" hemmelig", "<w:vanish/>")}${run(" skjult", '<w:rStyle w:val="Skjult"/>')}</w:p>`,
      ),
    ],
    "<p>Synlig</p>",
    {
      styles: [
        '<w:style w:type="character" w:styleId="Skjult"><w:name w:val="Skjult"/><w:rPr><w:vanish/></w:rPr></w:style>',
      ],
    },
  );

  // § 17.3.2.41: Word shows no end of a paragraph whose mark is hidden; § 17.3.2.36 parts a heading from words on its line.
  pair(
    "a paragraph whose mark is hidden goes on in the next, but a heading that words follow on its line is a heading",
    [
      rawXml(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("Først ")}</w:p><w:p>${run("og sist.")}</w:p>`),
      rawXml(
        `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>${run("Mål")}</w:p><w:p>${run("Vi skal dele.")}</w:p>`,
      ),
      rawXml(
        `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:rPr><w:vanish/></w:rPr></w:pPr>${run("Tiltak")}</w:p><w:p>${run("Vi deler.")}</w:p>`,
      ),
    ],
    '<p>Først og sist.</p><section id="mal"><h1>Mål</h1><p>Vi skal dele.</p></section><section id="tiltak"><h1>Tiltak</h1><p>Vi deler.</p></section>',
  );

  // § 17.16.9: what is chosen in the list is told by its place in it, from 0.
  pair(
    "a drop-down field of the old kind shows what is chosen",
    [
      rawXml(
        `<w:p>${run("Farge: ")}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Rød"/><w:listEntry w:val="Grønn"/></w:ddList></w:ffData></w:fldChar></w:r>${instruction("FORMDROPDOWN")}${ended}${run(", ")}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="Rød"/></w:ddList></w:ffData></w:fldChar></w:r>${instruction("FORMDROPDOWN")}${separated}${ended}</w:p>`,
      ),
    ],
    "<p>Farge: Grønn, Rød</p>",
  );

  pair(
    "words struck once are struck, though they are not struck twice",
    [
      rawXml(
        `<w:p>${run("gammel", '<w:strike/><w:dstrike w:val="0"/>')} ${run("ny", '<w:strike w:val="0"/><w:dstrike w:val="0"/>')}</w:p>`,
      ),
    ],
    "<p><s>gammel</s>ny</p>",
  );

  // §§ 17.16.5.34, 17.16.5.23: the words of the button are what the field shows; templates ask to be filled in so.
  pair(
    "a field that is a button shows its words",
    [
      rawXml(
        `<w:p>${run("Navn: ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction(" MACROBUTTON  Ingen [Skriv her] ")}${ended}${run(".")}</w:p>`,
      ),
    ],
    "<p>Navn: [Skriv her].</p>",
  );

  test("a field that Word reckons out without keeping what it shows is told", () => {
    const read = readBuilt(
      docx(
        {},
        rawXml(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction(" EQ \\f(1;2) ")}${ended}</w:p>`),
      ),
    );
    expect(read.document.messages).toEqual([{ kind: "unknown", at: 0, detail: "EQ" }]);
  });

  pair(
    "what such a field also keeps as its result is not said twice",
    [
      rawXml(
        `<w:p>${run("Farge: ")}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="Rød"/></w:ddList></w:ffData></w:fldChar></w:r>${instruction("FORMDROPDOWN")}${separated}${run("Rød")}${ended}${run(".")}</w:p>`,
      ),
    ],
    "<p>Farge: Rød.</p>",
  );

  test("a part of the document that is kept in another file is told of", () => {
    const sub = withPart("x.xml", "application/xml", "<x/>", "subDocument", (id) =>
      rawXml(`<w:p>${run("Før.")}</w:p><w:subDoc r:id="${id}"/>`),
    );
    expect(readBuilt(docx({}, sub)).document.messages).toContainEqual({
      kind: "missingPart",
      at: 0,
      detail: "word/x.xml",
    });
  });

  pair(
    "nothing in the words can become a tag",
    [paragraph("<script>alert('x')</script> & \"co\"")],
    "<p>&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"co\"</p>",
  );
});
