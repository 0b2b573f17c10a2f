import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKey, type Finding, type SaidFinding } from "../../plan/finding.ts";
import { readPlan } from "../core/paneCore.ts";
import { mayDo } from "../../plan/mayDo.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { checkingWords } from "../words/checking.ts";
import { WaiveForm } from "./WaiveForm.tsx";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "2px" },
});

/** What presses can do about one finding. */
export function FindingActions({
  finding,
  said,
  inElement = false,
}: {
  readonly finding: Finding;
  readonly said: SaidFinding;
  /** Set where the element it is about is what is shown. */
  readonly inElement?: boolean;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = checkingWords[state.language];
  const { readOnly, button } = useWriting();
  const { where } = finding;
  const elementId = where.type === "element" && !inElement ? where.element : null;
  const plan = readPlan(state)?.plan.record.plan ?? null;
  const mayWaive = state.account.status === "signedIn" && mayDo(state.account.me, "review", plan);
  return (
    <>
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
        {finding.waived && mayWaive && (
          <Button
            size="small"
            disabledFocusable={state.busy !== null}
            aria-label={words.unwaiveNamed(said.what)}
            onClick={() => void commands.unwaive(finding)}
          >
            {words.unwaive}
          </Button>
        )}
      </div>
      {finding.rule === "picture-has-alt" && where.type === "picture" && !readOnly && <AltText finding={finding} />}
      <WaiveForm findings={[finding]} />
    </>
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
