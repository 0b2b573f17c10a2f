import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../plan/finding.ts";
import { sayFinding } from "../../plan/sayFinding.ts";
import { LevelMark } from "../frame/LevelMark.tsx";
import { usePane } from "../frame/usePane.ts";
import { checkingWords } from "../words/checking.ts";
import { FindingActions } from "./FindingActions.tsx";
import { LawLink } from "./LawLink.tsx";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
  },
  what: {
    margin: 0,
    display: "flex",
    columnGap: "6px",
    alignItems: "flex-start",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** One finding: what, why (with the law), how to mend it, and what one press can do. */
export function FindingCard({
  finding,
  inElement = false,
}: {
  readonly finding: Finding;
  readonly inElement?: boolean;
}): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const said = sayFinding(finding, language);
  const { waived } = finding;
  return (
    <li className={styles.card}>
      <p className={styles.what}>
        <LevelMark level={finding.level} language={language} />
        <span>{said.what}</span>
      </p>
      {waived && <p className={styles.text}>{checkingWords[language].waived(waived.by, waived.reason)}</p>}
      <p className={styles.text}>
        {said.why} <LawLink law={said.law} rule={finding.rule} />
      </p>
      <p className={styles.text}>{said.mend}</p>
      <FindingActions finding={finding} said={said} inElement={inElement} />
    </li>
  );
}
