import type { StrayTag } from "../plan.ts";
import type { Reading } from "../reading.ts";
import type { Found } from "./rule.ts";

/** Findings at the tags that could not become elements for one reason. */
export function strayTags(reading: Reading, why: StrayTag["why"], fix: "removeTag" | "renewTagId"): readonly Found[] {
  return reading.plan.strayTags
    .filter((stray) => stray.why === why)
    .map(({ control, at, tag }) => ({
      where: { type: "control", control, at },
      detail: { tag, words: reading.plan.document.controls[control]?.text.split("\n")[0] ?? "" },
      fix: { type: fix, control },
    }));
}
