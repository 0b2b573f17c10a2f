import type { ReactElement } from "react";
import { versionAddress } from "../view/addresses.ts";
import type { VersionView } from "../view/view.ts";
import { sinceHearingWords } from "../words/sinceHearing.ts";

/** What a draft after hearing has changed since the version that was on hearing, by element. Nothing on other versions' pages. */
export function SinceHearing({
  view,
  addressOf,
}: {
  readonly view: VersionView;
  /** Where an element stands in the plan. */
  readonly addressOf: (element: string) => string;
}): ReactElement | null {
  const { language, plan, publication, sinceHearing } = view;
  if (sinceHearing === undefined) return null;
  const words = sinceHearingWords[language];
  const { version, changes } = sinceHearing;
  const lang = publication.language === language ? undefined : publication.language;
  const isSame = changes.added.length + changes.reworded.length + changes.gone.length === 0;
  return (
    <section className="since-hearing" aria-labelledby="p_since">
      <h2 className="ds-heading" data-size="md" id="p_since">
        {words.title}
      </h2>
      <p>
        {isSame ? words.same(version) : words.lead(version)}{" "}
        <a className="ds-link" href={versionAddress(view, plan.id, version)}>
          {words.toHearing(version)}
        </a>
      </p>
      {changes.added.length === 0 ? null : (
        <>
          <h3 className="ds-heading" data-size="xs">
            {words.added}
          </h3>
          <ul lang={lang}>
            {changes.added.map(({ element, title }) => (
              <li key={element}>
                <a className="ds-link" href={addressOf(element)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.reworded.length === 0 ? null : (
        <>
          <h3 className="ds-heading" data-size="xs">
            {words.reworded}
          </h3>
          <ul>
            {changes.reworded.map(({ element, from, to }) => (
              <li key={element}>
                <dl className="element-facts">
                  <div>
                    <dt>{words.before}</dt>
                    <dd lang={lang}>{from}</dd>
                  </div>
                  <div>
                    <dt>{words.now}</dt>
                    <dd lang={lang}>
                      <a className="ds-link" href={addressOf(element)}>
                        {to}
                      </a>
                    </dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.gone.length === 0 ? null : (
        <>
          <h3 className="ds-heading" data-size="xs">
            {words.gone}
          </h3>
          <ul lang={lang}>
            {changes.gone.map(({ element, title }) => (
              <li key={element}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
