import { sayFinding } from "../../src/plan/sayFinding.ts";
import { languages } from "../../src/words/language.ts";
import { findings, type Against, type Part } from "./builders.ts";

/** A sentence about the product, the document, what the rule says of it in bokmål, and what it is held against. */
type Case = readonly [sentence: string, parts: readonly Part[], said: readonly string[], against?: Against];

/**
 * Tests a rule by what a planner reads. Whatever it finds must also be said whole in every language:
 * no detail missing, every sentence ended.
 */
export function describeRule(rule: string, cases: readonly Case[]): void {
  describe(rule, () => {
    test.each(cases.map((one) => ({ sentence: one[0], parts: one[1], said: one[2], against: one[3] })))(
      "$sentence",
      ({ parts, said, against }) => {
        const found = findings(rule, parts, against ?? {});
        expect(found.map((finding) => sayFinding(finding, "nb").what)).toEqual(said);
        for (const finding of found) {
          for (const language of languages) {
            const { what, why, mend, fix } = sayFinding(finding, language);
            expect(
              [what, why, mend].filter((sentence) => /undefined|NaN|…$/.test(sentence) || sentence.length < 10),
            ).toEqual([]);
            expect(fix === null).toBe(finding.fix === null);
          }
        }
      },
    );
  });
}
