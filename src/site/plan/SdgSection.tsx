import type { ReactElement } from "react";
import type { PublishedElement } from "../../plan/publication.ts";
import { goalOf, sdgGoals } from "../../plan/sdg.ts";
import type { Language } from "../../words/language.ts";
import { SdgMark } from "../document/SdgMark.tsx";
import { planWords } from "../words/plan.ts";

interface SdgSectionProps {
  readonly elements: readonly PublishedElement[];
  readonly language: Language;
  readonly planLanguage: Language;
  /** Where an element stands in the plan. */
  readonly addressOf: (element: string) => string;
}

/** The goals of the UN that the plan's elements are linked to, each with those elements. Nothing where none is. */
export function SdgSection({ elements, language, planLanguage, addressOf }: SdgSectionProps): ReactElement | null {
  const goals = sdgGoals
    .map((goal) => ({ goal, linked: elements.filter(({ sdgs }) => sdgs.some((code) => goalOf(code) === goal.number)) }))
    .filter(({ linked }) => linked.length > 0);
  if (goals.length === 0) return null;
  return (
    <section className="plan-sdgs" aria-labelledby="p_sdgs">
      <h2 className="ds-heading" data-size="md" id="p_sdgs">
        {planWords[language].sdgsTitle}
      </h2>
      <ul className="goals">
        {goals.map(({ goal, linked }) => (
          <li key={goal.code}>
            <p>
              <SdgMark code={goal.code} language={language} /> <strong aria-hidden="true">{goal.name[language]}</strong>
            </p>
            <ul lang={planLanguage === language ? undefined : planLanguage}>
              {linked.map(({ id, title }) => (
                <li key={id}>
                  <a className="ds-link" href={addressOf(id)}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
