import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ClockRegular, DismissCircleFilled, HistoryRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";
import type { ReadPlan } from "../core/paneState.ts";
import { holds } from "../core/reviewCommands.ts";
import { sayInstant } from "../../words/sayInstant.ts";
import { usePane } from "../frame/usePane.ts";
import { reviewingWords } from "../words/reviewing.ts";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "6px", alignItems: "flex-start", margin: 0, padding: "8px 12px 0" },
  words: { display: "flex", flexDirection: "column", rowGap: "4px", alignItems: "flex-start" },
  mark: { flexShrink: 0, display: "inline-flex", fontSize: "16px", marginTop: "2px" },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  notYet: { color: tokens.colorStatusDangerForeground1 },
});

/** Where the review of the plan stands, in one line; nothing where nothing is asked or said. */
export function VerdictLine({ reading }: { readonly reading: ReadPlan }): ReactElement | null {
  const styles = useStyles();
  const { state } = usePane();
  const { language } = state;
  const words = reviewingWords[language];
  const { told, plan } = state.review;
  const newest = plan === reading.plan.record.plan ? (told?.newest ?? null) : null;
  const isHeld = useMemo(() => newest !== null && holds(newest, reading), [newest, reading]);
  if (told === null || plan !== reading.plan.record.plan) return null;
  const asked = told.asked && words.asked(told.asked.by, sayInstant(told.asked.at, language));
  if (newest === null && asked === null) return null;
  const said =
    newest === null
      ? null
      : (isHeld ? words.verdictBy : words.verdictFell)(newest.verdict, newest.by, sayInstant(newest.at, language));
  const Icon =
    newest === null
      ? ClockRegular
      : !isHeld
        ? HistoryRegular
        : newest.verdict === "ready"
          ? CheckmarkCircleFilled
          : DismissCircleFilled;
  return (
    <p className={styles.line}>
      <span className={`${styles.mark} ${newest !== null && isHeld ? styles[newest.verdict] : ""}`}>
        <Icon aria-hidden="true" />
      </span>
      <span className={styles.words}>
        {[said, asked].filter((one) => one !== null).join(" ")}
        {newest !== null && (
          <Button size="small" onClick={() => document.getElementById("review")?.focus()}>
            {words.toVerdict}
          </Button>
        )}
      </span>
    </p>
  );
}
