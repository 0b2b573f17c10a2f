import type { ReactElement } from "react";
import { planKinds } from "../../../plan/register.ts";
import { sayPlanKind } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import { Choice, Field } from "../../frame/Field.tsx";
import { renderPage } from "../../frame/renderPage.ts";
import { planGroups } from "../../view/groupPlans.ts";
import { overviewWords } from "../../words/overview.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import type { AdministrationFrame } from "../administrationView.ts";
import { administrationPath, pageAddress, planEntryAddress } from "../addresses.ts";
import { overviewPageWords } from "../words/overview.ts";
import { attentions, filterRows, type OverviewFilter, type OverviewRow } from "./overviewRows.ts";
import { FollowedTable } from "./FollowedTable.tsx";
import { Timeline } from "./Timeline.tsx";

export interface FollowedView extends AdministrationFrame {
  /** Every plan's line. */
  readonly rows: readonly OverviewRow[];
  readonly filter: OverviewFilter;
  readonly shown: "table" | "timeline";
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The coordinators' overview: what waits, and the plans that are asked for as a table or a time line. */
export function renderFollowed(view: FollowedView): string {
  const { language, rows, filter, today, shown } = view;
  const words = overviewPageWords[language];
  const found = filterRows(rows, filter, today, language);
  return renderPage(
    <AdministrationPage frame={view} page="overview" title={words.title}>
      <h1 className="ds-heading" data-size="xl">
        {words.title}
      </h1>
      {rows.length === 0 ? (
        <p className="empty">{words.noPlans}</p>
      ) : (
        <>
          <p className="lead">{words.lead(rows.length)}</p>
          <Waits view={view} />
          <Filter view={view} />
          <div className="views">
            <nav aria-label={words.views}>
              <ul>
                {(["table", "timeline"] as const).map((one) => (
                  <li key={one}>
                    <a href={shownAddress(view, one)} aria-current={one === shown ? "page" : undefined}>
                      {words[one]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <p>
              {words.download}:{" "}
              <a className="ds-link" href={filteredAddress(view, "/planer.csv")}>
                {words.csv}
              </a>
              {", "}
              <a className="ds-link" href={filteredAddress(view, "/planer.xlsx")}>
                {words.xlsx}
              </a>
            </p>
          </div>
          <p className="found" role="status">
            {found.length === 0 ? words.none : words.found(found.length)}{" "}
            {isFiltered(filter) ? (
              <a className="ds-link" href={pageAddress(view, shown === "table" ? "" : "/tidslinje")}>
                {words.clear}
              </a>
            ) : null}
          </p>
          {found.length === 0 ? null : shown === "table" ? (
            <FollowedTable view={view} rows={found} />
          ) : (
            <Timeline language={language} rows={found} today={today} />
          )}
        </>
      )}
    </AdministrationPage>,
  );
}

function Waits({ view }: { readonly view: FollowedView }): ReactElement {
  const words = overviewPageWords[view.language];
  const waiting = view.rows.filter((row) => row.waiting !== null);
  return (
    <section className="waits" aria-labelledby="p_waits">
      <h2 className="ds-heading" data-size="md" id="p_waits">
        {words.waits}
      </h2>
      {waiting.length === 0 ? (
        <p>{words.nothingWaits}</p>
      ) : (
        <ul>
          {waiting.map(({ plan, waiting: what }) => (
            <li key={plan.id}>
              <a
                className="ds-link"
                href={planEntryAddress(view, plan.id)}
                lang={plan.language === view.language ? undefined : plan.language}
              >
                {plan.title}
              </a>{" "}
              {what === null ? null : words.waiting[what]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Filter({ view }: { readonly view: FollowedView }): ReactElement {
  const { language, municipality, filter, rows, shown } = view;
  const words = overviewPageWords[language];
  const kinds = planKinds.filter((kind) => rows.some(({ plan }) => plan.kind === kind));
  const people = [...new Set(rows.flatMap(({ plan }) => plan.people.map(({ name }) => name)))].sort(
    new Intl.Collator(language === "en" ? "en" : "nb").compare,
  );
  return (
    <search>
      <form
        className="search"
        action={`${administrationPath}${shown === "table" ? "" : "/tidslinje"}`}
        method="get"
        aria-label={words.filter}
      >
        <Field id="p_q" label={words.text}>
          <input className="ds-input" id="p_q" name="q" type="search" defaultValue={filter.text} autoComplete="off" />
        </Field>
        <Field id="p_type" label={words.kind}>
          <Choice
            id="p_type"
            name="type"
            chosen={filter.kind}
            every={words.every}
            options={kinds.map((kind) => ({ value: kind, text: capital(sayPlanKind(kind, language)) }))}
          />
        </Field>
        <Field id="p_tilstand" label={words.state}>
          <Choice
            id="p_tilstand"
            name="tilstand"
            chosen={filter.state}
            every={words.every}
            options={planGroups.map((group) => ({ value: group, text: overviewWords[language].groups[group] }))}
          />
        </Field>
        <Field id="p_trenger" label={words.attention}>
          <Choice
            id="p_trenger"
            name="trenger"
            chosen={filter.attention}
            every={words.every}
            options={attentions.map((one) => ({ value: one, text: words.attentions[one] }))}
          />
        </Field>
        <Field id="p_hvem" label={words.person}>
          <Choice
            id="p_hvem"
            name="hvem"
            chosen={filter.person}
            every={words.everyone}
            options={people.map((name) => ({ value: name, text: name }))}
          />
        </Field>
        {language === municipality.language ? null : <input type="hidden" name="lang" value={language} />}
        <button className="ds-button" type="submit">
          {words.show}
        </button>
      </form>
    </search>
  );
}

function isFiltered(filter: OverviewFilter): boolean {
  return Object.values(filter).some((one) => one !== "");
}

function shownAddress(view: FollowedView, shown: FollowedView["shown"]): string {
  return filteredAddress(view, shown === "table" ? "" : "/tidslinje");
}

/** An address below the administration's with what was asked for kept. */
function filteredAddress(view: FollowedView, path: string): string {
  const { text, kind, state, attention, person } = view.filter;
  const asked = Object.entries({ q: text, type: kind, tilstand: state, trenger: attention, hvem: person }).filter(
    ([, value]) => value !== "",
  );
  const query = new URLSearchParams(asked).toString();
  return pageAddress(view, query === "" ? path : `${path}?${query}`);
}
