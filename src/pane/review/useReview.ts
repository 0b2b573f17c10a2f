import { useEffect } from "react";
import type { ReadPlan } from "../core/paneState.ts";
import { usePane } from "../frame/usePane.ts";

/** Asks what reviewers have said of the plan, when who is signed in comes to look at it. */
export function useReview({ plan }: ReadPlan): void {
  const { state, commands } = usePane();
  const isSignedIn = state.account.status === "signedIn";
  const id = plan.registered === null ? null : plan.record.plan;
  useEffect(() => {
    if (isSignedIn && id !== null) void commands.findReview(id);
  }, [commands, isSignedIn, id]);
}
