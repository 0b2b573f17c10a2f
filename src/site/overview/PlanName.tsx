import type { ReactElement } from "react";
import type { RegisteredPlan } from "../../plan/register.ts";
import { planAddress, type LinkFrame } from "../view/addresses.ts";
import { overviewWords } from "../words/overview.ts";

/** A plan's title, as a link where a public version can be read. */
export function PlanName({ plan, frame }: { readonly plan: RegisteredPlan; readonly frame: LinkFrame }): ReactElement {
  const lang = plan.language === frame.language ? undefined : plan.language;
  return plan.version > 0 ? (
    <a className="ds-link" href={planAddress(frame, plan.id)} lang={lang}>
      {plan.title}
    </a>
  ) : (
    <>
      <span lang={lang}>{plan.title}</span>{" "}
      <span className="aside">({overviewWords[frame.language].notPublished})</span>
    </>
  );
}
