import type { ReactElement } from "react";
import { planKinds, type RegisteredPlan } from "../../plan/register.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import type { Language } from "../../words/language.ts";
import { filterAddress, overviewAddress } from "../view/addresses.ts";
import { groupPlans, isAmong, planGroups, type PlanGroup } from "../view/groupPlans.ts";
import { Choice, Field } from "../frame/Field.tsx";
import { Page } from "../frame/Page.tsx";
import { PlanTable } from "./PlanTable.tsx";
import { PlanThread } from "./PlanThread.tsx";
import { renderPage } from "../frame/renderPage.ts";
import { capital } from "../../words/capital.ts";
import { sayGroup } from "../words/sayGroup.ts";
import { SdgCoverage } from "./SdgCoverage.tsx";
import type { OverviewView } from "../view/view.ts";
import { frameWords } from "../words/frame.ts";
import { overviewWords } from "../words/overview.ts";

/** A municipality's overview of its plans as a whole HTML page: search, plans by state, the red thread, SDGs. */
export function renderOverview(view: OverviewView): string {
  const { language, municipality, path, origin } = view;
  const words = overviewWords[language];
  const title = words.title(municipality.name);
  const found = groupPlans(view);
  const count = found.reduce((sum, { plans }) => sum + plans.length, 0);
  return renderPage(
    <Page
      language={language}
      isDemo={view.isDemo}
      municipality={municipality}
      path={path}
      title={isFiltered(view) ? `${words.hits(count, asked(view))} – ${title}` : title}
      description={words.lead}
      canonical={isFiltered(view) ? null : `${origin}/${municipality.id}`}
      crumbs={[]}
    >
      <h1 className="ds-heading" data-size="xl">
        {title}
      </h1>
      <p className="lead">{words.lead}</p>
      {view.plans.length === 0 ? (
        <div className="empty">
          <p>{words.noPlans}</p>
          <p>{words.noPlansNext}</p>
        </div>
      ) : (
        <>
          <Search view={view} />
          <Found view={view} groups={found} count={count} />
        </>
      )}
      {isFiltered(view) || view.plans.length === 0 ? null : (
        <>
          <PlanThread frame={view} plans={view.plans} />
          <SdgCoverage language={language} elements={view.elements} />
        </>
      )}
    </Page>,
  );
}

function isFiltered({ filter }: OverviewView): boolean {
  return [filter.text, filter.kind, filter.state].some((asked) => asked.trim() !== "");
}

/** What the reader asked for, in words. */
function asked({ language, filter, plans, today }: OverviewView): readonly string[] {
  const words = overviewWords[language];
  const kind = planKinds.find((one) => one === filter.kind);
  const group = planGroups.find((one) => one === filter.state);
  return [
    ...(filter.text.trim() === "" ? [] : [words.quoted(filter.text.trim())]),
    ...(kind === undefined ? [] : [sayPlanKind(kind, language)]),
    ...(group === undefined ? [] : [sayGroup(group, plans, today, language).name.toLowerCase()]),
  ];
}

function Search({ view }: { readonly view: OverviewView }): ReactElement {
  const { language, municipality, filter, plans } = view;
  const words = overviewWords[language];
  const nameOf = (group: PlanGroup): string => sayGroup(group, plans, view.today, language).name;
  const used = planKinds.filter((kind) => plans.some((plan) => plan.kind === kind));
  const groups = planGroups
    .map((group) => ({ group, count: plans.filter((plan) => isAmong(plan, group, view.today)).length }))
    .filter(({ count }) => count > 0);
  return (
    <search>
      <form className="search" action={`/${municipality.id}`} method="get" aria-label={words.search}>
        <Field id="p_q" label={words.searchLabel}>
          <input className="ds-input" id="p_q" name="q" type="search" defaultValue={filter.text} autoComplete="off" />
        </Field>
        <Field id="p_type" label={words.kind}>
          <Choice
            id="p_type"
            name="type"
            chosen={filter.kind}
            every={words.every}
            options={used.map((kind) => ({ value: kind, text: capital(sayPlanKind(kind, language)) }))}
          />
        </Field>
        <Field id="p_tilstand" label={words.state}>
          <Choice
            id="p_tilstand"
            name="tilstand"
            chosen={filter.state}
            every={words.every}
            options={planGroups.map((group) => ({ value: group, text: nameOf(group) }))}
          />
        </Field>
        {language === municipality.language ? null : <input type="hidden" name="lang" value={language} />}
        <button className="ds-button" type="submit">
          {words.show}
        </button>
      </form>
      {isFiltered(view) ? null : (
        <nav className="shortcuts" aria-label={words.shortcuts}>
          <ul>
            {groups.map(({ group, count }) => (
              <li key={group}>
                <a className="ds-tag" data-variant="outline" href={filterAddress(view, "tilstand", group)}>
                  {nameOf(group)} ({count})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </search>
  );
}

interface FoundProps {
  readonly view: OverviewView;
  readonly groups: ReturnType<typeof groupPlans>;
  readonly count: number;
}

function Found({ view, groups, count }: FoundProps): ReactElement {
  const words = overviewWords[view.language];
  return (
    <>
      {isFiltered(view) ? (
        <p className="found">
          {count === 0 ? words.nothingFound : words.found(count)}{" "}
          <a className="ds-link" href={overviewAddress(view)}>
            {words.clear}
          </a>
        </p>
      ) : null}
      {groups.map(({ group, plans }) => (
        <Group key={group} group={group} plans={plans} view={view} language={view.language} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: PlanGroup;
  readonly plans: readonly RegisteredPlan[];
  readonly view: OverviewView;
  readonly language: Language;
}

function Group({ group, plans, view, language }: GroupProps): ReactElement {
  const { name, lead } = sayGroup(group, plans, view.today, language);
  return (
    <section className={`group group-${group}`} aria-labelledby={`p_${group}`}>
      <h2 className="ds-heading" data-size="md" id={`p_${group}`}>
        {name} <span className="count">{frameWords[language].planCount(plans.length)}</span>
      </h2>
      <p className="group-lead">{lead}</p>
      <PlanTable plans={plans} frame={view} today={view.today} labelledBy={`p_${group}`} />
    </section>
  );
}
