import type { ReactElement, ReactNode } from "react";
import { sayBytes } from "../../words/sayBytes.ts";
import { ApiCallSection, Code } from "./ApiCallSection.tsx";
import { jsonLines } from "./jsonLines.ts";
import { pageCalls } from "./pageCalls.ts";
import { Page } from "../frame/Page.tsx";
import { renderPage } from "../frame/renderPage.ts";
import type { ApiView } from "../view/view.ts";
import { apiWords } from "../words/api.ts";
import { apiCallWords } from "../words/apiCalls.ts";

/** The page about the API, as whole HTML: what anyone can fetch, how a system signs in, every call, refusals and limits. */
export function renderApi({ language, isDemo, path, openapi, origin, limits }: ApiView): string {
  const words = apiWords[language];
  const sections: readonly (readonly [id: string, title: string, children: ReactNode])[] = [
    [
      "open",
      words.open,
      <>
        <p>{words.openLead}</p>
        <dl className="api-fields">
          {words.addresses.map(([address, what]) => (
            <div key={address}>
              <dt>
                <code translate="no">{address}</code>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p>{words.openLanguage}</p>
        <p>{words.openUnchanged}</p>
      </>,
    ],
    [
      "data",
      words.data,
      <>
        <p>{words.dataLead}</p>
        <h3 className="ds-heading" data-size="xs">
          {words.dataExample}
        </h3>
        <Code text={dataExample(origin)} />
      </>,
    ],
    [
      "signIn",
      words.signIn,
      <>
        <p>{words.signInLead}</p>
        <p>{words.signInNext}</p>
        <Code text={`GET ${origin}/api/me\nAuthorization: Bearer eyJhbGciOi…`} />
      </>,
    ],
    [
      "calls",
      words.calls,
      <>
        <p>{words.callsLead}</p>
        <p>
          {words.machines}{" "}
          <a className="ds-link" href={openapi}>
            {words.machinesLink}
          </a>
        </p>
        {pageCalls.map((call) => (
          <ApiCallSection key={call.id} call={call} language={language} />
        ))}
      </>,
    ],
    [
      "refusals",
      words.refusals,
      <>
        <p>{words.refusalsLead}</p>
        <dl className="api-fields">
          {words.statuses.map(([status, what]) => (
            <div key={status}>
              <dt>{status}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </>,
    ],
    [
      "limits",
      words.limits,
      <p>
        {words.limitsAre(sayBytes(limits.document, language), sayBytes(limits.piece, language), limits.callsPerMinute)}
      </p>,
    ],
  ];
  return renderPage(
    <Page
      language={language}
      isDemo={isDemo}
      municipality={null}
      path={path}
      title={words.title}
      description={words.lead}
      canonical={`${origin}${path}`}
      crumbs={[]}
    >
      <h1 className="ds-heading" data-size="xl">
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <div className="api">
        <nav aria-labelledby="p_contents">
          <h2 className="ds-heading" data-size="xs" id="p_contents">
            {words.contents}
          </h2>
          <ul>
            {sections.map(([id, title]) => (
              <li key={id}>
                <a className="ds-link" href={`#p_${id}`}>
                  {title}
                </a>
                {id === "calls" ? (
                  <ul>
                    {pageCalls.map((call) => (
                      <li key={call.id}>
                        <a className="ds-link" href={`#p_${call.id}`}>
                          {apiCallWords[call.id][language].title}
                        </a>
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(([id, title, children]) => (
          <Section key={id} id={`p_${id}`} title={title}>
            {children}
          </Section>
        ))}
      </div>
    </Page>,
  );
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section aria-labelledby={id}>
      <h2 className="ds-heading" data-size="md" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function dataExample(origin: string): string {
  const address = `${origin}/fjordvik/samfunnsdel/v/1`;
  return jsonLines({
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": address,
    name: "Kommuneplanens samfunnsdel",
    inLanguage: "nb",
    version: "1",
    creativeWorkStatus: "adopted",
    hasPart: [
      {
        "@type": "CreativeWork",
        "@id": `${address}#maalklima1`,
        identifier: "maalklima1",
        additionalType: "goal",
        name: "Fjordvik er klimanøytral i 2040",
        about: ["http://metadata.un.org/sdg/13"],
      },
    ],
  });
}
