import { useId, type ReactElement } from "react";
import { findingLevels } from "../../plan/register.ts";
import { sayLevel } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import { sayInstant } from "../../words/sayInstant.ts";
import { countLevels, type ReadPlan } from "../core/paneState.ts";
import { usePane } from "../frame/usePane.ts";
import { useReview } from "../review/useReview.ts";
import { pictureWords } from "../words/pictures.ts";
import { Drawing, Part } from "./Drawing.tsx";
import { Figure } from "./Figure.tsx";

const line = 42;
/** So many verdicts are drawn, the newest. */
const newest = 11;

/**
 * How many findings stood at each verdict and stand now, a bar each: errors filled, warnings hatched, advice only
 * outlined. A press goes to the findings.
 */
export function FindingsFigure({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const { state, commands } = usePane();
  const { language, review } = state;
  const words = pictureWords[language];
  const hatch = useId();
  useReview(reading);
  const told = review.plan === reading.plan.record.plan ? review.told : null;
  const verdicts = (told?.earlier ?? []).slice(0, newest).reverse();
  const counted = [
    ...verdicts.map((one) => ({ when: sayInstant(one.at, language), counts: one })),
    { when: words.now, counts: countLevels(reading.findings) },
  ];
  const most = Math.max(1, ...counted.map(({ counts: { error, warning, advice } }) => error + warning + advice));
  return (
    <Figure
      heading={words.findings}
      lead={verdicts.length === 0 ? words.findingsOnlyNow : words.findingsLead}
      columns={[words.when, ...findingLevels.map((level) => capital(sayLevel(level, 2, language)))]}
      rows={counted.map(({ when, counts }) => [when, ...findingLevels.map((level) => String(counts[level]))])}
    >
      <Drawing name={words.findings} height={counted.length * line}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" x2="0" y1="0" y2="6" stroke="currentColor" strokeWidth="3" />
          </pattern>
        </defs>
        {counted.map(({ when, counts }, index) => {
          const y = index * line;
          const said = findingLevels.map((level) => `${counts[level]} ${sayLevel(level, counts[level], language)}`);
          return (
            <Part
              key={index}
              name={`${when}: ${said.join(", ")}`}
              isFirst={index === 0}
              y={y}
              height={line}
              onPress={() => commands.show("check")}
              beside={
                <text x="100%" dx={-4} y={y + 16} textAnchor="end" fill="currentColor">
                  {findingLevels.map((level) => counts[level]).join(" · ")}
                </text>
              }
            >
              <text x={4} y={y + 16} fill="currentColor">
                {when}
              </text>
              {findingLevels.map((level, order) => (
                <rect
                  key={level}
                  x={`${(findingLevels.slice(0, order).reduce((sum, one) => sum + counts[one], 0) * 100) / most}%`}
                  y={y + 23}
                  width={`${(counts[level] * 100) / most}%`}
                  height={12}
                  fill={{ error: "currentColor", warning: `url(#${hatch})`, advice: "none" }[level]}
                  stroke={counts[level] === 0 ? "none" : "currentColor"}
                />
              ))}
            </Part>
          );
        })}
      </Drawing>
    </Figure>
  );
}
