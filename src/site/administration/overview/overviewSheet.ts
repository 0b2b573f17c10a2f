import { sayPlanKind, sayState } from "../../../plan/sayKind.ts";
import type { Language } from "../../../words/language.ts";
import { capital } from "../../../words/capital.ts";
import type { Sheet } from "../sheet.ts";
import { overviewPageWords } from "../words/overview.ts";
import { sayPeople, sayStale } from "./FollowedTable.tsx";
import type { OverviewRow } from "./overviewRows.ts";

/** The overview's lines as a sheet, with a column for each thing that can be sorted or counted. */
export function overviewSheet(rows: readonly OverviewRow[], language: Language): Sheet {
  const words = overviewPageWords[language];
  const { columns } = words;
  const day = (date: string | null) => (date === null ? null : { date });
  return {
    name: words.title,
    columns: [
      { name: columns.plan, width: 48 },
      { name: columns.kind, width: 26 },
      { name: columns.from, width: 9 },
      { name: columns.to, width: 9 },
      { name: columns.state, width: 16 },
      { name: columns.adoptedOn, width: 13 },
      { name: columns.hearingDeadline, width: 13 },
      { name: columns.daysLeft, width: 12 },
      { name: columns.next, width: 28 },
      { name: columns.nextOn, width: 13 },
      { name: columns.due, width: 16 },
      { name: columns.touched, width: 14 },
      { name: columns.stale, width: 40 },
      { name: columns.errors, width: 9 },
      { name: columns.warnings, width: 10 },
      { name: columns.advice, width: 8 },
      { name: columns.who, width: 60 },
    ],
    rows: rows.map(({ plan, next, due, touched, stale, daysLeft }) => [
      plan.title,
      capital(sayPlanKind(plan.kind, language)),
      plan.fromYear,
      plan.toYear,
      capital(sayState(plan.state, language)),
      day(plan.adoptedOn),
      day(plan.state === "hearing" ? plan.hearingDeadline : null),
      daysLeft,
      next === null ? null : words.nextShort[next.what],
      day(next?.on ?? null),
      day(due),
      day(touched),
      stale === null ? null : sayStale(stale, language),
      plan.newest?.findings.error ?? null,
      plan.newest?.findings.warning ?? null,
      plan.newest?.findings.advice ?? null,
      sayPeople(plan, language),
    ]),
  };
}
