import type { Block } from "../../document/blocks/document.ts";
import { findIdentityNumbers } from "../identityNumbers.ts";
import { textOf } from "../readLines.ts";
import type { Found, Rule } from "./rule.ts";

/**
 * No identity number stands in the text.
 * Bad: eleven digits with a date and valid control digits, in a paragraph, a table or a note.
 * Good: the person not named, or named without the number.
 * Why: an identity number is not to be published (personopplysningsloven § 12). The finding itself
 * shows only the date, since findings travel further than the text.
 */
export const personalNumber: Rule = {
  name: "personal-number",
  group: "publishing",
  levels: "error",
  *find({ plan, lines }): Iterable<Found> {
    for (const { at, text } of lines.all) {
      for (const { masked } of findIdentityNumbers(text))
        yield { where: { type: "paragraph", at }, detail: { number: masked } };
    }
    for (const note of plan.document.notes) {
      for (const { masked } of note.blocks.flatMap(textsOf).flatMap(findIdentityNumbers)) {
        const line = lines.all.find(({ block }) =>
          block.inlines.some((inline) => inline.type === "noteReference" && inline.note === note.id),
        );
        yield {
          where: line === undefined ? { type: "document" } : { type: "paragraph", at: line.at },
          detail: { number: masked, note: note.id },
        };
      }
    }
  },
  law: { law: "popplyl", paragraph: "12" },
  words: {
    nb: {
      title: "Fødselsnumre og D-numre",
      what: ({ of }) => `Teksten har et fødselsnummer eller D-nummer (${of("number")}).`,
      why: "Fødselsnummer skal bare brukes når det er saklig behov for sikker identifisering, og hører ikke hjemme i en offentlig plan.",
      mend: "Slett nummeret.",
    },
    nn: {
      title: "Fødselsnummer og D-nummer",
      what: ({ of }) => `Teksten har eit fødselsnummer eller D-nummer (${of("number")}).`,
      why: "Fødselsnummer skal berre brukast når det er sakleg behov for sikker identifisering, og høyrer ikkje heime i ein offentleg plan.",
      mend: "Slett nummeret.",
    },
    en: {
      title: "Identity numbers",
      what: ({ of }) => `The text has a national identity number (${of("number")}).`,
      why: "Identity numbers are only to be used where there is a real need for certain identification, and do not belong in a public plan.",
      mend: "Delete the number.",
    },
  },
};

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return [textOf(block.inlines)];
    case "list":
      return block.items.flatMap((item) => item.blocks.flatMap(textsOf));
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(textsOf)));
    case "chart":
    case "mathBlock":
    case "rule":
      return [];
  }
}
