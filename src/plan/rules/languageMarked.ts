import { languageOf } from "../../words/language.ts";
import { guessLanguage } from "../guessLanguage.ts";
import type { Line } from "../readLines.ts";
import type { RuleContext } from "../ruleContext.ts";
import { byReason } from "./byReason.ts";
import type { Found, Rule } from "./rule.ts";

/**
 * The document's language is set, and long passages in another language are marked as such.
 * Bad: a Norwegian plan that Word takes for English; an English summary marked as bokmål.
 * Good: the language of the text, set on the text.
 * Why: a screen reader pronounces by the mark (WCAG 3.1.1, 3.1.2). Only Norwegian and English are
 * told from each other, and only where there are words enough; passages in a row are one finding.
 */
export const languageMarked: Rule = {
  name: "language-marked",
  needsWhole: true,
  group: "universalDesign",
  levels: "warning",
  *find({ plan }): Iterable<Found> {
    if (plan.document.language === null) yield { where: { type: "document" }, detail: { reason: "none" } };
  },
  atLines: {
    *find(context, from, end) {
      const read = readerOf(context);
      let before: Read | undefined;
      // What is begun above goes on here.
      for (let above = from - 1; above >= 0 && before === undefined; above--) before = read(above);
      for (let line = from; line < end; line++) {
        const now = read(line);
        if (now === undefined) continue;
        const { at = 0, text = "" } = context.lines.all[line] ?? {};
        if (now.wrong !== null && now.wrong !== before?.wrong)
          yield {
            where: { type: "paragraph", at },
            detail: { reason: now.wrong === "en" ? "english" : "norwegian", words: text },
            line,
          };
        before = now;
      }
    },
    reach(context, from, end) {
      const read = readerOf(context);
      let next = end;
      while (next < context.lines.all.length && read(next) === undefined) next++;
      return { from, end: next + 1 };
    },
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Tekst uten riktig språk",
      what: byReason({
        none: "Dokumentets språk er ikke satt.",
        english: ({ of }) => `Teksten fra «${of("words")}» er engelsk, men ikke merket som engelsk.`,
        norwegian: ({ of }) => `Teksten fra «${of("words")}» er norsk, men er ikke merket som norsk.`,
      }),
      why: "Skjermlesere uttaler ordene på det språket de er merket med, og stavekontrollen retter etter det.",
      mend: "Merk teksten og velg språket i Word: Se gjennom, Språk, Angi korrekturspråk.",
    },
    nn: {
      title: "Tekst utan rett språk",
      what: byReason({
        none: "Språket i dokumentet er ikkje sett.",
        english: ({ of }) => `Teksten frå «${of("words")}» er engelsk, men ikkje merkt som engelsk.`,
        norwegian: ({ of }) => `Teksten frå «${of("words")}» er norsk, men er ikkje merkt som norsk.`,
      }),
      why: "Skjermlesarar uttaler orda på det språket dei er merkte med, og stavekontrollen rettar etter det.",
      mend: "Merk teksten og vel språket i Word: Se gjennom, Språk, Angi korrekturspråk.",
    },
    en: {
      title: "Text without the right language",
      what: byReason({
        none: "The document's language is not set.",
        english: ({ of }) => `The text from “${of("words")}” is English, but not marked as English.`,
        norwegian: ({ of }) => `The text from “${of("words")}” is Norwegian, but not marked as Norwegian.`,
      }),
      why: "Screen readers pronounce words in the language they are marked with, and spelling is checked by it.",
      mend: "Select the text and choose its language in Word: Review, Language, Set Proofing Language.",
    },
  },
};

/** What a line is read as that is marked as something else; nothing wrong where it is marked as it reads. */
interface Read {
  readonly wrong: "no" | "en" | null;
}

/** Reads lines by their index; undefined for one with too few words to tell. */
function readerOf({ plan, lines, texts }: RuleContext): (line: number) => Read | undefined {
  const guess = texts.reader(guessLanguage);
  const { language } = plan.document;
  const { all } = lines;
  return (index) => {
    const line = all[index];
    const read = line === undefined ? null : guess(line.text);
    if (line === undefined || read === null) return undefined;
    const marked = markOf(line) ?? language;
    return { wrong: marked !== null && read !== familyOf(marked) ? read : null };
  };
}

/** The language the paragraph's text is marked with: its runs' where they all say the same, else its own. */
function markOf({ block }: Line): string | null {
  let only: string | null | undefined;
  for (const inline of block.inlines) {
    if (inline.type !== "text" || inline.text.trim() === "") continue;
    const mark = inline.language ?? block.language;
    if (only !== undefined && only !== mark) return block.language;
    only = mark;
  }
  return only === undefined ? block.language : only;
}

function familyOf(tag: string): "no" | "en" {
  return languageOf(tag) === "en" ? "en" : "no";
}
