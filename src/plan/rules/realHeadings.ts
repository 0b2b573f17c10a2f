import type { Inline } from "../../document/blocks/document.ts";
import type { Line, Lines } from "../readLines.ts";
import type { Rule } from "./rule.ts";

const longest = 80;
const otherStyles = /^(TOC|Table of|Caption|Title|Subtitle|Quote|Intense|Header|Footer|List|No Spacing|NoSpacing)/i;

/**
 * What looks like a heading is one.
 * Bad: a short paragraph in bold or large type, in Normal style, over the text it names.
 * Good: the same words in a heading style.
 * Why: only real headings are in the outline, in the contents and in a screen reader's list (WCAG 1.3.1).
 * Not counted: elements, lists, tables, captions, and what ends as a sentence does.
 * Fix: a heading one level below the one it stands under.
 */
export const realHeadings: Rule = {
  name: "real-headings",
  needsWhole: true,
  group: "universalDesign",
  levels: "warning",
  *find(context) {
    const { lines } = context;
    const common = commonSize(lines);
    const tagged = new Set(context.plan.elements.map(({ first }) => first));
    for (const [index, line] of lines.all.entries()) {
      if (tagged.has(line.at) || !playsHeading(line, common) || !standsOverText(lines.all[index + 1])) continue;
      const level = Math.min((line.section === null ? 0 : (lines.sections.get(line.section)?.level ?? 0)) + 1, 9);
      yield {
        where: { type: "paragraph", at: line.at },
        detail: { words: line.text, level },
        fix: { type: "makeHeading", at: line.at, level },
      };
    }
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Tekst som ser ut som overskrifter",
      what: ({ of }) => `«${of("words")}» ser ut som en overskrift, men er vanlig tekst.`,
      why: "Bare ekte overskrifter kommer med i innholdsfortegnelsen og i skjermleserens liste over overskrifter.",
      mend: ({ of }) => `Bruk stilen Overskrift ${of("level")}.`,
      fix: "Gjør til overskrift",
    },
    nn: {
      title: "Tekst som ser ut som overskrifter",
      what: ({ of }) => `«${of("words")}» ser ut som ei overskrift, men er vanleg tekst.`,
      why: "Berre ekte overskrifter kjem med i innhaldslista og i lista skjermlesaren har over overskrifter.",
      mend: ({ of }) => `Bruk stilen Overskrift ${of("level")}.`,
      fix: "Gjer til overskrift",
    },
    en: {
      title: "Text that looks like headings",
      what: ({ of }) => `“${of("words")}” looks like a heading, but is ordinary text.`,
      why: "Only real headings come into the table of contents and a screen reader's list of headings.",
      mend: ({ of }) => `Use the style Heading ${of("level")}.`,
      fix: "Make it a heading",
    },
  },
};

function playsHeading({ block, text, listDepth, inTable }: Line, common: number | null): boolean {
  if (block.type !== "paragraph" || listDepth > 0 || inTable || otherStyles.test(block.style)) return false;
  if (text.length > longest || !/\p{L}/u.test(text) || /[.,:;!?…]$/.test(text)) return false;
  const large = block.size !== null && common !== null && block.size >= common + 2;
  return large || allBold(block.inlines);
}

function allBold(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.type === "text" && (inline.bold === true || inline.text.trim() === ""));
}

function standsOverText(next: Line | undefined): boolean {
  return next !== undefined && next.block.type === "paragraph" && next.text !== "" && !allBold(next.block.inlines);
}

/** The size that most of the body's characters have; null where the document does not say. */
function commonSize({ all }: Lines): number | null {
  const characters = new Map<number, number>();
  for (const { block, text } of all) {
    if (block.type === "paragraph" && block.size !== null)
      characters.set(block.size, (characters.get(block.size) ?? 0) + text.length);
  }
  return (
    [...characters].reduce<readonly [number, number] | null>(
      (most, one) => (most === null || one[1] > most[1] ? one : most),
      null,
    )?.[0] ?? null
  );
}
