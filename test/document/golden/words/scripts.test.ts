import { footnote, paragraph, rawXml } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair } from "../pair.ts";

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** Puts a note into the file without a reference to it. */
const unreferred =
  (note: Piece): Piece =>
  (built) =>
    note(built).slice(0, 0);

describe("words of other scripts", () => {
  pair(
    "text from right to left says so",
    [rawXml("<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:t>שלום</w:t></w:r></w:p>")],
    '<p dir="rtl">שלום</p>',
  );

  // § 17.3.2.30, and § 17.3.2.8 for what is embedded.
  pair(
    "words from right to left amid others say so, with the signs and notes among them",
    [
      rawXml(
        `<w:p>${run("Byen ")}${run("שלום (", "<w:rtl/>")}${run("2026", "<w:rtl/>")}${run(")", "<w:rtl/>")}${run(" og ")}${run("Oslo", "<w:rtl/>")}${run(".")}</w:p>`,
      ),
      rawXml(
        `<w:p>${run("Sa ")}<w:dir w:val="rtl">${run("שלום ", "<w:rtl/>")}${run("united states")}${run(" עולם", "<w:rtl/>")}</w:dir>${run(".")}</w:p>`,
      ),
    ],
    '<p>Byen <span dir="rtl">שלום (2026)</span> og Oslo.</p><p>Sa <span dir="rtl">שלום united states עולם</span>.</p>',
  );

  // § 17.3.2.3: left out, the direction is from left to right.
  pair(
    "words whose every letter is to run one way do so",
    [
      rawXml(
        `<w:p>${run("Nr. ")}<w:bdo w:val="rtl">${run("ad-326")}${run("D", "<w:b/>")}</w:bdo><w:bdo>${run("x")}</w:bdo></w:p>`,
      ),
    ],
    '<p>Nr. <bdo dir="rtl">ad-326<strong>D</strong></bdo><bdo dir="ltr">x</bdo></p>',
  );

  pair(
    "a note's mark stands where it stood among words from right to left",
    [
      paragraph(
        rawXml(run("שלום", "<w:rtl/>")),
        rawXml('<w:r><w:footnoteReference w:id="2"/></w:r>'),
        rawXml(run("עולם", "<w:rtl/>")),
        unreferred(footnote("A.")),
      ),
    ],
    `<p><span dir="rtl">שלום<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup>עולם</span></p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol><li id="footnote-1"><p>A. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1">↩</a></p></li></ol></section>`,
  );

  // [MS-OI29500] 2.1.84: the language and looks of complex scripts hold for runs that are set as such.
  pair(
    "words of a complex script are in its language, and bold where they are bold in it",
    [
      rawXml(
        `<w:p>${run("Navnet ")}${run("שלום", '<w:b/><w:rtl/><w:lang w:val="en-GB" w:bidi="he-IL"/>')}${run(" og ")}${run("สวัสดี", '<w:cs/><w:bCs/><w:lang w:bidi="th-TH"/>')}${run(" er lang nok.")}</w:p>`,
      ),
    ],
    '<p>Navnet <span dir="rtl"><span lang="he-IL">שלום</span></span> og <span lang="th-TH"><strong>สวัสดี</strong></span> er lang nok.</p>',
  );

  // § 17.3.2.20: Word writes these languages as defaults in every document.
  pair(
    "Chinese letters are in the East Asian language of their run, and no other words are in a language they are not written in",
    [
      rawXml(
        `<w:p>${run("Byen 北京 er stor.", '<w:lang w:eastAsia="zh-CN" w:bidi="ar-SA"/>')}${run(" 東京 òg.", '<w:lang w:eastAsia="en-US"/>')}${run(" Slutt.", '<w:cs/><w:lang w:bidi="ar-SA"/>')}</w:p>`,
      ),
    ],
    '<p>Byen <span lang="zh-CN">北京</span> er stor. 東京 òg. Slutt.</p>',
  );

  // § 17.3.3.25: the guide stands before its base in the file.
  pair(
    "small letters that tell how a word is read stand with the word",
    [
      rawXml(
        `<w:p>${run("I ")}<w:r><w:ruby><w:rubyPr/><w:rt>${run("とう")}${run("きょう")}</w:rt><w:rubyBase>${run("東京")}</w:rubyBase></w:ruby></w:r>${run(".")}</w:p>`,
      ),
    ],
    "<p>I <ruby>東京<rt>とうきょう</rt></ruby>.</p>",
  );
});
