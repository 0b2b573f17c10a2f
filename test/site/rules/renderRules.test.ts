import { rules } from "../../../src/plan/rules.ts";
import { renderRules } from "../../../src/site/rules/renderRules.tsx";
import { languages } from "../../../src/words/language.ts";

test.each(languages)("the page of the rules has every rule once, in %s, at an address of its own", (language) => {
  const page = renderRules({ language, isDemo: false, origin: "https://planer.example" });
  expect(page).toContain(`<html lang="${language}"`);
  for (const { name, words } of rules) {
    expect(page.split(`id="${name}"`)).toHaveLength(2);
    expect(page).toContain(`>${words[language].title.replaceAll("'", "&#x27;")}</h3>`);
  }
  expect(page).not.toMatch(/undefined|\[object|<script| style="/);
});
