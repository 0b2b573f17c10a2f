import { sayPlanKind } from "../../plan/sayKind.ts";
import { baseAddress, chapterAddress, overviewAddress, wholeAddress } from "../view/addresses.ts";
import { capital } from "../../words/capital.ts";
import { chapterData } from "./chapterData.ts";
import { contentsOf } from "../chapters/contentsOf.ts";
import { NeighbourChapters } from "./NeighbourChapters.tsx";
import { Page } from "../frame/Page.tsx";
import { PlanContents } from "./PlanContents.tsx";
import { PlanDocument } from "../document/PlanDocument.tsx";
import { PlanHeader } from "./PlanHeader.tsx";
import { PlanNotices } from "./PlanNotices.tsx";
import { renderPage } from "../frame/renderPage.ts";
import { sayDecision } from "../words/sayDecision.ts";
import { sinceHearingWords } from "../words/sinceHearing.ts";
import { titleOf } from "../words/titleOf.ts";
import type { ChapterView } from "../view/view.ts";
import { frameWords } from "../words/frame.ts";
import { planWords } from "../words/plan.ts";

/**
 * One chapter of a version as a page: what plan it is of and what holds for it, the chapter's own
 * contents, the chapter with its elements and notes, and ways to the chapters beside it.
 */
export function renderChapter(view: ChapterView): string {
  const { language, municipality, origin, path, base, publication, chapter } = view;
  const words = planWords[language];
  const lang = publication.language === language ? {} : { lang: publication.language };
  const name = chapter.number === null ? chapter.title : `${chapter.number} ${chapter.title}`;
  const state = sayDecision(publication.decision, view.today, language);
  return renderPage(
    <Page
      language={language}
      isDemo={view.isDemo}
      municipality={municipality}
      path={path}
      title={`${name} – ${titleOf(view)}`}
      description={`${capital(sayPlanKind(publication.planKind, language))}: ${publication.title}. ${state}.`}
      canonical={publication.decision.kind === "preview" ? null : `${origin}${path}`}
      data={chapterData(view)}
      crumbs={[
        { text: frameWords[language].plans, href: overviewAddress(view) },
        { text: publication.title, href: baseAddress(view, base), ...lang },
        { text: name, href: chapterAddress(view, base, chapter.id), ...lang },
      ]}
    >
      <PlanHeader view={view} />
      <PlanNotices view={view} anchor={chapter.id} />
      <div className="plan-page">
        <PlanContents
          language={language}
          planLanguage={publication.language}
          title={words.inChapter}
          lines={contentsOf(chapter.stretch.document)}
          around={[
            { href: baseAddress(view, base, "p_body"), text: words.allChapters },
            { href: wholeAddress(view, base), text: words.whole },
            // What has changed is told of the plan as a whole, on its own page.
            ...(publication.decision.kind === "afterHearing"
              ? [{ href: baseAddress(view, base, "p_since"), text: sinceHearingWords[language].title }]
              : []),
          ]}
        />
        <div className="plan-main">
          <article className="chapter">
            <PlanDocument view={view} stretch={chapter.stretch} topLevel={2} />
          </article>
          <NeighbourChapters view={view} />
        </div>
      </div>
    </Page>,
  );
}
