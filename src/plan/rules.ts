import { actionHasGoal } from "./rules/actionHasGoal.ts";
import { actionHasResponsible } from "./rules/actionHasResponsible.ts";
import { actionHasYear } from "./rules/actionHasYear.ts";
import { adoptionDecision } from "./rules/adoptionDecision.ts";
import { baseVersionCurrent } from "./rules/baseVersionCurrent.ts";
import { elementHasText } from "./rules/elementHasText.ts";
import { goalHasSdg } from "./rules/goalHasSdg.ts";
import { goalHasStrategy } from "./rules/goalHasStrategy.ts";
import { goalIsAState } from "./rules/goalIsAState.ts";
import { headingLevels } from "./rules/headingLevels.ts";
import { hearingDeadline } from "./rules/hearingDeadline.ts";
import { hearingOver } from "./rules/hearingOver.ts";
import { hiddenText } from "./rules/hiddenText.ts";
import { indicatorMeasurable } from "./rules/indicatorMeasurable.ts";
import { languageMarked } from "./rules/languageMarked.ts";
import { linkTextSaysWhere } from "./rules/linkTextSaysWhere.ts";
import { mainGoalFollowedUp } from "./rules/mainGoalFollowedUp.ts";
import { noDuplicateElement } from "./rules/noDuplicateElement.ts";
import { noOpenComments } from "./rules/noOpenComments.ts";
import { noOpenRevisions } from "./rules/noOpenRevisions.ts";
import { originDrift } from "./rules/originDrift.ts";
import { originExists } from "./rules/originExists.ts";
import { originNotAdopted } from "./rules/originNotAdopted.ts";
import { originProposed } from "./rules/originProposed.ts";
import { originWithdrawn } from "./rules/originWithdrawn.ts";
import { personalData } from "./rules/personalData.ts";
import { personalNumber } from "./rules/personalNumber.ts";
import { pictureHasAlt } from "./rules/pictureHasAlt.ts";
import { placeholderLeft } from "./rules/placeholderLeft.ts";
import { planIsRegistered } from "./rules/planIsRegistered.ts";
import { planKindAgrees } from "./rules/planKindAgrees.ts";
import { planLanguageSet } from "./rules/planLanguageSet.ts";
import { realHeadings } from "./rules/realHeadings.ts";
import { realLists } from "./rules/realLists.ts";
import { requiredChapter } from "./rules/requiredChapter.ts";
import type { Rule } from "./rules/rule.ts";
import { sdgLinkExists } from "./rules/sdgLinkExists.ts";
import { spanOfYears } from "./rules/spanOfYears.ts";
import { strategyHasGoal } from "./rules/strategyHasGoal.ts";
import { strategyIsADirection } from "./rules/strategyIsADirection.ts";
import { tableHasHeader } from "./rules/tableHasHeader.ts";
import { tagInBody } from "./rules/tagInBody.ts";
import { tagIsKnown } from "./rules/tagIsKnown.ts";
import { tagIsUnique } from "./rules/tagIsUnique.ts";
import { tagNotCrossed } from "./rules/tagNotCrossed.ts";
import { tagNotLost } from "./rules/tagNotLost.ts";
import { unreadableContent } from "./rules/unreadableContent.ts";

/** Every rule, in the order findings are given. */
export const rules: readonly Rule[] = [
  planIsRegistered,
  planKindAgrees,
  planLanguageSet,
  baseVersionCurrent,
  requiredChapter,
  goalHasStrategy,
  strategyHasGoal,
  actionHasGoal,
  actionHasResponsible,
  actionHasYear,
  goalHasSdg,
  sdgLinkExists,
  indicatorMeasurable,
  goalIsAState,
  strategyIsADirection,
  spanOfYears,
  elementHasText,
  noDuplicateElement,
  originExists,
  originDrift,
  originProposed,
  originNotAdopted,
  originWithdrawn,
  mainGoalFollowedUp,
  tagIsKnown,
  tagIsUnique,
  tagNotLost,
  tagNotCrossed,
  tagInBody,
  headingLevels,
  realHeadings,
  realLists,
  pictureHasAlt,
  tableHasHeader,
  linkTextSaysWhere,
  languageMarked,
  noOpenRevisions,
  noOpenComments,
  hiddenText,
  placeholderLeft,
  personalData,
  personalNumber,
  hearingDeadline,
  hearingOver,
  adoptionDecision,
  unreadableContent,
];

/** The rule of this name; undefined for one that this version does not have. */
export function ruleNamed(name: string): Rule | undefined {
  return rules.find((rule) => rule.name === name);
}
