import type { ReactElement } from "react";
import type { Plan } from "../../plan/plan.ts";
import { sayKind } from "../../plan/sayKind.ts";
import { threadRows } from "../../plan/threadRows.ts";
import { capital } from "../../words/capital.ts";
import { kindLook } from "../frame/kindLook.ts";
import { useIsDark } from "../frame/useTheme.ts";
import { usePane } from "../frame/usePane.ts";
import { pictureWords } from "../words/pictures.ts";
import { cut, drawnAtMost } from "./drawn.ts";
import { Drawing, Part } from "./Drawing.tsx";
import { Figure } from "./Figure.tsx";

const step = 16;
const line = 32;
const gapLine = 22;

/** Goal, strategy and action as a tree, with what is missing as a dashed place with words. A press goes to the element. */
export function ThreadFigure({ plan }: { readonly plan: Plan }): ReactElement {
  const { state, commands } = usePane();
  const { language } = state;
  const words = pictureWords[language];
  const isDark = useIsDark();
  const rows = threadRows(plan);
  const gaps = rows.filter(({ gap }) => gap !== null).length;
  const heights = rows.slice(0, drawnAtMost).map(({ gap }) => (gap === null ? line : line + gapLine));
  const tops = heights.map((_height, index) => heights.slice(0, index).reduce((sum, one) => sum + one, 0));
  const placed = rows
    .slice(0, drawnAtMost)
    .map((row, index) => ({ ...row, top: tops[index] ?? 0, height: heights[index] ?? line }));
  return (
    <Figure
      heading={words.thread}
      lead={[
        rows.length === 0 ? words.threadNone : words.threadLead(gaps),
        ...(rows.length > drawnAtMost ? [words.drawnFirst(drawnAtMost, rows.length)] : []),
      ].join(" ")}
      columns={[words.element, words.kind, words.missing]}
      rows={rows.map(({ element, gap }) => [
        { element: element.id, title: element.title },
        capital(sayKind(element.kind, language)),
        gap === null ? "–" : words.gaps[gap],
      ])}
    >
      {rows.length > 0 && (
        <Drawing name={words.thread} height={heights.reduce((sum, one) => sum + one, 0)}>
          {placed.map(({ element, depth, gap, top, height }, index) => {
            const look = kindLook[element.kind];
            const left = depth * step;
            // From the one beside it before it, or from the one above.
            const above = placed.slice(0, index).findLast((one) => one.depth <= depth);
            const from = above === undefined ? 0 : above.depth === depth ? above.top + 16 : above.top + 24;
            return (
              <Part
                key={element.id}
                name={`${capital(sayKind(element.kind, language))}: ${element.title}${gap === null ? "" : `. ${words.gaps[gap]}`}`}
                isFirst={index === 0}
                y={top}
                height={height}
                onPress={() => void commands.goToElement(element.id)}
                beside={
                  <>
                    <text x={left + 20} y={top + 20} fill="currentColor">
                      {cut(element.title, depth)}
                    </text>
                    {gap !== null && (
                      <>
                        <rect
                          x={left + 20}
                          y={top + line - 2}
                          width={12}
                          height={12}
                          fill="none"
                          stroke="currentColor"
                          strokeDasharray="3 2"
                        />
                        <text x={left + 38} y={top + line + 9} fill="currentColor" fontStyle="italic">
                          {words.gaps[gap]}
                        </text>
                      </>
                    )}
                  </>
                }
              >
                {depth > 0 && (
                  <path
                    d={`M${left - 8} ${from}V${top + 16}H${left}`}
                    fill="none"
                    stroke="currentColor"
                    strokeOpacity="0.5"
                  />
                )}
                <g transform={`translate(${left + 2} ${top + 10})`} color={isDark ? look.dark : look.light}>
                  <path
                    d={look.path}
                    fill={look.filled ? "currentColor" : "none"}
                    stroke="currentColor"
                    strokeWidth="1.5"
                  />
                </g>
              </Part>
            );
          })}
        </Drawing>
      )}
    </Figure>
  );
}
