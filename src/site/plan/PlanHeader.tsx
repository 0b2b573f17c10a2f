import type { ReactElement } from "react";
import { sayDate } from "../../plan/sayDate.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import { versionAddress } from "../view/addresses.ts";
import { capital } from "../../words/capital.ts";
import { dayOf } from "../../words/dayOf.ts";
import { sayDecision } from "../words/sayDecision.ts";
import type { VersionView } from "../view/view.ts";
import { overviewWords } from "../words/overview.ts";
import { planWords } from "../words/plan.ts";

/** What plan and version the page is of: its kind, title, state, period and permanent address. */
export function PlanHeader({ view }: { readonly view: VersionView }): ReactElement {
  const { language, municipality, origin, plan, publication, version, versions } = view;
  const words = planWords[language];
  const isPreview = publication.decision.kind === "preview";
  const publishedAt = versions.find((one) => one.version === version)?.publishedAt;
  return (
    <header className="plan-header">
      <p className="plan-kind">{capital(sayPlanKind(publication.planKind, language))}</p>
      <h1
        className="ds-heading"
        data-size="xl"
        lang={publication.language === language ? undefined : publication.language}
      >
        {publication.title}
      </h1>
      <p className="lead state">{sayDecision(publication.decision, view.today, language)}</p>
      <ul className="plan-facts">
        {isPreview ? null : (
          <li>
            {words.version(
              version,
              sayDate(publishedAt === undefined ? publication.decision.date : dayOf(new Date(publishedAt)), language),
            )}
          </li>
        )}
        {plan.fromYear === null && plan.toYear === null ? null : (
          <li>
            {overviewWords[language].period}: {overviewWords[language].years(plan.fromYear, plan.toYear)}
          </li>
        )}
        {isPreview ? null : (
          <li>
            <a className="ds-link" href={versionAddress(view, plan.id, version)}>
              {words.permanent}
            </a>
            <span className="on-paper">{`${origin}/${municipality.id}/${plan.id}/v/${version}`}</span>
          </li>
        )}
      </ul>
    </header>
  );
}
