import { escapeXmlAttribute } from "../xml/escapeXml.ts";

/** The kinds of list the builders know: "letter" is a), b), c). */
export type BuiltNumbering = "bullet" | "number" | "letter";

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const headingSizes = [32, 26, 24, 22, 22, 22, 22, 22, 22];

/** The styles of a built document, named in English inside and by Norwegian ids, as Norwegian Word saves them. */
export function builtStyles(language: string, numberedHeadings: boolean, own: readonly string[]): string {
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="Standardskriftforavsnitt"><w:name w:val="Default Paragraph Font"/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="Vanligtabell"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...headingSizes.map((size, index) => headingStyle(index + 1, size, numberedHeadings)),
    paragraphStyle("Tittel", "Title", '<w:spacing w:after="240"/>', '<w:sz w:val="56"/>'),
    paragraphStyle("Listeavsnitt", "List Paragraph", '<w:ind w:left="720"/><w:contextualSpacing/>', ""),
    paragraphStyle("Bildetekst", "caption", '<w:spacing w:after="120"/>', '<w:i/><w:sz w:val="18"/>'),
    paragraphStyle("Sitat", "Quote", '<w:ind w:left="864" w:right="864"/>', "<w:i/>"),
    paragraphStyle("Fotnotetekst", "footnote text", "", '<w:sz w:val="20"/>'),
    paragraphStyle("Sluttnotetekst", "endnote text", "", '<w:sz w:val="20"/>'),
    ...[1, 2, 3].map((level) =>
      paragraphStyle(`INNH${level}`, `toc ${level}`, `<w:ind w:left="${(level - 1) * 220}"/>`, ""),
    ),
    '<w:style w:type="character" w:styleId="Fotnotereferanse"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Sluttnotereferanse"><w:name w:val="endnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Hyperkobling"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>',
    `<w:style w:type="table" w:styleId="Tabellrutenett"><w:name w:val="Table Grid"/><w:basedOn w:val="Vanligtabell"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("")}</w:tblBorders></w:tblPr></w:style>`,
  ];
  const replaced = new Set(own.map(styleId));
  const kept = styles.filter((style) => !replaced.has(styleId(style)));
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${escapeXmlAttribute(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  return `<w:styles ${word}>${defaults}${kept.join("")}${own.join("")}</w:styles>`;
}

const kinds: readonly BuiltNumbering[] = ["bullet", "number", "letter"];

/**
 * Numbering of a built document: id 1 numbers the headings, from 2 on each list has its own. Lists of
 * a kind share its abstract numbering, and each that counts starts anew, as after Word's "Restart at 1".
 */
export function builtNumbering(lists: readonly BuiltNumbering[]): string {
  const levels = Array.from({ length: 9 }, (_, level) => level);
  const headings = levels.map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift${level + 1}"/><w:lvlText w:val="${levels
        .slice(0, level + 1)
        .map((each) => `%${each + 1}`)
        .join(".")}"/><w:lvlJc w:val="left"/></w:lvl>`,
  );
  const abstracts = [
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${headings.join("")}</w:abstractNum>`,
  ];
  const nums = ['<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'];
  for (const [index, kind] of kinds.entries()) {
    if (lists.includes(kind))
      abstracts.push(
        `<w:abstractNum w:abstractNumId="${index + 2}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.map((level) => listLevel(kind, level)).join("")}</w:abstractNum>`,
      );
  }
  const restart = levels
    .map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`)
    .join("");
  for (const [index, kind] of lists.entries()) {
    nums.push(
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="${kinds.indexOf(kind) + 2}"/>${kind === "bullet" ? "" : restart}</w:num>`,
    );
  }
  return `<w:numbering ${word}>${abstracts.join("")}${nums.join("")}</w:numbering>`;
}

function listLevel(kind: BuiltNumbering, level: number): string {
  const format = kind === "bullet" ? "bullet" : kind === "letter" || level % 2 === 1 ? "lowerLetter" : "decimal";
  const text = kind === "bullet" ? "•" : format === "lowerLetter" ? `%${level + 1})` : `%${level + 1}.`;
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
}

function headingStyle(level: number, size: number, numbered: boolean): string {
  const number = numbered
    ? `<w:numPr>${level > 1 ? `<w:ilvl w:val="${level - 1}"/>` : ""}<w:numId w:val="1"/></w:numPr>`
    : "";
  return paragraphStyle(
    `Overskrift${level}`,
    `heading ${level}`,
    `<w:keepNext/>${number}<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:sz w:val="${size}"/>`,
  );
}

function paragraphStyle(id: string, name: string, paragraphProperties: string, runProperties: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraphProperties}</w:pPr><w:rPr>${runProperties}</w:rPr></w:style>`;
}

function styleId(style: string): string {
  return /w:styleId="([^"]*)"/.exec(style)?.[1] ?? "";
}
