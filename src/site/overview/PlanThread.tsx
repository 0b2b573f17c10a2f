import type { ReactElement } from "react";
import type { RegisteredPlan } from "../../plan/register.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import type { LinkFrame } from "../view/addresses.ts";
import { titleOrder } from "../view/titleOrder.ts";
import { PlanName } from "./PlanName.tsx";
import { capital } from "../../words/capital.ts";
import { overviewWords } from "../words/overview.ts";

interface PlanThreadProps {
  readonly frame: LinkFrame;
  readonly plans: readonly RegisteredPlan[];
}

interface Branch {
  readonly plan: RegisteredPlan;
  readonly lower: readonly Branch[];
}

const done: readonly RegisteredPlan["state"][] = ["replaced", "repealed", "expired"];

/** The red thread through a municipality's plans: each plan under the first of those it fetches from. Nothing where none does. */
export function PlanThread({ frame, plans }: PlanThreadProps): ReactElement | null {
  const words = overviewWords[frame.language];
  const threads = threadsOf(
    plans.filter(({ state }) => !done.includes(state)),
    frame,
  );
  if (threads.length === 0) return null;
  return (
    <section className="thread" aria-labelledby="p_thread">
      <h2 className="ds-heading" data-size="md" id="p_thread">
        {words.thread}
      </h2>
      <p className="group-lead">{words.threadLead}</p>
      <Branches branches={threads} frame={frame} />
    </section>
  );
}

function Branches({
  branches,
  frame,
}: {
  readonly branches: readonly Branch[];
  readonly frame: LinkFrame;
}): ReactElement {
  return (
    <ul>
      {branches.map(({ plan, lower }) => (
        <li key={plan.id}>
          <span className="knot">
            <PlanName plan={plan} frame={frame} />{" "}
            <span className="aside">{capital(sayPlanKind(plan.kind, frame.language))}</span>
          </span>
          {lower.length === 0 ? null : <Branches branches={lower} frame={frame} />}
        </li>
      ))}
    </ul>
  );
}

/** Trees with more than one plan in them. A plan that would stand under itself stands nowhere a second time. */
function threadsOf(plans: readonly RegisteredPlan[], frame: LinkFrame): readonly Branch[] {
  const known = new Set(plans.map(({ id }) => id));
  const upper = (plan: RegisteredPlan): string | undefined => plan.higher.find((id) => known.has(id) && id !== plan.id);
  const ordered = [...plans].sort(titleOrder(frame.language));
  const grow = (plan: RegisteredPlan, above: readonly string[]): Branch => ({
    plan,
    lower: ordered
      .filter((other) => upper(other) === plan.id && !above.includes(other.id))
      .map((other) => grow(other, [...above, plan.id])),
  });
  return ordered
    .filter((plan) => upper(plan) === undefined)
    .map((plan) => grow(plan, []))
    .filter(({ lower }) => lower.length > 0);
}
