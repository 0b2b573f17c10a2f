import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Finding } from "../../plan/finding.ts";
import type { VerdictReason } from "../../plan/review.ts";
import { sayFinding } from "../../plan/sayFinding.ts";
import { languages } from "../../words/language.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { checkingWords } from "../words/checking.ts";
import { reviewingWords } from "../words/reviewing.ts";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: "4px", padding: "6px 0" },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  about: { margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  mended: { margin: 0, display: "flex", columnGap: "6px", alignItems: "center" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** A reason of a verdict: what is to be done, with what, whether it is still found, and what presses can do about it. */
export function ReasonItem({
  reason: { about, element, rule, reason },
  reading,
}: {
  readonly reason: VerdictReason;
  readonly reading: ReadPlan;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = reviewingWords[language];
  const { button } = useWriting();
  const finding = rule === null ? null : findingOf({ about, rule }, reading.findings);
  const fix = finding === null ? null : sayFinding(finding, language).fix;
  const isThere = element !== null && reading.plan.elements.some(({ id }) => id === element);
  const goTo =
    finding !== null && finding.where.type !== "document"
      ? () => commands.goToFinding(finding)
      : isThere
        ? () => commands.goToElement(element)
        : null;
  return (
    <li className={styles.item}>
      <p className={styles.text}>{reason}</p>
      {about !== "" && <p className={styles.about}>{about}</p>}
      {rule !== null && finding === null && (
        <p className={styles.mended}>
          <CheckmarkCircleRegular aria-hidden="true" />
          {words.notFoundNow}
        </p>
      )}
      <div className={styles.buttons}>
        {goTo !== null && (
          <Button
            size="small"
            aria-label={words.goToNamed(about)}
            disabledFocusable={state.busy !== null}
            onClick={() => void goTo()}
          >
            {words.goTo}
          </Button>
        )}
        {finding !== null && fix !== null && (
          <Button
            size="small"
            appearance="primary"
            {...button}
            aria-label={checkingWords[language].fixNamed(fix, about)}
            onClick={() => void commands.fix(finding)}
          >
            {fix}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The finding a reason is about, where it is still found: it says what the reviewer saw, in whichever language that was. */
function findingOf({ about, rule }: { readonly about: string; readonly rule: string }, findings: readonly Finding[]) {
  const alike = findings.filter((one) => one.rule === rule);
  return (
    alike.find((one) =>
      languages.some((language) => sayFinding(one, language).what.slice(0, about.length) === about),
    ) ?? null
  );
}
