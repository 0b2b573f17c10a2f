import { readTag } from "../tag.ts";
import type { Rule } from "./rule.ts";

/**
 * No content control still shows its placeholder.
 * Bad: "Saksnummer: Klikk eller trykk her for å skrive inn tekst."
 * Good: the number written, or the control removed.
 * Why: Word shows the placeholder as words, and so does the web page. Of an element it is told by `element-has-text`.
 */
export const placeholderLeft: Rule = {
  name: "placeholder-left",
  group: "publishing",
  levels: "warning",
  *find({ plan }) {
    for (const [control, { placeholder, tag, title, text, story, first }] of plan.document.controls.entries()) {
      if (placeholder !== true || readTag(tag).type === "element") continue;
      yield {
        where: { type: "control", control, at: story === "body" && first >= 0 ? first : null },
        detail: { title: title.trim(), words: text.split("\n")[0] ?? "" },
      };
    }
  },
  law: null,
  words: {
    nb: {
      title: "Felt som ikke er fylt ut",
      what: ({ of }) =>
        of("title") === "" ? `Et felt er ikke fylt ut: «${of("words")}».` : `Feltet «${of("title")}» er ikke fylt ut.`,
      why: "Ledeteksten blir stående på nettsiden som vanlig tekst.",
      mend: "Fyll ut feltet, eller slett det.",
    },
    nn: {
      title: "Felt som ikkje er fylte ut",
      what: ({ of }) =>
        of("title") === ""
          ? `Eit felt er ikkje fylt ut: «${of("words")}».`
          : `Feltet «${of("title")}» er ikkje fylt ut.`,
      why: "Leieteksten blir ståande på nettsida som vanleg tekst.",
      mend: "Fyll ut feltet, eller slett det.",
    },
    en: {
      title: "Fields that are not filled in",
      what: ({ of }) =>
        of("title") === ""
          ? `A field is not filled in: “${of("words")}”.`
          : `The field “${of("title")}” is not filled in.`,
      why: "The prompt stays on the web page as ordinary text.",
      mend: "Fill in the field, or delete it.",
    },
  },
};
