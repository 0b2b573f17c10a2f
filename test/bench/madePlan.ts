import { bold, docx, footnote, heading, italic, list, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { table } from "../../src/docx/build/buildTable.ts";

const words =
  "kommunen skal legge til rette for gode levekår trygge oppvekstmiljø og bærekraftig arealbruk gjennom samarbeid med innbyggere frivillige næringsliv og regionale myndigheter i hele planperioden".split(
    " ",
  );

/** A made plan of about so many paragraphs: chapters with text, lists, a table and a note now and then. The same number gives the same plan. */
export function madePlan(paragraphs: number): Uint8Array {
  const body: Piece[] = [];
  let made = 0;
  const sentence = (seed: number, length: number) =>
    `${Array.from({ length }, (_, index) => words[(seed * 7 + index * 5 + (seed % 11)) % words.length]).join(" ")} (${seed}).`;
  const add = (count: number, piece: Piece) => {
    body.push(piece);
    made += count;
  };
  for (let chapter = 1; made < paragraphs; chapter++) {
    add(1, heading(1, `Kapittel ${chapter} ${words[chapter % words.length]}`));
    for (let section = 1; section <= 4; section++) {
      const seed = chapter * 100 + section;
      add(1, heading(2, `Mål ${chapter}.${section} ${words[seed % words.length]}`));
      for (let each = 0; each < 6; each++)
        add(
          1,
          paragraph(
            sentence(seed + each, 30),
            " ",
            bold(sentence(seed, 3)),
            " ",
            italic(sentence(each, 4)),
            sentence(each + 3, 20),
          ),
        );
      add(4, list(section % 2 === 0 ? "bullet" : "number", ...[1, 2, 3, 4].map((each) => sentence(seed * each, 8))));
      add(1, paragraph(sentence(seed, 12), footnote(sentence(seed, 6))));
    }
    add(
      12,
      table(
        { headerRows: 1 },
        ["Tiltak", "Ansvar", "År"],
        ...[1, 2, 3].map((row) => [sentence(row, 4), words[row] ?? "", String(2026 + row)]),
      ),
    );
  }
  return docx({ numberedHeadings: true }, ...body);
}
