import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Element } from "../../plan/element.ts";
import { goalOf, sdgGoals } from "../../plan/sdg.ts";
import { KindMark } from "../frame/KindMark.tsx";
import { usePane } from "../frame/usePane.ts";
import { pictureWords } from "../words/pictures.ts";
import { Drawing, Part } from "./Drawing.tsx";
import { Figure } from "./Figure.tsx";

const across = 6;
const share = 100 / across;
const tile = 62;

const useStyles = makeStyles({
  // The tile's colour and the number on it go together, also where the system chooses colours.
  tile: { forcedColorAdjust: "none" },
  chosen: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, outlineStyle: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
});

/** The 17 SDGs, each with how many elements are linked to it; a dashed tile has none. A press shows which they are. */
export function SdgFigure({ elements }: { readonly elements: readonly Element[] }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = pictureWords[language];
  const [chosen, setChosen] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (chosen !== null) heading.current?.focus();
  }, [chosen]);
  const goals = sdgGoals.map((goal) => ({
    goal,
    linked: elements.filter(({ sdgs }) => sdgs.some((code) => goalOf(code) === goal.number)),
  }));
  const covered = goals.filter(({ linked }) => linked.length > 0).length;
  const open = goals.find(({ goal }) => goal.number === chosen);
  return (
    <Figure
      heading={words.sdgs}
      lead={words.sdgsLead(covered)}
      columns={[words.sdg, words.elements]}
      rows={goals.map(({ goal, linked }) => [
        `${goal.number}. ${goal.name[language]}`,
        linked.length === 0 ? words.noneLinked : linked.map(({ title }) => title).join("; "),
      ])}
    >
      <Drawing name={words.sdgs} height={Math.ceil(goals.length / across) * tile}>
        {goals.map(({ goal, linked }, index) => {
          const left = (index % across) * share;
          const y = Math.floor(index / across) * tile;
          const middle = `${left + share / 2}%`;
          const isLinked = linked.length > 0;
          return (
            <Part
              key={goal.code}
              name={words.sdgPart(goal.number, goal.name[language], linked.length)}
              isFirst={index === 0}
              x={`${left}%`}
              y={y + 1}
              width={`${share}%`}
              height={tile - 2}
              onPress={() => setChosen(goal.number)}
              beside={
                <text x={middle} y={y + 53} textAnchor="middle" fill="currentColor">
                  {isLinked ? `× ${linked.length}` : "–"}
                </text>
              }
            >
              <rect
                {...(isLinked
                  ? { className: styles.tile, fill: goal.colour }
                  : { fill: "none", strokeDasharray: "3 3" })}
                stroke={isLinked ? "none" : "currentColor"}
                x={`${left + 1.5}%`}
                y={y + 4}
                width={`${share - 3}%`}
                height={34}
                rx={3}
              />
              <text
                {...(isLinked ? { className: styles.tile } : {})}
                x={middle}
                y={y + 26}
                textAnchor="middle"
                fontWeight="600"
                fill={isLinked ? goal.textOnColour : "currentColor"}
              >
                {goal.number}
              </text>
            </Part>
          );
        })}
      </Drawing>
      {open && (
        <div className={styles.chosen}>
          <h4 ref={heading} tabIndex={-1} className={styles.heading}>
            {words.sdgPart(open.goal.number, open.goal.name[language], open.linked.length)}
          </h4>
          <ul className={styles.list}>
            {open.linked.map(({ id, kind, title }) => (
              <li key={id}>
                <KindMark kind={kind} language={language} /> {title}{" "}
                <Button
                  size="small"
                  disabledFocusable={state.busy !== null}
                  aria-label={words.goToNamed(title)}
                  onClick={() => void commands.goToElement(id)}
                >
                  {words.goTo}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Figure>
  );
}
