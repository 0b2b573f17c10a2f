import type { ReactElement } from "react";
import type { PublishedElement } from "../plan/publication.ts";
import type { Language } from "../words/language.ts";
import { KindWord } from "./KindWord.tsx";
import { SdgMarks } from "./SdgMarks.tsx";

interface ElementTreeProps {
  readonly elements: readonly PublishedElement[];
  readonly under: string | null;
  readonly language: Language;
  readonly planLanguage: Language;
}

/** A plan's elements as nested lists, each a link to where it stands in the plan. An element whose parent is gone stands at the top. */
export function ElementTree({ elements, under, language, planLanguage }: ElementTreeProps): ReactElement | null {
  const known = new Set(elements.map(({ id }) => id));
  const here = elements.filter((element) => (element.under !== null && known.has(element.under) ? element.under : null) === under);
  if (here.length === 0) return null;
  return (
    <ul className={under === null ? "element-tree" : undefined}>
      {here.map((element) => (
        <li key={element.id} className={`branch-${element.kind}`}>
          <KindWord kind={element.kind} language={language} />{" "}
          <a className="ds-link" href={`#${element.id}`} lang={planLanguage === language ? undefined : planLanguage}>{element.title}</a>{" "}
          <SdgMarks codes={element.sdgs} language={language} />
          <ElementTree elements={elements} under={element.id} language={language} planLanguage={planLanguage} />
        </li>
      ))}
    </ul>
  );
}
