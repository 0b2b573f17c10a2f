import { rules } from "../../src/plan/rules.ts";
import { languages } from "../../src/words/language.ts";

const written = (sentence: unknown): string => (typeof sentence === "string" ? sentence : "");

test.each(rules.map((rule) => [rule.name, rule] as const))(
  "%s is said in three languages, and not in the words of another",
  (_name, { words }) => {
    const sentences = languages.map((language) => words[language]);
    for (const { title, what, why, mend } of sentences) {
      expect(title).toMatch(/^\p{Lu}[^.]+$/u);
      for (const sentence of [what, why, mend])
        expect(typeof sentence === "function" || /^\p{Lu}.*[.?]$/u.test(sentence)).toBe(true);
    }
    const [nb, nn, en] = sentences.map(({ title, what, why, mend }) => [title, what, why, mend].map(written).join(" "));
    expect(en).not.toBe(nb);
    expect(nn).not.toBe(nb);
    for (const language of languages) expect(words[language].fix === undefined).toBe(words.nb.fix === undefined);
  },
);
