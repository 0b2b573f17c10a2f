import { Button, Field, Link, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKey, type Finding } from "../../plan/finding.ts";
import { sayFinding } from "../../plan/sayFinding.ts";
import { capital } from "../../words/capital.ts";
import { LevelMark } from "../frame/LevelMark.tsx";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { checkingWords } from "../words/checking.ts";

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
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "2px" },
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
  const { state, commands } = usePane();
  const { language } = state;
  const words = checkingWords[language];
  const said = sayFinding(finding, language);
  const { where, waived } = finding;
  const { readOnly, button } = useWriting();
  const elementId = where.type === "element" && !inElement ? where.element : null;
  return (
    <li className={styles.card}>
      <p className={styles.what}>
        <LevelMark level={finding.level} language={language} />
        <span>{said.what}</span>
      </p>
      {waived && <p className={styles.text}>{words.waived(waived.by, waived.reason)}</p>}
      <p className={styles.text}>
        {said.why}
        {said.law && (
          <>
            {" "}
            <Link inline href={said.law.address} target="_blank" rel="noreferrer" aria-label={words.law(said.law.name)}>
              {capital(said.law.name)}
            </Link>
          </>
        )}
      </p>
      <p className={styles.text}>{said.mend}</p>
      <div className={styles.buttons}>
        {where.type !== "document" && (
          <Button
            size="small"
            disabledFocusable={state.busy !== null}
            aria-label={words.goToNamed(said.what)}
            onClick={() => void commands.goToFinding(finding)}
          >
            {words.goTo}
          </Button>
        )}
        {said.fix !== null && (
          <Button
            size="small"
            appearance="primary"
            {...button}
            aria-label={words.fixNamed(said.fix, said.what)}
            onClick={() => void commands.fix(finding)}
          >
            {said.fix}
          </Button>
        )}
        {elementId !== null && (
          <Button
            size="small"
            aria-label={words.openElementNamed(said.what)}
            onClick={() => commands.open({ view: "element", id: elementId })}
          >
            {words.openElement}
          </Button>
        )}
        {finding.rule === "plan-is-registered" && (
          <Button size="small" onClick={() => commands.open({ view: "plan" })}>
            {words.openPlan}
          </Button>
        )}
      </div>
      {finding.rule === "picture-has-alt" && where.type === "picture" && !readOnly && <AltText finding={finding} />}
    </li>
  );
}

/** Writing a picture's alternative text where its absence is told. */
function AltText({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = checkingWords[state.language];
  const { locked } = useWriting();
  const { fields, write, forget } = useDraft(`alt.${findingKey(finding)}`, { alt: "" });
  const { alt } = fields;
  return (
    <>
      <Field label={words.altText}>
        <Textarea rows={2} value={alt} onChange={(_event, { value }) => write({ alt: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={locked || alt.trim() === ""}
          onClick={() =>
            void commands.writeAltText(finding, alt.trim()).then((written) => {
              if (written) forget();
            })
          }
        >
          {words.altTextSave}
        </Button>
      </div>
    </>
  );
}
