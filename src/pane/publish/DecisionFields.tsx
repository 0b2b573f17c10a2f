import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { proposeDeadline, type ProposedDeadline } from "../../plan/hearingTime.ts";
import type { PublicationKind } from "../../plan/register.ts";
import { sayPublicationKind } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { DateField } from "./DateField.tsx";
import { mayDo } from "../../plan/mayDo.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { usePane } from "../frame/usePane.ts";
import { decidingWords } from "../words/deciding.ts";
import { publishingWords } from "../words/publishing.ts";

const kinds: readonly PublicationKind[] = ["preview", "hearing", "afterHearing", "adopted", "correction"];

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What kind of publication it is, and the dates that kind needs. */
export function DecisionFields({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands, today } = usePane();
  const { language, account, publishing } = state;
  const words = publishingWords[language];
  const { decision, task } = publishing;
  const me = account.status === "signedIn" ? account.me : null;
  const proposed = proposeDeadline(today);
  const sayProposed = ({ deadline, earliest, holidays }: ProposedDeadline): string =>
    decidingWords[language].proposed(sayDate(deadline, language), sayDate(earliest, language), holidays);
  const planId = reading.plan.record.plan;
  const mayDecide = me !== null && mayDo(me, "decide", planId);
  const needsAdoption = decision.kind === "adopted" || decision.kind === "correction";
  return (
    <>
      <Field label={words.kind}>
        <RadioGroup
          value={decision.kind}
          disabled={task !== "idle"}
          onChange={(_event, { value }) => {
            const kind = kinds.find((one) => one === value);
            if (kind !== "hearing" || decision.hearingDeadline !== null || proposed === null) {
              if (kind) commands.decide({ kind });
            } else commands.decide({ kind, hearingDeadline: proposed.deadline });
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
        <DateField
          label={words.hearingDeadline}
          hint={proposed === null ? words.deadlineHint : sayProposed(proposed)}
          value={decision.hearingDeadline}
          onChange={(hearingDeadline) => commands.decide({ hearingDeadline })}
        />
      )}
      {needsAdoption && (
        <>
          <DateField
            label={words.adoptedOn}
            value={decision.adoptedOn}
            onChange={(adoptedOn) => commands.decide({ adoptedOn })}
          />
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
