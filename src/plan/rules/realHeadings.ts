import type { Inline, Paragraph } from "../../document/blocks/document.ts";
import type { Line } from "../readLines.ts";
import type { Rule } from "./rule.ts";

const longest = 80;
const otherStyles = /^(TOC|Table of|Caption|Title|Subtitle|Quote|Intense|Header|Footer|List|No Spacing|NoSpacing)/i;

/**
 * What looks like a heading is one.
 * Bad: a short paragraph in bold or large type, in Normal style, over the text it names.
 * Good: the same words in a heading style.
 * Why: only real headings are in the outline, in the contents and in a screen reader's list (WCAG 1.3.1).
 * Not counted: elements, lists, tables, captions, what ends as a sentence does, a name with its value ("Your ref.: 12"),
 * dates and the months of a calendar, what begins with a mark, and three or more in a row, as on a title page.
 * Fix: a heading one level below the one it stands under.
 */
export const realHeadings: Rule = {
  name: "real-headings",
  needsWhole: true,
  group: "universalDesign",
  levels: "warning",
  atLines: {
    *find({ lines: { all, sections }, commonSize, tagged }, from, end) {
      for (let index = from; index < end; index++) {
        const line = all[index];
        if (line === undefined || tagged.has(line.at) || !playsHeading(line, commonSize)) continue;
        const isAlone = ![1, 2].every((above) => isLikeHeading(all[index - above], commonSize));
        if (!isAlone || !standsOverText(all[index + 1], commonSize)) continue;
        const level = Math.min((line.section === null ? 0 : (sections.get(line.section)?.level ?? 0)) + 1, 9);
        yield {
          where: { type: "paragraph", at: line.at },
          detail: { words: line.text, level },
          fix: { type: "makeHeading", at: line.at, level },
          line: index,
        };
      }
    },
    reach: (_context, from, end) => ({ from: from - 1, end: end + 2 }),
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
  return /^[\p{L}\d«“"§]/u.test(text) && !nameWithValue.test(text) && !date.test(text) && stressed(block, common);
}

/** "Your ref.: 12", and not "Mål 1: …", which numbers what follows. */
const nameWithValue = /^[^:]*[^\d\s:]\s*:\s*\S/u;

const months =
  "jan(uar|uary)?|feb(ruar|ruary)?|mars|march|april?|mai|may|jun[ie]|jul[iy]|aug(ust)?|sept(ember)?|o[kc]t(ober)?|nov(ember)?|de[sc](ember)?";
const date = new RegExp(`^(\\d{1,2}\\.? )?(${months})( \\d{1,2},?)?( \\d{4})?$`, "i");

/** Whether all of it is bold, or larger than what is common by at least two points. */
function stressed({ inlines, size }: Paragraph, common: number | null): boolean {
  const large = size !== null && common !== null && size >= common + 2;
  return large || allBold(inlines);
}

function isLikeHeading(line: Line | undefined, common: number | null): boolean {
  return line !== undefined && line.block.type === "paragraph" && line.text !== "" && stressed(line.block, common);
}

function allBold(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => inline.type === "text" && (inline.bold === true || inline.text.trim() === ""));
}

function standsOverText(next: Line | undefined, common: number | null): boolean {
  return next !== undefined && next.block.type === "paragraph" && next.text !== "" && !stressed(next.block, common);
}
