import { wildcards } from "../../../../src/standin/paper/search/wildcards.ts";

test.each([
  ["pl?n", "plan, plen og plan", ["plan", "plen", "plan"]],
  ["$*.[0-9][0-9]", "Det koster $12.50 og $7.00.", ["$12.50", "$7.00"]],
  ["<mål", "mål, delmål og Mål", ["mål"]],
  ["mål>", "målet, delmål", ["mål"]],
  ["[!a-zæøå]lan", "plan Alan 2lan", ["Alan", "2lan"]],
  ["20[0-9]{2}", "2026 og 20 og 2030", ["2026", "2030"]],
  ["lo@k", "lok look lk", ["lok", "look"]],
  ["\\*", "a * b", ["*"]],
])("the wildcards %s find in «%s» what Word's do", (wanted, text, found) => {
  const pattern = wildcards(wanted);
  expect(pattern === null ? null : [...text.matchAll(pattern)].map(([hit]) => hit)).toEqual(found);
});

test("what is not written as wildcards are is no pattern", () => {
  expect(wildcards("(åpen")).toBeNull();
});
