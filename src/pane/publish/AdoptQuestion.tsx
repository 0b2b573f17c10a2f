import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RegisteredPlan } from "../../plan/register.ts";
import { sayDate } from "../../plan/sayDate.ts";
import { usePane } from "../frame/usePane.ts";
import { useQuestion } from "../frame/useEscape.ts";
import { decidingWords } from "../words/deciding.ts";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "10px 12px",
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: "none",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/**
 * Asks once before a plan is adopted: the decision, what has changed since the hearing, that input may still be given
 * where it may, and where it will stand. Has the focus when it opens; Esc is no.
 */
export function AdoptQuestion({
  plan,
  where,
  kind,
  onAnswer,
}: {
  readonly plan: RegisteredPlan;
  readonly where: string;
  readonly kind: "adopted" | "correction";
  readonly onAnswer: (yes: boolean) => void;
}): ReactElement {
  const styles = useStyles();
  const { state, today } = usePane();
  const { language, publishing } = state;
  const { decision, rehearsal } = publishing;
  const words = decidingWords[language];
  const question = useQuestion<HTMLDivElement>(() => onAnswer(false));
  const changes = rehearsal?.changes;
  return (
    <div
      ref={question}
      role="group"
      aria-labelledby="adopt-question"
      aria-describedby="adopt-facts"
      tabIndex={-1}
      className={styles.question}
    >
      <h3 id="adopt-question" className={styles.heading}>
        {words.question(kind, plan.title)}
      </h3>
      <div id="adopt-facts" role="status">
        <p className={styles.text}>
          {words.decided(
            decision.adoptedOn === null ? "–" : sayDate(decision.adoptedOn, language),
            decision.decisionNumber ?? "–",
          )}
        </p>
        <p className={styles.text}>
          {changes === undefined
            ? words.comparing
            : plan.version === 0
              ? words.first
              : words.since(plan.version, plan.proposed?.version === plan.version ? plan.state : null, {
                  added: changes.added.length,
                  reworded: changes.reworded.length,
                  gone: changes.gone.length,
                })}
        </p>
        {plan.hearingDeadline !== null && plan.hearingDeadline >= today && (
          <p className={styles.text}>{words.stillOpen(sayDate(plan.hearingDeadline, language))}</p>
        )}
        <p className={styles.text}>{where}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={changes === undefined}
          onClick={() => onAnswer(true)}
        >
          {words.yes[kind]}
        </Button>
        <Button size="small" onClick={() => onAnswer(false)}>
          {words.no}
        </Button>
      </div>
    </div>
  );
}
