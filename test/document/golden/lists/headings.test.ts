import { heading, paragraph, rawXml, styled, title, withPart } from "../../../../src/docx/build/build.ts";
import { pair } from "../pair.ts";

const hidden = "<w:rPr><w:vanish/></w:rPr>";

describe("headings become nested sections", () => {
  // ECMA-376-1 §§ 17.3.3.29 and 17.3.3.18: a hyphen that shows at the end of a line only, and one that no line ends at.
  pair(
    "a soft hyphen is in the words and in no address, and one that does not break is as any other",
    [
      rawXml(
        '<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>Bære</w:t><w:softHyphen/><w:t>kraft 2026</w:t><w:noBreakHyphen/><w:t>2032</w:t></w:r></w:p>',
      ),
      heading(1, "Bære\u00adkraft 2026\u20112032"),
    ],
    `<section id="baerekraft-2026-2032"><h1>Bære\u00adkraft 2026\u20112032</h1></section>
     <section id="baerekraft-2026-2032-2"><h1>Bære\u00adkraft 2026\u20112032</h1></section>`,
  );

  pair(
    "a bullet before a heading is a look, and no number",
    [
      withPart(
        "numbering.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
        "numbering",
        () =>
          rawXml(
            '<w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mål</w:t></w:r></w:p>',
          ),
      ),
    ],
    '<section id="mal"><h1>Mål</h1></section>',
  );

  pair(
    "a heading hidden with its mark is not there, and not counted",
    [
      heading(1, "En"),
      rawXml(`<w:p><w:pPr><w:pStyle w:val="Overskrift1"/>${hidden}</w:pPr><w:r>${hidden}<w:t>Skjult</w:t></w:r></w:p>`),
      heading(1, "To"),
    ],
    '<section id="en"><h1><span class="number">1</span> En</h1></section><section id="to"><h1><span class="number">2</span> To</h1></section>',
    { numberedHeadings: true },
  );

  pair(
    "each heading opens a section that holds what is below it, and carries its address",
    [heading(1, "Samfunn"), paragraph("Innledning."), heading(2, "Skole"), paragraph("Om skole."), heading(1, "Areal")],
    `<section id="samfunn"><h1>Samfunn</h1><p>Innledning.</p>
       <section id="skole"><h2>Skole</h2><p>Om skole.</p></section>
     </section>
     <section id="areal"><h1>Areal</h1></section>`,
  );

  pair(
    "the title in Word's Title style is the heading above all others",
    [title("Kommuneplan"), heading(1, "Mål")],
    `<section id="kommuneplan"><h1>Kommuneplan</h1><section id="mal"><h2>Mål</h2></section></section>`,
  );

  pair(
    "a level the author skipped is closed up, so that a screen reader never jumps two levels down",
    [heading(1, "A"), heading(4, "B"), heading(3, "C")],
    `<section id="a"><h1>A</h1><section id="b"><h2>B</h2></section><section id="c"><h2>C</h2></section></section>`,
  );

  // Word writes style ids in its own language; only w:name says what a style is (ECMA-376-1 § 17.7.4.9).
  pair(
    "a style based on a heading is a heading, whatever it is called",
    [styled("Kapittel", "Om planen")],
    `<section id="om-planen"><h1>Om planen</h1></section>`,
    {
      styles: [
        '<w:style w:type="paragraph" w:styleId="Kapittel"><w:name w:val="Kapittel"/><w:basedOn w:val="Overskrift1"/></w:style>',
      ],
    },
  );

  // § 17.3.1.20: level 9 is body text, and the paragraph's own level is before its style's.
  pair(
    "an outline level set on the paragraph itself makes it a heading, or takes that from it",
    [
      rawXml(
        '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Løst</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>Ikke overskrift</w:t></w:r></w:p>',
      ),
    ],
    `<section id="lost"><h1>Løst</h1><p>Ikke overskrift</p></section>`,
  );

  // LibreOffice's tests record that Word does so.
  pair(
    "a level there is none of is as if it were not said: the style's, or that of the style below, holds",
    [
      rawXml(
        '<w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:outlineLvl w:val="-2"/></w:pPr><w:r><w:t>Klima</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Kapittel"/></w:pPr><w:r><w:t>Helse</w:t></w:r></w:p><w:p><w:pPr><w:outlineLvl w:val="25"/></w:pPr><w:r><w:t>Tekst.</w:t></w:r></w:p>',
      ),
    ],
    `<section id="klima"><h1>Klima</h1></section><section id="helse"><h1>Helse</h1><p>Tekst.</p></section>`,
    {
      styles: [
        '<w:style w:type="paragraph" w:styleId="Kapittel"><w:name w:val="Kapittel"/><w:basedOn w:val="Overskrift1"/><w:pPr><w:outlineLvl w:val="-3"/></w:pPr></w:style>',
      ],
    },
  );

  pair(
    "headings with the same words are told apart by the headings above them, not by their order",
    [heading(1, "Klima"), heading(2, "Mål"), heading(1, "Folkehelse"), heading(2, "Mål")],
    `<section id="klima"><h1>Klima</h1><section id="klima-mal"><h2>Mål</h2></section></section>
     <section id="folkehelse"><h1>Folkehelse</h1><section id="folkehelse-mal"><h2>Mål</h2></section></section>`,
  );

  pair(
    "a heading without words is no heading",
    [heading(1), heading(1, "Ord")],
    `<section id="ord"><h1>Ord</h1></section>`,
  );

  pair(
    "a heading set in bold is a heading, not emphasis",
    [rawXml('<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Mål</w:t></w:r></w:p>')],
    `<section id="mal"><h1>Mål</h1></section>`,
  );

  pair(
    "numbers of headings are part of their words, not of their address",
    [heading(1, "Innledning"), heading(1, "Mål"), heading(2, "Delmål")],
    `<section id="innledning"><h1><span class="number">1</span> Innledning</h1></section>
     <section id="mal"><h1><span class="number">2</span> Mål</h1>
       <section id="delmal"><h2><span class="number">2.1</span> Delmål</h2></section></section>`,
    { numberedHeadings: true },
  );

  pair(
    "below level six a heading says its level itself",
    [1, 2, 3, 4, 5, 6, 7].map((level) => heading(level, `N${level}`)),
    `<section id="n1"><h1>N1</h1><section id="n2"><h2>N2</h2><section id="n3"><h3>N3</h3><section id="n4"><h4>N4</h4><section id="n5"><h5>N5</h5>
     <section id="n6"><h6>N6</h6><section id="n7"><div role="heading" aria-level="7">N7</div></section></section></section></section></section></section></section>`,
  );
});
