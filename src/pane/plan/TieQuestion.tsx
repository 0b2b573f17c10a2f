import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanRecord } from "../../plan/plan.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { sayPlanKind } from "../../plan/sayKind.ts";
import type { TieDoubt } from "../../plan/tieDoubts.ts";
import { sayInstant } from "../../words/sayInstant.ts";
import { usePane } from "../frame/usePane.ts";
import { useQuestion } from "../frame/useEscape.ts";
import { useWriting } from "../frame/useWriting.ts";
import { planningWords } from "../words/planning.ts";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 10px",
    marginBottom: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Asks before a document is tied to a plan that it does not agree with. Has the focus when it opens; Esc is to cancel. */
export function TieQuestion({
  plan,
  record,
  doubts,
  onAnswer,
  onCancel,
}: {
  readonly plan: RegisteredPlan;
  readonly record: PlanRecord;
  readonly doubts: readonly TieDoubt[];
  /** The version the document is to count as built on. */
  readonly onAnswer: (baseVersion: number) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const words = planningWords[language];
  const { button } = useWriting();
  const question = useQuestion<HTMLDivElement>(onCancel);
  const asksVersion = doubts.includes("version");
  const said: readonly (string | false)[] = [
    asksVersion &&
      words.newestIs(
        plan.version,
        plan.publishedBy ?? "",
        plan.publishedAt === null ? "" : sayInstant(plan.publishedAt, language),
      ),
    asksVersion && words.builtOn(record.baseVersion, plan.version),
    doubts.includes("kind") &&
      record.kind !== null &&
      words.otherKind(sayPlanKind(record.kind, language), sayPlanKind(plan.kind, language)),
    doubts.includes("language") &&
      record.language !== null &&
      words.otherLanguage(words.languages[record.language], words.languages[plan.language]),
  ];
  return (
    <div
      ref={question}
      role="group"
      aria-labelledby="tie-question"
      aria-describedby="tie-doubts"
      tabIndex={-1}
      className={styles.question}
    >
      <h4 id="tie-question" className={styles.heading}>
        {words.tieQuestion(plan.title)}
      </h4>
      <div id="tie-doubts">
        {said
          .filter((line) => line !== false)
          .map((line) => (
            <p key={line} className={styles.text}>
              {line}
            </p>
          ))}
      </div>
      <div className={styles.buttons}>
        {asksVersion ? (
          <>
            <Button size="small" {...button} onClick={() => onAnswer(plan.version)}>
              {words.isBuiltOn(plan.version)}
            </Button>
            <Button size="small" {...button} onClick={() => onAnswer(record.baseVersion)}>
              {words.isNotBuiltOn}
            </Button>
          </>
        ) : (
          <Button size="small" {...button} onClick={() => onAnswer(plan.version)}>
            {words.tieTo}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {words.cancelTie}
        </Button>
      </div>
    </div>
  );
}
