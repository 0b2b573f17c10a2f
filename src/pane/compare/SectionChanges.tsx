import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SectionChange } from "../../plan/textChanges.ts";
import { comparingWords } from "../words/comparing.ts";
import { usePaneState } from "../frame/usePane.ts";

const useStyles = makeStyles({
  section: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    minHeight: "32px",
    display: "list-item",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { margin: "4px 0", whiteSpace: "pre-line", overflowWrap: "anywhere" },
  old: { color: tokens.colorNeutralForeground2 },
  new: { fontWeight: tokens.fontWeightSemibold },
});

/** How the text has changed, a line a section that opens to its words, and to what can be chosen of it. */
export function SectionChanges({
  sections,
  choices,
}: {
  readonly sections: readonly SectionChange[];
  readonly choices?: (section: SectionChange, at: number) => ReactElement;
}): ReactElement {
  const styles = useStyles();
  const words = comparingWords[usePaneState(({ language }) => language)];
  return (
    <div>
      {sections.map((section, at) => (
        <details key={`${section.heading} ${at}`} className={styles.section}>
          <summary className={styles.summary}>
            {words.section[section.change](section.heading === "" ? words.beforeFirst : section.heading)}
          </summary>
          <p className={styles.words}>
            <MarkedWords words={section.words} />
          </p>
          {choices?.(section, at)}
        </details>
      ))}
    </div>
  );
}

/** Words with what has gone struck through and what has come underlined. */
export function MarkedWords({ words }: { readonly words: SectionChange["words"] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {words.map(({ kind, text }, at) =>
        kind === "old" ? (
          <del key={at} className={styles.old}>
            {text}
          </del>
        ) : kind === "new" ? (
          <ins key={at} className={styles.new}>
            {text}
          </ins>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </>
  );
}
