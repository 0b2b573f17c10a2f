import type { ReactElement } from "react";
import type { RegisteredElement } from "../../plan/register.ts";
import { goalOf, sdgGoals } from "../../plan/sdg.ts";
import type { Language } from "../../words/language.ts";
import { SdgMark } from "../document/SdgMark.tsx";
import { overviewWords } from "../words/overview.ts";

interface SdgCoverageProps {
  readonly language: Language;
  readonly elements: readonly RegisteredElement[];
}

/** Which of the 17 goals the plans' elements are linked to, and how many are. Nothing where none is. */
export function SdgCoverage({ language, elements }: SdgCoverageProps): ReactElement | null {
  const words = overviewWords[language];
  const goals = sdgGoals
    .map((goal) => ({ goal, linked: elements.filter(({ sdgs }) => sdgs.some((code) => goalOf(code) === goal.number)) }))
    .filter(({ linked }) => linked.length > 0);
  if (goals.length === 0) return null;
  return (
    <section className="coverage" aria-labelledby="p_sdgs">
      <h2 className="ds-heading" data-size="md" id="p_sdgs">
        {words.sdgs}
      </h2>
      <p className="group-lead">{words.sdgsLead}</p>
      <ul>
        {goals.map(({ goal, linked }) => (
          <li key={goal.code}>
            <SdgMark code={goal.code} language={language} />
            <span>
              <span aria-hidden="true">{goal.name[language]}</span>{" "}
              <span className="aside">
                {words.sdgElements(linked.length, new Set(linked.map(({ plan }) => plan)).size)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
