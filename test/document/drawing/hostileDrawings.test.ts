import { docx, rawXml, withPart } from "../../../src/docx/build/build.ts";
import type { Piece } from "../../../src/docx/build/builtPackage.ts";
import { openPackage } from "../../../src/docx/openPackage.ts";
import type { Document } from "../../../src/document/blocks/document.ts";
import { readPackage } from "../../../src/document/readDocx.ts";
import { toHtml } from "../../../src/document/html/toHtml.ts";
import { done } from "../../../src/words/refusal.ts";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const extendedNamespace = "http://schemas.microsoft.com/office/drawing/2014/chartex";
const diagramNamespace = "http://schemas.openxmlformats.org/drawingml/2006/diagram";
const inFrame = (inside: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="d"/><a:graphic><a:graphicData uri="${chartNamespace}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** Reads a document with drawings of a part that is not packed: it may hold more of the same than a package may. */
function readDrawn(part: string, xml: string, uses: (id: string) => string): Document {
  const drawn: Piece = withPart(part, "application/xml", "<a/>", "chart", (id) => rawXml(uses(id)));
  const opened = openPackage(docx({}, drawn));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const pkg = opened.value;
  const read = readPackage({ ...pkg, text: (name) => (name === `word/${part}` ? done(xml) : pkg.text(name)) });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.document;
}

const chart = (plot: string) =>
  `<c:chartSpace xmlns:c="${chartNamespace}"><c:chart><c:plotArea><c:barChart>${plot}</c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const far = '<c:pt idx="9999"><c:v>1</c:v></c:pt>';
const cells = (document: Document) =>
  document.blocks.reduce(
    (sum, block) => sum + (block.type === "chart" ? block.rows.length * block.series.length : 0),
    0,
  );

const diagram = (inside: string) =>
  `<dgm:dataModel xmlns:dgm="${diagramNamespace}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${inside}</dgm:dataModel>`;
const point = (id: number, type = "node") =>
  `<dgm:pt modelId="${id}" type="${type}"><dgm:t><a:p><a:r><a:t>Ord ${id}.</a:t></a:r></a:p></dgm:t></dgm:pt>`;

/** Each would take minutes, not seconds, if its cost grew with the square of the number. */
const bound = 60_000;

function timed(work: () => Document): Document {
  const start = performance.now();
  const document = work();
  expect(performance.now() - start).toBeLessThan(bound);
  return document;
}

test("categories in any number of levels are read to the end", () => {
  const levels = `<c:lvl>${far}</c:lvl>`.repeat(5_000);
  const document = timed(() =>
    readDrawn(
      "chart1.xml",
      chart(
        `<c:ser><c:cat><c:multiLvlStrRef><c:multiLvlStrCache>${levels}</c:multiLvlStrCache></c:multiLvlStrRef></c:cat><c:val><c:numLit>${far}</c:numLit></c:val></c:ser>`.repeat(
          5,
        ),
      ),
      (id) => inFrame(`<c:chart r:id="${id}"/>`),
    ),
  );
  expect(document.blocks).toMatchObject([{ type: "chart" }]);
});

test("categories of the newer kinds of charts are read once for all series", () => {
  const level = '<cx:lvl><cx:pt idx="9999">a</cx:pt></cx:lvl>';
  const xml = `<cx:chartSpace xmlns:cx="${extendedNamespace}"><cx:chartData><cx:data id="0"><cx:strDim type="cat">${level.repeat(2_000)}</cx:strDim><cx:numDim type="val">${level}</cx:numDim></cx:data></cx:chartData><cx:chart><cx:plotArea>${'<cx:series><cx:dataId val="0"/></cx:series>'.repeat(200)}</cx:plotArea></cx:chart></cx:chartSpace>`;
  const document = timed(() =>
    readDrawn("chart1.xml", xml, (id) => inFrame(`<cx:chart xmlns:cx="${extendedNamespace}" r:id="${id}"/>`)),
  );
  expect(document.blocks).toMatchObject([{ type: "chart" }]);
});

test("a chart drawn again and again does not grow without end, and what is left out is told", () => {
  const series = `<c:ser><c:val><c:numLit>${far}</c:numLit></c:val></c:ser>`.repeat(255);
  const document = timed(() =>
    readDrawn("chart1.xml", chart(series), (id) => inFrame(`<c:chart r:id="${id}"/>`).repeat(300)),
  );
  expect(cells(document)).toBeLessThan(6_000_000);
  expect(cells(document)).toBeGreaterThan(0);
  expect(document.messages.filter(({ kind }) => kind === "missingPart").length).toBeGreaterThan(0);
});

test("a diagram drawn again and again does not grow without end, and what is left out is told", () => {
  const ids = Array.from({ length: 2_000 }, (_, index) => index + 1);
  const xml = diagram(
    `<dgm:ptLst>${point(0, "doc")}${ids.map((id) => point(id).replace("Ord", "Ord ".repeat(200))).join("")}</dgm:ptLst><dgm:cxnLst>${ids.map((id) => `<dgm:cxn srcId="0" destId="${id}"/>`).join("")}</dgm:cxnLst>`,
  );
  const document = timed(() =>
    readDrawn("data1.xml", xml, (id) =>
      inFrame(`<dgm:relIds xmlns:dgm="${diagramNamespace}" r:dm="${id}"/>`).repeat(400),
    ),
  );
  const drawn = document.blocks.filter(({ type }) => type === "list").length;
  expect(drawn).toBeGreaterThan(1);
  expect(drawn).toBeLessThan(100);
  expect(document.messages.filter(({ kind }) => kind === "missingPart").length).toBeGreaterThan(0);
});

test.each([
  ["one under the other", (id: number) => id - 1],
  ["beside one another", () => 0],
])("the words of 50,000 points %s are all there", (_, parentOf) => {
  const ids = Array.from({ length: 50_000 }, (__, index) => index + 1);
  const xml = diagram(
    `<dgm:ptLst>${point(0, "doc")}${ids.map((id) => point(id)).join("")}</dgm:ptLst><dgm:cxnLst>${ids.map((id) => `<dgm:cxn srcId="${parentOf(id)}" destId="${id}" srcOrd="${id}"/>`).join("")}</dgm:cxnLst>`,
  );
  const document = timed(() =>
    readDrawn("data1.xml", xml, (id) => inFrame(`<dgm:relIds xmlns:dgm="${diagramNamespace}" r:dm="${id}"/>`)),
  );
  expect(JSON.stringify(document.blocks).match(/Ord \d+\./g)).toHaveLength(50_000);
  expect(toHtml(document, { topLevel: 1, language: "nb", mediaAddress: (part) => part, passages: [] })).toContain(
    "Ord 50000.",
  );
});
