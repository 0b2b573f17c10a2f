import type { ReactElement } from "react";
import type { RegisteredPlan } from "../../plan/register.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import { versionAddress, type LinkFrame } from "../view/addresses.ts";
import { capital } from "../../words/capital.ts";
import { PlanName } from "./PlanName.tsx";
import { sayPlanState } from "../words/sayPlanState.ts";
import { overviewWords } from "../words/overview.ts";

interface PlanTableProps {
  readonly plans: readonly RegisteredPlan[];
  readonly frame: LinkFrame;
  readonly today: string;
  readonly labelledBy: string;
}

/** Plans as a table, with the way to a proposal where the plan's own page is of what is in force; on a phone each row is a card, with the column's name before each value. */
export function PlanTable({ plans, frame, today, labelledBy }: PlanTableProps): ReactElement {
  const { language } = frame;
  const words = overviewWords[language];
  return (
    <table className="ds-table plans" data-color="neutral" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {[words.plan, words.kind, words.period, words.state].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <th scope="row" className="plan-title">
              <PlanName plan={plan} frame={frame} />
            </th>
            <td data-label={words.kind}>{capital(sayPlanKind(plan.kind, language))}</td>
            <td data-label={words.period}>{capital(words.years(plan.fromYear, plan.toYear))}</td>
            <td data-label={words.state}>
              {plan.inForce !== null && plan.proposed !== null ? (
                <a className="ds-link" href={versionAddress(frame, plan.id, plan.proposed.version)}>
                  {sayPlanState(plan, today, language)}
                </a>
              ) : (
                sayPlanState(plan, today, language)
              )}
              {(plan.state === "hearing" || plan.state === "afterHearing") && plan.adoptedOn !== null ? (
                <>
                  {" "}
                  <span className="aside">{words.meanwhile(sayDate(plan.adoptedOn, language))}</span>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
