import { rawXml } from "../../../../src/docx/build/build.ts";
import { pair } from "../pair.ts";

const formula = (xml: string) => rawXml(`<w:p><m:oMath>${xml}</m:oMath></w:p>`);
const run = (text: string, properties = "") => `<m:r><m:rPr>${properties}</m:rPr><m:t>${text}</m:t></m:r>`;
const e = (text: string) => `<m:e>${run(text)}</m:e>`;

describe("formulas become MathML", () => {
  pair(
    "a word set upright is one word, not the product of its letters",
    [formula(run("areal", '<m:sty m:val="p"/>') + run("=") + run("x", '<m:sty m:val="p"/>'))],
    '<p><math><mi>areal</mi><mo>=</mo><mi mathvariant="normal">x</mi></math></p>',
  );

  pair(
    "the name of a function is one word, with its limit under it",
    [
      formula(
        `<m:func><m:fName><m:limLow>${e("lim")}<m:lim>${run("n")}</m:lim></m:limLow></m:fName>${e("x")}</m:func>`,
      ),
    ],
    "<p><math><mrow><munder><mi>lim</mi><mi>n</mi></munder><mo>\u2061</mo><mi>x</mi></mrow></math></p>",
  );

  // `m:eqArr`: in an equation array "&" says where equations line up, and is not shown.
  pair(
    "equations in an array stand without the marks Word lines them up by",
    [formula(`<m:eqArr>${e("x&amp;=1")}${e("y&amp;=2")}</m:eqArr>`)],
    "<p><math><mtable><mtr><mtd><mi>x</mi><mo>=</mo><mn>1</mn></mtd></mtr><mtr><mtd><mi>y</mi><mo>=</mo><mn>2</mn></mtd></mtr></mtable></math></p>",
  );

  // Word makes "E=mc^2#(1)" an equation array: what comes after "#" is the equation's number, set apart at the margin.
  pair(
    "the number of an equation stands after it, in a column of its own",
    [
      formula(`<m:eqArr><m:eqArrPr><m:maxDist m:val="1"/></m:eqArrPr>${e("x=1#(2a)")}</m:eqArr>`),
      formula(
        `<m:eqArr>${e("a&amp;=b")}<m:e><m:r><m:t>c#</m:t></m:r><m:d><m:e><m:r><m:t>1</m:t></m:r></m:e></m:d></m:e></m:eqArr>`,
      ),
    ],
    `<p><math><mtable><mtr><mtd><mi>x</mi><mo>=</mo><mn>1</mn></mtd><mtd><mo>(</mo><mn>2</mn><mi>a</mi><mo>)</mo></mtd></mtr></mtable></math></p>
     <p><math><mtable><mtr><mtd><mi>a</mi><mo>=</mo><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mrow><mo>(</mo><mn>1</mn><mo>)</mo></mrow></mtd></mtr></mtable></math></p>`,
  );

  // § 22.1.2.96: a phantom shows unless it says not to.
  pair(
    "a phantom that is not shown takes room only, and its letters are nowhere",
    [
      formula(`<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr>${e("xy")}</m:phant>${run("z")}`),
      formula(
        `<m:phant><m:phantPr><m:show m:val="off"/><m:zeroWid m:val="1"/></m:phantPr>${e("xy")}</m:phant>${run("z")}`,
      ),
      formula(`<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr>${e("x")}</m:phant>`),
      formula(`<m:phant>${e("y")}</m:phant>`),
    ],
    `<p><math><mspace width="1.2em"></mspace><mi>z</mi></math></p><p><math><mspace width="0em"></mspace><mi>z</mi></math></p>
     <p><math><mi>y</mi></math></p>`,
  );

  pair(
    "a formula that stands alone and is led to keeps its address",
    [
      rawXml(
        `<w:p><w:bookmarkStart w:id="1" w:name="likning"/><m:oMathPara><m:oMath>${run("x")}</m:oMath></m:oMathPara><w:bookmarkEnd w:id="1"/></w:p><w:p><w:hyperlink w:anchor="likning"><w:r><w:t>Se</w:t></w:r></w:hyperlink></w:p>`,
      ),
    ],
    '<p id="likning"><math><mi>x</mi></math></p><p><a href="#likning">Se</a></p>',
  );

  pair(
    "a formula with words after it on its line stays before them",
    [
      rawXml(
        `<w:p><m:oMathPara><m:oMath>${run("x")}</m:oMath></m:oMathPara><w:r><w:t xml:space="preserve"> er antall.</w:t></w:r></w:p>`,
      ),
    ],
    "<p><math><mi>x</mi></math> er antall.</p>",
  );

  pair(
    "a formula that stands alone on its line stands before the lines after it",
    [
      rawXml(
        `<w:p><m:oMathPara><m:oMath>${run("x")}</m:oMath></m:oMathPara><w:r><w:br/><w:t>Her er x antall.</w:t></w:r></w:p>`,
      ),
    ],
    '<math display="block"><mi>x</mi></math><p>Her er x antall.</p>',
  );

  pair(
    "letters in bold, script, fraktur and double-struck are the letters mathematics has for them",
    [
      formula(
        run("Rx", '<m:scr m:val="double-struck"/><m:sty m:val="p"/>') +
          run("L", '<m:scr m:val="script"/>') +
          run("g", '<m:scr m:val="fraktur"/>') +
          run("v", '<m:sty m:val="b"/>') +
          run("w2", '<m:sty m:val="bi"/>'),
      ),
    ],
    "<p><math><mi>ℝ𝕩</mi><mi>ℒ</mi><mi>𝔤</mi><mi>𝐯</mi><mi>𝒘</mi><mn>𝟐</mn></math></p>",
  );

  pair(
    "Greek letters in bold are the bold letters mathematics has for them",
    [
      formula(
        run("Ωβ", '<m:sty m:val="b"/>') +
          run("σϕ", '<m:sty m:val="bi"/>') +
          run("α", '<m:scr m:val="sans-serif"/><m:sty m:val="b"/>') +
          run("γ", '<m:scr m:val="script"/>'),
      ),
    ],
    "<p><math><mi>𝛀𝛃</mi><mi>𝝈</mi><mi>𝝓</mi><mi>𝝰</mi><mi>γ</mi></math></p>",
  );

  // § 22.1.2.11: every side of the box is there unless it says not; strikes are there where it says so.
  pair(
    "a box around a formula, or a stroke through it, is kept",
    [
      formula(`<m:borderBox>${e("x")}</m:borderBox>`),
      formula(
        `<m:borderBox><m:borderBoxPr><m:hideTop m:val="1"/><m:hideBot m:val="on"/><m:hideLeft/><m:hideRight/><m:strikeBLTR m:val="1"/></m:borderBoxPr>${e("y")}</m:borderBox>`,
      ),
      formula(
        `<m:borderBox><m:borderBoxPr><m:hideTop m:val="1"/><m:hideLeft m:val="0"/><m:strikeH m:val="0"/></m:borderBoxPr>${e("z")}</m:borderBox>`,
      ),
      formula(
        `<m:borderBox><m:borderBoxPr><m:hideTop/><m:hideBot/><m:hideLeft/><m:hideRight/></m:borderBoxPr>${e("w")}</m:borderBox>`,
      ),
    ],
    `<p><math><menclose notation="box"><mi>x</mi></menclose></math></p><p><math><menclose notation="updiagonalstrike"><mi>y</mi></menclose></math></p>
     <p><math><menclose notation="bottom left right"><mi>z</mi></menclose></math></p><p><math><mi>w</mi></math></p>`,
  );

  pair(
    "a formula with words before it on its line stays among them",
    [
      rawXml(
        `<w:p><w:r><w:t xml:space="preserve">Der </w:t></w:r><m:oMathPara><m:oMath>${run("x")}</m:oMath></m:oMathPara><w:r><w:t xml:space="preserve"> er antall.</w:t></w:r></w:p>`,
      ),
    ],
    "<p>Der <math><mi>x</mi></math> er antall.</p>",
  );

  pair(
    "what is tracked as deleted in a formula is gone",
    [formula(`${run("a")}<w:del>${run("b")}</w:del><w:ins>${run("c")}</w:ins>`)],
    "<p><math><mi>a</mi><mi>c</mi></math></p>",
  );
});
