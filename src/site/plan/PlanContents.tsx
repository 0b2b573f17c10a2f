import type { ReactElement } from "react";
import type { Language } from "../../words/language.ts";
import type { ContentsLine } from "../chapters/contentsOf.ts";
import { planWords } from "../words/plan.ts";

interface PlanContentsProps {
  readonly language: Language;
  readonly planLanguage: Language;
  readonly lines: readonly ContentsLine[];
  /** The sections of the page itself that stand around the plan, and other ways on. */
  readonly around: readonly { readonly href: string; readonly text: string }[];
  /** What the list is called; the plan's contents unless told otherwise. */
  readonly title?: string;
}

/**
 * The plan's contents as links. Written twice, shown once: beside the plan on a wide screen, and
 * folded up on a narrow one, where no script could fold it.
 */
export function PlanContents({ language, planLanguage, lines, around, title }: PlanContentsProps): ReactElement {
  const words = planWords[language];
  const list = (
    <>
      <Lines lines={lines} lang={planLanguage === language ? undefined : planLanguage} />
      <ol className="contents-around">
        {around.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </>
  );
  return (
    <nav className="contents" aria-labelledby="p_contents">
      <h2 className="ds-heading" data-size="xs" id="p_contents">
        {title ?? words.contents}
      </h2>
      <div className="contents-wide">{list}</div>
      <details className="contents-narrow">
        <summary>{words.showContents}</summary>
        {list}
      </details>
    </nav>
  );
}

function Lines({
  lines,
  lang,
}: {
  readonly lines: readonly ContentsLine[];
  readonly lang?: string | undefined;
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <ol lang={lang}>
      {lines.map(({ id, number, text, lower }) => (
        <li key={id}>
          <a href={`#${id}`}>
            {number === null ? null : <span className="number">{number} </span>}
            {text}
          </a>
          <Lines lines={lower} />
        </li>
      ))}
    </ol>
  );
}
