import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PublicationKind } from "../../plan/register.ts";
import { sayPublicationKind } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { holdsRole } from "../frame/holdsRole.ts";
import { usePane } from "../frame/usePane.ts";
import { publishingWords } from "../words/publishing.ts";

const kinds: readonly PublicationKind[] = ["preview", "hearing", "adopted", "correction"];

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What kind of publication it is, and the dates that kind needs. */
export function DecisionFields({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, account, publishing } = state;
  const words = publishingWords[language];
  const { decision, task } = publishing;
  const me = account.status === "signedIn" ? account.me : null;
  const planId = reading.plan.record.plan;
  const mayDecide = me !== null && holdsRole(me, ["coordinator"], planId);
  const needsAdoption = decision.kind === "adopted" || decision.kind === "correction";
  return (
    <>
      <Field label={words.kind}>
        <RadioGroup
          value={decision.kind}
          disabled={task !== "idle"}
          onChange={(_event, { value }) => {
            const kind = kinds.find((one) => one === value);
            if (kind) commands.decide({ kind });
          }}
        >
          {kinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={capital(sayPublicationKind(kind, language))}
              disabled={kind !== "preview" && !mayDecide}
            />
          ))}
        </RadioGroup>
      </Field>
      {!mayDecide && <p className={styles.small}>{words.onlyPreview}</p>}
      {decision.kind === "hearing" && (
        <Field label={words.hearingDeadline} hint={words.deadlineHint} size="small">
          <Input
            size="small"
            type="date"
            value={decision.hearingDeadline ?? ""}
            onChange={(_event, { value }) => commands.decide({ hearingDeadline: value || null })}
          />
        </Field>
      )}
      {needsAdoption && (
        <>
          <Field label={words.adoptedOn} size="small">
            <Input
              size="small"
              type="date"
              value={decision.adoptedOn ?? ""}
              onChange={(_event, { value }) => commands.decide({ adoptedOn: value || null })}
            />
          </Field>
          <Field label={words.decisionNumber} size="small">
            <Input
              size="small"
              value={decision.decisionNumber ?? ""}
              onChange={(_event, { value }) => commands.decide({ decisionNumber: value || null })}
            />
          </Field>
        </>
      )}
    </>
  );
}
