import type { Table } from "../../document/blocks/document.ts";
import { actionKinds, type ElementKind } from "../../plan/element.ts";
import { announcedKind } from "../passage/announcedKind.ts";
import { noCellDetails, type CellDetails } from "../../plan/cells/cellDetails.ts";
import { columnMeaning, saysOfAction, type ColumnMeaning } from "./columnMeaning.ts";
import { readDetails } from "../../plan/cells/readDetails.ts";
import { tableGrid, type CellLine } from "../../plan/cells/tableGrid.ts";

/** An element of a table that stands on its side, with the label beside it. */
export interface CardElement {
  readonly line: CellLine;
  readonly kind: ElementKind;
  readonly label: string;
  readonly details: CellDetails;
}

/** A table that stands on its side: its elements, and what the label of each row means. */
export interface Card {
  readonly elements: readonly CardElement[];
  readonly labels: readonly { readonly head: string; readonly meaning: ColumnMeaning | null }[];
}

/**
 * Reads a table that stands on its side: labels in the first column ("Mål", "Tiltak", "Ansvarlig"), and what they name
 * in the second. What it says of responsible and years goes for all its actions. null where it is no such table.
 */
export function readCard(table: Table): Card | null {
  const grid = tableGrid(table);
  if (grid.length < 2 || !grid.every((row) => new Set(row).size === 2)) return null;
  const rows = grid.flatMap(([label, ...rest]) => {
    const value = rest.find((cell) => cell !== label);
    const meaning = label === undefined ? null : meaningOf(label.text);
    return label === undefined || value === undefined || meaning === null
      ? []
      : [{ label: label.text, value, meaning }];
  });
  if (rows.length < 2 || rows.length * 2 < grid.length) return null;
  const details = readDetails(
    rows.flatMap(({ meaning, value }) => (saysOfAction(meaning) ? [{ meaning, text: value.text }] : [])),
  );
  const elements = rows.flatMap(({ label, value, meaning }): readonly CardElement[] => {
    if (meaning.type !== "element") return [];
    const items = value.lines.filter(({ inList }) => inList);
    const { kind } = meaning;
    return (items.length > 1 ? items : value.lines.slice(0, 1)).map((line) => ({
      ...{ line, kind, label },
      details: actionKinds.includes(kind) ? details : noCellDetails,
    }));
  });
  return elements.length === 0
    ? null
    : { elements, labels: grid.map(([label]) => ({ head: label?.text ?? "", meaning: meaningOf(label?.text ?? "") })) };
}

function meaningOf(label: string): ColumnMeaning | null {
  const announced = announcedKind(label);
  return announced === null ? columnMeaning(label) : { type: "element", kind: announced.kind };
}
