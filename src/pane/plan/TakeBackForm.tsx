import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Standing, TakeBackAct } from "../../plan/standing.ts";
import { useQuestion } from "../frame/useEscape.ts";
import { usePane } from "../frame/usePane.ts";
import { versionsWords } from "../words/versions.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 10px",
    margin: "4px 0 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Asks before a version, or the plan, is taken back: what it means, what is in force afterwards, and why. Has the focus when it opens; Esc is to cancel. */
export function TakeBackForm({
  plan,
  version,
  act,
  after,
  onClose,
}: {
  readonly plan: string;
  readonly version: number | null;
  readonly act: TakeBackAct;
  readonly after: Standing;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = versionsWords[state.language];
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [isDoing, setDoing] = useState(false);
  const form = useQuestion<HTMLFormElement>(onClose);
  const lacks = tried && reason.trim() === "";
  return (
    <form
      ref={form}
      tabIndex={-1}
      noValidate
      className={styles.form}
      aria-label={words.act[act](version)}
      aria-describedby="take-back-means"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() === "" || isDoing) return;
        setDoing(true);
        void commands.takeBack(plan, { act, version, reason: reason.trim() }).then((isDone) => {
          setDoing(false);
          if (isDone) onClose();
        });
      }}
    >
      <div id="take-back-means">
        <p className={styles.text}>{words.means[act]}</p>
        <p className={styles.text}>{words.after(after)}</p>
      </div>
      <Field
        label={words.reason}
        hint={words.reasonHint}
        required
        size="small"
        {...(lacks ? { validationState: "error", validationMessage: words.reasonMissing } : {})}
      >
        <Textarea rows={2} maxLength={1000} value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isDoing}>
          {words.act[act](version)}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.no}
        </Button>
      </div>
    </form>
  );
}
