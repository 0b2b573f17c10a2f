import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { findingKey, type Finding } from "../../plan/finding.ts";
import { readPlan } from "../core/paneCore.ts";
import { mayDo } from "../../plan/mayDo.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { checkingWords } from "../words/checking.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "stretch" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Accepting warnings and advice with a reason, one or all alike. Shown to reviewers of the plan alone. */
export function WaiveForm({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = checkingWords[state.language];
  const [isOpen, setOpen] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) form.current?.querySelector("textarea")?.focus();
    else if (wasOpen.current) form.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const open = findings.filter(({ level, waived }) => level !== "error" && waived === null);
  const [first] = open;
  const { fields, write, forget } = useDraft(`waive.${first === undefined ? "" : findingKey(first)}.${open.length}`, {
    reason: "",
  });
  const plan = readPlan(state)?.plan.record.plan ?? null;
  const isReviewer = state.account.status === "signedIn" && mayDo(state.account.me, "review", plan);
  if (!isReviewer || first === undefined) return null;
  if (!isOpen && fields.reason === "")
    return (
      <div ref={form} className={styles.buttons}>
        <Button size="small" onClick={() => setOpen(true)}>
          {open.length > 1 ? words.waiveAll(open.length) : words.waive}
        </Button>
      </div>
    );
  return (
    <div ref={form} className={styles.form}>
      <Field label={words.waiveWhy} hint={words.waiveHint}>
        <Textarea
          rows={2}
          value={fields.reason}
          onChange={(_event, { value }) => write({ reason: value.slice(0, 2000) })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.busy !== null || fields.reason.trim() === ""}
          onClick={() =>
            void commands.waive(open, fields.reason).then((isDone) => {
              if (!isDone) return;
              forget();
              setOpen(false);
            })
          }
        >
          {open.length > 1 ? words.waiveAllDo(open.length) : words.waiveDo}
        </Button>
        <Button
          size="small"
          onClick={() => {
            write({ reason: "" });
            setOpen(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
