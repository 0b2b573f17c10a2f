import type { Action } from "../../src/plan/mayDo.ts";
import type { Role } from "../../src/plan/register.ts";

/** The roles in the order of the table. */
export const rolesInOrder: readonly Role[] = ["administrator", "coordinator", "owner", "planner", "reviewer", "reader"];

/** For each action, whether each role lets one do it: written out once more, so that the code is held against it. */
export const whoMayWhat: Readonly<Record<Action, string>> = {
  administer: "x-----",
  seeOverview: "xx----",
  startPlan: "-x----",
  changePlan: "-x----",
  givePlanRoles: "x-x---",
  followPlan: "xxxxxx",
  write: "-xxx--",
  publishPreview: "-xxx--",
  askForReview: "-xxx--",
  decide: "-x----",
  review: "----x-",
  readPreviews: "-xxxxx",
};
