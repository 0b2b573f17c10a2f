import type { ReactElement } from "react";
import type { ListedElement } from "../../../plan/planList/readPlanList.ts";
import { sayDate } from "../../../plan/sayDate.ts";
import { sayKind, sayStatus } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import { dayOf } from "../../../words/dayOf.ts";
import { overviewWords } from "../../words/overview.ts";
import { importWords } from "../words/import.ts";
import { planEntryWords } from "../words/planEntry.ts";
import type { PlanEntryView } from "./planEntryView.ts";

/** Goals and actions that a list has entered, each under what it stands under. Nothing where none has. */
export function ListedSection({ view }: { readonly view: PlanEntryView }): ReactElement | null {
  const { language, listed } = view;
  if (listed === null) return null;
  const words = importWords[language];
  return (
    <section aria-labelledby="p_listed">
      <h2 className="ds-heading" data-size="md" id="p_listed">
        {words.listed}
      </h2>
      <p className="group-lead">{words.listedLead(sayDate(dayOf(listed.enteredAt), language))}</p>
      <Below view={view} elements={listed.elements} under={null} />
    </section>
  );
}

/** Those under one of them, or at the top. None stands under one further down, so it comes to an end. */
function Below({
  view,
  elements,
  under,
}: {
  readonly view: PlanEntryView;
  readonly elements: readonly ListedElement[];
  readonly under: number | null;
}): ReactElement | null {
  const { language, plan } = view;
  const below = [...elements.entries()].filter(([, element]) => element.under === under);
  if (below.length === 0) return null;
  return (
    <ul>
      {below.map(([at, element]) => (
        <li key={at}>
          {capital(sayKind(element.kind, language))}:{" "}
          <span lang={plan.language === language ? undefined : plan.language}>{element.text}</span>
          <Facts view={view} element={element} />
          <Below view={view} elements={elements} under={at} />
        </li>
      ))}
    </ul>
  );
}

function Facts({
  view: { language },
  element: { responsible, fromYear, toYear, status, sdgs },
}: {
  readonly view: PlanEntryView;
  readonly element: ListedElement;
}): ReactElement | null {
  const facts = [
    ...(responsible === null ? [] : [`${planEntryWords[language].fields.responsible}: ${responsible}`]),
    ...(fromYear === null && toYear === null ? [] : [overviewWords[language].years(fromYear, toYear)]),
    ...(status === null ? [] : [sayStatus(status, language)]),
    ...(sdgs.length === 0 ? [] : [importWords[language].sdgs(sdgs.join(", "))]),
  ];
  return facts.length === 0 ? null : <span className="aside"> ({facts.join("; ")})</span>;
}
