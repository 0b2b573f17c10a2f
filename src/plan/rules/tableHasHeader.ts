import type { Block, Inline, Table, Cell } from "../../document/blocks/document.ts";
import type { Language } from "../../words/language.ts";
import { textOf } from "../readLines.ts";
import { byReason } from "./byReason.ts";
import type { Facts, Found, Rule } from "./rule.ts";

/**
 * A table says which of its cells are headers, and is a table.
 * Bad: no header row; cells merged across and down in every other row; one column, or one row, used
 * to place text.
 * Good: a header row (or column), few merged cells, and tables only for what has rows and columns.
 * Why: read aloud cell by cell, a figure means nothing without its header (WCAG 1.3.1).
 * Fix: the first row is marked as header row.
 */
export const tableHasHeader: Rule = {
  name: "table-has-header",
  needsWhole: true,
  group: "universalDesign",
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    handlingsdel: "error",
    others: "warning",
  },
  *find({ matter }): Iterable<Found> {
    for (const table of matter.tables) {
      const reason = faultOf(table);
      if (reason === null) continue;
      yield {
        where: { type: "table", index: table.index, at: table.at },
        detail: {
          reason,
          number: table.index + 1,
          words: firstWords(table),
          rows: table.rows.length,
          ...captionOf(table),
        },
        ...(reason === "header" ? { fix: { type: "markHeaderRow", table: table.index } } : { atMost: "warning" }),
      };
    }
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Tabeller uten overskriftsrad eller med flettede celler",
      what: byReason({
        header: (facts) => `${nameIn(facts, "nb")} har ingen overskriftsrad.`,
        maze: (facts) => `${nameIn(facts, "nb")} har mange sammenslåtte celler.`,
        layout: (facts) => `${nameIn(facts, "nb")} ser ut til å være brukt til å plassere tekst.`,
      }),
      why: "Skjermlesere leser tabellen celle for celle. Uten overskrifter, eller med celler på kryss og tvers, vet ingen hva tallene gjelder.",
      mend: byReason({
        header:
          "Sett markøren i første rad, velg Tabelloppsett og Gjenta overskriftsrader. Skriv overskrifter i raden om de mangler.",
        maze: "Del opp cellene, eller del tabellen i flere enkle tabeller.",
        layout: "Gjør tabellen om til vanlig tekst (Tabelloppsett, Konverter til tekst).",
      }),
      fix: "Merk første rad som overskrift",
    },
    nn: {
      title: "Tabellar utan overskriftsrad eller med fletta celler",
      what: byReason({
        header: (facts) => `${nameIn(facts, "nn")} har inga overskriftsrad.`,
        maze: (facts) => `${nameIn(facts, "nn")} har mange samanslåtte celler.`,
        layout: (facts) => `${nameIn(facts, "nn")} ser ut til å vere brukt til å plassere tekst.`,
      }),
      why: "Skjermlesarar les tabellen celle for celle. Utan overskrifter, eller med celler på kryss og tvers, veit ingen kva tala gjeld.",
      mend: byReason({
        header:
          "Set markøren i første rada, vel Tabelloppsett og Gjenta overskriftsrader. Skriv overskrifter i rada om dei manglar.",
        maze: "Del opp cellene, eller del tabellen i fleire enkle tabellar.",
        layout: "Gjer tabellen om til vanleg tekst (Tabelloppsett, Konverter til tekst).",
      }),
      fix: "Merk første rada som overskrift",
    },
    en: {
      title: "Tables without a header row or with merged cells",
      what: byReason({
        header: (facts) => `${nameIn(facts, "en")} has no header row.`,
        maze: (facts) => `${nameIn(facts, "en")} has many merged cells.`,
        layout: (facts) => `${nameIn(facts, "en")} seems to be used for placing text.`,
      }),
      why: "Screen readers read a table cell by cell. Without headers, or with cells that criss-cross, nobody knows what the figures are about.",
      mend: byReason({
        header:
          "Put the cursor in the first row, choose Table Layout and Repeat Header Rows. Write headers in the row if there are none.",
        maze: "Split the cells, or split the table into several simple ones.",
        layout: "Turn the table into ordinary text (Table Layout, Convert to Text).",
      }),
      fix: "Mark the first row as header",
    },
  },
};

/**
 * What is wrong with a table; null for nothing. An empty one waits to be filled in, and a first row that is mostly empty
 * is a form's, as is one with a name and its value. Two rows of which the first holds several paragraphs in a cell are a
 * letterhead.
 */
function faultOf({ rows, headerRows, headerColumns }: Table): "layout" | "maze" | "header" | null {
  if (rows.every(({ cells }) => cells.every(isEmpty))) return null;
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length <= 1 || widest <= 1) return "layout";
  const body = rows.slice(headerRows).flatMap(({ cells }) => cells);
  const merged = body.filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1).length;
  if (headerRows === 0 && headerColumns === 0) {
    const first = rows[0]?.cells ?? [];
    if (rows.length === 2 && first.some((cell) => paragraphsIn(cell) > 1)) return "layout";
    if (rows.slice(0, rows.length === 2 ? 2 : 1).some(({ cells }) => hasNameWithValue(cells))) return null;
    return first.filter((cell) => !isEmpty(cell)).length * 2 > first.length ? "header" : null;
  }
  return merged >= 4 && merged * 3 > body.length ? "maze" : null;
}

/** "Vår dato:", and in the cell after it something that names nothing in turn. */
function hasNameWithValue(cells: readonly Cell[]): boolean {
  return cells.some((cell, index) => {
    const value = cells[index + 1];
    return value !== undefined && !isEmpty(value) && isName(cell) && !isName(value);
  });
}

function isName({ blocks }: Cell): boolean {
  const words = blocks.map((block) => (block.type === "paragraph" ? textOf(block.inlines) : "")).join("");
  return words.endsWith(":");
}

function isEmpty({ blocks }: Cell): boolean {
  return blocks.every((block) => block.type === "paragraph" && block.inlines.every(isBlank));
}

function paragraphsIn({ blocks }: Cell): number {
  return blocks.filter((block) => block.type === "paragraph" && !block.inlines.every(isBlank)).length;
}

function isBlank(inline: Inline): boolean {
  return inline.type === "break" || (inline.type === "text" && inline.text.trim() === "");
}

/** What the author calls the table; nothing where it has no caption. */
function captionOf({ caption }: Table): { readonly caption?: string } {
  const said = caption === null ? "" : textOf(caption).trim();
  return said === "" ? {} : { caption: said };
}

/** The table by its caption, and where it has none by its number and first words. */
function nameIn({ of, has }: Facts, language: Language): string {
  if (has("caption")) return language === "en" ? `The table “${of("caption")}”` : `Tabellen «${of("caption")}»`;
  return language === "en" ? `Table ${of("number")} (“${of("words")}”)` : `Tabell ${of("number")} («${of("words")}»)`;
}

/** The first words in the table, so that it is known when its number is not. */
function firstWords({ rows }: Table): string {
  const words = wordsIn(rows[0]?.cells[0]?.blocks ?? []);
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words === "" ? "…" : words;
}

/** The words of the first paragraph among blocks. */
function wordsIn([block]: readonly Block[]): string {
  switch (block?.type) {
    case "heading":
    case "paragraph":
      return textOf(block.inlines);
    case "list":
      return wordsIn(block.items[0]?.blocks ?? []);
    case "table":
      return wordsIn(block.rows[0]?.cells[0]?.blocks ?? []);
    case "chart":
    case "mathBlock":
    case "rule":
    case undefined:
      return "";
  }
}
