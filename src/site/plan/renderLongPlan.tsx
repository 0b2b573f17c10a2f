import { sayPlanKind } from "../../plan/sayKind.ts";
import { baseAddress, chapterAddress, overviewAddress, wholeAddress } from "../view/addresses.ts";
import { canonicalOf } from "../view/canonicalOf.ts";
import { capital } from "../../words/capital.ts";
import { ChapterContents } from "./ChapterContents.tsx";
import { InBrief } from "./InBrief.tsx";
import { LeftOutSection } from "../document/LeftOutSection.tsx";
import { Page } from "../frame/Page.tsx";
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
import type { LongPlanView } from "../view/view.ts";
import { frameWords } from "../words/frame.ts";
import { planWords } from "../words/plan.ts";

/**
 * The own page of a version that has a page for each chapter: all that stands around the plan, and
 * contents that lead to the chapters. Whoever comes with the address of a place in the plan lands at
 * the line that leads on to it.
 */
export function renderLongPlan(view: LongPlanView): string {
  const { language, municipality, path, base, publication, outline } = view;
  const words = planWords[language];
  const { elements, language: planLanguage } = publication;
  const standsHere = (element: string): boolean => outline.front !== null && outline.chapterOf[element] === "";
  const addressOf = (element: string): string => {
    const chapter = outline.chapterOf[element] ?? "";
    return chapter === "" ? `#${element}` : chapterAddress(view, base, chapter, element);
  };
  return renderPage(
    <Page
      language={language}
      isDemo={view.isDemo}
      municipality={municipality}
      path={path}
      title={titleOf(view)}
      description={`${capital(sayPlanKind(publication.planKind, language))}. ${sayDecision(publication.decision, view.today, language)}.`}
      canonical={canonicalOf(view)}
      data={planData(view, outline)}
      crumbs={[
        { text: frameWords[language].plans, href: overviewAddress(view) },
        {
          text: publication.title,
          href: baseAddress(view, path),
          ...(planLanguage === language ? {} : { lang: planLanguage }),
        },
      ]}
    >
      <PlanHeader view={view} />
      <PlanNotices view={view} />
      <div className="plan-page">
        <PlanContents
          language={language}
          planLanguage={planLanguage}
          lines={[]}
          around={[...sectionsAround(view, true), { href: wholeAddress(view, base), text: words.whole }]}
        />
        <div className="plan-main">
          <SinceHearing view={view} addressOf={addressOf} />
          <InBrief view={view} addressOf={addressOf} isLanding={(element) => !standsHere(element)} />
          {outline.front === null ? null : (
            <section className="front">
              <PlanDocument view={view} stretch={outline.front} topLevel={2} />
            </section>
          )}
          <ChapterContents view={view} />
          <SdgSection elements={elements} language={language} planLanguage={planLanguage} addressOf={addressOf} />
          <VersionSection view={view} />
          <LeftOutSection stripped={publication.stripped} language={language} />
        </div>
      </div>
    </Page>,
  );
}
