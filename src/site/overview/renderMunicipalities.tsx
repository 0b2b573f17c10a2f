import { overviewAddress } from "../view/addresses.ts";
import { Page } from "../frame/Page.tsx";
import { renderPage } from "../frame/renderPage.ts";
import type { MunicipalitiesView } from "../view/view.ts";
import { frameWords } from "../words/frame.ts";
import { municipalitiesWords } from "../words/municipalities.ts";

/** The front page where more than one municipality publishes, as whole HTML: the municipalities by name. */
export function renderMunicipalities({ language, isDemo, path, origin, municipalities }: MunicipalitiesView): string {
  const words = municipalitiesWords[language];
  const collator = new Intl.Collator(language === "en" ? "en" : "nb");
  const ordered = [...municipalities].sort((one, other) =>
    collator.compare(one.municipality.name, other.municipality.name),
  );
  return renderPage(
    <Page
      language={language}
      isDemo={isDemo}
      municipality={null}
      path={path}
      title={words.title}
      description={words.lead}
      canonical={`${origin}/`}
      crumbs={[]}
    >
      <h1 className="ds-heading" data-size="xl">
        {words.title}
      </h1>
      <p className="lead">{ordered.length === 0 ? words.none : words.lead}</p>
      {ordered.length === 0 ? null : (
        <ul className="municipalities">
          {ordered.map(({ municipality, plans }) => (
            <li key={municipality.id}>
              <a className="ds-link" href={overviewAddress({ language, municipality })}>
                {frameWords[language].municipality(municipality.name)}
              </a>{" "}
              <span className="aside">{frameWords[language].planCount(plans)}</span>
            </li>
          ))}
        </ul>
      )}
    </Page>,
  );
}
