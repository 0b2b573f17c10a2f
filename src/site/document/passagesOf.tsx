import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Passage } from "../../document/html/documentHtml.ts";
import type { Indicator } from "../../plan/element.ts";
import type { PublishedElement } from "../../plan/publication.ts";
import { sayStatus } from "../../plan/sayKind.ts";
import type { Language } from "../../words/language.ts";
import { KindWord } from "./KindWord.tsx";
import { followUpsOf, originOf, type PlanLink } from "./planLinks.ts";
import { SdgMarks } from "./SdgMarks.tsx";
import { capital } from "../../words/capital.ts";
import type { VersionView } from "../view/view.ts";
import { baseAddress } from "../view/addresses.ts";
import { overviewWords } from "../words/overview.ts";
import { planWords } from "../words/plan.ts";

/**
 * Elements of a plan as passages of its document: the kind as a word and the SDG marks before, what
 * is known of it and where it comes from and goes on after. The HTML is React's, so it is escaped.
 */
export function passagesOf(elements: readonly PublishedElement[], view: VersionView): readonly Passage[] {
  return elements.map((element) => ({
    first: element.first,
    last: element.last,
    id: element.id,
    className: `element element-${element.kind}`,
    data: { kind: element.kind },
    before: renderToStaticMarkup(<Before element={element} language={view.language} />),
    after: renderToStaticMarkup(<After element={element} here={elements} view={view} />),
  }));
}

function Before({
  element,
  language,
}: {
  readonly element: PublishedElement;
  readonly language: Language;
}): ReactElement {
  return (
    <div className="element-mark" lang={language}>
      <KindWord kind={element.kind} language={language} />
      <SdgMarks codes={element.sdgs} language={language} />
    </div>
  );
}

function After({
  element,
  here,
  view,
}: {
  readonly element: PublishedElement;
  /** The elements of the same page. */
  readonly here: readonly PublishedElement[];
  readonly view: VersionView;
}): ReactElement | null {
  const { language } = view;
  const words = planWords[language];
  const origin = originOf(element, view);
  const followUps = followUpsOf(element, view);
  const facts = factsOf(element, language);
  const goals = view.publication.elements.filter(({ id }) => element.alsoUnder?.includes(id) === true);
  if (origin === null && followUps.length === 0 && facts.length === 0 && goals.length === 0) return null;
  return (
    <dl className="element-facts" lang={language}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {goals.length === 0 ? null : (
        <div>
          <dt>{words.alsoFor}</dt>
          {goals.map(({ id, title }) => (
            <dd key={id}>
              <a
                className="ds-link"
                href={here.some((one) => one.id === id) ? `#${id}` : baseAddress(view, view.base, id)}
                lang={view.publication.language}
              >
                {title}
              </a>
            </dd>
          ))}
        </div>
      )}
      {origin === null ? null : (
        <div>
          <dt>{words.fetchedFrom}</dt>
          <dd>
            <Other link={origin} language={language} />
            {element.origin?.ownReason == null ? null : (
              <span className="aside"> {words.ownWords(element.origin.ownReason)}</span>
            )}
          </dd>
        </div>
      )}
      {followUps.length === 0 ? null : (
        <div>
          <dt>{words.followedUpIn}</dt>
          {followUps.map((link) => (
            <dd key={`${link.plan} ${link.version} ${link.title}`}>
              <Other link={link} language={language} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function Other({
  link: { plan, municipality, title, version, isProposed, href, lang },
  language,
}: {
  readonly link: PlanLink;
  readonly language: Language;
}): ReactElement {
  const words = planWords[language];
  const text = (
    <>
      {municipality === null ? plan : `${plan} (${municipality})`}: {title}
    </>
  );
  return (
    <>
      {href === null ? (
        <span lang={lang}>{text}</span>
      ) : (
        <a className="ds-link" href={href} lang={lang}>
          {text}
        </a>
      )}{" "}
      <span className="aside">({isProposed ? words.inProposal(version) : words.inVersion(version)})</span>
    </>
  );
}

/** What is known of an element beyond its words, with a name for each, in the reader's language. */
function factsOf(
  element: PublishedElement,
  language: Language,
): readonly { readonly name: string; readonly value: string }[] {
  const words = planWords[language];
  const facts: { readonly name: string; readonly value: string }[] = [];
  if (element.responsible !== null) facts.push({ name: words.responsible, value: element.responsible });
  if (element.fromYear !== null || element.toYear !== null) {
    facts.push({ name: words.years, value: overviewWords[language].years(element.fromYear, element.toYear) });
  }
  if (element.status !== null) facts.push({ name: words.status, value: capital(sayStatus(element.status, language)) });
  if (element.indicator !== null)
    facts.push({ name: words.indicatorName, value: sayIndicator(element.indicator, language) });
  return facts;
}

/** "12 050 tonn (2024), målet er 6 000 tonn (2034)"; the unit alone where no number is known. */
function sayIndicator(indicator: Indicator, language: Language): string {
  const { unit, baseline, baselineYear, target, targetYear, milestones = [], source } = indicator;
  const number = new Intl.NumberFormat(language === "en" ? "en-GB" : "nb-NO");
  const at = (value: number, year: number | null): string =>
    `${number.format(value)} ${unit}${year === null ? "" : ` (${year})`}`;
  const said = [
    ...(baseline === null ? [] : [at(baseline, baselineYear)]),
    ...milestones.map(({ year, value }) => at(value, year)),
    ...(target === null ? [] : [planWords[language].target(at(target, targetYear))]),
  ];
  const measured = capital(said.length === 0 ? unit : said.join(", "));
  return source === undefined ? measured : `${measured}. ${planWords[language].indicatorSource(source)}`;
}
