import { sayPlanKind } from "../../plan/sayKind.ts";
import { baseAddress, overviewAddress, wholeAddress } from "../view/addresses.ts";
import { canonicalOf } from "../view/canonicalOf.ts";
import { capital } from "../../words/capital.ts";
import { contentsOf } from "../chapters/contentsOf.ts";
import { InBrief } from "./InBrief.tsx";
import { LeftOutSection } from "../document/LeftOutSection.tsx";
import { Page, type Crumb } from "../frame/Page.tsx";
import { PlanContents } from "./PlanContents.tsx";
import { planData } from "./planData.ts";
import { PlanDocument } from "../document/PlanDocument.tsx";
import { PlanHeader } from "./PlanHeader.tsx";
import { PlanNotices } from "./PlanNotices.tsx";
import { renderPage } from "../frame/renderPage.ts";
import { sayDecision } from "../words/sayDecision.ts";
import { SdgSection } from "./SdgSection.tsx";
import { sectionsAround } from "./sectionsAround.ts";
import { SinceHearing } from "./SinceHearing.tsx";
import { titleOf } from "../words/titleOf.ts";
import { VersionSection } from "./VersionSection.tsx";
import type { PlanView } from "../view/view.ts";
import { withoutTitle } from "../chapters/withoutTitle.ts";
import { frameWords } from "../words/frame.ts";
import { planWords } from "../words/plan.ts";

/**
 * One version of a plan as a whole HTML page: what it is and what it means for the reader, its
 * elements in brief, the whole document with its elements set out, SDGs, versions, what was left out.
 */
export function renderPlan(view: PlanView): string {
  const { language, municipality, path, publication, document, hasChapters } = view;
  const words = planWords[language];
  const { elements, language: planLanguage } = publication;
  const local = (element: string): string => `#${element}`;
  const crumb: Crumb = {
    text: publication.title,
    href: baseAddress(view, hasChapters ? view.base : path),
    ...(planLanguage === language ? {} : { lang: planLanguage }),
  };
  return renderPage(
    <Page
      language={language}
      isDemo={view.isDemo}
      municipality={municipality}
      path={path}
      title={hasChapters ? `${words.whole} – ${titleOf(view)}` : titleOf(view)}
      description={`${capital(sayPlanKind(publication.planKind, language))}. ${sayDecision(publication.decision, view.today, language)}.`}
      canonical={hasChapters ? null : canonicalOf(view)}
      data={planData(view, null)}
      crumbs={[
        { text: frameWords[language].plans, href: overviewAddress(view) },
        crumb,
        ...(hasChapters ? [{ text: words.whole, href: wholeAddress(view, view.base) }] : []),
      ]}
    >
      <PlanHeader view={view} />
      <PlanNotices view={view} />
      <div className="plan-page">
        <PlanContents
          language={language}
          planLanguage={planLanguage}
          lines={contentsOf(document)}
          around={sectionsAround(view, false)}
        />
        <div className="plan-main">
          <SinceHearing view={view} addressOf={local} />
          <InBrief view={view} addressOf={local} isLanding={() => false} />
          <section className="body" aria-labelledby="p_body">
            <h2 className="ds-heading" data-size="md" id="p_body">
              {words.body}
            </h2>
            <PlanDocument
              view={view}
              stretch={{ document: withoutTitle(document, publication.title), noteNumbers: {}, elements }}
              topLevel={3}
            />
          </section>
          <SdgSection elements={elements} language={language} planLanguage={planLanguage} addressOf={local} />
          <VersionSection view={view} />
          <LeftOutSection stripped={publication.stripped} language={language} />
        </div>
      </div>
    </Page>,
  );
}
