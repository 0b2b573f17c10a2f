import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type KeyboardEvent, type ReactElement } from "react";
import { findingKey, type SaidFinding } from "../../plan/finding.ts";
import { sayFinding } from "../../plan/sayFinding.ts";
import { LevelMark } from "../frame/LevelMark.tsx";
import { twoLines } from "../frame/layout.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { checkingWords } from "../words/checking.ts";
import { FindingActions } from "./FindingActions.tsx";
import type { LikeFindings } from "./gatherFindings.ts";
import { LawLink } from "./LawLink.tsx";
import { moveBetweenLines } from "./lineFocus.ts";
import { WaiveForm } from "./WaiveForm.tsx";

/** An open line shows this many findings until asked for the rest. */
const atFirst = 25;

const useStyles = makeStyles({
  line: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 40px",
  },
  row: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: "6px",
    width: "100%",
    minHeight: "36px",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  cut: twoLines,
  open: { fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0, fontSize: "16px", display: "inline-flex", marginTop: "2px" },
  panel: { display: "flex", flexDirection: "column", rowGap: "6px", padding: "0 12px 10px 34px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  what: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 80px",
  },
});

/** Like findings as one line, which opens to why, law, mending and what presses can do, for each and for all. */
export function FindingLine({
  line,
  lineKey,
  isOpen,
  onToggle,
}: {
  readonly line: LikeFindings;
  readonly lineKey: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const panel = useId();
  const [first] = line.findings;
  if (first === undefined) return null;
  const said = sayFinding(first, state.language);
  const many = line.findings.length > 1;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const towards = event.key === "ArrowRight" ? !isOpen : event.key === "ArrowLeft" && isOpen;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void commands.goToFinding(first);
    else if (towards) onToggle();
    else if (!moveBetweenLines(event.currentTarget, event.key)) return;
    event.preventDefault();
  };
  return (
    <li className={styles.line} data-line={lineKey}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={onToggle}
        onKeyDown={onKeyDown}
      >
        <LevelMark level={line.level} language={state.language} />
        <span className={mergeClasses(styles.words, isOpen ? styles.open : styles.cut)}>
          {many ? `${said.title} (${line.findings.length})` : said.what}
        </span>
        <span className={styles.chevron}>
          {isOpen ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
        </span>
      </button>
      {isOpen && (
        <div id={panel} className={styles.panel}>
          {many ? <Many line={line} /> : <One line={line} said={said} />}
        </div>
      )}
    </li>
  );
}

function One({ line, said }: { readonly line: LikeFindings; readonly said: SaidFinding }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const words = checkingWords[state.language];
  return (
    <>
      {line.findings.map((finding) => (
        <div key={findingKey(finding)} data-finding="" className={styles.panel} style={{ padding: 0 }}>
          {finding.waived && <p className={styles.text}>{words.waived(finding.waived.by, finding.waived.reason)}</p>}
          <p className={styles.text}>
            {said.why} <LawLink law={said.law} rule={finding.rule} />
          </p>
          <p className={styles.text}>{said.mend}</p>
          <FindingActions finding={finding} said={said} />
        </div>
      ))}
    </>
  );
}

/** What is the same of all is said once; the rest at each. */
function Many({ line }: { readonly line: LikeFindings }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = checkingWords[state.language];
  const { button } = useWriting();
  const [all, setAll] = useState(false);
  const each = line.findings.map((finding) => ({ finding, said: sayFinding(finding, state.language) }));
  const [first] = each;
  const sameWhy = each.every(({ said }) => said.why === first?.said.why);
  const sameMend = each.every(({ said }) => said.mend === first?.said.mend);
  const fixable = line.findings.filter(({ fix }) => fix !== null);
  const shown = all ? each : each.slice(0, atFirst);
  return (
    <>
      {first && (
        <p className={styles.text}>
          {sameWhy && `${first.said.why} `}
          <LawLink law={first.said.law} rule={line.rule} />
        </p>
      )}
      {first && sameMend && <p className={styles.text}>{first.said.mend}</p>}
      {fixable.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" {...button} onClick={() => void commands.fixAll(fixable)}>
            {words.fixAll(fixable.length)}
          </Button>
          {state.accepting !== null && <span>{words.fixing(state.accepting.done, state.accepting.total)}</span>}
        </div>
      )}
      <WaiveForm findings={line.findings} />
      <ul className={styles.list}>
        {shown.map(({ finding, said }) => (
          <li key={findingKey(finding)} data-finding="" className={styles.item}>
            <p className={styles.what}>{said.what}</p>
            {finding.waived && <p className={styles.text}>{words.waived(finding.waived.by, finding.waived.reason)}</p>}
            {!sameWhy && <p className={styles.text}>{said.why}</p>}
            {!sameMend && <p className={styles.text}>{said.mend}</p>}
            <FindingActions finding={finding} said={said} />
          </li>
        ))}
      </ul>
      {shown.length < each.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {words.more(each.length - shown.length)}
        </Button>
      )}
    </>
  );
}
