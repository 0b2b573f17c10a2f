import type { ReactElement } from "react";
import type { PublishedElement } from "../../plan/publication.ts";
import type { Language } from "../../words/language.ts";
import { KindWord } from "./KindWord.tsx";
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
  for (const element of elements) {
    const under = element.under !== null && known.has(element.under) ? element.under : null;
    const siblings = lower.get(under);
    if (siblings === undefined) lower.set(under, [element]);
    else siblings.push(element);
  }
  return <Branch lower={lower} under={null} {...rest} />;
}

interface BranchProps extends Omit<ElementTreeProps, "elements"> {
  /** Elements by the one they stand under. */
  readonly lower: ReadonlyMap<string | null, readonly PublishedElement[]>;
  readonly under: string | null;
}

function Branch(props: BranchProps): ReactElement | null {
  const { lower, under, language, planLanguage, addressOf, isLanding } = props;
  const here = lower.get(under) ?? [];
  if (here.length === 0) return null;
  return (
    <ul className={under === null ? "element-tree" : undefined}>
      {here.map((element) => (
        <li key={element.id} id={isLanding(element.id) ? element.id : undefined} className={`branch-${element.kind}`}>
          <KindWord kind={element.kind} language={language} />{" "}
          <a
            className="ds-link"
            href={addressOf(element.id)}
            lang={planLanguage === language ? undefined : planLanguage}
          >
            {element.title}
          </a>{" "}
          <SdgMarks codes={element.sdgs} language={language} />
          <Branch {...props} under={element.id} />
        </li>
      ))}
    </ul>
  );
}
