import { addressIn, overviewAddress } from "../view/addresses.ts";
import { Page } from "./Page.tsx";
import { renderPage } from "./renderPage.ts";
import type { ProblemView } from "../view/view.ts";
import { problemLinks, problemWords } from "../words/problem.ts";

/** The page for an address that has none, as whole HTML: what happened, and what the reader can do next. */
export function renderProblem({ language, isDemo, path, municipality, problem, reference }: ProblemView): string {
  const { title, what, next } = problemWords[problem][language];
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
      {reference === null ? null : <p>{links.reference(reference)}</p>}
      <p className="ways">
        {problem === "failed" || problem === "tooMany" || problem === "pageBusy" || problem === "away" ? (
          <a className="ds-link" href={addressIn(path, language)}>
            {links.again}
          </a>
        ) : null}
        <a className="ds-link" href={overview}>
          {links.overview}
        </a>
      </p>
    </Page>,
  );
}
