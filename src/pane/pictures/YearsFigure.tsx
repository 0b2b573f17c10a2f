import type { ReactElement } from "react";
import { actionKinds, type Element } from "../../plan/element.ts";
import { sayStatus } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import { usePane } from "../frame/usePane.ts";
import { pictureWords } from "../words/pictures.ts";
import { cut, drawnAtMost } from "./drawn.ts";
import { Drawing, Part } from "./Drawing.tsx";
import { Figure } from "./Figure.tsx";

const head = 22;
const line = 42;
/** So many years have room for their numbers. */
const written = 8;

/** The actions by year: a bar from the first to the last, filled where the action is done or under way. A press goes there. */
export function YearsFigure({ elements }: { readonly elements: readonly Element[] }): ReactElement {
  const { state, commands } = usePane();
  const { language } = state;
  const words = pictureWords[language];
  const actions = elements.filter(({ kind }) => actionKinds.includes(kind));
  const placed = actions.flatMap((action) => {
    const first = action.fromYear ?? action.toYear;
    const last = action.toYear ?? action.fromYear;
    return first === null || last === null || last < first ? [] : [{ action, first, last }];
  });
  const without = actions.length - placed.length;
  const from = Math.min(...placed.map(({ first }) => first));
  const count = placed.length === 0 ? 0 : Math.max(...placed.map(({ last }) => last)) - from + 1;
  const apart = Math.ceil(count / written);
  const years = Array.from({ length: Math.ceil(count / apart) || 0 }, (_, index) => from + index * apart);
  const at = (year: number): number => ((year - from) * 100) / count;
  const drawn = placed.slice(0, drawnAtMost);
  const status = ({ status: one }: Element): string => (one === null ? "–" : capital(sayStatus(one, language)));
  return (
    <Figure
      heading={words.years}
      lead={[
        placed.length === 0 ? words.yearsNone : words.yearsLead,
        ...(without > 0 ? [words.withoutYears(without)] : []),
        ...(placed.length > drawnAtMost ? [words.drawnFirst(drawnAtMost, placed.length)] : []),
      ].join(" ")}
      columns={[words.action, words.yearsOf, words.status]}
      rows={actions.map((action) => [
        { element: action.id, title: action.title },
        yearsOf(action) ?? "–",
        status(action),
      ])}
    >
      {placed.length > 0 && (
        <Drawing name={words.years} height={head + drawn.length * line}>
          {years.map((year) => (
            <g key={year} aria-hidden="true">
              <line
                x1={`${at(year)}%`}
                x2={`${at(year)}%`}
                y1={head - 6}
                y2="100%"
                stroke="currentColor"
                strokeOpacity="0.25"
              />
              <text x={`${at(year)}%`} dx={3} y={12} fill="currentColor">
                {year}
              </text>
            </g>
          ))}
          {drawn.map(({ action, first, last }, index) => {
            const y = head + index * line;
            const isGoing = action.status === "done" || action.status === "underWay";
            return (
              <Part
                key={action.id}
                name={[action.title, yearsOf(action), ...(action.status === null ? [] : [status(action)])].join(", ")}
                isFirst={index === 0}
                y={y}
                height={line}
                onPress={() => void commands.goToElement(action.id)}
                beside={
                  <text x={4} y={y + 16} fill="currentColor">
                    {cut(action.title)}
                  </text>
                }
              >
                <rect
                  x={`${at(first)}%`}
                  y={y + 23}
                  width={`${at(last + 1) - at(first)}%`}
                  height={12}
                  rx={3}
                  fill="currentColor"
                  fillOpacity={isGoing ? 0.75 : 0}
                  stroke="currentColor"
                />
              </Part>
            );
          })}
        </Drawing>
      )}
    </Figure>
  );
}

function yearsOf({ fromYear, toYear }: Element): string | null {
  const years = [...new Set([fromYear, toYear].filter((year) => year !== null))];
  return years.length === 0 ? null : years.join("–");
}
