import { sayLevel } from "../../plan/sayKind.ts";
import { sayRuleGroup } from "../../plan/sayRuleGroup.ts";
import { capital } from "../../words/capital.ts";
import type { Language } from "../../words/language.ts";
import { checkingWords } from "../words/checking.ts";
import type { GroupOf } from "./gatherFindings.ts";

/** What a group of findings has in common, as its heading. */
export function sayGroup(of: GroupOf, language: Language): string {
  const words = checkingWords[language];
  switch (of.by) {
    case "level":
      return of.level === "error" ? words.errorsStop : capital(sayLevel(of.level, 2, language));
    case "section":
      return of.heading;
    case "beforeSections":
    case "document":
    case "waived":
      return words.groupHeadings[of.by];
    case "rule":
      return sayRuleGroup(of.group, language);
    case "person":
      return of.name ?? words.groupHeadings.nobody;
  }
}
