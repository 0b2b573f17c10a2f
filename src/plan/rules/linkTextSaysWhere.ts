import { textOf } from "../readLines.ts";
import { byReason } from "./byReason.ts";
import type { Rule } from "./rule.ts";

const sayNothing =
  /^(klikk( her)?|trykk( her)?|her|les mer( her)?|les meir( her)?|mer|meir|se her|sjå her|lenke|link|lenkje|denne lenken|here|click here|read more|more|this link)[\s.:!»›>→"]*$/i;
const address = /^(https?:\/\/|www\.)\S+$/i;

/**
 * A link's words say where it leads.
 * Bad: "her", "les mer", "https://www.example.no/a/b?c=1".
 * Good: "Kommunens klimaregnskap for 2024".
 * Why: links are read out of their context, from a list (WCAG 2.4.4). Addresses for mail and
 * telephone are read for what they are, and count as words.
 */
export const linkTextSaysWhere: Rule = {
  name: "link-text-says-where",
  needsWhole: true,
  group: "universalDesign",
  levels: "warning",
  *find({ matter }) {
    for (const { at, value } of matter.links) {
      const words = textOf(value.inlines);
      const isPicture = value.inlines.some(({ type }) => type === "picture");
      const reason =
        words === ""
          ? isPicture
            ? null
            : "empty"
          : sayNothing.test(words)
            ? "nothing"
            : address.test(words)
              ? "address"
              : null;
      if (reason !== null) yield { where: { type: "paragraph", at }, detail: { reason, words, href: value.href } };
    }
  },
  law: { law: "uuForskrift", paragraph: "4" },
  words: {
    nb: {
      title: "Lenker som ikke sier hvor de fører",
      what: byReason({
        nothing: ({ of }) => `Lenken «${of("words")}» sier ikke hvor den fører.`,
        address: ({ of }) => `Lenken er en naken adresse: ${of("words")}`,
        empty: ({ of }) => `En lenke til ${of("href")} har ingen tekst.`,
      }),
      why: "Mange leser lenkene alene, fra en liste eller med skjermleser. Da må teksten si hva som venter.",
      mend: "Skriv om, så lenketeksten er navnet på det den fører til.",
    },
    nn: {
      title: "Lenkjer som ikkje seier kvar dei fører",
      what: byReason({
        nothing: ({ of }) => `Lenkja «${of("words")}» seier ikkje kvar ho fører.`,
        address: ({ of }) => `Lenkja er ei naken adresse: ${of("words")}`,
        empty: ({ of }) => `Ei lenkje til ${of("href")} har ingen tekst.`,
      }),
      why: "Mange les lenkjene åleine, frå ei liste eller med skjermlesar. Då må teksten seie kva som ventar.",
      mend: "Skriv om, så lenkjeteksten er namnet på det ho fører til.",
    },
    en: {
      title: "Links that do not say where they lead",
      what: byReason({
        nothing: ({ of }) => `The link “${of("words")}” does not say where it leads.`,
        address: ({ of }) => `The link is a bare address: ${of("words")}`,
        empty: ({ of }) => `A link to ${of("href")} has no text.`,
      }),
      why: "Many read links on their own, from a list or with a screen reader. Then the words must say what to expect.",
      mend: "Rewrite, so that the link's words are the name of what it leads to.",
    },
  },
};
