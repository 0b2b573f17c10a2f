import type { ReactElement } from "react";
import type { RegisteredPlan } from "../plan/register.ts";
import { sayPlanKind } from "../plan/sayKind.ts";
import { planAddress, type LinkFrame } from "./addresses.ts";
import { capital, sayPlanState } from "./sayPlanState.ts";
import { overviewWords } from "./words/overview.ts";

interface PlanTableProps {
  readonly plans: readonly RegisteredPlan[];
  readonly frame: LinkFrame;
  readonly today: string;
  readonly labelledBy: string;
}

/** Plans as a table; on a phone each row is a card, with the column's name before each value. */
export function PlanTable({ plans, frame, today, labelledBy }: PlanTableProps): ReactElement {
  const { language } = frame;
  const words = overviewWords[language];
  return (
    <table className="ds-table plans" aria-labelledby={labelledBy}>
      <thead>
        <tr>{[words.plan, words.kind, words.period, words.state].map((name) => <th key={name} scope="col">{name}</th>)}</tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.id}>
            <th scope="row" className="plan-title"><PlanName plan={plan} frame={frame} /></th>
            <td data-label={words.kind}>{capital(sayPlanKind(plan.kind, language))}</td>
            <td data-label={words.period}>{sayPeriod(plan)}</td>
            <td data-label={words.state}>{sayPlanState(plan, today, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A plan's title, as a link where a public version can be read. */
export function PlanName({ plan, frame }: { readonly plan: RegisteredPlan; readonly frame: LinkFrame }): ReactElement {
  const lang = plan.language === frame.language ? undefined : plan.language;
  return plan.version > 0
    ? <a className="ds-link" href={planAddress(frame, plan.id)} lang={lang}>{plan.title}</a>
    : <><span lang={lang}>{plan.title}</span> <span className="aside">({overviewWords[frame.language].notPublished.toLocaleLowerCase("nb")})</span></>;
}

/** The years a plan spans: "2024–2036", "fra"-less where one end is open; an en dash alone where neither is known. */
export function sayPeriod({ fromYear, toYear }: Pick<RegisteredPlan, "fromYear" | "toYear">): string {
  return fromYear !== null && fromYear === toYear ? String(fromYear) : `${fromYear ?? ""}–${toYear ?? ""}`;
}
