import type { ReactElement } from "react";
import { ElementTree } from "../document/ElementTree.tsx";
import type { VersionView } from "../view/view.ts";
import { planWords } from "../words/plan.ts";

interface InBriefProps {
  readonly view: VersionView;
  readonly addressOf: (element: string) => string;
  readonly isLanding: (element: string) => boolean;
}

/** A plan's elements in brief, before the plan itself. Nothing where it has none. */
export function InBrief({
  view: {
    language,
    publication: { elements, language: planLanguage },
  },
  addressOf,
  isLanding,
}: InBriefProps): ReactElement | null {
  const words = planWords[language];
  if (elements.length === 0) return null;
  return (
    <section className="in-brief" aria-labelledby="p_elements">
      <h2 className="ds-heading" data-size="md" id="p_elements">
        {words.elements}
      </h2>
      <p className="group-lead">{words.elementsLead}</p>
      <ElementTree
        elements={elements}
        language={language}
        planLanguage={planLanguage}
        addressOf={addressOf}
        isLanding={isLanding}
      />
    </section>
  );
}
