import type { Document } from "../document/document.ts";
import { inlineText } from "../document/eachParagraph.ts";
import { toHtml } from "../document/toHtml.ts";
import { sayDate } from "../plan/sayDate.ts";
import { sayPlanKind } from "../plan/sayKind.ts";
import { overviewAddress, planAddress, versionAddress } from "./addresses.ts";
import { capital } from "./capital.ts";
import { contentsOf } from "./contentsOf.ts";
import { dayOfInstant } from "./dayOfInstant.ts";
import { ElementTree } from "./ElementTree.tsx";
import { LeftOutSection } from "./LeftOutSection.tsx";
import { Page } from "./Page.tsx";
import { passagesOf } from "./passagesOf.tsx";
import { PlanContents } from "./PlanContents.tsx";
import { planData } from "./planData.ts";
import { PlanNotices } from "./PlanNotices.tsx";
import { renderPage } from "./renderPage.ts";
import { scrollTables } from "./scrollTables.ts";
import { sayDecision } from "./sayDecision.ts";
import { SdgSection } from "./SdgSection.tsx";
import { VersionSection } from "./VersionSection.tsx";
import type { PlanView } from "./view.ts";
import { frameWords } from "./words/frame.ts";
import { overviewWords } from "./words/overview.ts";
import { planWords } from "./words/plan.ts";

/**
 * One version of a plan as a whole HTML page: what it is and what it means for the reader, its
 * elements in brief, the whole document with its elements set out, SDGs, versions, what was left out.
 */
export function renderPlan(view: PlanView): string {
  const { language, municipality, path, plan, publication, document, version, versions } = view;
  const words = planWords[language];
  const { elements, language: planLanguage } = publication;
  const lang = planLanguage === language ? undefined : planLanguage;
  const state = sayDecision(publication.decision, language);
  const hasSdgs = elements.some(({ sdgs }) => sdgs.length > 0);
  const publishedAt = versions.find((one) => one.version === version)?.publishedAt;
  const around = [
    ...(elements.length > 0 ? [{ id: "p_elements", text: words.elements }] : []),
    ...(hasSdgs ? [{ id: "p_sdgs", text: words.sdgsTitle }] : []),
    ...(versions.length > 0 ? [{ id: "p_versions", text: words.versions }] : []),
    { id: "p_leftout", text: words.leftOut },
  ];
  const body = toHtml(withoutTitle(document, publication.title), { topLevel: 3, language, mediaAddress: view.mediaAddress, passages: passagesOf(view), contents: false });
  return renderPage(
    <Page
      language={language} municipality={municipality} path={path} title={publication.title}
      description={`${capital(sayPlanKind(publication.planKind, language))}. ${state}.`}
      canonical={canonicalOf(view)} data={planData(view)}
      crumbs={[
        { text: frameWords[language].plans, href: overviewAddress(view) },
        { text: publication.title, href: planAddress(view, plan.id), ...(lang === undefined ? {} : { lang }) },
      ]}
    >
      <header className="plan-header">
        <p className="plan-kind">{capital(sayPlanKind(publication.planKind, language))}</p>
        <h1 className="ds-heading" data-size="xl" lang={lang}>{publication.title}</h1>
        <p className="lead state">{state}</p>
        <ul className="plan-facts">
          {publication.decision.kind === "preview" ? null : <li>{words.version(version, sayDate(publishedAt === undefined ? publication.decision.date : dayOfInstant(publishedAt), language))}</li>}
          {plan.fromYear === null && plan.toYear === null ? null : <li>{overviewWords[language].period}: {overviewWords[language].years(plan.fromYear, plan.toYear)}</li>}
          {publication.decision.kind === "preview" ? null : <li><a className="ds-link" href={versionAddress(view, plan.id, version)}>{words.permanent}</a></li>}
        </ul>
      </header>
      <PlanNotices view={view} />
      <div className="plan-page">
        <PlanContents language={language} planLanguage={planLanguage} lines={contentsOf(document)} around={around} />
        <div className="plan-main">
          {elements.length === 0 ? null : (
            <section className="in-brief" aria-labelledby="p_elements">
              <h2 className="ds-heading" data-size="md" id="p_elements">{words.elements}</h2>
              <p className="group-lead">{words.elementsLead}</p>
              <ElementTree elements={elements} under={null} language={language} planLanguage={planLanguage} />
            </section>
          )}
          <section className="body" aria-labelledby="p_body">
            <h2 className="ds-heading" data-size="md" id="p_body">{words.body}</h2>
            <div className="document" lang={planLanguage} dangerouslySetInnerHTML={{ __html: scrollTables(body, words.table) }} />
          </section>
          <SdgSection elements={elements} language={language} planLanguage={planLanguage} />
          <VersionSection view={view} />
          <LeftOutSection stripped={publication.stripped} language={language} />
        </div>
      </div>
    </Page>,
  );
}

/** The newest version is kept at the plan's own address, older ones at theirs, previews not at all. */
function canonicalOf({ origin, municipality, plan, publication, version, versions }: PlanView): string | null {
  if (publication.decision.kind === "preview") return null;
  const address = `${origin}/${municipality.id}/${plan.id}`;
  return versions.some((other) => other.version > version) ? `${address}/v/${version}` : address;
}

/** A document without the title that the page's own heading already says. */
function withoutTitle(document: Document, title: string): Document {
  const blocks = document.blocks.filter((block) => block.type !== "heading" || block.level > 0 || inlineText(block.inlines).trim() !== title);
  return { ...document, blocks };
}
