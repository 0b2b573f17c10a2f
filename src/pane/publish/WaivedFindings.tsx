import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKey, type Finding } from "../../plan/finding.ts";
import { sayFinding } from "../../plan/sayFinding.ts";
import { usePane } from "../frame/usePane.ts";
import { checkingWords } from "../words/checking.ts";

const useStyles = makeStyles({
  summary: {
    padding: "8px 0",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  text: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a reviewer has accepted, with who and why: it goes with the publication. Nothing where nothing is. */
export function WaivedFindings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  const words = checkingWords[language];
  const waived = findings.flatMap(({ waived: by, ...finding }) => (by === null ? [] : [{ finding, by }]));
  if (waived.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{`${words.groupHeadings.waived} (${waived.length})`}</summary>
      <ul className={styles.list}>
        {waived.map(({ finding, by }) => (
          <li key={findingKey({ ...finding, waived: by })}>
            <p className={styles.text}>{sayFinding({ ...finding, waived: by }, language).what}</p>
            <p className={styles.reason}>{words.waived(by.by, by.reason)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
