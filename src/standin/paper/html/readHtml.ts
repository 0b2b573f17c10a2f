import { Parser } from "htmlparser2";
import { XmlElement } from "../../../docx/xml/xmlTree.ts";
import { makeRun } from "../editText.ts";

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
const blocks = [...headings, "p", "div", "li", "tr", "td", "th", "blockquote", "pre"];
const marks: Readonly<Record<string, string>> = {
  b: "w:b",
  strong: "w:b",
  i: "w:i",
  em: "w:i",
  u: "w:u",
  s: "w:strike",
};

/**
 * HTML as Word's blocks: headings, paragraphs, items of lists, tables, and bold, italic, underlined and struck words.
 * What else it asks for (fonts, colours, pictures, scripts) is left out.
 */
export function readHtml(html: string, idOf: (builtIn: string) => string): readonly XmlElement[] {
  const root = new XmlElement("w:body");
  const holders: XmlElement[] = [root];
  const formats: string[] = [];
  let paragraph: XmlElement | null = null;
  const holder = (): XmlElement => holders.at(-1) ?? root;
  const begin = (style: string | null): XmlElement => {
    const begun = new XmlElement("w:p");
    if (style !== null) begun.append(new XmlElement("w:pPr", [], [new XmlElement("w:pStyle", [["w:val", style]])]));
    holder().append(begun);
    return (paragraph = begun);
  };
  const parser = new Parser({
    onopentag(name) {
      const mark = marks[name];
      if (mark !== undefined) formats.push(mark);
      if (name === "br") (paragraph ?? begin(null)).append(makeRun("\v", null));
      if (["table", "tr", "td", "th"].includes(name)) {
        const made = new XmlElement(name === "table" ? "w:tbl" : name === "tr" ? "w:tr" : "w:tc");
        holder().append(made);
        holders.push(made);
        paragraph = null;
      } else if (headings.includes(name)) begin(idOf(`Heading${name.slice(1)}`));
      else if (name === "li") begin(idOf("ListParagraph"));
      else if (blocks.includes(name)) begin(null);
    },
    ontext(text) {
      const words = text.replace(/\s+/g, " ");
      if (["w:tbl", "w:tr"].includes(holder().name) || (paragraph === null && words.trim() === "")) return;
      const format = new XmlElement(
        "w:rPr",
        [],
        formats.map((mark) => new XmlElement(mark, mark === "w:u" ? [["w:val", "single"]] : [])),
      );
      (paragraph ?? begin(null)).append(makeRun(words, formats.length === 0 ? null : format));
    },
    onclosetag(name) {
      if (marks[name] !== undefined) formats.pop();
      if (["td", "th"].includes(name) && holder().first("w:p") === undefined) begin(null);
      if (["table", "tr", "td", "th"].includes(name)) holders.pop();
      if (blocks.includes(name) || name === "table") paragraph = null;
    },
  });
  parser.end(html);
  for (const empty of root.all("w:p")) if (empty.text === "" && empty.first("w:r") === undefined) empty.remove();
  return root.elements;
}
