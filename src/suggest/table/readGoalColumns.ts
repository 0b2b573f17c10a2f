import type { Table } from "../../document/blocks/document.ts";
import { noCellDetails } from "../../plan/cells/cellDetails.ts";
import { tableGrid } from "../../plan/cells/tableGrid.ts";
import { actionKinds, type ElementKind } from "../../plan/element.ts";
import { kindsAbove } from "../../plan/kindsAbove.ts";
import { leadingKind, type Leading } from "../passage/leadingKind.ts";
import type { ActionTable, TableElement } from "./readActionTable.ts";
import { elementLines } from "./readActionTable.ts";

/**
 * Reads a table that is headed by elements themselves, side by side ("Mål 1: Trygge barnehager", "Mål 2: …"), with what
 * belongs to each in the cells below. null where two columns at least are not headed so.
 */
export function readGoalColumns(table: Table, announced: ElementKind | null): ActionTable | null {
  const grid = tableGrid(table);
  const [heads = []] = grid;
  const named = heads.map((cell): (Leading & { readonly cell: typeof cell }) | null => {
    const leading = leadingKind(cell?.lines[0]?.text ?? "");
    const stands = leading !== null && leading.rest !== "" && !actionKinds.includes(leading.kind);
    return stands ? { ...leading, cell } : null;
  });
  if (heads.length < 2 || new Set(named.map((one) => one?.cell)).size !== heads.length || named.includes(null))
    return null;
  const elements = named.flatMap((head, column): readonly TableElement[] => {
    const line = head?.cell?.lines[0];
    if (head === null || line === undefined) return [];
    const above: TableElement = {
      ...{ at: line.block.at, kind: head.kind, text: line.text, under: undefined, number: head.number },
      ...{ reason: { type: "startsWithKind", words: head.name }, details: noCellDetails },
    };
    const kind = announced !== null && kindsAbove[announced].includes(head.kind) ? announced : "measure";
    const below = grid.slice(1).flatMap((row, index) => {
      const cell = row[column];
      return cell === undefined || cell.row !== index + 1 || cell.column !== column ? [] : elementLines(cell);
    });
    return [
      above,
      ...below.map(({ block, text }): TableElement => ({
        ...{ at: block.at, kind, text, under: line.block.at, number: "" },
        ...{ reason: { type: "column", words: line.text }, details: noCellDetails },
      })),
    ];
  });
  return {
    index: table.index,
    headRow: 0,
    columns: heads.map((cell) => ({ head: cell?.text ?? "", meaning: null })),
    elements,
  };
}
