import type { Line } from "../readLines.ts";
import type { Found, Rule } from "./rule.ts";

const typedMark = /^([-–—•·*▪●]\s+|\(?\d{1,2}[.)]\s+|\(?[a-zæøå]\)\s+)\S/i;

/**
 * Lists are lists.
 * Bad: two or more paragraphs in a row that begin with a typed dash, dot or number.
 * Good: the same as a bulleted or numbered list.
 * Why: a screen reader says "list with three items" only when it is one (WCAG 1.3.1).
 */
export const realLists: Rule = {
  name: "real-lists",
  needsWhole: true,
  group: "universalDesign",
  levels: "warning",
  *find({ lines }): Iterable<Found> {
    let run: Line[] = [];
    for (const line of [...lines.all, undefined]) {
      const isTyped =
        line !== undefined &&
        line.block.type === "paragraph" &&
        line.listDepth === 0 &&
        line.block.number === null &&
        typedMark.test(line.text);
      if (isTyped) {
        run.push(line);
        continue;
      }
      const [first] = run;
      if (first !== undefined && run.length > 1) {
        yield { where: { type: "paragraph", at: first.at }, detail: { words: first.text, items: run.length } };
      }
      run = [];
    }
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      what: ({ of }) =>
        `${of("items")} avsnitt fra «${of("words")}» er en liste med streker eller tall skrevet for hånd.`,
      why: "Skjermlesere sier fra om en liste, og hvor mange punkter den har, bare når den er laget som liste.",
      mend: "Merk avsnittene, velg punktliste eller nummerert liste i Word, og fjern strekene eller tallene.",
    },
    nn: {
      what: ({ of }) =>
        `${of("items")} avsnitt frå «${of("words")}» er ei liste med strekar eller tal skrivne for hand.`,
      why: "Skjermlesarar seier frå om ei liste, og kor mange punkt ho har, berre når ho er laga som liste.",
      mend: "Merk avsnitta, vel punktliste eller nummerert liste i Word, og fjern strekane eller tala.",
    },
    en: {
      what: ({ of }) =>
        `${of("items")} paragraphs from “${of("words")}” are a list with dashes or numbers typed by hand.`,
      why: "Screen readers announce a list, and how many items it has, only when it is made as one.",
      mend: "Select the paragraphs, choose a bulleted or numbered list in Word, and remove the dashes or numbers.",
    },
  },
};
