import { readDocx } from "../../../src/document/readDocx.ts";
import { docx, paragraph } from "../../../src/docx/build/build.ts";
import { table } from "../../../src/docx/build/buildTable.ts";
import type { Document } from "../../../src/document/blocks/document.ts";
import { rowsMeant } from "../../../src/suggest/table/rowsMeant.ts";

/** Places: 0 the paragraph before, then a cell each. */
function read(...rows: readonly (readonly string[])[]): Document {
  const bytes = docx({}, paragraph("Før."), table({}, ...rows), paragraph("Etter."));
  const opened = readDocx(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.document;
}

const plan = read(
  ["Tiltak", "Ansvarlig", "Frist"],
  ["Ladepunkter", "Eiendom", "2028"],
  ["Grønne tak", "", "2029"],
  ["Sum", "", "12"],
);
const names = (...asked: Parameters<typeof rowsMeant>) => rowsMeant(...asked)?.map(({ name }) => name) ?? null;

test("an empty cell and a year mean the row they stand in", () => {
  expect(names(plan, 8, 8, "measure")).toEqual(["Grønne tak"]);
  expect(names(plan, 6, 6, "measure")).toEqual(["Ladepunkter"]);
});

test("the cell that names the row is meant as it is, and so are head, sum and what stands outside the table", () => {
  expect([4, 1, 10, 0].map((at) => names(plan, at, at, "measure"))).toEqual([null, null, null, null]);
  expect(names(plan, 0, 4, "measure")).toBeNull();
});

test("a column, and a whole table, mean each row but those of heads and sums", () => {
  expect(names(plan, 1, 12, "measure")).toEqual(["Ladepunkter", "Grønne tak"]);
});

test("a table of one column, or with a single cell to a row, is no table of rows", () => {
  expect(names(read(["Ladepunkter"], ["Grønne tak"]), 1, 2, "measure")).toBeNull();
});

test("without known heads a goal is the cell the cursor is in, and a measure is named by the first words of its row", () => {
  const bare = read(["1", "Sykkelvei", "Teknisk"], ["2", "Ladepunkter", "Eiendom"]);
  expect(names(bare, 6, 6, "goal")).toBeNull();
  expect(names(bare, 6, 6, "measure")).toEqual(["Ladepunkter"]);
  expect(names(bare, 4, 4, "goal")).toEqual(["Ladepunkter"]);
});
