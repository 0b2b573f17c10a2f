import type { ReactElement } from "react";
import { roles, type Role } from "../../../plan/register.ts";
import { sayDate } from "../../../plan/sayDate.ts";
import { sayPlanKind, sayPublicationKind, sayRole } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import { dayOf } from "../../../words/dayOf.ts";
import { renderPage } from "../../frame/renderPage.ts";
import { planAddress, versionAddress } from "../../view/addresses.ts";
import { overviewWords } from "../../words/overview.ts";
import { planWords } from "../../words/plan.ts";
import { sayPlanState } from "../../words/sayPlanState.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import { Notice } from "../Notice.tsx";
import { sayLacks } from "../renderTurnedAway.tsx";
import { sayFindings, sayStale } from "../overview/FollowedTable.tsx";
import { overviewPageWords } from "../words/overview.ts";
import { planEntryWords } from "../words/planEntry.ts";
import { EndingForm, entryIds, MendForm } from "./EntryForms.tsx";
import { ListedSection } from "./ListedSection.tsx";
import { HistorySection } from "./HistorySection.tsx";
import type { PlanEntryView } from "./planEntryView.ts";
import { PlanRoles, roleIds } from "./PlanRoles.tsx";

/** A plan as those who work with it see it: how it is now, who has a role, versions, history, and the forms that change its entry. */
export function renderPlanEntry(view: PlanEntryView): string {
  const { language, plan, done, faults, lacks } = view;
  const words = planEntryWords[language];
  return renderPage(
    <AdministrationPage frame={view} page="overview" title={plan.title}>
      <h1 className="ds-heading" data-size="xl" lang={plan.language === language ? undefined : plan.language}>
        {plan.title}
      </h1>
      <Notice
        language={language}
        done={done === null ? null : words.done[done]}
        faults={faults}
        ids={{ ...entryIds, ...roleIds }}
      />
      <NowSection view={view} />
      <ListedSection view={view} />
      <WhoSection view={view} />
      {view.roles === null ? null : <PlanRoles view={view} roles={view.roles} />}
      <VersionsSection view={view} />
      <HistorySection view={view} />
      {lacks === null ? (
        <>
          {plan.withdrawn === true ? null : <MendForm view={view} />}
          {plan.withdrawn === true ? null : <EndingForm view={view} />}
        </>
      ) : (
        <Lacks view={view} lacks={lacks} />
      )}
    </AdministrationPage>,
  );
}

/** Why the reader sees no forms, and whom to ask. */
function Lacks({
  view: { language },
  lacks,
}: {
  readonly view: PlanEntryView;
  readonly lacks: NonNullable<PlanEntryView["lacks"]>;
}): ReactElement {
  const { what, next } = sayLacks(lacks, language);
  return (
    <section aria-labelledby="p_mend">
      <h2 className="ds-heading" data-size="md" id="p_mend">
        {planEntryWords[language].mend}
      </h2>
      <p>
        {what} {next}
      </p>
    </section>
  );
}

function NowSection({ view }: { readonly view: PlanEntryView }): ReactElement {
  const { language, plan, plans, row, today } = view;
  const words = planEntryWords[language];
  const followed = overviewPageWords[language];
  const { columns } = followed;
  const higher = plan.higher.map((id) => plans.find((one) => one.id === id)?.title ?? id);
  const told: readonly (readonly [label: string, says: string])[] = [
    [words.fields.kind, capital(sayPlanKind(plan.kind, language))],
    [columns.period, capital(overviewWords[language].years(plan.fromYear, plan.toYear))],
    [columns.state, sayPlanState(plan, today, language)],
    ...(row === null ? [] : [[columns.next, nextOf(row)] as const]),
    [columns.touched, touchedOf()],
    [columns.findings, sayFindings(plan, language)],
    [words.fields.higher, higher.length === 0 ? words.untold : higher.join(", ")],
    [words.fields.responsible, plan.responsible ?? words.untold],
    [words.fields.contact, plan.contact ?? words.untold],
  ];
  return (
    <section aria-labelledby="p_now">
      <h2 className="ds-heading" data-size="md" id="p_now">
        {words.now}
      </h2>
      {plan.withdrawn === true ? <p>{words.withdrawn}</p> : null}
      <dl className="told">
        {told.map(([label, says]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {plan.version > 0 && plan.withdrawn !== true ? (
        <p>
          <a className="ds-link" href={planAddress(view, plan.id)}>
            {words.page}
          </a>
        </p>
      ) : null}
    </section>
  );

  function nextOf({ next, due }: NonNullable<PlanEntryView["row"]>): string {
    const said = next === null ? followed.noNext : followed.next[next.what](sayDate(next.on, language));
    return due === null || next?.on === due ? said : `${said}. ${followed.next.revisionDue(sayDate(due, language))}`;
  }

  function touchedOf(): string {
    if (row === null || row.touched === null) return followed.never;
    const said = followed.touched(sayDate(row.touched, language));
    return row.stale === null ? said : `${said}. ${sayStale(row.stale, language)}`;
  }
}

function WhoSection({ view }: { readonly view: PlanEntryView }): ReactElement {
  const { language, plan, groups, invitations } = view;
  const words = planEntryWords[language];
  const held: readonly { readonly name: string; readonly role: Role }[] = [
    ...plan.people,
    ...groups.map(({ name, role }) => ({ name: words.group(name), role })),
    ...invitations.map(({ email, role }) => ({ name: words.invited(email), role })),
  ];
  const byRole = roles
    .map((role) => ({ role, names: held.filter((one) => one.role === role).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
  return (
    <section aria-labelledby="p_who">
      <h2 className="ds-heading" data-size="md" id="p_who">
        {words.who}
      </h2>
      {byRole.length === 0 ? <p>{overviewPageWords[language].nobody}</p> : null}
      <dl className="told">
        {byRole.map(({ role, names }) => (
          <div key={role}>
            <dt>{capital(sayRole(role, language))}</dt>
            <dd>{names.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function VersionsSection({ view }: { readonly view: PlanEntryView }): ReactElement {
  const { language, versions } = view;
  const words = planEntryWords[language];
  return (
    <section aria-labelledby="p_versions">
      <h2 className="ds-heading" data-size="md" id="p_versions">
        {words.versions}
      </h2>
      {versions.length === 0 ? <p>{words.noVersions}</p> : <Versions view={view} />}
    </section>
  );
}

function Versions({ view }: { readonly view: PlanEntryView }): ReactElement {
  const { language, plan, versions } = view;
  const words = planEntryWords[language];
  return (
    <ol reversed>
      {versions.map(({ version, kind, publishedAt, publishedBy, closed }) => {
        const name = planWords[language].versionName(version);
        const date = sayDate(dayOf(new Date(publishedAt)), language);
        return (
          <li key={version}>
            {closed === undefined && plan.withdrawn !== true ? (
              <a className="ds-link" href={versionAddress(view, plan.id, version)}>
                {name}
              </a>
            ) : (
              name
            )}
            {": "}
            {words.versionBy(capital(sayPublicationKind(kind, language)), date, publishedBy)}
            {closed === undefined ? null : ` (${words.closed[closed]})`}
          </li>
        );
      })}
    </ol>
  );
}
