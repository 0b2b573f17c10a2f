import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Element } from "../../plan/element.ts";
import type { Plan } from "../../plan/plan.ts";
import { mergeable, movePlaces, splitPlaces } from "../../plan/reshape.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { reshapingWords } from "../words/reshaping.ts";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  button: { alignSelf: "flex-start", maxWidth: "100%", overflowWrap: "anywhere" },
});

/** Where an element's text begins, ends and stands: split in two, merged with the next, moved elsewhere. */
export function ReshapeSection({
  plan,
  element,
}: {
  readonly plan: Plan;
  readonly element: Element;
}): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = reshapingWords[state.language];
  const { button } = useWriting();
  const next = mergeable(plan, element);
  const lines = splitPlaces(plan, element);
  const places = movePlaces(plan, element);
  if (element.section) return null;
  return (
    <section className={styles.part} aria-labelledby="reshape">
      <h3 id="reshape" className={styles.heading}>
        {words.title}
      </h3>
      {lines.length > 0 && (
        <Chosen
          label={words.splitAt}
          none={words.splitChoose}
          does={words.splitDo}
          options={lines.map(({ at, text }) => ({ value: String(at), text }))}
          act={(at) => void commands.split(element.id, Number(at))}
        />
      )}
      {next !== null && (
        <>
          <Button
            size="small"
            className={styles.button}
            {...button}
            aria-describedby={[button["aria-describedby"], "merge-hint"].join(" ").trim()}
            onClick={() => void commands.mergeWithNext(element.id)}
          >
            {words.mergeDo(next.title)}
          </Button>
          <p id="merge-hint" className={styles.small}>
            {words.mergeHint}
          </p>
        </>
      )}
      {places.length > 0 ? (
        <Chosen
          label={words.moveTo}
          none={words.moveChoose}
          does={words.moveDo}
          hint={words.moveHint}
          options={places.map(({ element: { id, section, title } }) => ({
            value: id,
            text: section ? words.moveUnder(title) : words.moveAfter(title),
          }))}
          act={(id) => void commands.moveAfter(element.id, id)}
        />
      ) : (
        <p className={styles.small}>{words.moveByHand}</p>
      )}
    </section>
  );
}

/** A choice that nothing comes of before the button beside it is pressed. */
function Chosen({
  label,
  none,
  does,
  hint,
  options,
  act,
}: {
  readonly label: string;
  readonly none: string;
  readonly does: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly act: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [chosen, choose] = useState("");
  const { readOnly, button } = useWriting();
  const value = options.some((one) => one.value === chosen) ? chosen : "";
  return (
    <>
      <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
        <Select
          size="small"
          className={styles.select}
          disabled={readOnly}
          value={value}
          onChange={(_event, data) => choose(data.value)}
        >
          <option value="">{none}</option>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.text}
            </option>
          ))}
        </Select>
      </Field>
      {value !== "" && (
        <Button size="small" className={styles.button} {...button} onClick={() => act(value)}>
          {does}
        </Button>
      )}
    </>
  );
}
