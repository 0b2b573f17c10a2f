import type { StrayTag } from "../plan.ts";
import type { RuleContext } from "../ruleContext.ts";
import type { Found } from "./rule.ts";

/** Findings at the tags that could not become elements for one reason. */
export function strayTags(
  context: RuleContext,
  why: StrayTag["why"],
  fix: "removeTag" | "renewTagId",
): readonly Found[] {
  return context.plan.strayTags
    .filter((stray) => stray.why === why)
    .map(({ control, at, tag }) => ({
      where: { type: "control", control, at },
      detail: { tag, words: context.plan.document.controls[control]?.text.split("\n")[0] ?? "" },
      fix: { type: fix, control },
    }));
}
