import type { Element } from "../element.ts";
import { onceEach } from "../onceEach.ts";
import { readTag } from "../tag.ts";
import { atElement } from "./atElement.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

/** Words a template leaves for the writer to replace. */
const placeholder = new RegExp(
  [
    "(?<!\\p{L})(sett|set|skriv|fyll) inn (tekst|tittel|mål|strategi|tiltak)(?!\\p{L})",
    "(?<!\\p{L})(klikk|klikk eller trykk|trykk) her for å",
    "(?<!\\p{L})(click|tap|click or tap) here to",
    "(?<!\\p{L})(insert|enter) text(?!\\p{L})",
    "(?<!\\p{L})x{3,}(?!\\p{L})",
    "\\[(…|\\.{2,}|_+|\\s*)\\]",
    "lorem ipsum",
  ].join("|"),
  "iu",
);

const placeholderIn = onceEach(
  ({ title, text }: Element) => (placeholder.exec(title) ?? placeholder.exec(text))?.[0] ?? null,
);

/**
 * An element has words of its own.
 * Bad: a tag around nothing; a goal called "Sett inn tekst", "xxx" or "[…]".
 * Good: a title, and no placeholder left in title or text.
 * Why: it would be published as it stands.
 */
export const elementHasText: Rule = {
  name: "element-has-text",
  group: "structure",
  levels: "error",
  *find({ plan }) {
    for (const stray of plan.strayTags) {
      if (stray.why !== "empty") continue;
      yield {
        where: { type: "control", control: stray.control, at: stray.at },
        detail: { reason: "empty" },
        fix: { type: "removeTag", control: stray.control },
      };
    }
    const unwritten = new Set(
      plan.document.controls.flatMap(({ tag, placeholder: shows }) => {
        const read = readTag(tag);
        return shows === true && read.type === "element" ? [read.id] : [];
      }),
    );
    for (const element of plan.elements) {
      const left = placeholderIn(element);
      if (left !== null) yield atElement(element, { reason: "placeholder", words: left });
      else if (unwritten.has(element.id)) yield atElement(element, { reason: "placeholder", words: element.title });
      else if (!/[\p{L}\p{N}]/u.test(element.title)) yield atElement(element, { reason: "empty" });
    }
  },
  law: null,
  words: {
    nb: {
      title: "Elementer uten tekst",
      what: byReason({
        empty: "Et merke står rundt en tom passasje.",
        placeholder: ({ thing, of }) => `${thing} har igjen «${of("words")}» fra malen.`,
      }),
      why: "Det som er merket, blir publisert slik det står.",
      mend: byReason({
        empty: "Skriv teksten, eller fjern merket.",
        placeholder: "Bytt den ut med egen tekst.",
      }),
      fix: "Fjern merket",
    },
    nn: {
      title: "Element utan tekst",
      what: byReason({
        empty: "Eit merke står rundt ein tom passasje.",
        placeholder: ({ thing, of }) => `${thing} har att «${of("words")}» frå malen.`,
      }),
      why: "Det som er merkt, blir publisert slik det står.",
      mend: byReason({
        empty: "Skriv teksten, eller fjern merket.",
        placeholder: "Byt det ut med eigen tekst.",
      }),
      fix: "Fjern merket",
    },
    en: {
      title: "Elements without text",
      what: byReason({
        empty: "A tag stands around an empty passage.",
        placeholder: ({ thing, of }) => `${thing} still has “${of("words")}” from the template.`,
      }),
      why: "What is tagged is published as it stands.",
      mend: byReason({
        empty: "Write the text, or remove the tag.",
        placeholder: "Replace it with words of your own.",
      }),
      fix: "Remove the tag",
    },
  },
};
