import type { FindingLevel, RegisteredPlan } from "../../../plan/register.ts";
import type { Verdict } from "../../../plan/review.ts";

/** A plan, with what has been done to it last. */
export interface FollowedPlan extends RegisteredPlan {
  /** Its newest publication, previews among them; null where there is none. */
  readonly newest: {
    readonly isPreview: boolean;
    /** ISO 8601 instant. */
    readonly at: string;
    readonly by: string;
    /** Those that stood, without those accepted with a reason. */
    readonly findings: Readonly<Record<FindingLevel, number>>;
  } | null;
  /** A review that is waited for. */
  readonly asked: { readonly by: string; readonly at: string } | null;
  /** The newest verdict. */
  readonly review: { readonly by: string; readonly at: string; readonly verdict: Verdict } | null;
}
