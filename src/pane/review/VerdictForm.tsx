import { Button, Field, Radio, RadioGroup, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingKey } from "../../plan/finding.ts";
import type { VerdictReason } from "../../plan/review.ts";
import { sayFinding } from "../../plan/sayFinding.ts";
import { sayKind } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { reviewingWords } from "../words/reviewing.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  item: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "6px 0" },
  text: { margin: 0, whiteSpace: "pre-line" },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  // A choice is as wide as its longest words unless told otherwise.
  select: { minWidth: 0, "> select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  button: { alignSelf: "flex-start" },
});

const empty = { verdict: "", remark: "", reasons: "[]", about: "", reason: "" };

/** Giving a verdict: ready, or not yet with reasons, each for a finding, an element or the plan as a whole. */
export function VerdictForm({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = reviewingWords[language];
  const { fields, write, forget } = useDraft("verdict", empty);
  const reasons: readonly VerdictReason[] = JSON.parse(fields.reasons) as readonly VerdictReason[];
  const subjects = subjectsOf(reading, language);
  const verdict = fields.verdict === "ready" || fields.verdict === "notYet" ? fields.verdict : null;
  const errors = reading.findings.filter(({ level, waived }) => level === "error" && waived === null).length;
  const lacksReason = verdict === "notYet" && reasons.length === 0 && fields.remark.trim() === "";
  const add = (): void => {
    const subject = subjects.find(({ key }) => key === fields.about);
    const { element = null, rule = null, about = "" } = subject ?? {};
    const reason: VerdictReason = { element, rule, about: about.slice(0, 500), reason: fields.reason.trim() };
    write({ ...fields, reasons: JSON.stringify([...reasons, reason]), about: "", reason: "" });
  };
  const send = async (): Promise<void> => {
    if (verdict === null) return;
    const isGiven = await commands.giveVerdict({
      verdict,
      remark: fields.remark.trim(),
      reasons: verdict === "notYet" ? reasons : [],
    });
    if (!isGiven) return;
    forget();
    write(empty);
  };
  return (
    <div className={styles.form}>
      <Field label={words.yourVerdict}>
        <RadioGroup value={fields.verdict} onChange={(_event, { value }) => write({ ...fields, verdict: value })}>
          <Radio value="ready" label={words.verdicts.ready} />
          <Radio value="notYet" label={words.verdicts.notYet} />
        </RadioGroup>
      </Field>
      {verdict === "ready" && errors > 0 && <p className={styles.text}>{words.readyWithErrors(errors)}</p>}
      {verdict === "notYet" && (
        <>
          {reasons.length > 0 && (
            <ul className={styles.list} aria-label={words.reasons}>
              {reasons.map((one, index) => (
                <li key={`${one.about} ${one.reason}`} className={styles.item}>
                  <p className={styles.text}>{one.reason}</p>
                  {one.about !== "" && <p className={styles.about}>{one.about}</p>}
                  <Button
                    className={styles.button}
                    size="small"
                    aria-label={words.removeReasonNamed(one.reason)}
                    onClick={() =>
                      write({ ...fields, reasons: JSON.stringify(reasons.filter((_one, other) => other !== index)) })
                    }
                  >
                    {words.removeReason}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Field label={words.about}>
            <Select
              className={styles.select}
              value={fields.about}
              onChange={(_event, { value }) => write({ ...fields, about: value })}
            >
              <option value="">{words.wholePlan}</option>
              {subjects.map(({ key, about }) => (
                <option key={key} value={key}>
                  {about}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.reason}>
            <Textarea
              rows={2}
              value={fields.reason}
              onChange={(_event, { value }) => write({ ...fields, reason: value.slice(0, 2000) })}
            />
          </Field>
          <Button className={styles.button} size="small" disabledFocusable={fields.reason.trim() === ""} onClick={add}>
            {words.addReason}
          </Button>
        </>
      )}
      {verdict !== null && (
        <>
          <Field label={words.remark}>
            <Textarea
              rows={2}
              value={fields.remark}
              onChange={(_event, { value }) => write({ ...fields, remark: value.slice(0, 5000) })}
            />
          </Field>
          {lacksReason && <p className={styles.text}>{words.needsReason}</p>}
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={state.review.isSending || lacksReason}
            onClick={() => void send()}
          >
            {words.send}
          </Button>
        </>
      )}
    </div>
  );
}

interface Subject {
  readonly key: string;
  readonly element: string | null;
  readonly rule: string | null;
  readonly about: string;
}

/** What a reason may be about: findings that stand, and the plan's elements. */
function subjectsOf({ findings, plan }: ReadPlan, language: keyof typeof reviewingWords): readonly Subject[] {
  return [
    ...findings
      .filter(({ waived }) => waived === null)
      .map((finding) => ({
        key: findingKey(finding),
        element: finding.where.type === "element" ? finding.where.element : null,
        rule: finding.rule,
        about: sayFinding(finding, language).what,
      })),
    ...plan.elements.map(({ id, kind, title }) => ({
      key: id,
      element: id,
      rule: null,
      about: `${capital(sayKind(kind, language))}: ${title}.`,
    })),
  ];
}
