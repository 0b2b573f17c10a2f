import type { ReactElement } from "react";
import { sayDate } from "../../../plan/sayDate.ts";
import { sayLevel, sayPlanKind, sayRole } from "../../../plan/sayKind.ts";
import { findingLevels, roles } from "../../../plan/register.ts";
import type { Language } from "../../../words/language.ts";
import { capital } from "../../../words/capital.ts";
import type { LinkFrame } from "../../view/addresses.ts";
import { overviewWords } from "../../words/overview.ts";
import { sayPlanState } from "../../words/sayPlanState.ts";
import { planEntryAddress } from "../addresses.ts";
import { overviewPageWords } from "../words/overview.ts";
import type { FollowedPlan } from "./followedPlan.ts";
import type { OverviewRow } from "./overviewRows.ts";

/** In which language and whose plans, and as of which day (YYYY-MM-DD). */
interface Sight extends LinkFrame {
  readonly today: string;
}

/** The plans as a table; on a phone each is a card, with the column's name before each value. */
export function FollowedTable({
  view,
  rows,
}: {
  readonly view: Sight;
  readonly rows: readonly OverviewRow[];
}): ReactElement {
  const words = overviewPageWords[view.language];
  const { columns } = words;
  const names = [columns.plan, columns.state, columns.next, columns.touched, columns.findings, columns.who] as const;
  return (
    <table className="ds-table plans followed" data-color="neutral" aria-label={words.title}>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.plan.id} row={row} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row, view }: { readonly row: OverviewRow; readonly view: Sight }): ReactElement {
  const { language, today } = view;
  const words = overviewPageWords[language];
  const { columns } = words;
  const { plan, next, due, touched, stale } = row;
  return (
    <tr>
      <th scope="row" className="plan-title">
        <a
          className="ds-link"
          href={planEntryAddress(view, plan.id)}
          lang={plan.language === language ? undefined : plan.language}
        >
          {plan.title}
        </a>
        <span className="aside">
          {capital(sayPlanKind(plan.kind, language))}, {overviewWords[language].years(plan.fromYear, plan.toYear)}
        </span>
      </th>
      <td data-label={columns.state}>{sayPlanState(plan, today, language)}</td>
      <td data-label={columns.next}>
        {next === null ? words.noNext : words.next[next.what](sayDate(next.on, language))}
        {due === null || next?.on === due ? null : (
          <span className="aside">{words.next.revisionDue(sayDate(due, language))}</span>
        )}
      </td>
      <td data-label={columns.touched}>
        {touched === null ? words.never : words.touched(sayDate(touched, language))}
        {stale === null ? null : <span className="stale">{sayStale(stale, language)}</span>}
      </td>
      <td data-label={columns.findings}>{sayFindings(plan, language)}</td>
      <td data-label={columns.who}>
        <People plan={plan} language={language} />
      </td>
    </tr>
  );
}

/** Why a plan is out of date, as a sentence. */
export function sayStale(stale: NonNullable<OverviewRow["stale"]>, language: Language): string {
  const words = overviewPageWords[language];
  return stale.why === "still" ? words.still : words.higherIsNewer(stale.titles);
}

/** How many findings stand in what was checked last. */
export function sayFindings({ newest }: FollowedPlan, language: Language): string {
  const words = overviewPageWords[language];
  if (newest === null) return words.notChecked;
  const counted = findingLevels.filter((level) => newest.findings[level] > 0);
  return counted.length === 0
    ? words.noFindings
    : counted
        .map((level) => `${newest.findings[level]} ${sayLevel(level, newest.findings[level], language)}`)
        .join(", ");
}

function People({ plan, language }: { readonly plan: FollowedPlan; readonly language: Language }): ReactElement {
  const held = roles
    .map((role) => ({ role, names: plan.people.filter((one) => one.role === role).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0);
  if (held.length === 0) return <>{overviewPageWords[language].nobody}</>;
  return (
    <ul className="who">
      {held.map(({ role, names }) => (
        <li key={role}>
          {capital(sayRole(role, language))}: {names.join(", ")}
        </li>
      ))}
    </ul>
  );
}

/** Who holds which roles in a plan: "Kari Solberg (planlegger), …". */
export function sayPeople({ people }: FollowedPlan, language: Language): string {
  const byName = new Map<string, string[]>();
  for (const { name, role } of people) byName.set(name, [...(byName.get(name) ?? []), sayRole(role, language)]);
  return byName.size === 0
    ? overviewPageWords[language].nobody
    : [...byName].map(([name, roles]) => `${name} (${roles.join(", ")})`).join(", ");
}
