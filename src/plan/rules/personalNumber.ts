import type { Block } from "../../document/blocks/document.ts";
import { findIdentityNumbers } from "../identityNumbers.ts";
import { textOf } from "../readLines.ts";
import type { Facts, Found, Rule } from "./rule.ts";

/**
 * No identity number stands in the text.
 * Bad: eleven digits with a date and valid control digits, in a paragraph, a table, a note, an alternative text or the
 * address of a link.
 * Good: the person not named, or named without the number.
 * Why: an identity number is not to be published (personopplysningsloven § 12). The finding itself
 * shows only the date, since findings travel further than the text.
 */
export const personalNumber: Rule = {
  name: "personal-number",
  group: "publishing",
  levels: "error",
  atLines: {
    *find({ lines: { all } }, from, end) {
      for (let line = from; line < end; line++) {
        const { at = 0, text = "" } = all[line] ?? {};
        for (const { masked } of findIdentityNumbers(text))
          yield { where: { type: "paragraph", at }, detail: { number: masked }, line };
      }
    },
    reach: (_context, from, end) => ({ from, end }),
  },
  *find({ plan, lines, matter }): Iterable<Found> {
    for (const { at, value } of matter.pictures) {
      for (const { masked } of findIdentityNumbers(value.alt ?? ""))
        yield { where: { type: "picture", index: value.index, at }, detail: { number: masked, in: "alt" } };
    }
    for (const { at, title, alt } of matter.charts) {
      for (const { masked } of findIdentityNumbers(`${title}\n${alt ?? ""}`))
        yield { where: { type: "paragraph", at }, detail: { number: masked, in: "alt" } };
    }
    for (const { at, value } of matter.links) {
      for (const { masked } of findIdentityNumbers(decoded(value.href)))
        yield { where: { type: "paragraph", at }, detail: { number: masked, in: "address" } };
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
      what: byPlace(
        (number) => `En alternativ tekst har et fødselsnummer eller D-nummer (${number}).`,
        (number) => `Adressen i en lenke har et fødselsnummer eller D-nummer (${number}).`,
        (number) => `Teksten har et fødselsnummer eller D-nummer (${number}).`,
      ),
      why: "Fødselsnummer skal bare brukes når det er saklig behov for sikker identifisering, og hører ikke hjemme i en offentlig plan.",
      mend: "Slett nummeret.",
    },
    nn: {
      title: "Fødselsnummer og D-nummer",
      what: byPlace(
        (number) => `Ein alternativ tekst har eit fødselsnummer eller D-nummer (${number}).`,
        (number) => `Adressa i ei lenkje har eit fødselsnummer eller D-nummer (${number}).`,
        (number) => `Teksten har eit fødselsnummer eller D-nummer (${number}).`,
      ),
      why: "Fødselsnummer skal berre brukast når det er sakleg behov for sikker identifisering, og høyrer ikkje heime i ein offentleg plan.",
      mend: "Slett nummeret.",
    },
    en: {
      title: "Identity numbers",
      what: byPlace(
        (number) => `An alternative text has a national identity number (${number}).`,
        (number) => `The address of a link has a national identity number (${number}).`,
        (number) => `The text has a national identity number (${number}).`,
      ),
      why: "Identity numbers are only to be used where there is a real need for certain identification, and do not belong in a public plan.",
      mend: "Delete the number.",
    },
  },
};

/** An address with its percent signs read; as it is where they cannot be. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

/** Words by where the number stands: in an alternative text, a link's address, or the text itself. */
function byPlace(
  alt: (number: string) => string,
  address: (number: string) => string,
  text: (number: string) => string,
) {
  return ({ of }: Facts): string => (of("in") === "alt" ? alt : of("in") === "address" ? address : text)(of("number"));
}

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
