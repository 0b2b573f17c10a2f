import { collapseSpaces, type Line, type Lines } from "../readLines.ts";
import { byReason } from "./byReason.ts";
import type { Found, Rule } from "./rule.ts";

/**
 * Headings step down one level at a time, and the document has one title.
 * Bad: heading 1, then heading 3; two paragraphs in Title style.
 * Good: heading 1, 2, 3, back to 2; one title.
 * Why: who uses a screen reader finds the way by the levels (WCAG 1.3.1); so does the tree of elements.
 * Fix: the heading gets the level that follows the one before it; the paragraph that reads like the title becomes it.
 * No title is advice only: the web page is called what the register calls the plan.
 */
export const headingLevels: Rule = {
  name: "heading-levels",
  group: "universalDesign",
  levels: {
    samfunnsdel: "error",
    kommunedelplan: "error",
    handlingsdel: "error",
    others: "warning",
  },
  *find({ lines, plan }): Iterable<Found> {
    const { headings } = lines;
    const titles = headings.filter(({ level }) => level === 0);
    for (const extra of titles.slice(1))
      yield {
        where: { type: "paragraph", at: extra.at },
        detail: { reason: "titles", words: extra.text, right: 1 },
        fix: { type: "setHeadingLevel", at: extra.at, level: 1 },
      };
    if (titles.length === 0 && plan.document.title === null && lines.all.length > 0)
      yield withoutTitle(lines, plan.registered?.title ?? null);
    let before = 0;
    for (const heading of headings) {
      const level = heading.level ?? 0;
      if (level === 0) continue;
      if (level > before + 1) yield skipped(heading, level, before);
      before = level;
    }
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Overskrifter på feil nivå",
      what: byReason({
        skipped: ({ of }) =>
          `Overskriften «${of("words")}» er på nivå ${of("level")}, men skulle vært på nivå ${of("right")}.`,
        titles: ({ of }) => `«${of("words")}» har stilen Tittel, men dokumentet har allerede en tittel.`,
        noTitle: "Dokumentet har ingen tittel.",
      }),
      why: "Den som bruker skjermleser, finner fram i planen etter nivåene på overskriftene. Hopper de over et nivå, ser det ut som noe mangler.",
      mend: byReason({
        skipped: ({ of }) => `Bruk stilen Overskrift ${of("right")}.`,
        titles: "Bruk stilen Overskrift 1.",
        noTitle: "Gi planens navn, øverst i dokumentet, stilen Tittel.",
      }),
      fix: byReason({
        skipped: ({ of }) => `Sett til nivå ${of("right")}`,
        titles: "Sett til nivå 1",
        noTitle: ({ of }) => `Gjør «${of("words")}» til tittel`,
      }),
    },
    nn: {
      title: "Overskrifter på feil nivå",
      what: byReason({
        skipped: ({ of }) =>
          `Overskrifta «${of("words")}» er på nivå ${of("level")}, men skulle vore på nivå ${of("right")}.`,
        titles: ({ of }) => `«${of("words")}» har stilen Tittel, men dokumentet har alt ein tittel.`,
        noTitle: "Dokumentet har ingen tittel.",
      }),
      why: "Den som bruker skjermlesar, finn fram i planen etter nivåa på overskriftene. Hoppar dei over eit nivå, ser det ut som noko manglar.",
      mend: byReason({
        skipped: ({ of }) => `Bruk stilen Overskrift ${of("right")}.`,
        titles: "Bruk stilen Overskrift 1.",
        noTitle: "Gi namnet på planen, øvst i dokumentet, stilen Tittel.",
      }),
      fix: byReason({
        skipped: ({ of }) => `Set til nivå ${of("right")}`,
        titles: "Set til nivå 1",
        noTitle: ({ of }) => `Gjer «${of("words")}» til tittel`,
      }),
    },
    en: {
      title: "Headings at the wrong level",
      what: byReason({
        skipped: ({ of }) =>
          `The heading “${of("words")}” is at level ${of("level")}, but should be at level ${of("right")}.`,
        titles: ({ of }) => `“${of("words")}” has the Title style, but the document already has a title.`,
        noTitle: "The document has no title.",
      }),
      why: "People who use a screen reader find their way by the levels of the headings. If a level is skipped, something seems to be missing.",
      mend: byReason({
        skipped: ({ of }) => `Use the style Heading ${of("right")}.`,
        titles: "Use the style Heading 1.",
        noTitle: "Give the plan's name, at the top of the document, the Title style.",
      }),
      fix: byReason({
        skipped: ({ of }) => `Set to level ${of("right")}`,
        titles: "Set to level 1",
        noTitle: ({ of }) => `Make “${of("words")}” the title`,
      }),
    },
  },
};

function skipped({ at, text }: Line, level: number, before: number): Found {
  return {
    where: { type: "paragraph", at },
    detail: { reason: "skipped", words: text, level, right: before + 1 },
    fix: { type: "setHeadingLevel", at, level: before + 1 },
  };
}

/** How many lines from the top the title is looked for among. */
const topLines = 20;
const longestTitle = 120;

function withoutTitle(lines: Lines, registered: string | null): Found {
  const found = titleIn(lines, registered);
  return {
    where: found === null ? { type: "document" } : { type: "paragraph", at: found.at },
    detail: { reason: "noTitle", words: found?.text ?? "" },
    fix: found === null ? null : { type: "makeTitle", at: found.at },
    atMost: "advice",
  };
}

/** The line near the top with the register's own words, else the largest one above the first heading. */
function titleIn({ all }: Lines, registered: string | null): Line | null {
  const top: Line[] = [];
  for (const line of all) {
    if (top.length === topLines) break;
    if (line.text !== "" && !line.inTable) top.push(line);
  }
  const same = (text: string): boolean => text.toLowerCase() === collapseSpaces(registered ?? "").toLowerCase();
  const named = top.find(({ text }) => same(text));
  if (named !== undefined) return named;
  const heading = top.findIndex(({ level }) => level !== null);
  const [largest] = (heading < 0 ? top : top.slice(0, heading))
    .filter(({ text, listDepth }) => listDepth === 0 && text.length <= longestTitle && /\p{L}/u.test(text))
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  return largest !== undefined && sizeOf(largest) >= leastTitleSize ? largest : null;
}

/** In points: what is smaller is not set as a title. */
const leastTitleSize = 18;

function sizeOf({ block }: Line): number {
  return block.type === "paragraph" ? (block.size ?? 0) : 0;
}
