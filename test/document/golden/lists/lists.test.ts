import { inLanguage, item, itemWith, list, paragraph, rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair } from "../pair.ts";

/** Levels of one numbering: [format, text] from the outermost in, with more in the level where said. */
function numbering(
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  nums: string,
  body: string,
): Piece {
  const xml = levels
    .map(
      ([format, text, more = ""], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join("");
  const part = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${xml}</w:abstractNum>${nums}</w:numbering>`;
  return withPart(
    "numbering.xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
    part,
    "numbering",
    () => rawXml(body),
  );
}

const one = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

function numbered(id: number, level: number, text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** An item of which a formula is all there is, in its line or made to stand alone. */
function numberedFormula(letter: string, alone: boolean): string {
  const formula = `<m:oMath><m:r><m:t>${letter}</m:t></m:r></m:oMath>`;
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${alone ? `<m:oMathPara>${formula}</m:oMathPara>` : formula}</w:p>`;
}

describe("numbered paragraphs become lists", () => {
  pair(
    "an item of which a formula is all there is keeps its number",
    [
      numbering(
        [["decimal", "%1."]],
        one,
        numbered(1, 0, "Én") + numberedFormula("x", false) + numberedFormula("y", true) + numbered(1, 0, "Fire"),
      ),
    ],
    `<ol><li>Én</li><li><math><mi>x</mi></math></li><li><math display="block"><mi>y</mi></math></li><li>Fire</li></ol>`,
  );

  // ECMA-376-1 § 17.9.24: the look of a level's number; one that is hidden is counted all the same.
  pair(
    "a number that is hidden is not shown",
    [
      numbering(
        [
          ["decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>"],
          ["decimal", "%1.%2"],
        ],
        one,
        numbered(1, 0, "Uten") + numbered(1, 1, "Med"),
      ),
    ],
    '<p>Uten</p><ol class="marked" role="list"><li><span class="marker">1.1</span> Med</li></ol>',
  );

  pair(
    "an item says what language its words are in, and what stands under it says its own",
    [list("bullet", "A", item(inLanguage("nn-NO", "Éin")), itemWith([inLanguage("en-GB", "Two")], item("Under")))],
    '<ul><li>A</li><li lang="nn-NO">Éin</li><li><span lang="en-GB">Two</span><ul><li>Under</li></ul></li></ul>',
  );

  pair("bullets are an unordered list", [list("bullet", "En", "To")], "<ul><li>En</li><li>To</li></ul>");

  pair(
    "numbers a browser counts itself are left to it",
    [list("letter", "En", "To")],
    '<ol type="a"><li>En</li><li>To</li></ol>',
  );

  pair(
    "a list under an item is inside the item",
    [list("number", itemWith(["En"], item("En a"), item("En b")), "To")],
    '<ol><li>En<ol type="a"><li>En a</li><li>En b</li></ol></li><li>To</li></ol>',
  );

  // § 17.9.18: a numbering goes on counting wherever it is used again.
  pair(
    "a list interrupted by a paragraph goes on where it stopped",
    [
      numbering(
        [["decimal", "%1."]],
        one,
        `${numbered(1, 0, "En")}${numbered(1, 0, "To")}<w:p><w:r><w:t>Mellom.</w:t></w:r></w:p>${numbered(1, 0, "Tre")}`,
      ),
    ],
    '<ol><li>En</li><li>To</li></ol><p>Mellom.</p><ol start="3"><li>Tre</li></ol>',
  );

  // § 17.9.1, § 17.9.26: two numberings on one abstract numbering share its counters, unless the start is overridden.
  pair(
    "a second numbering on the same abstract one goes on counting; a start override begins anew",
    [
      numbering(
        [["decimal", "%1."]],
        `${one}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
        `${numbered(1, 0, "En")}<w:p><w:r><w:t>Og</w:t></w:r></w:p>${numbered(2, 0, "To")}<w:p><w:r><w:t>Men</w:t></w:r></w:p>${numbered(3, 0, "Forfra")}`,
      ),
    ],
    '<ol><li>En</li></ol><p>Og</p><ol start="2"><li>To</li></ol><p>Men</p><ol><li>Forfra</li></ol>',
  );

  pair(
    "numbers of several levels are written out, for a browser cannot count them",
    [
      numbering(
        [
          ["decimal", "%1."],
          ["decimal", "%1.%2"],
        ],
        one,
        `${numbered(1, 0, "En")}${numbered(1, 1, "En en")}${numbered(1, 1, "En to")}`,
      ),
    ],
    '<ol><li>En<ol class="marked" role="list"><li><span class="marker">1.1</span> En en</li><li><span class="marker">1.2</span> En to</li></ol></li></ol>',
  );

  // § 17.9.4: in legal numbering the levels above are digits whatever their own format.
  pair(
    "legal numbering writes the levels above as digits",
    [
      numbering(
        [
          ["upperRoman", "%1."],
          ["decimal", "%1.%2", "<w:isLgl/>"],
        ],
        one,
        `${numbered(1, 0, "En")}${numbered(1, 1, "En en")}`,
      ),
    ],
    '<ol type="I"><li>En<ol class="marked" role="list"><li><span class="marker">1.1</span> En en</li></ol></li></ol>',
  );

  pair(
    "a number with words in it is content, and stays a paragraph",
    [numbering([["decimal", "§ 4-%1"]], one, `${numbered(1, 0, "Virkeområde")}${numbered(1, 0, "Formål")}`)],
    '<p><span class="number">§ 4-1</span> Virkeområde</p><p><span class="number">§ 4-2</span> Formål</p>',
  );

  // § 17.9.10: a level restarts when a higher one has been used, unless lvlRestart is 0.
  pair(
    "a level that never restarts counts on under the next item",
    [
      numbering(
        [
          ["decimal", "%1."],
          ["decimal", "%2)", '<w:lvlRestart w:val="0"/>'],
        ],
        one,
        [numbered(1, 0, "A"), numbered(1, 1, "x"), numbered(1, 0, "B"), numbered(1, 1, "y")].join(""),
      ),
    ],
    '<ol><li>A<ol><li>x</li></ol></li><li>B<ol start="2"><li>y</li></ol></li></ol>',
  );

  pair(
    "a number in the words of the document's language is the item's own, and so is one with zeros before it",
    [
      numbering(
        [
          ["ordinalText", "%1:"],
          ['custom" w:format="001, 002, 003, ...', "%2."],
        ],
        one,
        `${numbered(1, 0, "En")}${numbered(1, 1, "A")}${numbered(1, 0, "To")}`,
      ),
    ],
    '<ol class="marked" role="list"><li><span class="marker">Første:</span> En<ol class="marked" role="list"><li><span class="marker">001.</span> A</li></ol></li><li><span class="marker">Andre:</span> To</li></ol>',
  );

  // § 17.9.21 and § 17.9.27: a numbering style need not be said again by the numbering it leads to.
  pair(
    "a numbering that leads to a numbering style has the levels of that style's numbering, whoever says so",
    [
      numbering(
        [["upperLetter", "%1)"]],
        `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Bokstaver"/></w:abstractNum>${one}<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
        `${numbered(2, 0, "En")}${numbered(2, 0, "To")}`,
      ),
    ],
    '<ol type="A"><li>En</li><li>To</li></ol>',
    {
      styles: [
        '<w:style w:type="numbering" w:styleId="Bokstaver"><w:name w:val="Bokstaver"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      ],
    },
  );

  // § 17.9.23: the level that names a style is the style's; a style that is based on it inherits it as its own.
  pair(
    "a style based on one that a level names counts on that level, unless it says another",
    [
      numbering(
        [
          ["decimal", "§ %1"],
          ["decimal", "§ %1-%2", '<w:pStyle w:val="Ledd"/>'],
          ["decimal", "§ %1-%2-%3"],
        ],
        one,
        `${numbered(1, 0, "En")}${["Ledd", "Underledd", "Dypere"].map((style) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${style}</w:t></w:r></w:p>`).join("")}`,
      ),
    ],
    '<p><span class="number">§ 1</span> En</p><p><span class="number">§ 1-1</span> Ledd</p><p><span class="number">§ 1-2</span> Underledd</p><p><span class="number">§ 1-2-1</span> Dypere</p>',
    {
      styles: [
        '<w:style w:type="paragraph" w:styleId="Ledd"><w:name w:val="Ledd"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        '<w:style w:type="paragraph" w:styleId="Underledd"><w:name w:val="Underledd"/><w:basedOn w:val="Ledd"/></w:style>',
        '<w:style w:type="paragraph" w:styleId="Dypere"><w:name w:val="Dypere"/><w:basedOn w:val="Underledd"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>',
      ],
    },
  );

  // § 17.9.18: numId 0 takes the numbering of the style away.
  pair(
    "numbering 0 is no numbering",
    [numbering([["decimal", "%1."]], one, numbered(0, 0, "Bare tekst"))],
    "<p>Bare tekst</p>",
  );

  pair(
    "an item without words is not shown, and the rest keep their numbers",
    [list("number", "En", "", "Tre")],
    '<ol><li>En</li><li value="3">Tre</li></ol>',
  );

  pair(
    "a paragraph in the list's own style without number belongs to the item before it",
    [
      list("number", "En"),
      rawXml('<w:p><w:pPr><w:pStyle w:val="Listeavsnitt"/></w:pPr><w:r><w:t>Mer om en.</w:t></w:r></w:p>'),
      paragraph("Utenfor."),
    ],
    "<ol><li><p>En</p><p>Mer om en.</p></li></ol><p>Utenfor.</p>",
  );

  // § 17.18.59, lowerLetter: after "z" comes "aa", after "aa" comes "bb"; a browser has "ab".
  pair(
    "letters a browser would count otherwise than Word are written out",
    [
      numbering(
        [["lowerLetter", "%1)"]],
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="27"/></w:lvlOverride></w:num>',
        `${numbered(1, 0, "En")}${numbered(1, 0, "To")}`,
      ),
    ],
    '<ol class="marked" role="list"><li><span class="marker">aa)</span> En</li><li><span class="marker">bb)</span> To</li></ol>',
  );
});
