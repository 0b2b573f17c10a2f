import { addressIn, overviewAddress, planAddress } from "../view/addresses.ts";
import { Page } from "./Page.tsx";
import { renderPage } from "./renderPage.ts";
import type { ProblemView } from "../view/view.ts";
import { goneWords, sayGone } from "../words/gone.ts";
import { problemLinks, problemWords } from "../words/problem.ts";

/** The page for an address that has none, as whole HTML: what happened, and what the reader can do next. */
export function renderProblem({ language, isDemo, path, municipality, problem, reference, gone }: ProblemView): string {
  const words = problemWords[problem][language];
  const { title, what, next } = gone === null ? words : { ...words, ...sayGone(gone, language) };
  const links = problemLinks[language];
  const overview = municipality === null ? addressIn("/", language) : overviewAddress({ language, municipality });
  return renderPage(
    <Page
      language={language}
      isDemo={isDemo}
      municipality={municipality}
      path={path}
      title={title}
      description={what}
      canonical={null}
      crumbs={[]}
    >
      <h1 className="ds-heading" data-size="xl">
        {title}
      </h1>
      <p className="lead">{what}</p>
      <p>{next}</p>
      {gone?.reason == null ? null : <p>{goneWords[language].reason(gone.reason)}</p>}
      {reference === null ? null : <p>{links.reference(reference)}</p>}
      <p className="ways">
        {problem === "failed" || problem === "tooMany" || problem === "pageBusy" || problem === "away" ? (
          <a className="ds-link" href={addressIn(path, language)}>
            {links.again}
          </a>
        ) : null}
        {gone?.instead == null || municipality === null ? null : (
          <a className="ds-link" href={planAddress({ language, municipality }, gone.instead.plan)}>
            {goneWords[language].instead(gone.instead.version, gone.instead.isInForce)}
          </a>
        )}
        <a className="ds-link" href={overview}>
          {links.overview}
        </a>
      </p>
    </Page>,
  );
}
