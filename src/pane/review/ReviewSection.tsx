import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowDownRegular, PrintRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";
import type { Review } from "../../plan/review.ts";
import type { Language } from "../../words/language.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { changesSince, holds } from "../core/reviewCommands.ts";
import { mayDo } from "../../plan/mayDo.ts";
import { sayInstant } from "../../words/sayInstant.ts";
import { saveFile } from "../frame/saveFile.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { reviewingWords } from "../words/reviewing.ts";
import { ReasonItem } from "./ReasonItem.tsx";
import { SinceVerdict } from "./SinceVerdict.tsx";
import { VerdictForm } from "./VerdictForm.tsx";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBottom: "16px" },
  heading: {
    margin: 0,
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "0 12px", alignItems: "stretch" },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  button: { alignSelf: "flex-start" },
});

/** Makes the report, and saves it unless `open` can show it; what makes it is fetched when it is asked for. */
async function report(
  { plan, findings, checkedAt }: ReadPlan,
  review: Review | null,
  language: Language,
  open?: (docx: Uint8Array) => Promise<boolean>,
) {
  const { reviewReport } = await import("../../report/reviewReport.ts");
  const docx = reviewReport({ plan, findings, review, checkedAt }, language);
  if ((await open?.(docx)) !== true) saveFile(docx, reviewingWords[language].reportFile);
}

/** What reviewers say of the plan: the newest verdict with its reasons, what has changed since, asking for one and giving one. */
export function ReviewSection({ reading }: { readonly reading: ReadPlan }): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { readOnly, button } = useWriting();
  const { language, account, review } = state;
  const words = reviewingWords[language];
  const { record, registered } = reading.plan;
  const told = review.plan === record.plan ? review.told : null;
  const newest = told?.newest ?? null;
  const isHeld = useMemo(() => newest !== null && holds(newest, reading), [newest, reading]);
  const changes = useMemo(() => (newest === null ? null : changesSince(newest, reading)), [newest, reading]);
  if (account.status !== "signedIn" || registered === null) return null;
  const { me } = account;
  const isReviewer = mayDo(me, "review", record.plan);
  const isWriter = mayDo(me, "askForReview", record.plan);
  if (!isReviewer && !isWriter) return null;
  const { unwritten } = reading;
  return (
    <section className={styles.section} aria-labelledby="review">
      <h2 id="review" tabIndex={-1} className={styles.heading}>
        {words.heading}
      </h2>
      <div className={styles.body}>
        {told === null && <p className={styles.text}>{words.notKnown}</p>}
        {told !== null && newest === null && <p className={styles.text}>{words.none}</p>}
        {newest !== null && (
          <>
            <p className={styles.text}>
              {words.verdictBy(newest.verdict, newest.by, sayInstant(newest.at, language))}
              {!isHeld && ` ${words.fallen}`}
            </p>
            {newest.remark !== "" && <p className={styles.text}>{newest.remark}</p>}
            {newest.reasons.length > 0 && (
              <ul className={styles.list} aria-label={words.reasons}>
                {newest.reasons.map((reason, index) => (
                  <ReasonItem key={index} reason={reason} reading={reading} />
                ))}
              </ul>
            )}
            {changes !== null && <SinceVerdict changes={changes} />}
          </>
        )}
        {unwritten > 0 && !readOnly && (
          <>
            <p className={styles.text}>{words.unwritten(unwritten)}</p>
            <Button className={styles.button} size="small" {...button} onClick={() => void commands.writeWaivers()}>
              {words.write}
            </Button>
          </>
        )}
        {told?.asked && (
          <p className={styles.text}>{words.asked(told.asked.by, sayInstant(told.asked.at, language))}</p>
        )}
        {isWriter && (
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={review.isSending}
            onClick={() => void commands.askForReview()}
          >
            {told?.asked ? words.askAgain : words.ask}
          </Button>
        )}
        <Button
          className={styles.button}
          size="small"
          icon={<DocumentArrowDownRegular />}
          onClick={() => void report(reading, newest, language)}
        >
          {words.report}
        </Button>
        <Button
          className={styles.button}
          size="small"
          icon={<PrintRegular />}
          onClick={() => void report(reading, newest, language, (docx) => commands.openReport(docx))}
        >
          {words.printReport}
        </Button>
        {isReviewer && <VerdictForm reading={reading} />}
      </div>
    </section>
  );
}
