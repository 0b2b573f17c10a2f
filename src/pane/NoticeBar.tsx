import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { sayServiceRefusal } from "../api/serviceRefusal.ts";
import { sayWordRefusal } from "../word/sayWordRefusal.ts";
import type { Language } from "../words/language.ts";
import { CopyDetails } from "./CopyDetails.tsx";
import type { Notice, PaneState } from "./core/paneState.ts";
import { sayInstant } from "./sayInstant.ts";
import { usePane } from "./usePane.ts";
import { sayDone } from "./words/done.ts";
import { frameWords } from "./words/frame.ts";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", flexShrink: 0 },
  bar: { borderRadius: 0 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { margin: "4px 0" },
});

/** What came of the last thing done, and standing conditions: read-only, offline, signed out, no role. */
export function NoticeBar(): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language, notice } = state;
  return (
    <div className={styles.bars}>
      {conditions(state).map(({ key, intent, text, retry }) => (
        <MessageBar key={key} intent={intent} layout="multiline" className={styles.bar} politeness="polite">
          <MessageBarBody className={styles.small}>{text}</MessageBarBody>
          {retry && (
            <MessageBarActions>
              <Button size="small" onClick={() => void commands.connect()}>{frameWords[language].tryAgain}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ))}
      <div role="status" aria-live="polite">
        {notice && (
          <MessageBar intent={notice.type === "done" ? "success" : "error"} layout="multiline" className={styles.bar}>
            <MessageBarBody>
              {sayNotice(notice, language).map((sentence) => <p key={sentence} className={styles.line}>{sentence}</p>)}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={frameWords[language].close}
                  onClick={() => {
                    commands.tell(null);
                    document.getElementById("view")?.focus();
                  }}
                />
              }
            >
              {notice.type !== "done" && <CopyDetails details={{ code: notice.refusal.code, ...notice.refusal.detail }} />}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

interface Condition {
  readonly key: string;
  readonly intent: "info" | "warning";
  readonly text: string;
  /** Whether asking the service again may change it. */
  readonly retry?: true;
}

/** What is so until something changes it, as against what just happened. */
function conditions({ language, surroundings, register, account, reading }: PaneState): readonly Condition[] {
  const words = frameWords[language];
  const found: Condition[] = [];
  if (surroundings?.readOnly) found.push({ key: "readOnly", intent: "info", text: words.readOnly });
  if (reading.status === "read" && reading.plan.recordRefusal) found.push({ key: "record", intent: "warning", text: words.recordBroken });
  if (account.status === "noAccess") return [...found, { key: "noAccess", intent: "warning", text: words.noAccess }];
  const sentences = register.refusal?.code === "away" ? words.away : account.status === "signedOut" ? words.signedOut : null;
  if (sentences === null) return found;
  const when = register.value && sayInstant(register.value.readAt, language);
  const text = when ? sentences.kept(when) : sentences.none;
  return [...found, register.refusal?.code === "away"
    ? { key: "away", intent: "warning", text, retry: true }
    : { key: "signedOut", intent: "info", text }];
}

function sayNotice(notice: Notice, language: Language): readonly string[] {
  if (notice.type === "done") return [sayDone(notice.what, language)];
  const said = notice.type === "word" ? sayWordRefusal(notice.refusal, language) : sayServiceRefusal(notice.refusal, language);
  return [said.what, said.next];
}
