import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countChanges, type ChangesSinceReview } from "../../plan/changesSinceReview.ts";
import { findingKey } from "../../plan/finding.ts";
import { sayFinding } from "../../plan/sayFinding.ts";
import { usePane } from "../frame/usePane.ts";
import { reviewingWords } from "../words/reviewing.ts";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", rowGap: "4px" },
  summary: {
    padding: "6px 0",
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: "8px 0 2px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  old: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

/** What has become otherwise since the verdict: elements, findings and text. */
export function SinceVerdict({ changes }: { readonly changes: ChangesSinceReview }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = reviewingWords[language];
  const count = countChanges(changes);
  if (count === 0) return <p className={styles.text}>{words.unchanged}</p>;
  const named = (element: string, title: string): ReactElement => (
    <li key={element}>
      {title}{" "}
      <Button
        size="small"
        appearance="subtle"
        aria-label={words.goToNamed(title)}
        disabledFocusable={state.busy !== null}
        onClick={() => void commands.goToElement(element)}
      >
        {words.goTo}
      </Button>
    </li>
  );
  const part = (heading: string, items: readonly ReactElement[]): ReactElement | null =>
    items.length === 0 ? null : (
      <>
        <h3 className={styles.heading}>{`${heading} (${items.length})`}</h3>
        <ul className={styles.list}>{items}</ul>
      </>
    );
  const section = (heading: string, index: number): ReactElement => (
    <li key={`${heading} ${index}`}>{heading === "" ? words.beforeFirst : heading}</li>
  );
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.since(count)}</summary>
      {part(
        words.newFindings,
        changes.newFindings.map((one) => <li key={findingKey(one)}>{sayFinding(one, language).what}</li>),
      )}
      {part(
        words.mended,
        changes.mended.map((one) => <li key={findingKey(one)}>{sayFinding(one, language).what}</li>),
      )}
      {part(
        words.added,
        changes.added.map(({ element, title }) => named(element, title)),
      )}
      {part(
        words.reworded,
        changes.reworded.map(({ element, from, to }) => (
          <li key={element}>
            <del className={styles.old}>{from}</del> <ins>{to}</ins>
          </li>
        )),
      )}
      {part(
        words.moved,
        changes.moved.map(({ element, title }) => named(element, title)),
      )}
      {part(
        words.gone,
        changes.gone.map(({ element, title }) => <li key={element}>{title}</li>),
      )}
      {part(words.sections, changes.sections.map(section))}
      {part(words.goneSections, changes.goneSections.map(section))}
    </details>
  );
}
