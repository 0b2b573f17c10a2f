import { languageOfDocument } from "../../src/plan/languageOfDocument.ts";
import { document, p } from "./builders.ts";

test.each([
  [
    "nb",
    "Kommunen er til for alle som bor her, og vi skal ikke glemme hvor viktig det er at noen har det godt sammen.",
  ],
  [
    "nn",
    "Kommunen er til for alle som bur her, og vi skal ikkje gløyme kor viktig det er at nokon har det godt saman.",
  ],
  ["en", "The municipality is here for all of those who live in it, and we will not forget that it is for the many."],
  [null, "Klimaplan 2026–2030"],
] as const)("a document is told to be in %s by its words", (language, words) => {
  expect(languageOfDocument(document(p(words)))).toBe(language);
});
