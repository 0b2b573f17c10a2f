import { control, docx, heading, paragraph } from "../../src/docx/build/build.ts";
import { table } from "../../src/docx/build/buildTable.ts";
import type { Block, Document } from "../../src/document/blocks/document.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { fetchPlaces } from "../../src/plan/fetchPlaces.ts";
import { valueOf } from "../word/openInWord.ts";

/** A document whose paragraphs count how often their place is asked for. */
function counted(document: Document): { readonly document: Document; readonly asked: () => number } {
  let count = 0;
  const through = (block: Block): Block => {
    if (block.type === "list")
      return { ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(through) })) };
    if (block.type === "table")
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(through) })),
        })),
      };
    if (block.type !== "heading" && block.type !== "paragraph") return block;
    const { at } = block;
    return Object.defineProperty({ ...block }, "at", {
      enumerable: true,
      get: () => {
        count += 1;
        return at;
      },
    });
  };
  return { document: { ...document, blocks: document.blocks.map(through) }, asked: () => count };
}

/** How often places are asked for to find where an action may be fetched to, in the last of so many rows that are elements. */
function askedIn(rows: number): number {
  const { document } = valueOf(
    readDocx(
      docx(
        {},
        heading(1, "Tiltak"),
        table(
          { headerRows: 1 },
          ["Tiltak", "Ansvar"],
          ...Array.from({ length: rows }, (_, row) => [
            { blocks: [control(`pt1:measure:a${String(row).padStart(9, "0")}`, "Tiltak", paragraph(`Tiltak ${row}`))] },
            "Teknisk",
          ]),
        ),
      ),
    ),
  );
  const plan = buildPlan(document, null);
  expect(plan.elements).toHaveLength(rows);
  const { document: watched, asked } = counted(document);
  const places = fetchPlaces({ ...plan, document: watched }, "measure", plan.elements.at(-1)?.first ?? -1);
  expect(places.map(({ form }) => form.type)).toEqual(["row", "text"]);
  return asked();
}

test("where something may be fetched to is found in a time that grows with the document, and not with its square", () => {
  const [some, twice] = [askedIn(200), askedIn(400)];
  expect(twice / some).toBeLessThan(2.2);
});
