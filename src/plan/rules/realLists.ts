import type { Line } from "../readLines.ts";
import type { Fix } from "../finding.ts";
import { typedMarkOf } from "../typedMark.ts";
import type { Rule } from "./rule.ts";

/**
 * Lists are lists.
 * Bad: two or more paragraphs in a row that begin with a typed dash, dot or number.
 * Good: the same as a bulleted or numbered list.
 * Why: a screen reader says "list with three items" only when it is one (WCAG 1.3.1).
 * Fix: one list, the typed marks taken away, where they are all bullets or count from 1.
 */
export const realLists: Rule = {
  name: "real-lists",
  needsWhole: true,
  group: "universalDesign",
  levels: "warning",
  atLines: {
    *find({ lines: { all } }, from, end) {
      let line = from;
      while (line < end) {
        const first = all[line];
        const after = first !== undefined && !isTyped(all[line - 1]) ? endOfRun(all, line) : line;
        if (first !== undefined && after > line + 1) {
          const run = all.slice(line, after);
          yield {
            where: { type: "paragraph", at: first.at },
            detail: { words: first.text, items: run.length },
            fix: fixOf(run),
            line,
          };
        }
        line = Math.max(after, line + 1);
      }
    },
    reach({ lines: { all } }, from, end) {
      let first = from;
      while (first > 0 && isTyped(all[first - 1])) first--;
      return { from: first, end: end + 1 };
    },
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Lister skrevet for hånd",
      what: ({ of }) =>
        `${of("items")} avsnitt fra «${of("words")}» er en liste med streker eller tall skrevet for hånd.`,
      why: "Skjermlesere sier fra om en liste, og hvor mange punkter den har, bare når den er laget som liste.",
      mend: "Merk avsnittene, velg punktliste eller nummerert liste i Word, og fjern strekene eller tallene.",
      fix: "Gjør til liste",
    },
    nn: {
      title: "Lister skrivne for hand",
      what: ({ of }) =>
        `${of("items")} avsnitt frå «${of("words")}» er ei liste med strekar eller tal skrivne for hand.`,
      why: "Skjermlesarar seier frå om ei liste, og kor mange punkt ho har, berre når ho er laga som liste.",
      mend: "Merk avsnitta, vel punktliste eller nummerert liste i Word, og fjern strekane eller tala.",
      fix: "Gjer til liste",
    },
    en: {
      title: "Lists typed by hand",
      what: ({ of }) =>
        `${of("items")} paragraphs from “${of("words")}” are a list with dashes or numbers typed by hand.`,
      why: "Screen readers announce a list, and how many items it has, only when it is made as one.",
      mend: "Select the paragraphs, choose a bulleted or numbered list in Word, and remove the dashes or numbers.",
      fix: "Make it a list",
    },
  },
};

function isTyped(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.block.type === "paragraph" &&
    line.listDepth === 0 &&
    line.block.number === null &&
    typedMarkOf(line.text) !== null
  );
}

/** The first line from this one on that begins with no typed mark. */
function endOfRun(all: readonly Line[], from: number): number {
  let end = from;
  while (isTyped(all[end])) end++;
  return end;
}

/** One press can make a list of paragraphs that stand side by side and whose marks are of one kind, numbers from 1 on. */
function fixOf(run: readonly Line[]): Fix | null {
  const [first] = run;
  if (first === undefined || run.some(({ at }, index) => at !== first.at + index)) return null;
  const marks = run.map(({ text }) => typedMarkOf(text));
  const ordered = marks[0]?.ordered === true;
  const isOneList = marks.every((mark, index) => mark?.ordered === ordered && (!ordered || mark.ordinal === index + 1));
  return isOneList ? { type: "makeList", at: first.at, items: run.length, ordered } : null;
}
