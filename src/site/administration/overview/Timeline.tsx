import type { ReactElement } from "react";
import { sayDate } from "../../../plan/sayDate.ts";
import type { Language } from "../../../words/language.ts";
import { capital } from "../../../words/capital.ts";
import { overviewWords } from "../../words/overview.ts";
import { overviewPageWords } from "../words/overview.ts";
import type { OverviewRow } from "./overviewRows.ts";

/** Measures of the drawing, in its own units: a year's width, a plan's height, and the head with the years. */
const year = 64;
const line = 52;
const head = 34;
/** No period is drawn longer than this many years from today, either way. */
const farthest = 30;

/** What can be scrolled is reached by the keyboard, too. */
const scrolled = { role: "region", tabIndex: 0 } as const;

interface Placed {
  readonly row: OverviewRow;
  readonly marks: readonly { readonly what: "adopted" | "hearing" | "due"; readonly on: string }[];
  readonly first: number;
  readonly last: number;
}

/** Plans by year: a drawing that may be scrolled, and the same as a table. */
export function Timeline({
  language,
  rows,
  today,
}: {
  readonly language: Language;
  readonly rows: readonly OverviewRow[];
  readonly today: string;
}): ReactElement {
  const words = overviewPageWords[language];
  const placed = rows.flatMap(placeOf);
  const others = rows.filter((row) => !placed.some((one) => one.row === row));
  const now = Number(today.slice(0, 4));
  if (placed.length === 0) return <p>{words.timelineNone}</p>;
  const from = Math.max(now - farthest, Math.min(now, ...placed.map(({ first }) => first)));
  const to = Math.min(now + farthest, Math.max(now, ...placed.map(({ last }) => last)));
  return (
    <div className="timeline">
      <h2 className="ds-heading" data-size="md" id="p_timeline">
        {words.timelineTitle(from, to)}
      </h2>
      <p className="group-lead">{words.timelineLead}</p>
      <ul className="timeline-key" aria-hidden="true">
        {(["period", "adopted", "hearing", "due", "today"] as const).map((mark) => (
          <li key={mark}>
            <svg width="22" height="16" viewBox="0 0 22 16">
              <Sign mark={mark} x={11} y={8} />
            </svg>
            {words.marks[mark]}
          </li>
        ))}
      </ul>
      <div className="timeline-scroll" aria-labelledby="p_timeline" {...scrolled}>
        <Drawing language={language} placed={placed} from={from} to={to} today={today} />
      </div>
      <PeriodTable language={language} placed={placed} labelledBy="p_timeline" />
      {others.length === 0 ? null : (
        <>
          <h3 className="ds-heading" data-size="sm">
            {words.unplaced}
          </h3>
          <ul>
            {others.map(({ plan }) => (
              <li key={plan.id} lang={plan.language === language ? undefined : plan.language}>
                {plan.title}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function placeOf(row: OverviewRow): readonly Placed[] {
  const { plan, due } = row;
  const marks = [
    ...(plan.adoptedOn === null ? [] : [{ what: "adopted" as const, on: plan.adoptedOn }]),
    ...(plan.state === "hearing" && plan.hearingDeadline !== null
      ? [{ what: "hearing" as const, on: plan.hearingDeadline }]
      : []),
    ...(due === null ? [] : [{ what: "due" as const, on: due }]),
  ];
  const years = [
    ...[plan.fromYear, plan.toYear].flatMap((one) => one ?? []),
    ...marks.map(({ on }) => Number(on.slice(0, 4))),
  ];
  return years.length === 0 ? [] : [{ row, marks, first: Math.min(...years), last: Math.max(...years) }];
}

function Drawing({
  language,
  placed,
  from,
  to,
  today,
}: {
  readonly language: Language;
  readonly placed: readonly Placed[];
  readonly from: number;
  readonly to: number;
  readonly today: string;
}): ReactElement {
  const words = overviewPageWords[language];
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const width = Math.max(years.length * year, 480);
  const height = head + placed.length * line + 8;
  const at = (day: string): number =>
    clamp(
      (Number(day.slice(0, 4)) - from + (Number(day.slice(5, 7)) - 1 + Number(day.slice(8)) / 31) / 12) * year,
      width,
    );
  return (
    <svg
      className="timeline-drawing"
      role="img"
      aria-label={words.timelineTitle(from, to)}
      width={width + 12}
      height={height}
    >
      {years.map((one, index) => (
        <g key={one}>
          <line className="grid" x1={index * year} x2={index * year} y1={head - 8} y2={height} />
          <text className="year" x={index * year + 4} y={head - 14}>
            {one}
          </text>
        </g>
      ))}
      <line className="today" x1={at(today)} x2={at(today)} y1={head - 8} y2={height} />
      {placed.map(({ row: { plan }, marks, first, last }, index) => {
        const y = head + index * line;
        const [start, end] = [plan.fromYear ?? first, plan.toYear ?? (plan.fromYear === null ? first - 1 : last)];
        const x = clamp((start - from) * year, width);
        const long = clamp((end + 1 - from) * year, width) - x;
        return (
          <g key={plan.id}>
            <text className="name" x={Math.min(clamp((first - from) * year, width), width - 300)} y={y + 18}>
              {plan.title.length > 60 ? `${plan.title.slice(0, 58)}…` : plan.title}
            </text>
            {long > 0 ? <rect className="period" x={x} y={y + 26} width={long} height={14} rx={3} /> : null}
            {marks.map(({ what, on }) => (
              <Sign key={what} mark={what} x={at(on)} y={y + 33} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function clamp(x: number, width: number): number {
  return Math.min(Math.max(x, 0), width);
}

/** A mark by its shape, since colour alone says nothing. */
function Sign({
  mark,
  x,
  y,
}: {
  readonly mark: "period" | "adopted" | "hearing" | "due" | "today";
  readonly x: number;
  readonly y: number;
}): ReactElement {
  switch (mark) {
    case "period":
      return <rect className="period" x={x - 10} y={y - 6} width={20} height={12} rx={3} />;
    case "adopted":
      return <circle className="mark" cx={x} cy={y} r={6} />;
    case "hearing":
      return <path className="mark" d={`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`} />;
    case "due":
      return <path className="mark" d={`M${x - 7} ${y - 7}H${x + 7}L${x} ${y + 7}Z`} />;
    case "today":
      return <line className="today" x1={x} x2={x} y1={y - 8} y2={y + 8} />;
  }
}

function PeriodTable({
  language,
  placed,
  labelledBy,
}: {
  readonly language: Language;
  readonly placed: readonly Placed[];
  readonly labelledBy: string;
}): ReactElement {
  const words = overviewPageWords[language];
  const { columns, marks: names } = words;
  const heads = [columns.plan, columns.period, names.adopted, names.hearing, names.due];
  return (
    <table className="ds-table plans periods" data-color="neutral" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {heads.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed.map(({ row: { plan }, marks }) => (
          <tr key={plan.id}>
            <th scope="row" className="plan-title" lang={plan.language === language ? undefined : plan.language}>
              {plan.title}
            </th>
            <td data-label={columns.period}>{capital(overviewWords[language].years(plan.fromYear, plan.toYear))}</td>
            {(["adopted", "hearing", "due"] as const).map((what) => {
              const on = marks.find((mark) => mark.what === what)?.on;
              return (
                <td key={what} data-label={names[what]}>
                  {on === undefined ? "–" : sayDate(on, language)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
