import type { ReactElement } from "react";
import type { PublishedElement } from "../../plan/publication.ts";
import type { Language } from "../../words/language.ts";
import { KindWord } from "./KindWord.tsx";
import { planWords } from "../words/plan.ts";
import { SdgMarks } from "./SdgMarks.tsx";

interface ElementTreeProps {
  readonly elements: readonly PublishedElement[];
  readonly language: Language;
  readonly planLanguage: Language;
  /** Where an element stands in the plan. */
  readonly addressOf: (element: string) => string;
  /** Whether its line is where the element's own address leads, because it stands on another page. */
  readonly isLanding: (element: string) => boolean;
}

/** A plan's elements as nested lists, each a link to where it stands in the plan. An element whose parent is gone stands at the top. */
export function ElementTree({ elements, ...rest }: ElementTreeProps): ReactElement | null {
  const known = new Set(elements.map(({ id }) => id));
  const lower = new Map<string | null, PublishedElement[]>();
  const serves = new Map<string, PublishedElement[]>();
  for (const element of elements) {
    const under = element.under !== null && known.has(element.under) ? element.under : null;
    const siblings = lower.get(under);
    if (siblings === undefined) lower.set(under, [element]);
    else siblings.push(element);
    for (const goal of element.alsoUnder ?? []) serves.set(goal, [...(serves.get(goal) ?? []), element]);
  }
  return <Branch lower={lower} serves={serves} under={null} {...rest} />;
}

interface BranchProps extends Omit<ElementTreeProps, "elements"> {
  /** Elements by the one they stand under. */
  readonly lower: ReadonlyMap<string | null, readonly PublishedElement[]>;
  /** Elements that serve another besides the one they stand under, by that other. */
  readonly serves: ReadonlyMap<string, readonly PublishedElement[]>;
  readonly under: string | null;
}

function Branch(props: BranchProps): ReactElement | null {
  const { lower, serves, under, language, planLanguage, addressOf, isLanding } = props;
  const here = lower.get(under) ?? [];
  const also = under === null ? [] : (serves.get(under) ?? []);
  if (here.length === 0 && also.length === 0) return null;
  const lang = planLanguage === language ? undefined : planLanguage;
  return (
    <ul className={under === null ? "element-tree" : undefined}>
      {here.map((element) => (
        <li key={element.id} id={isLanding(element.id) ? element.id : undefined} className={`branch-${element.kind}`}>
          <KindWord kind={element.kind} language={language} />{" "}
          <a className="ds-link" href={addressOf(element.id)} lang={lang}>
            {element.title}
          </a>{" "}
          <SdgMarks codes={element.sdgs} language={language} />
          <Branch {...props} under={element.id} />
        </li>
      ))}
      {also.map((element) => (
        <li key={element.id} className={`branch-${element.kind}`}>
          <KindWord kind={element.kind} language={language} />{" "}
          <a className="ds-link" href={addressOf(element.id)} lang={lang}>
            {element.title}
          </a>{" "}
          <span className="aside">({planWords[language].servesAlso})</span>
        </li>
      ))}
    </ul>
  );
}
