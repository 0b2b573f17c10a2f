import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Element, ElementId } from "../../plan/element.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  title: { overflowWrap: "anywhere", minWidth: 0 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** The goals a strategy serves besides the element it stands under: those it has, and one more to choose. */
export function AlsoUnder({
  element,
  elements,
}: {
  readonly element: Element;
  readonly elements: readonly Element[];
}): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = elementWords[state.language];
  const { readOnly, button } = useWriting();
  const goals = elements.filter(({ id, kind }) => kind === "goal" && id !== element.under);
  const served = new Set(element.alsoUnder ?? []);
  if (element.kind !== "strategy" || (goals.length === 0 && served.size === 0)) return null;
  const set = (ids: Iterable<ElementId>): void => {
    const known = [...ids].filter((id) => elements.some((one) => one.id === id));
    void commands.setDetails(element.id, { alsoUnder: known });
  };
  return (
    <div role="group" aria-labelledby="also-under">
      <p id="also-under" className={styles.small}>
        {words.alsoUnder}
      </p>
      {served.size === 0 && <p className={styles.small}>{words.alsoUnderNone}</p>}
      <ul className={styles.list}>
        {elements
          .filter(({ id }) => served.has(id))
          .map(({ id, title }) => (
            <li key={id} className={styles.item}>
              <span className={styles.title}>{title}</span>
              <Button
                size="small"
                {...button}
                aria-label={words.alsoUnderDrop(title)}
                onClick={() => set([...served].filter((one) => one !== id))}
              >
                {words.drop}
              </Button>
            </li>
          ))}
      </ul>
      <Field label={words.alsoUnderAdd} size="small">
        <Select
          size="small"
          className={styles.select}
          disabled={readOnly}
          value=""
          onChange={(_event, { value }) => {
            if (value !== "") set([...served, value]);
          }}
        >
          <option value="" />
          {goals
            .filter(({ id }) => !served.has(id))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </Select>
      </Field>
    </div>
  );
}
