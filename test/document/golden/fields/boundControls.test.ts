import { docx, paragraph, rawXml } from "../../../../src/docx/build/build.ts";
import type { DocxOptions, Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair, readBuilt } from "../pair.ts";

const store = "{00000000-0000-4000-8000-000000000001}";
const core = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";
const extended = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";
const coreSpaces =
  "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'";

const binding = (path: string, id = store, prefixes = "xmlns:s='urn:sak'") =>
  `<w:dataBinding w:prefixMappings="${prefixes}" w:xpath="${path}"${id === "" ? "" : ` w:storeItemID="${id}"`}/>`;
const control = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const kept = (text: string, look = "") => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const inLine = (properties: string, content = kept("Gammelt")): Piece =>
  rawXml(`<w:p>${kept("Sak ")}${control(properties, content)}${kept(".")}</w:p>`);
const data =
  '<s:sak xmlns:s="urn:sak"><s:nr>1</s:nr><s:nr art="ny">2026/55</s:nr><s:tom/><s:dag>2026-03-05T00:00:00</s:dag><s:valg>b</s:valg><s:ja>true</s:ja><s:linjer>En\nTo</s:linjer></s:sak>';
const options: DocxOptions = { customXml: [data] };
const one = (name: string, properties: string, shown: string) =>
  pair(name, [inLine(properties)], `<p>Sak ${shown}.</p>`, options);

describe("a content control that has its words from a store shows what the store says", () => {
  one("of custom XML", `${binding("/s:sak[1]/s:nr[2]")}<w:text/>`, "2026/55");
  one("by an attribute", `${binding("/s:sak/s:nr[2]/@art")}<w:text/>`, "ny");
  one(
    "by names without their namespaces",
    `${binding("/*[local-name()='sak']/*[local-name()='nr'][2]")}<w:text/>`,
    "2026/55",
  );
  one("where no store is named", `${binding("/s:sak/s:nr[2]", "")}<w:text/>`, "2026/55");
  one(
    "a day as its pattern writes it",
    `<w:date><w:dateFormat w:val="d. MMMM yyyy"/><w:lid w:val="nb-NO"/></w:date>${binding("/s:sak/s:dag")}`,
    "5. mars 2026",
  );
  one(
    "a choice by the words of it",
    `${binding("/s:sak/s:valg")}<w:dropDownList><w:listItem w:value="a" w:displayText="Avslag"/><w:listItem w:value="b" w:displayText="Vedtak"/></w:dropDownList>`,
    "Vedtak",
  );
  one(
    "a check as its sign",
    `${binding("/s:sak/s:ja")}<w14:checkbox><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/></w14:checkbox>`,
    "☑",
  );
  one("in lines", `${binding("/s:sak/s:linjer")}<w:text w:multiLine="1"/>`, "En<br>To");

  pair(
    "of the core properties",
    [inLine(`${binding("/cp:coreProperties[1]/dc:title[1]", core, coreSpaces)}<w:text/>`)],
    "<p>Sak Temaplan for skog.</p>",
    { properties: { title: "Temaplan for skog" } },
  );

  pair(
    "of the extended properties",
    [
      inLine(
        `${binding("/ep:Properties[1]/ep:Company[1]", extended, "xmlns:ep='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'")}<w:text/>`,
      ),
    ],
    "<p>Sak Fjordvik kommune.</p>",
    { properties: { company: "Fjordvik kommune" } },
  );

  pair(
    "in the looks of what is kept in it, and once, however much that is",
    [
      inLine(`${binding("/s:sak/s:nr[2]")}<w:text/>`, kept("Gam", "<w:b/>") + kept("melt", "<w:i/>")),
      inLine(`${binding("/s:sak/s:nr[2]")}<w:text/>`, ""),
      rawXml(control(`${binding("/s:sak/s:nr[2]")}<w:text/>`, `<w:p>${kept("Gammelt")}</w:p>`)),
      rawXml(control(`${binding("/s:sak/s:nr[2]")}<w:text/>`, "<w:p/>")),
    ],
    "<p>Sak <strong>2026/55</strong>.</p><p>Sak 2026/55.</p><p>2026/55</p><p>2026/55</p>",
    options,
  );

  pair(
    "but keeps what it has where the store has nothing there, the path is of another make, or it holds more than words",
    [
      inLine(`${binding("/s:sak/s:borte")}<w:text/>`),
      inLine(`${binding("//s:nr[last()]")}<w:text/>`),
      inLine(`${binding("/s:sak/s:nr[2]", "{11111111-2222-3333-4444-555555555555}")}<w:text/>`),
      inLine(`${binding("/s:sak/s:nr[2]")}<w:picture/>`),
    ],
    "<p>Sak Gammelt.</p>".repeat(4),
    options,
  );

  test("and its own words are what it is known by", () => {
    const { document } = readBuilt(docx(options, inLine(`<w:tag w:val="x"/>${binding("/s:sak/s:nr[2]")}<w:text/>`)));
    expect(document.controls).toMatchObject([{ tag: "x", text: "2026/55" }]);
  });
});

describe("a content control that still shows its placeholder", () => {
  const placeholders = (...pieces: readonly Piece[]) =>
    readBuilt(docx(options, ...pieces)).document.controls.map(({ placeholder }) => placeholder);

  test("is known as such, in a line and around paragraphs", () => {
    expect(
      placeholders(
        inLine("<w:showingPlcHdr/><w:text/>"),
        rawXml(control("<w:showingPlcHdr/>", `<w:p>${kept("Skriv her")}</w:p>`)),
        inLine('<w:showingPlcHdr w:val="0"/><w:text/>'),
        inLine("<w:text/>"),
      ),
    ).toEqual([true, true, undefined, undefined]);
  });

  pair(
    "shows it still where its store has no words",
    [inLine(`<w:showingPlcHdr/>${binding("/s:sak/s:tom")}<w:text/>`, kept("Skriv her"))],
    "<p>Sak Skriv her.</p>",
    options,
  );

  test("shows it no more where its store has words, and does again where the store has none", () => {
    expect(
      placeholders(
        inLine(`<w:showingPlcHdr/>${binding("/s:sak/s:nr[2]")}<w:text/>`),
        inLine(`${binding("/s:sak/s:tom")}<w:text/>`),
        paragraph("Tekst."),
      ),
    ).toEqual([undefined, true]);
  });
});
